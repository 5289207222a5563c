/** What is said outside the window's screens: menus, tray, dialogs, notices. */
export const main = {
  menu: {
    file: 'File',
    quit: 'Quit',
    exit: 'Exit',
    closeWindow: 'Close Window',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    delete: 'Delete',
    selectAll: 'Select All',
    go: 'Go',
    window: 'Window',
    minimize: 'Minimize',
    zoom: 'Zoom',
    close: 'Close',
  },
  tray: {
    tip: 'Rehearse: {{day}}',
    noPlan: 'no plan yet',
    day: '{{done}} of {{planned}} min done today, {{left}}',
    next: 'Next reminder {{moment}}',
    drill: 'Start a drill',
    snooze: 'Snooze all for an hour',
    show: 'Open Rehearse',
    quit: 'Quit',
    quitReminders: 'Quit: no reminders until it runs again',
    stays: 'Rehearse stays in the tray',
    staysWhy: 'Reminders go on. To end them, choose Quit in the menu of its icon.',
  },
  login: {
    notSet: 'Rehearse will not start at login: {{reason}}.',
    notTaken: 'Rehearse may still start at login: {{reason}}.',
    comment: 'Study reminders',
  },
  shortcutTaken: 'The shortcut is taken by another program, so the quick drill is off for now.',
  link: {
    title: 'A link could not be followed',
    foreign: '{{link}}: the link is none of Rehearse’s.',
    afterToday: '{{link}}: “today” ends the link.',
    noQuestion: '{{link}}: the link names no question.',
    unknownQuestion: '{{link}}: there is no such question.',
  },
  reminders: {
    inWindow: 'Reminders are shown in this window',
    inWindowWhy:
      'The system could not show a notification: {{reason}}. Keep Rehearse open to see them.',
    noService: 'there is no notification service on this system',
    test: 'Reminders work',
    testBody: 'This is how Rehearse will call you to study.',
  },
  save: { as: 'Save as {{kind}}', calendarFile: 'Calendar file', calendar: 'Calendar' },
  failed: {
    start: 'Rehearse could not start',
    open: 'Rehearse can’t open your data',
    notSaved:
      'This was not saved: {{reason}}. Nothing else was lost; try again when there is room on the disk and the folder can be written.',
    folder: "The folder can't be shown: {{reason}}. It is {{folder}}.",
    page: 'This page may not call Rehearse.',
    inside: 'Something went wrong inside Rehearse ({{call}}). What was saved before is safe.',
  },
  open: {
    newerFormat:
      'The data in {{folder}} was written by a newer version of Rehearse (format {{found}}; this version knows {{known}}). Nothing was changed. Install the newer version to open it.',
    inUse:
      'Another program (process {{pid}}) is using the data in {{folder}}. Nothing was changed. Close it and start Rehearse again.',
    unreadable:
      "The data in {{folder}} can't be opened: {{reason}}. Nothing was changed or overwritten.",
    nothingWhole:
      "The data in {{folder}} can't be opened: no snapshot or backup in it can be read, and the journal doesn't reach back to the beginning. Nothing was changed or overwritten.",
  },
  notices: {
    recovered: 'Your data was damaged and has been recovered',
    recoveredFrom:
      'A data file could not be read. Rehearse went back to {{from}} and added every later answer from the journal. The damaged file is kept as {{keptAs}} in the data folder.',
    recoveredFromJournal:
      'A data file could not be read. Rehearse went back to the journal and added every later answer from the journal. The damaged file is kept as {{keptAs}} in the data folder.',
    damaged: 'Part of the journal was damaged',
    damagedEntries_one:
      '{{count, number}} entry could not be read; everything else was kept. A copy of the file is {{keptAs}} in the data folder.',
    damagedEntries_other:
      '{{count, number}} entries could not be read; everything else was kept. A copy of the file is {{keptAs}} in the data folder.',
    gap: 'Some entries are missing',
    gapEntries_one:
      '{{count, number}} entry is missing from the journal. What came before and after was kept.',
    gapEntries_other:
      '{{count, number}} entries are missing from the journal. What came before and after was kept.',
    migrated: 'Your data was brought to the current format',
    migratedFrom:
      'It was in format {{from}} and is now in format {{to}}. A copy of the old files is in the data folder.',
    broughtBack_one: '{{count, number}} of your own questions was missing and came back',
    broughtBack_other: '{{count, number}} of your own questions were missing and came back',
    broughtBackFrom:
      'The newest backup had {{files}}. What you had deleted since can be deleted again.',
    ownMissing: 'Your own questions are missing',
    ownMissingStill:
      'They could not be brought back from the backup: {{reason}}. The backups folder in the data folder still has them.',
    content_one: '{{count, number}} problem in the question files',
    content_other: '{{count, number}} problems in the question files',
    contentFirst:
      '{{file}}, line {{line}}: {{reason}}. Everything else was loaded; the Questions screen lists them all.',
  },
} as const;
