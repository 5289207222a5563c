import type { today as english } from '../en/today.ts';
import type { TranslationOf } from '../translation.ts';

export const today: TranslationOf<typeof english> = {
  title: 'Heute',
  interviewAt: 'Interview am {{when}}',
  over: {
    title: 'Dieses Interview ist vorbei',
    text: 'Sein Termin ist verstrichen, es gibt also nichts mehr, worauf hin geplant wird. Deine Antworten und Notizen bleiben. <a>Wähle einen neuen Termin oder erstelle einen anderen Plan</a>, oder übe beliebige Fragen unter „Fragen“.',
  },
  mock: {
    title: 'Heute ein Probeinterview',
    text: 'Beantworte die Fragen von heute in einem Zug, laut und ohne etwas nachzuschlagen.',
  },
  toDo: 'Noch {{time}}: {{mix}}',
  dayOff: 'Ein freier Tag',
  done: 'Für heute fertig',
  nothingDue: 'Heute ist nichts fällig',
  minutesDone: 'Heute {{done}} von {{budget}} geschafft',
  minutesDoneWithAnswers_one: 'Heute {{done}} von {{budget}} geschafft, {{count, number}} Antwort',
  minutesDoneWithAnswers_other:
    'Heute {{done}} von {{budget}} geschafft, {{count, number}} Antworten',
  progress: 'Geschaffte Minuten vom Zeitbudget für heute',
  recall:
    'Erwartete Abrufquote am Tag: {{recall}}, wenn du dich an den Plan hältst. <a>Wie bereit du sein wirst</a>',
  leftOut: {
    title_one: '{{count, number}} Frage hat vor dem Interview keinen Platz',
    title_other: '{{count, number}} Fragen haben vor dem Interview keinen Platz',
    text: 'Kein Tag hat noch Minuten dafür, oder die anderen bringen pro Minute eine höhere Abrufquote. <a>Sieh nach, welche und warum, oder schaff Platz</a>.',
  },
  start: 'Übung beginnen',
  queue: 'Heute an der Reihe',
  underWay: {
    title: 'Eine Übung läuft noch',
    resume: 'Übung fortsetzen (noch {{count, number}})',
    summary: 'Zur Auswertung',
  },
  noPlan: {
    title: 'Wann ist das Interview?',
    text: 'Sag Rehearse den Termin und wie viele Minuten du hast. Es wählt dann für jeden Tag aus, was du lernst, sodass jede Frage rechtzeitig drankommt und Vergessenes wiederkehrt.',
    begin: 'In drei Schritten beginnen',
    make: 'Plan erstellen',
  },
};
