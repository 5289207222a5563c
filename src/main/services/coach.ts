import { coachAnswer } from '../../core/coach/index.ts';
import type { Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import type { Context } from './context.ts';

/** Marks typed answers here, in main, so that typing in the window never waits for it. */
export function coachService({ library }: Context) {
  return {
    mark: ({ questionId, text }: Input<'coach.mark'>): CallResult<Output<'coach.mark'>> => {
      const question = library().questions.get(questionId);
      if (!question) return err(notFound('question', questionId));
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
