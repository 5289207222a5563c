import type { charts as english } from '../en/charts.ts';
import type { TranslationOf } from '../translation.ts';

export const charts: TranslationOf<typeof english> = {
  card: {
    chart: 'Diagramm: {{name}}',
    table: 'Tabelle: {{name}}',
    showChart: 'Diagramm zeigen',
    showTable: 'Tabelle zeigen',
    save: 'Speichern',
    saveOf: 'Speichern: {{name}}',
    saveAs: 'Als {{file}} speichern',
    saved: '{{name}} gespeichert',
    notDrawn: 'Das Bild konnte nicht gezeichnet werden',
    notDrawnHelp: 'Speichere das Diagramm stattdessen als SVG oder CSV.',
    rows: '{{shown, number}} von {{total, number}} Zeilen.',
    moreRows: 'Mehr Zeilen zeigen',
    byArrowKeys: '{{chart}}. Mit den Pfeiltasten liest du die Werte.',
  },
  range: {
    under: 'unter {{to}}',
    between: '{{from}} bis {{to}}',
    atLeast: 'ab {{from}}',
  },
  nothingPasses: 'Keine Frage passt zum Filter.',
  day: 'Tag',
  low: 'Von, %',
  high: 'Bis, %',
  notSeen: 'ungesehen',
  readiness: {
    name: 'Bereitschaft im Zeitverlauf',
    note: 'Erwartete Abrufquote beim Interview, nach dem Stand jedes Tages; die Prognose zählt die heutige Übung schon mit',
    measured: 'Gemessen',
    forecast: 'Prognose',
    forecastWithBand: 'Prognose mit Bandbreite',
    band: 'Bandbreite',
    nothing: 'Wenn du nichts mehr tust',
    interview: 'Interview',
    columns: {
      measured: 'Gemessen, %',
      forecast: 'Prognose, %',
      nothing: 'Wenn du nichts mehr tust, %',
    },
    isOver: 'Du bist mit einer erwarteten Abrufquote von {{now}} ins Interview gegangen.',
    soFar: 'Mit dem, was du bisher gelernt hast, kommst du am Tag auf {{now}}.',
    withPlan:
      'Mit dem, was du bisher gelernt hast, kommst du am Tag auf {{now}}; wenn du dich an den Plan hältst, auf {{planned}}.',
    noPlan: 'Leg einen Plan an, um zu sehen, wie bereit du am Tag sein wirst.',
    noAnswers: 'Vor dem Interview wurde nichts beantwortet.',
  },
  load: {
    name: 'Pensum pro Tag',
    drawing: 'Geplante Minuten pro Tag',
    fresh: 'Neue Fragen',
    reviews: 'Wiederholungen',
    budget: 'Verfügbare Minuten',
    columns: { fresh: 'Neu, min', reviews: 'Wiederholungen, min' },
    finding: 'Der Plan nutzt {{planned}} von {{budget}} bis zum Interview.',
    nothing: 'Bis zum Interview ist nichts geplant.',
    noPlan: 'Leg einen Plan an, um zu sehen, was jeder Tag von dir verlangt.',
  },
  topics: {
    name: 'Abdeckung nach Thema',
    drawing: 'Fragen nach Thema',
    topic: 'Thema',
    states: {
      mastered: 'Gefestigt',
      known: 'Bekannt',
      atRisk: 'Gefährdet',
      learning: 'Im Lernen',
      unseen: 'Ungesehen',
    },
    noneSeen: 'Von {{total, number}} Fragen hast du noch keine gesehen.',
    seen: '{{seen, number}} von {{total, number}} Fragen gesehen, {{known, number}} bekannt.',
    seenAndFading:
      '{{seen, number}} von {{total, number}} Fragen gesehen, {{known, number}} bekannt, {{fading, number}} gefährdet.',
    mostUnseen: 'Größte Lücke: {{topic}} ({{unseen, number}} ungesehen).',
  },
  questions: {
    name: 'Alle Fragen',
    drawing: 'Alle Fragen. Pfeiltasten gehen von einer zur nächsten, die Eingabetaste öffnet sie',
    pointAtOne: 'Zeig auf ein Quadrat, um es zu lesen; ein Klick öffnet die Frage',
    columns: {
      question: 'Frage',
      topic: 'Thema',
      now: 'Abrufwahrscheinlichkeit jetzt, %',
      onTheDay: 'Abrufwahrscheinlichkeit am Tag, %',
    },
    square: {
      notSeen: '{{title}} Ungesehen',
      now: '{{title}} Jetzt {{share}}',
      onTheDay: '{{title}} Am Tag {{share}}',
    },
    finding: {
      now: '{{recalled, number}} von {{total, number}} wüsstest du jetzt zu mindestens {{share}}, wenn du nichts mehr tust.',
      onTheDay:
        '{{recalled, number}} von {{total, number}} wüsstest du am Tag zu mindestens {{share}}, wenn du nichts mehr tust.',
    },
  },
  groups: {
    name: { kind: 'Abrufquote nach Art', level: 'Abrufquote nach Stufe' },
    ofSeen: 'Nur gesehene Fragen',
    ofAll: 'Alle, ungesehene als 0',
    columns: {
      kind: 'Art',
      level: 'Stufe',
      ofSeen: 'Abrufquote gesehener, %',
      ofAll: 'Abrufquote aller, %',
      seen: 'Gesehen',
      questions: 'Fragen',
    },
    only: {
      kind: '{{name}}, die einzige bisher gesehene Art: {{share}} am Tag.',
      level: '{{name}}, die einzige bisher gesehene Stufe: {{share}} am Tag.',
    },
    weakest: {
      kind: 'Schwächste gesehene Art: {{name}}, {{share}} am Tag.',
      level: 'Schwächste gesehene Stufe: {{name}}, {{share}} am Tag.',
    },
    noAnswers: 'Erscheint, sobald du eine Frage beantwortet hast.',
  },
  missedPoints: {
    name: 'Am häufigsten ausgelassene Kernpunkte',
    note: 'Gezählt in Antworten, bei denen du Kernpunkte abgehakt hast, und in misslungenen',
    point: 'Kernpunkt',
    question: 'Frage',
    missed: 'Ausgelassen',
    asked: 'Gefragt',
    finding_one:
      'Am häufigsten ausgelassen, {{missed, number}} von {{count, number}} Mal: {{point}}',
    finding_other:
      'Am häufigsten ausgelassen, {{missed, number}} von {{count, number}} Mal: {{point}}',
    noAnswers:
      'Hak in einer Übung die Kernpunkte ab, die du genannt hast; dann stehen hier die ausgelassenen.',
  },
  calendar: {
    name: 'Lernkalender',
    drawing: 'Lernen nach Tagen. Pfeiltasten gehen von Tag zu Tag',
    pointAtOne: 'Zeig auf einen Tag, um ihn zu lesen',
    none: 'nichts',
    columns: { minutes: 'Minuten', answers: 'Antworten' },
    noStudy: '{{day}}: nicht gelernt',
    study_one: '{{day}}: {{time}}, {{count, number}} Antwort',
    study_other: '{{day}}: {{time}}, {{count, number}} Antworten',
    finding_one:
      'An {{count, number}} Tag in {{weeks, number}} Wochen gelernt, insgesamt {{time}}.',
    finding_other:
      'An {{count, number}} Tagen in {{weeks, number}} Wochen gelernt, insgesamt {{time}}.',
    findingOfDays_one:
      'An {{count, number}} der letzten {{days, number}} Tage gelernt, insgesamt {{time}}.',
    findingOfDays_other:
      'An {{count, number}} der letzten {{days, number}} Tage gelernt, insgesamt {{time}}.',
    noAnswers: 'Zeigt die Tage, an denen du Fragen beantwortet hast.',
  },
  calibration: {
    name: 'Kalibrierung',
    note: 'Vom Planer vor Wiederholungen erwartete Abrufquote und der Anteil, den du gewusst hast',
    recalledWithInterval: 'Gewusst, mit 80-%-Intervall',
    recalled: 'Gewusst',
    asExpected: 'Wie erwartet',
    expected: 'Erwartet: {{share}}',
    columns: {
      between: 'Erwartet zwischen',
      expected: 'Erwartet, %',
      recalled: 'Gewusst, %',
      reviews: 'Wiederholungen',
    },
    between: '{{from}} und {{to}}',
    finding_one: '{{expected}} erwartet, {{recalled}} gewusst in {{count, number}} Wiederholung.',
    finding_other:
      '{{expected}} erwartet, {{recalled}} gewusst in {{count, number}} Wiederholungen.',
    few_one:
      '{{expected}} erwartet, {{recalled}} gewusst in {{count, number}} Wiederholung; das sind zu wenige für ein Urteil.',
    few_other:
      '{{expected}} erwartet, {{recalled}} gewusst in {{count, number}} Wiederholungen; das sind zu wenige für ein Urteil.',
    noReviews: 'Erscheint, sobald Fragen mindestens einen Tag nach dem ersten Sehen wiederkommen.',
  },
  confidence: {
    name: 'Sicherheit',
    note: 'Wie sicher du dir vor der Antwort warst, und der Anteil, den du gewusst hast',
    asSure: 'So sicher wie richtig',
    columns: { sureness: 'Du sagtest', meant: 'Heißt, %', answers: 'Antworten' },
    more_one:
      'Sicherer als richtig: {{meant}} sicher, {{recalled}} gewusst in {{count, number}} Antwort.',
    more_other:
      'Sicherer als richtig: {{meant}} sicher, {{recalled}} gewusst in {{count, number}} Antworten.',
    less_one:
      'Weniger sicher als richtig: {{meant}} sicher, {{recalled}} gewusst in {{count, number}} Antwort.',
    less_other:
      'Weniger sicher als richtig: {{meant}} sicher, {{recalled}} gewusst in {{count, number}} Antworten.',
    same_one:
      'So sicher wie richtig: {{meant}} sicher, {{recalled}} gewusst in {{count, number}} Antwort.',
    same_other:
      'So sicher wie richtig: {{meant}} sicher, {{recalled}} gewusst in {{count, number}} Antworten.',
    few_one:
      '{{meant}} sicher, {{recalled}} gewusst in {{count, number}} Antwort; das ist zu wenig für ein Urteil.',
    few_other:
      '{{meant}} sicher, {{recalled}} gewusst in {{count, number}} Antworten; das sind zu wenige für ein Urteil.',
    noAnswers:
      'Erscheint, sobald du in einer Übung beim Zeigen der Antwort sagst, wie sicher du bist.',
  },
  ahead: {
    title: 'Die nächsten {{days, number}} Tage',
    name: 'Kommende Tage',
    finding: '{{planned}} geplant, {{free}} bleiben frei.',
    planned: 'Geplant',
    free: 'Frei',
    columns: { planned: 'Geplant, min', free: 'Frei, min' },
  },
  recall: {
    name: 'Abruf der Frage',
    at: 'Zeitpunkt',
    columns: { planned: 'Mit den geplanten Wiederholungen, %', alone: 'Ohne weiteres Lernen, %' },
    planned: 'Mit den geplanten Wiederholungen',
    alone: 'Ohne weiteres Lernen',
  },
};
