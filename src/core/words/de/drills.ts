import type { drills as english } from '../en/drills.ts';
import type { TranslationOf } from '../translation.ts';

export const drills: TranslationOf<typeof english> = {
  title: 'Übungen',
  subtitle: 'Sag es unter Zeitdruck, wie im Interview',
  orAnother:
    ' – oder beginne eine andere: Die Antworten sind gespeichert, der Rest der Übung entfällt.',
  kinds: 'Arten von Übungen',
  all: 'Alle',
  topics: 'Themen',
  most: 'Fragen, höchstens',
  today: {
    title: 'Heute',
    about: 'Was laut Plan ansteht',
    what_one: 'Was laut Plan heute ansteht: {{count, number}} Frage, {{minutes}}.',
    what_other:
      'Was laut Plan heute ansteht, Karte für Karte: {{count, number}} Fragen, {{minutes}}.',
    nothing: 'Laut Plan steht heute nichts an. Jede andere Übung kannst du trotzdem beginnen.',
    start: 'Heutige Übung beginnen',
  },
  'rapid-fire': {
    title: 'Schnellrunde',
    about: '20 Sekunden pro Frage',
    what: 'Kurze Fragen mit je 20 Sekunden Countdown. Am Ende stehen deine beste Serie und dein Tempo.',
    start: 'Schnellrunde beginnen',
    allMade: 'Alle Fragen für Schnellrunden',
  },
  mock: {
    title: 'Probeinterview',
    about: '20 bis 60 Minuten am Stück',
    what: 'Einstieg, Vertiefung, ein Szenario, ein Systementwurf, eine Geschichte und am Ende deine Fragen. Zu dem, was du auslässt, kommen Nachfragen. Zum Schluss gibt es einen Bericht.',
    start: 'Interview beginnen',
    minutes: 'Minuten',
    level: 'Stufe',
    asThePlan: 'Wie im Plan',
    hold: 'Ich darf die Uhr anhalten',
    holdHelp: 'Im Interview wartet niemand auf dich; lass es aus, um das zu spüren.',
  },
  'system-design': {
    title: 'Systementwurf',
    about: 'In Abschnitten, auf Zeit',
    what: 'Ein Entwurf in Abschnitten, von den Anforderungen bis zum Abschluss, jeder mit eigener Zeitvorgabe und Platz zum Tippen. Danach steht deine Antwort neben der Mustergliederung.',
    start: 'Entwurf beginnen',
    question: 'Frage',
    leastKnown: 'Die du am wenigsten kannst',
  },
  behavioural: {
    title: 'Verhaltensfragen',
    about: 'Deine Geschichten, gut erzählt',
    what_one:
      'Fragen dazu, wie du arbeitest, beantwortet mit eigenen Geschichten. Du hast <a>{{count, number}} Geschichte</a>.',
    what_other:
      'Fragen dazu, wie du arbeitest, beantwortet mit eigenen Geschichten. Du hast <a>{{count, number}} Geschichten</a>.',
    whatWithoutStories:
      'Fragen dazu, wie du arbeitest, beantwortet mit eigenen Geschichten. Du hast <a>noch keine: Schreib eine</a>.',
    start: 'Verhaltensfragen üben',
  },
  set: {
    title: 'Eigene Auswahl',
    about: 'Schwachstellen, Thema, Art',
    what: 'Fragen deiner Wahl; zuerst kommt, was du am wenigsten kannst.',
    start: 'Auswahl üben',
    weak: 'Nur Schwachstellen',
    weakHelp: 'Zuletzt nicht gewusst oder schwer, oder inzwischen wohl vergessen.',
    kinds: 'Arten',
    levels: 'Stufen',
    tags: 'Schlagwörter',
  },
  stories: {
    title: 'Geschichten',
    subtitle: 'Sechs bis acht gute decken die meisten Verhaltensfragen ab',
    back: 'Zurück zu „Übungen“',
    write: 'Geschichte schreiben',
    none: 'Noch keine Geschichte. Denk an etwas, das du in den letzten Jahren erlebt hast: einen Fehlschlag, einen Streit um die Sache, ein Projekt unter Druck.',
    questions_one: '{{count, number}} Frage',
    questions_other: '{{count, number}} Fragen',
    toWrite: '{{questions}} · fehlt noch: {{parts}}',
    parts: {
      situation: 'Situation',
      task: 'Aufgabe',
      action: 'Handlung',
      result: 'Ergebnis',
    },
  },
  story: {
    new: 'Neue Geschichte',
    title: 'Titel',
    titlePlaceholder: 'Wie du sie nennen würdest',
    parts: {
      situation: 'Situation',
      task: 'Aufgabe',
      action: 'Handlung',
      result: 'Ergebnis',
    },
    hints: {
      situation: 'Wo und wann, in zwei Sätzen',
      task: 'Was du zu tun hattest und was auf dem Spiel stand',
      action: 'Was du getan hast, Schritt für Schritt; sag „ich“, nicht „wir“',
      result: 'Was dabei herauskam, möglichst in Zahlen, und was du daraus gelernt hast',
    },
    questions: 'Fragen, die sie beantwortet',
    save: 'Geschichte speichern',
    delete: 'Löschen',
    deleted: 'Geschichte „{{title}}“',
  },
  recordings: {
    title: 'Gesprochene Antworten',
    kept: 'Sie bleiben auf diesem Computer, bis du sie löschst.',
    answerOf: 'Antwort vom {{when}}',
    whenAndSize: '{{when}} · {{size}}',
    kilobytes: '{{size}} KB',
    megabytes: '{{size}} MB',
    delete: 'Löschen',
    ask: {
      title: 'Diese Aufnahme löschen?',
      what: 'Sie lässt sich nicht zurückholen. Deine Bewertung und deine Notiz bleiben.',
      delete: 'Aufnahme löschen',
      keep: 'Behalten',
    },
    errors: {
      notDeleted: 'Die Aufnahme wurde nicht gelöscht: {{reason}}.',
      diskFull:
        'Der Speicher ist voll, deshalb endet die Aufnahme. Was bis dahin aufgenommen wurde, bleibt. Schaff Platz und nimm noch einmal auf, oder mach ohne weiter.',
      notWritten:
        'Die Aufnahme lässt sich nicht speichern: {{reason}}. Was bis dahin aufgenommen wurde, bleibt.',
    },
  },
};
