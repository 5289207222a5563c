import { describe, expect, it } from 'vitest';
import { studyEventSchema } from './events.ts';
import { migrateStudy } from './migrations.ts';
import { emptyReminders, foldReminders } from './reminders.ts';
import { defaultSettings } from './settings.ts';
import { emptyStudy, studyStateSchema } from './state.ts';
import type { Instant } from '../day.ts';

const at = '2026-11-24T17:00:00.000Z' as Instant;
// As version 0.1 wrote them.
const oldSettings = {
  reminder: { enabled: true, time: '22:30', since: at },
  theme: 'dark',
  dayStartsAtHour: 4,
  timeZone: null,
};
const oldClaim = {
  type: 'reminder-claimed',
  at,
  occurrenceId: 'daily|2026-11-24',
  outcome: 'shown',
};

describe('reminders of format 1', () => {
  it('become one rule of the list, which no quiet hours silence', () => {
    const event = studyEventSchema.parse(
      migrateStudy({ type: 'settings-changed', at, settings: oldSettings }, 1),
    );
    expect(event).toMatchObject({
      settings: {
        theme: 'dark',
        reminders: {
          study: [{ id: 'daily', enabled: true, time: '22:30', since: at }],
          quiet: { enabled: false },
        },
      },
    });
  });

  it('that were shown are not shown again', () => {
    expect(studyEventSchema.parse(migrateStudy(oldClaim, 1))).toEqual({
      type: 'reminders-claimed',
      at,
      claims: [{ occurrenceId: 'study:daily|2026-11-24', outcome: 'shown' }],
    });
    const { moved: _moved, forecasts: _forecasts, ...rest } = emptyStudy;
    const { type: _type, ...claim } = oldClaim;
    const state = { ...rest, settings: oldSettings, reminders: [claim] };
    const migrated = studyStateSchema.parse(migrateStudy(state, 1));
    expect(migrated.reminders.delivered).toEqual([
      { at, occurrenceId: 'study:daily|2026-11-24', outcome: 'shown' },
    ]);
    expect(migrated.reminders.lastShownAt).toBe(at);
  });

  it('that were off leave the list empty', () => {
    const off = { ...oldSettings, reminder: { ...oldSettings.reminder, enabled: false } };
    const event = migrateStudy({ type: 'settings-changed', at, settings: off }, 1);
    expect(event).toMatchObject({ settings: { reminders: { study: [] } } });
    expect(studyEventSchema.safeParse(event).success).toBe(true);
  });
});

it('a claim ends the snooze that it fulfils; the list of claims stays bounded', () => {
  let state = foldReminders(emptyReminders, {
    type: 'reminder-snoozed',
    at,
    occurrenceId: 'nudge|2026-11-24#1',
    until: at,
  });
  expect(state.snoozes).toHaveLength(1);
  state = foldReminders(state, {
    type: 'reminders-claimed',
    at,
    claims: [{ occurrenceId: 'nudge|2026-11-24#1', outcome: 'shown' }],
  });
  expect(state.snoozes).toEqual([]);
  for (let count = 0; count < 600; count += 1) {
    const claims = [{ occurrenceId: `nudge|${count}`, outcome: 'nothing-due' as const }];
    state = foldReminders(state, { type: 'reminders-claimed', at, claims });
  }
  expect(state.delivered).toHaveLength(500);
  expect(state.lastShownAt).toBe(at);
  expect(defaultSettings.reminders.study).toEqual([]);
});
