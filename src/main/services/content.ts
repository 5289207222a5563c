import { questionsOfTopic, type Library } from '../../core/content/library.ts';
import type { Area, Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import { unmarked } from '../../core/study/marks.ts';
import type { Context } from './context.ts';

export function contentService({ library, store, now, record }: Context) {
  return {
    overview: (): CallResult<Output<'content.overview'>> => {
      const all = library();
      const { packs, problems } = all;
      const { memories, notes, marks } = store.state;
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
            ...(marks[question.id] ?? unmarked),
          })),
      });
    },
    choices: (): CallResult<Output<'content.choices'>> => ok(choicesOf(library())),
    question: ({ id }: { id: string }): CallResult<Output<'content.question'>> => {
      const question = library().questions.get(id);
      return question ? ok(question) : { ok: false, error: notFound('question', id) };
    },
    mark: async ({
      id,
      mark,
      on,
    }: Input<'content.mark'>): Promise<CallResult<Record<string, never>>> => {
      const known = store.state.marks[id];
      if (!known && !library().questions.has(id)) return err(notFound('question', id));
      if ((known ?? unmarked)[mark] === on) return ok({});
      const event = { type: 'question-marked', at: now(), questionId: id, mark, on } as const;
      const areas: readonly Area[] =
        mark === 'hidden' ? ['content', 'outlook', 'today', 'coverage', 'drills'] : ['content'];
      const saved = await record(event, areas);
      return saved.ok ? ok({}) : saved;
    },
  };
}

/** Kept for as long as its library, which never changes: the drills are looked at again after each. */
const choices = new WeakMap<Library, Output<'content.choices'>>();

function choicesOf(library: Library): Output<'content.choices'> {
  const known = choices.get(library);
  if (known) return known;
  const { packs } = library;
  const questions = packs.flatMap((pack) =>
    pack.topics.flatMap(({ id }) => questionsOfTopic(library, pack.id, id)),
  );
  const found = {
    packs: [...packs],
    tags: [...new Set(questions.flatMap(({ tags }) => tags))].sort(),
    designs: questions
      .filter(({ kind }) => kind === 'system-design')
      .map(({ id, title }) => ({ id, title })),
  };
  choices.set(library, found);
  return found;
}
