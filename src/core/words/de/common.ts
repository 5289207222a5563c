import type { common as english } from '../en/common.ts';
import type { TranslationOf } from '../translation.ts';

export const common: TranslationOf<typeof english> = {
  confirm: 'OK',
  close: 'Schließen',
  cancel: 'Abbrechen',
  minutes: '{{minutes}}\u00a0min',
  aboutHours_one: 'etwa {{count}} Stunde',
  aboutHours_other: 'etwa {{count}} Stunden',
  daysLeft_one: 'noch {{count, number}} Tag',
  daysLeft_other: 'noch {{count, number}} Tage',
  todayIsTheDay: 'heute ist der Tag',
  mixNew: '{{count, number}} neu',
  mixReviews_one: '{{count, number}} Wiederholung',
  mixReviews_other: '{{count, number}} Wiederholungen',
  gain: 'Abruf am Tag {{before}} → {{after}} für {{time}}',
  grades: { again: 'Nochmal', hard: 'Schwer', good: 'Gut', easy: 'Einfach' },
  keys: { Ctrl: 'Strg', Space: 'Leertaste', Shift: 'Umschalt', Delete: 'Entf', Y: 'Z' },
  kinds: {
    concept: 'Konzept',
    comparison: 'Vergleich',
    scenario: 'Szenario',
    'system-design': 'Systementwurf',
    troubleshooting: 'Fehlersuche',
    behavioural: 'Verhaltensfrage',
    'rapid-fire': 'Schnellfrage',
  },
  undo: {
    undo: 'Rückgängig',
    dismiss: 'Schließen',
    deleted: 'Gelöscht: {{what}}',
    broughtBack: 'Wieder da: {{what}}',
    gone: 'Das lässt sich nicht mehr wiederherstellen.',
  },
  levels: { junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff' },
};
