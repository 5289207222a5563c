import { questionsOfTopic, type Library } from '../../core/content/library.ts';
import { reasonInWords } from '../../core/content/reasons.ts';
import { questionLevelSchema, type Question } from '../../core/content/schema.ts';
import type { Area, Input, Output } from '../../core/contract/calls.ts';
import { notFound, type CallResult } from '../../core/contract/errors.ts';
import { err, ok } from '../../core/result.ts';
import { unmarked } from '../../core/study/marks.ts';
import type { Context } from './context.ts';

export function contentService({ library, store, now, record, words }: Context) {
  return {
    choices: (): CallResult<Output<'content.choices'>> => {
      const problems = library().problems.map(({ reason, ...where }) => ({
        ...where,
        reason: reasonInWords(reason, words()),
      }));
      return ok({ ...choicesOf(library()), problems });
    },
    counts: (): CallResult<Output<'content.counts'>> => {
      const { questions } = library();
      const { memories, notes, marks } = store.state;
      const isThere = (id: string): boolean => questions.has(id);
      return ok({
        questions: questions.size,
        hidden: Object.keys(marks).filter((id) => marks[id]?.hidden && isThere(id)).length,
        isUntouched: !Object.keys(memories).some(isThere) && !Object.keys(notes).some(isThere),
      });
    },
    titles: ({ ids }: Input<'content.titles'>): CallResult<Output<'content.titles'>> => {
      const { questions } = library();
      return ok(ids.flatMap((id) => titleOf(questions.get(id))));
    },
    marks: ({ id }: Input<'content.marks'>): CallResult<Output<'content.marks'>> =>
      ok(store.state.marks[id] ?? unmarked),
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

type Choices = Omit<Output<'content.choices'>, 'problems'>;

/** Kept for as long as its library, which never changes: the drills are looked at again after each. */
const choices = new WeakMap<Library, Choices>();

function choicesOf(library: Library): Choices {
  const known = choices.get(library);
  if (known) return known;
  const { packs } = library;
  const questions = packs.flatMap((pack) =>
    pack.topics.flatMap(({ id }) => questionsOfTopic(library, pack.id, id)),
  );
  const all = (kind: Question['kind']) =>
    questions.filter((question) => question.kind === kind).flatMap(titleOf);
  const has = new Set(questions.map(({ level }) => level));
  const found = {
    packs: [...packs],
    kinds: [...new Set(questions.map(({ kind }) => kind))],
    levels: questionLevelSchema.options.filter((level) => has.has(level)),
    tags: [...new Set(questions.flatMap(({ tags }) => tags))].sort(),
    designs: all('system-design'),
    behavioural: all('behavioural'),
  };
  choices.set(library, found);
  return found;
}

const titleOf = (question: Question | undefined): Output<'content.titles'> =>
  question ? [{ id: question.id, title: question.title }] : [];
