import type { Area } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import type { Context } from './context.ts';

/** What was removed, and can be brought back while the program runs. */
export interface Undo {
  /**
   * @param bringBack makes the event that brings it back
   * @returns the id under which it is kept
   */
  readonly keep: (areas: readonly Area[], bringBack: () => StudyEvent) => string;
  /** The same for what isn't in the record, such as a file. @param bringBack may fail, and be tried again */
  readonly keepOutside: (bringBack: () => Promise<CallResult<void>>) => string;
  readonly restore: (input: {
    readonly undoId: string;
  }) => Promise<CallResult<Record<string, never>>>;
}

/** More than anybody takes back; the oldest is let go. */
const mostKept = 50;

export function undoService({
  newId,
  record,
  words,
}: Pick<Context, 'newId' | 'record' | 'words'>): Undo {
  const kept = new Map<string, () => Promise<CallResult<void>>>();
  const keepOutside: Undo['keepOutside'] = (bringBack) => {
    const undoId = newId();
    kept.set(undoId, bringBack);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return undoId;
  };
  return {
    keepOutside,
    keep: (areas, bringBack) => keepOutside(() => record(bringBack(), areas)),
    restore: async ({ undoId }) => {
      const bringBack = kept.get(undoId);
      if (!bringBack) return err({ kind: 'not-allowed', message: words().t('common.undo.gone') });
      // Not twice: a second press while the first is written finds nothing.
      kept.delete(undoId);
      const saved = await bringBack();
      if (saved.ok) return ok({});
      kept.set(undoId, bringBack);
      return saved;
    },
  };
}
