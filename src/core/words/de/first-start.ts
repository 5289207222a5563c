import type { firstStart as english } from '../en/first-start.ts';
import type { TranslationOf } from '../translation.ts';

export const firstStart: TranslationOf<typeof english> = {
  title: 'Willkommen bei Rehearse',
  subtitle: 'Drei kurze Schritte zum Lernplan und zur ersten Übung',
  label: 'Erste Schritte',
  steps: { when: 'Wann', minutes: 'Zeit', topics: 'Wofür' },
  questions: {
    when: 'Wann ist das Interview?',
    minutes: 'Wie viel Zeit hast du?',
    topics: 'Wofür ist es?',
  },
  whenHelp:
    'Alles wird auf diesen Tag hin geplant: Jede Frage kommt rechtzeitig dran, und die vergessenen kehren wieder. Gibt es noch keinen Termin, schätze einen.',
  minutesHelp:
    'So viele Minuten pro Tag, wie du wirklich hast. Auch wenige reichen: Was keinen Platz hat, fällt nach Gewicht weg.',
  sameEveryDay: 'Jeden Tag gleich viel',
  sameEveryDayBefore: 'Jeden Tag gleich viel:',
  zeroIsOff: '0 heißt: jede Woche frei',
  planName: 'Name des Plans',
  proposedName: 'Mein Interview',
  back: 'Zurück',
  next: 'Weiter',
  finish: 'Plan erstellen und üben',
  lookAround: 'Erst umsehen',
  failed: 'Das hat nicht geklappt',
  problems: {
    when: 'Wähle Tag und Uhrzeit. Eine Schätzung genügt.',
    isPast: 'Dieser Termin ist vorbei. Wähle einen, der noch kommt.',
    noMinutes: 'An keinem Tag gibt es Minuten. Gib mindestens einem Tag welche.',
    noStudyDay: 'Keiner dieser Tage liegt vor dem Interview. Gib einem Tag davor ein paar Minuten.',
  },
  sample: {
    show: 'Beispiel ansehen',
    title: 'Dies ist ein Beispiel',
    text: 'Zwei Wochen Lernen, frei erfunden; was du hier tust, wird nicht gespeichert.',
    throwAway: 'Beispiel verwerfen',
    refused:
      'Dies ist ein Beispiel, darum wird nichts gespeichert. Verwirf es, um mit deinem eigenen Plan zu beginnen.',
    notEmpty: 'Das Beispiel ist für den ersten Blick. Du hast schon begonnen.',
    planName: 'Beispiel: ein Interview bei Acme',
    notes: {
      first:
        'Mein Beispiel: der nächtliche Job, der drei Wochen lang **abdriftete**, bevor jemand hinsah.',
      second: 'Erst den Zielkonflikt nennen, dann die Zahl.',
    },
    story: {
      title: 'Die Migration, die zurückgenommen werden musste',
      situation:
        'Ein kleines Team zog seine Batch-Jobs binnen eines Quartals auf einen anderen Scheduler um.',
      task: 'Ich sollte die zwei größten Jobs umziehen, ohne dass eine Nacht ausfällt.',
      action: 'Ich ließ beide Scheduler eine Woche nebeneinander laufen und verglich jede Ausgabe.',
      result: 'Ein Unterschied fiel rechtzeitig auf; die Umstellung dauerte zwanzig Minuten.',
    },
  },
};
