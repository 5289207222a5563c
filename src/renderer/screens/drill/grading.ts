import { useMemo, useSyncExternalStore } from 'react';
import type { Input } from '../../../core/contract/calls.ts';
import type { DrillView } from '../../../core/contract/drill-calls.ts';
import { toInstant } from '../../../core/day.ts';
import { isFinished } from '../../../core/drills/index.ts';
import { call, queryClient } from '../../api.ts';
import { asGraded, type GradeGiven } from './as-graded.ts';
import { keepDrill, keptDrill, tellFailure } from './drill-cache.ts';

/** Grades that main is still writing, the oldest first: the window shows the drill with them. */
let waiting: readonly GradeGiven[] = [];
/** The result of the newest of them: whether it was written. */
let writing: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

const setWaiting = (next: readonly GradeGiven[]): void => {
  waiting = next;
  for (const listener of listeners) listener();
};
const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The drill with the grades in it that main is still writing. */
export function useShownDrill(drill: DrillView): DrillView {
  const grades = useSyncExternalStore(listen, () => waiting);
  // The query tells its listeners a moment later: without this the old card would come back for that moment.
  const kept = keptDrill();
  const written = kept?.id === drill.id ? kept : drill;
  return useMemo(() => grades.reduce(asGraded, written), [grades, written]);
}

/** Whether it is known which card follows. Not in an interview, where main chooses the question back. */
export const isNextKnown = ({ form }: DrillView): boolean => form.kind !== 'mock';

/**
 * Whether the next card can be shown before main has written the grade. Not at the last card: what comes after it tells
 * that everything is saved.
 */
export function mayGoAhead(drill: DrillView, input: Input<'drills.answer'>): boolean {
  return isNextKnown(drill) && !isFinished(asGraded(drill, givenNow(drill, input)));
}

/**
 * Grades a card and shows the next one at once. When main refuses the grade the card comes back as main has it, and
 * the person is told; what was asked of main after it is dropped, for it belongs to a card that wasn't next.
 */
export function gradeAhead(drill: DrillView, input: Input<'drills.answer'>): void {
  const given = givenNow(drill, input);
  const before = writing;
  const write = async (): Promise<boolean> => {
    await shown();
    if (before !== null && !(await before)) return false;
    try {
      keepDrill(await call('drills.answer', input));
      setWaiting(waiting.filter((one) => one !== given));
      return true;
    } catch (error) {
      setWaiting([]);
      tellFailure(error);
      void queryClient.invalidateQueries({ queryKey: ['drills.current'] });
      return false;
    }
  };
  setWaiting([...waiting, given]);
  const own = write();
  writing = own;
  void own.then(() => {
    if (writing === own) writing = null;
  });
}

/** The next card comes first: writing takes processors that it needs. */
const shown = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

/** Waits until every grade has been written; false when one was refused. */
export const gradesWritten = (): Promise<boolean> => writing ?? Promise.resolve(true);

const givenNow = (drill: DrillView, input: Input<'drills.answer'>): GradeGiven => ({
  input,
  at: toInstant(new Date()),
  answersBefore: drill.answers.length,
});
