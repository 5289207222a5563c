import type { Library } from '../../core/content/library.ts';
import type { Area, Notice } from '../../core/contract/calls.ts';
import type { CallError, CallResult } from '../../core/contract/errors.ts';
import { dayOf, toInstant, type DayKey, type Instant } from '../../core/day.ts';
import { ok } from '../../core/result.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Store } from '../store/index.ts';
import { createExperience, type Experience } from './experience.ts';

/** What every service works with. */
export interface Context {
  readonly store: Store<StudyState, StudyEvent>;
  readonly library: () => Library;
  readonly now: () => Instant;
  readonly today: () => DayKey;
  readonly timeZone: () => string;
  readonly newId: () => string;
  /** Writes an event; when it is on the disk, tells the window what changed. */
  readonly record: (event: StudyEvent, areas: readonly Area[]) => Promise<CallResult<void>>;
  /** Tells the window what changed of itself. */
  readonly changed: (areas: readonly Area[]) => void;
  readonly notices: Notice[];
  /** What the review history tells the planner. */
  readonly experience: () => Promise<Experience>;
}

interface ContextInput {
  readonly store: Store<StudyState, StudyEvent>;
  readonly library: () => Library;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly notices: Notice[];
  readonly changed: (areas: readonly Area[]) => void;
}

export function createContext(input: ContextInput): Context {
  const { store, library, clock, newId, notices, changed } = input;
  const now = (): Instant => toInstant(clock());
  // Asked anew each time: the person may travel while the program runs.
  const timeZone = (): string =>
    store.state.settings.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const experience = createExperience(store, library);
  return {
    store,
    library,
    now,
    timeZone,
    newId,
    notices,
    changed,
    experience: experience.get,
    today: () => dayOf(now(), timeZone(), store.state.settings.dayStartsAtHour),
    record: async (event, areas) => {
      const written = await store.append(event);
      if (!written.ok) return { ok: false, error: notSaved(written.error.message) };
      await experience.takeIn(written.value, event);
      changed(areas);
      return ok(undefined);
    },
  };
}

const notSaved = (reason: string): CallError => ({
  kind: 'storage',
  message: `This was not saved: ${reason}. Nothing else was lost; try again when there is room on the disk and the folder can be written.`,
});
