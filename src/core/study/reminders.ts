import { z } from 'zod';
import { assertNever } from '../assert-never.ts';
import { instantSchema } from '../day.ts';
import { deliveredSchema, dropSchema, pauseSchema, snoozeSchema } from '../reminders/types.ts';
import type { StudyEvent } from './events.ts';

const dated = { at: instantSchema };

/** What became of the reminders. */
export const remindersStateSchema = z.strictObject({
  /** Dealt with most recently, oldest first: these don't come again. */
  delivered: z.array(z.strictObject({ ...dated, ...deliveredSchema.shape })),
  snoozes: z.array(snoozeSchema),
  pause: pauseSchema.nullable(),
  /** Missed for good, oldest first. */
  dropped: z.array(z.strictObject({ ...dated, ...dropSchema.shape })),
  lastShownAt: instantSchema.nullable(),
  /** When the app last wrote down that it was awake. */
  awakeAt: instantSchema.nullable(),
});
export type RemindersState = z.infer<typeof remindersStateSchema>;

export const emptyReminders: RemindersState = {
  delivered: [],
  snoozes: [],
  pause: null,
  dropped: [],
  lastShownAt: null,
  awakeAt: null,
};

/** By number and not by age: a clock set far ahead must not forget what was shown. A busy day has about 25. */
const deliveredKept = 500;
const droppedKept = 60;

type ReminderEvent = Extract<
  StudyEvent,
  { type: 'reminders-claimed' | 'reminder-snoozed' | 'reminders-paused' | 'reminders-dropped' }
>;

export function foldReminders(state: RemindersState, event: ReminderEvent): RemindersState {
  const { at } = event;
  switch (event.type) {
    case 'reminders-claimed': {
      const ids = new Set(event.claims.map(({ occurrenceId }) => occurrenceId));
      const claims = event.claims.map((claim) => ({ at, ...claim }));
      const wasShown = event.claims.some(({ outcome }) => outcome === 'shown');
      return {
        ...state,
        delivered: [...state.delivered, ...claims].slice(-deliveredKept),
        snoozes: state.snoozes.filter(({ occurrenceId }) => !ids.has(occurrenceId)),
        lastShownAt: wasShown ? at : state.lastShownAt,
        awakeAt: at,
      };
    }
    case 'reminder-snoozed': {
      const { occurrenceId, until } = event;
      const others = state.snoozes.filter((snooze) => snooze.occurrenceId !== occurrenceId);
      return { ...state, snoozes: [...others, { occurrenceId, until }] };
    }
    case 'reminders-paused':
      return { ...state, pause: event.pause };
    case 'reminders-dropped': {
      const ids = new Set(event.drops.map(({ occurrenceId }) => occurrenceId));
      return {
        ...state,
        dropped: [...state.dropped, ...event.drops.map((drop) => ({ at, ...drop }))].slice(
          -droppedKept,
        ),
        snoozes: state.snoozes.filter(({ occurrenceId }) => !ids.has(occurrenceId)),
        awakeAt: at,
      };
    }
    default:
      return assertNever(event);
  }
}
