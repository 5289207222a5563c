import type { main as english } from '../en/main.ts';
import type { TranslationOf } from '../translation.ts';

export const main: TranslationOf<typeof english> = {
  menu: {
    file: 'Datei',
    quit: 'Beenden',
    exit: 'Beenden',
    closeWindow: 'Fenster schließen',
    edit: 'Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    delete: 'Löschen',
    selectAll: 'Alles auswählen',
    go: 'Gehe zu',
    window: 'Fenster',
    minimize: 'Minimieren',
    zoom: 'Maximieren',
    close: 'Schließen',
  },
  tray: {
    tip: 'Rehearse: {{day}}',
    noPlan: 'noch kein Lernplan',
    day: 'heute {{done}} von {{planned}} min, {{left}}',
    next: 'Nächste Erinnerung: {{moment}}',
    drill: 'Übung beginnen',
    snooze: 'Alle in einer Stunde',
    show: 'Rehearse öffnen',
    quit: 'Beenden',
    quitReminders: 'Beenden: bis zum nächsten Start keine Erinnerungen',
    stays: 'Rehearse bleibt im Infobereich',
    staysWhy:
      'Erinnerungen kommen weiter. Willst du das nicht, wähle im Menü des Symbols „Beenden“.',
  },
  login: {
    notSet: 'Rehearse startet nicht mit der Anmeldung: {{reason}}.',
    notTaken: 'Rehearse startet vielleicht weiter mit der Anmeldung: {{reason}}.',
    comment: 'Lernerinnerungen',
  },
  shortcutTaken:
    'Ein anderes Programm belegt das Tastenkürzel, die schnelle Übung ist deshalb vorerst aus.',
  link: {
    title: 'Ein Link führte nirgendwohin',
    foreign: '{{link}}: Der Link gehört nicht zu Rehearse.',
    afterToday: '{{link}}: Nach „today“ darf nichts mehr kommen.',
    noQuestion: '{{link}}: Der Link nennt keine Frage.',
    unknownQuestion: '{{link}}: Diese Frage gibt es nicht.',
  },
  reminders: {
    inWindow: 'Erinnerungen erscheinen in diesem Fenster',
    inWindowWhy:
      'Das System konnte keine Mitteilung zeigen: {{reason}}. Lass Rehearse offen, um sie zu sehen.',
    noService: 'es gibt auf diesem System keinen Mitteilungsdienst',
    test: 'Erinnerungen funktionieren',
    testBody: 'So ruft dich Rehearse zum Lernen.',
  },
  save: { as: 'Als {{kind}} speichern', calendarFile: 'Kalenderdatei', calendar: 'Kalender' },
  failed: {
    start: 'Rehearse konnte nicht starten',
    open: 'Rehearse kann deine Daten nicht öffnen',
    notSaved:
      'Das wurde nicht gespeichert: {{reason}}. Sonst ging nichts verloren; versuch es wieder, wenn auf dem Datenträger Platz ist und der Ordner beschrieben werden kann.',
    folder: 'Der Ordner lässt sich nicht zeigen: {{reason}}. Es ist {{folder}}.',
    page: 'Diese Seite darf Rehearse nicht aufrufen.',
    inside:
      'In Rehearse ist etwas schiefgegangen ({{call}}). Was vorher gespeichert wurde, ist sicher.',
  },
  open: {
    newerFormat:
      'Die Daten in {{folder}} stammen von einer neueren Version von Rehearse (Format {{found}}; diese Version kennt {{known}}). Nichts wurde verändert. Installiere die neuere Version, um sie zu öffnen.',
    inUse:
      'Ein anderes Programm (Prozess {{pid}}) benutzt die Daten in {{folder}}. Nichts wurde verändert. Schließe es und starte Rehearse noch einmal.',
    unreadable:
      'Die Daten in {{folder}} lassen sich nicht öffnen: {{reason}}. Nichts wurde verändert oder überschrieben.',
    nothingWhole:
      'Die Daten in {{folder}} lassen sich nicht öffnen: Kein Speicherstand und keine Sicherung darin ist lesbar, und das Journal reicht nicht bis zum Anfang zurück. Nichts wurde verändert oder überschrieben.',
  },
  notices: {
    recovered: 'Deine Daten waren beschädigt und wurden wiederhergestellt',
    recoveredFrom:
      'Eine Datei war nicht lesbar. Rehearse ist auf {{from}} zurückgegangen und hat alle späteren Antworten aus dem Journal ergänzt. Die beschädigte Datei liegt als {{keptAs}} im Datenordner.',
    recoveredFromJournal:
      'Eine Datei war nicht lesbar. Rehearse hat alle Antworten aus dem Journal wiederhergestellt. Die beschädigte Datei liegt als {{keptAs}} im Datenordner.',
    damaged: 'Ein Teil des Journals war beschädigt',
    damagedEntries_one:
      '{{count, number}} Eintrag war nicht lesbar; alles andere blieb erhalten. Eine Kopie der Datei liegt als {{keptAs}} im Datenordner.',
    damagedEntries_other:
      '{{count, number}} Einträge waren nicht lesbar; alles andere blieb erhalten. Eine Kopie der Datei liegt als {{keptAs}} im Datenordner.',
    gap: 'Einige Einträge fehlen',
    gapEntries_one:
      'Im Journal fehlt {{count, number}} Eintrag. Was davor und danach kam, blieb erhalten.',
    gapEntries_other:
      'Im Journal fehlen {{count, number}} Einträge. Was davor und danach kam, blieb erhalten.',
    migrated: 'Deine Daten wurden ins aktuelle Format gebracht',
    migratedFrom:
      'Sie waren im Format {{from}} und sind jetzt im Format {{to}}. Eine Kopie der alten Dateien liegt im Datenordner.',
    broughtBack_one: '{{count, number}} deiner eigenen Fragen fehlte und ist wieder da',
    broughtBack_other: '{{count, number}} deiner eigenen Fragen fehlten und sind wieder da',
    broughtBackFrom:
      'Die neueste Sicherung enthielt {{files}}. Was du seither gelöscht hattest, kannst du wieder löschen.',
    ownMissing: 'Deine eigenen Fragen fehlen',
    ownMissingStill:
      'Sie ließen sich nicht aus der Sicherung zurückholen: {{reason}}. Der Ordner „backups“ im Datenordner enthält sie noch.',
    content_one: '{{count, number}} Fehler in den Fragendateien',
    content_other: '{{count, number}} Fehler in den Fragendateien',
    contentFirst:
      '{{file}}, Zeile {{line}}: {{reason}}. Alles andere wurde geladen; unter „Fragen“ sind alle aufgeführt.',
  },
};
