import type { Library } from '../../core/content/library.ts';
import type { Area, Notice } from '../../core/contract/calls.ts';
import type { CallError, CallResult } from '../../core/contract/errors.ts';
import { dayOf, toInstant, type DayKey, type Instant } from '../../core/day.ts';
import { ok } from '../../core/result.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Words } from '../../core/words/index.ts';
import type { Store } from '../store/index.ts';
import type { Experience } from './experience.ts';
import type { Planner } from './planner.ts';

/** What every service works with, in main and beside it: the record, the questions and the time. */
export interface StudyContext {
  readonly store: { readonly state: StudyState };
  readonly library: () => Library;
  readonly now: () => Instant;
  readonly today: () => DayKey;
  readonly timeZone: () => string;
  /** Writes an event; when it is on the disk, tells the window what changed. */
  readonly record: (event: StudyEvent, areas: readonly Area[]) => Promise<CallResult<void>>;
}

/** What those work with that plan and assess, which is the long work: they run beside main. */
export interface PlanningContext extends StudyContext {
  /** What the review history tells the planner. */
  readonly experience: () => Promise<Experience>;
}

/** What the services in main work with. */
export interface Context extends StudyContext {
  readonly newId: () => string;
  /** Asked anew each time: the person may choose another language. */
  readonly words: () => Words;
  /** Tells the window what changed of itself. */
  readonly changed: (areas: readonly Area[]) => void;
  readonly notices: Notice[];
  readonly planner: Planner;
}

/** A planner that is told of every event, in order. */
export interface FollowingPlanner extends Planner {
  readonly follow: (sequence: number, event: StudyEvent) => void;
}

interface ContextInput {
  readonly store: Store<StudyState, StudyEvent>;
  readonly library: () => Library;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly words: () => Words;
  readonly notices: Notice[];
  readonly changed: (areas: readonly Area[]) => void;
  /** @param record writes down what the planner wants to keep */
  readonly startPlanner: (record: StudyContext['record']) => FollowingPlanner;
}

export function createContext(input: ContextInput): Context {
  const { store, library, clock, newId, words, notices, changed } = input;
  const record: StudyContext['record'] = async (event, areas) => {
    const written = await store.append(event);
    if (!written.ok) return { ok: false, error: notSaved(written.error.message, words()) };
    planner.follow(written.value, event);
    changed(areas);
    return ok(undefined);
  };
  const planner = input.startPlanner(record);
  return {
    store,
    library,
    newId,
    words,
    notices,
    changed,
    planner,
    record,
    ...timesOf(store, clock),
  };
}

/** The person's time: the clock, their zone and their day. */
export function timesOf(
  store: StudyContext['store'],
  clock: () => Date,
): Pick<StudyContext, 'now' | 'today' | 'timeZone'> {
  const now = (): Instant => toInstant(clock());
  // Asked anew each time: the person may travel while the program runs.
  const timeZone = (): string =>
    store.state.settings.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    now,
    timeZone,
    today: () => dayOf(now(), timeZone(), store.state.settings.dayStartsAtHour),
  };
}

const notSaved = (reason: string, { t }: Words): CallError => ({
  kind: 'storage',
  message: t('main.failed.notSaved', { reason }),
});
