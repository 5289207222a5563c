import type { reminders as english } from '../en/reminders.ts';
import type { TranslationOf } from '../translation.ts';

export const reminders: TranslationOf<typeof english> = {
  actions: {
    start: 'Beginnen',
    '10-minutes': 'In 10 Minuten',
    '1-hour': 'In einer Stunde',
    evening: 'Heute Abend',
    tomorrow: 'Morgen',
    skip: 'Heute nicht',
  },
  card: { name: 'Erinnerung', close: 'Erinnerung schließen', snooze: 'Später erinnern' },
  minutes_one: '{{count, number}} Minute',
  minutes_other: '{{count, number}} Minuten',
  mix: '{{reviews}}, {{fresh}}',
  study: {
    title: '{{minutes}} für {{plan}}',
    notStarted: 'Noch nicht begonnen: {{minutes}} für {{plan}}',
    body: '{{mix}}: {{title}}',
    aside: 'Heute fällig: {{minutes}}, {{mix}}: {{title}}',
  },
  countdown: {
    week: 'Noch eine Woche: {{plan}}',
    threeDays: 'Noch drei Tage: {{plan}}',
    evening: 'Morgen um {{time}}: {{plan}}',
    morning: 'Heute um {{time}}: {{plan}}',
    today: 'Heute: {{minutes}}, {{mix}}.',
    where: 'Ort: {{note}}',
    bring: 'Mitnehmen: {{note}}',
    leave: 'Aufbruch: {{note}}',
  },
  danger: {
    title: 'Die Prognose für {{plan}} ist auf {{now}} gefallen',
    body: 'Sie lag bei {{before}}. Der Plan zeigt, womit du das aufholst.',
    hold_one:
      'Sie lag bei {{before}}. Mit {{count, number}} Minute heute bleibt sie, wo sie ist; der Plan zeigt, womit du das aufholst.',
    hold_other:
      'Sie lag bei {{before}}. Mit {{count, number}} Minuten heute bleibt sie, wo sie ist; der Plan zeigt, womit du das aufholst.',
    aside: 'Die Prognose ist von {{before}} auf {{now}} gefallen',
  },
  week: {
    title: 'Deine Woche für {{plan}}: {{done}}',
    done_one: '{{done}} von {{count, number}} Minute',
    done_other: '{{done}} von {{count, number}} Minuten',
    studied_one: 'Du hast an {{count, number}} Tag gelernt.',
    studied_other: 'Du hast an {{count, number}} Tagen gelernt.',
    recall: '{{studied}} Erwartete Abrufquote beim Interview: {{now}}.',
    aside_one: 'Diese Woche: {{done}} an {{count, number}} Tag',
    aside_other: 'Diese Woche: {{done}} an {{count, number}} Tagen',
  },
  log: {
    study: 'Lernerinnerung vom {{day}}',
    nudge: '„Noch nicht begonnen“ vom {{day}}',
    countdown: 'Interview-Countdown vom {{day}}',
    danger: 'Plan in Gefahr vom {{day}}',
    week: 'Wochenrückblick vom {{day}}',
    other: '{{rule}} vom {{day}}',
    again: '{{name}}, verschoben',
    shown: '{{name}}: gezeigt',
    nothingDue: '{{name}}: nicht gesendet, es gab nichts zu sagen',
    notRunning: '{{name}}: verpasst, Rehearse lief nicht oder der Computer war im Ruhezustand',
    quiet: '{{name}}: ausgelassen, Ruhezeit',
    paused: '{{name}}: ausgelassen, Erinnerungen waren angehalten',
    inDrill: '{{name}}: ausgelassen, du warst in einer Übung',
  },
  unknown: 'Diese Erinnerung ist nicht mehr bekannt.',
};
