import type { coverage as english } from '../en/coverage.ts';
import type { TranslationOf } from '../translation.ts';

export const coverage: TranslationOf<typeof english> = {
  title: 'Abdeckung',
  subtitle: {
    noPlan: 'Alle Fragen; mit einem Plan wird am Tag des Interviews gemessen',
    isOver: '{{plan}} · das Interview ist vorbei',
    toCome: '{{plan}} · {{daysLeft}}',
  },
  sections: {
    onTrack: 'Auf Kurs für den Tag',
    holes: 'Wo die Lücken sind',
    study: 'Wie du lernst',
  },
  states: {
    now: 'Bekannt: zuletzt besser als „Nochmal“ beantwortet und jetzt zu mindestens {{known}} abrufbar. Gefestigt: mindestens {{mastered}}, und wenigstens einmal nach einer Nacht gewusst. Gefährdet: jetzt bekannt, bis dahin aber unter {{known}}, wenn du nichts mehr tust. Im Lernen: gesehen, aber noch nicht so weit.',
    onTheDay:
      'Bekannt: zuletzt besser als „Nochmal“ beantwortet und beim Interview zu mindestens {{known}} abrufbar. Gefestigt: mindestens {{mastered}}, und wenigstens einmal nach einer Nacht gewusst. Gefährdet: jetzt bekannt, bis dahin aber unter {{known}}, wenn du nichts mehr tust. Im Lernen: gesehen, aber noch nicht so weit.',
  },
  filters: {
    all: 'Filter',
    plan: 'Plan',
    currentPlan: 'Der aktuelle',
    allQuestions: 'Alle Fragen',
    topic: 'Thema',
    kind: 'Art',
    level: 'Stufe',
    tag: 'Schlagwort',
    any: 'Alle',
    time: 'Zeit',
    anyTime: 'Beliebig',
    lastDays: 'In den letzten {{days, number}} Tagen beantwortet',
    narrowed: 'Eingegrenzt durch die Filter oben',
    clear: 'Filter zurücksetzen',
  },
  daysLeft: {
    title: 'Verbleibende Tage',
    isOver: 'Das Interview ist vorbei',
    toCome: 'bis zum Interview',
    noPlan: 'Noch kein Plan',
  },
  expected: {
    title: 'Am Tag zu erwarten',
    between: '{{low}} bis {{high}}, wenn du dich an den Plan hältst',
    noPlan: 'Braucht einen Plan, dessen Termin noch kommt',
  },
  week: {
    title: 'Diese Woche',
    planned: 'gelernt, {{time}} geplant',
    nothingPlanned: 'gelernt, nichts geplant',
    progress: 'Anteil der für diese Woche geplanten Minuten, der gelernt ist',
  },
  next: {
    title: 'Jetzt dran',
    makePlan: 'Sag, wann das Interview ist.',
    setDate: 'Dieses Interview ist vorbei. Steht noch eins an?',
    resume_one: 'Eine Übung läuft, noch {{count, number}} Karte.',
    resume_other: 'Eine Übung läuft, noch {{count, number}} Karten.',
    study_one: 'Heute {{count, number}} Frage, {{time}}.',
    study_other: 'Heute {{count, number}} Fragen, {{time}}.',
    leftOut_one: 'Für heute fertig. {{count, number}} Frage passt nicht mehr vor das Interview.',
    leftOut_other:
      'Für heute fertig. {{count, number}} Fragen passen nicht mehr vor das Interview.',
    rest: 'Für heute ist nichts mehr zu tun.',
    actions: {
      makePlan: 'Plan anlegen',
      setDate: 'Neuer Termin',
      resume: 'Übung fortsetzen',
      start: 'Übung beginnen',
      look: 'Plan ansehen',
      see: 'Zum Plan',
    },
  },
};
