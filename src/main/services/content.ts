import { questionsOfTopic } from '../../core/content/library.ts';
import type { Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { ok } from '../../core/result.ts';
import type { Context } from './context.ts';

export function contentService({ library, store }: Context) {
  return {
    overview: (): CallResult<Output<'content.overview'>> => {
      const all = library();
      const { packs, problems } = all;
      const { memories, notes } = store.state;
      return ok({
        packs: [...packs],
        problems: [...problems],
        questions: packs
          .flatMap((pack) => pack.topics.flatMap(({ id }) => questionsOfTopic(all, pack.id, id)))
          .map((question) => ({
            id: question.id,
            title: question.title,
            topic: question.topic,
            kind: question.kind,
            level: question.level,
            minutes: question.minutes,
            tags: question.tags,
            packId: question.packId,
            memory: memories[question.id] ?? null,
            hasNote: notes[question.id] !== undefined,
          })),
      });
    },
    question: ({ id }: { id: string }): CallResult<Output<'content.question'>> => {
      const question = library().questions.get(id);
      return question ? ok(question) : { ok: false, error: notFound('question', id) };
    },
  };
}
