/** The part of format 2 that is about reminders: one daily reminder becomes a list of rules, a claim names several. */
export function remindersToFormat2(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (value['type'] === 'settings-changed')
    return { ...value, settings: settingsOf(value['settings']) };
  if (value['type'] === 'reminder-claimed') {
    const { at, occurrenceId, outcome } = value;
    return {
      type: 'reminders-claimed',
      at,
      claims: [{ occurrenceId: renamed(occurrenceId), outcome }],
    };
  }
  if (!('memories' in value)) return value;
  const old = Array.isArray(value['reminders']) ? value['reminders'].filter(isObject) : [];
  const shown = old.filter(({ outcome }) => outcome === 'shown');
  return {
    ...value,
    settings: settingsOf(value['settings']),
    reminders: {
      delivered: old.map((claim) => ({ ...claim, occurrenceId: renamed(claim['occurrenceId']) })),
      snoozes: [],
      pause: null,
      dropped: [],
      lastShownAt: shown.at(-1)?.['at'] ?? null,
      awakeAt: null,
    },
  };
}

function settingsOf(settings: unknown): unknown {
  if (!isObject(settings) || !isObject(settings['reminder'])) return settings;
  const { reminder, ...others } = settings;
  const daily = {
    id: 'daily',
    enabled: reminder['enabled'],
    weekdays: [true, true, true, true, true, true, true],
    time: reminder['time'],
    since: reminder['since'],
  };
  return {
    ...others,
    reminders: {
      // A reminder that was never switched on is no entry of the list.
      study: reminder['enabled'] === true ? [daily] : [],
      nudge: { enabled: false, time: '20:00', since: null },
      countdown: { enabled: false, since: null },
      danger: { enabled: false, time: '17:00', since: null },
      week: { enabled: false, weekday: 6, time: '18:00', since: null },
      // Off: quiet hours that nobody chose must not silence a late reminder that somebody did.
      quiet: { enabled: false, from: '22:00', to: '07:00' },
      notInDrill: true,
      interviewNotes: {},
    },
    desktop: { startAtLogin: false, quickDrillShortcut: false, toldOfTray: false },
    calendar: { file: null, alarmMinutes: 10, startsAt: '18:00' },
  };
}

const renamed = (id: unknown): unknown =>
  typeof id === 'string' ? id.replace(/^daily\|/, 'study:daily|') : id;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
