import type { Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import type { Context } from './context.ts';

/** Marks typed answers here, in main, so that typing in the window never waits for it. */
export function coachService({ library }: Context) {
  let loading: Promise<typeof import('../../core/coach/index.ts')> | null = null;
  // Its dictionary is most of the program, and many a start needs none of it.
  const load = () => (loading ??= import('../../core/coach/index.ts'));
  return {
    /** A drill has begun: the coach may soon be wanted. */
    warm: (): void => void load(),
    mark: async ({
      questionId,
      text,
    }: Input<'coach.mark'>): Promise<CallResult<Output<'coach.mark'>>> => {
      const question = library().questions.get(questionId);
      if (!question) return err(notFound('question', questionId));
      const { coachAnswer } = await load();
      const { points } = coachAnswer(text, question.keyPoints);
      return ok({
        points: points.map(({ mark, matches }) => ({
          mark,
          matches: matches.map((match) => ({ ...match })),
        })),
      });
    },
  };
}
