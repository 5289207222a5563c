import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Library } from '../../core/content/library.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { toInstant } from '../../core/day.ts';
import { emptyStudy, type StudyState } from '../../core/study/state.ts';
import { loadLibrary } from '../content-files.ts';
import { contentService } from './content.ts';
import type { Context } from './context.ts';

const all = await loadLibrary(join(import.meta.dirname, '../../../content'));

const serve = (library: () => Library, state: Partial<StudyState> = {}) =>
  contentService({
    library,
    store: { state: { ...emptyStudy, ...state } },
  } as unknown as Context);
const valueOf = <Value>(result: CallResult<Value>): Value => {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

it('tells what questions can be chosen by, as they are now', () => {
  let library: Library = all;
  const { choices } = serve(() => library);
  const first = valueOf(choices());
  const questions = [...all.questions.values()];
  const of = (kind: string) =>
    questions.filter((one) => one.kind === kind).map(({ id, title }) => ({ id, title }));
  expect(first.designs.length).toBeGreaterThan(1);
  expect(new Set(first.designs)).toEqual(new Set(of('system-design')));
  expect(new Set(first.behavioural)).toEqual(new Set(of('behavioural')));
  expect(first.tags).toEqual([...new Set(questions.flatMap(({ tags }) => tags))].toSorted());
  expect(new Set(first.kinds)).toEqual(new Set(questions.map(({ kind }) => kind)));
  expect(first.levels).toEqual(['junior', 'mid', 'senior', 'staff']);
  expect(first.packs).toEqual(all.packs);
  // A question leaves the bank: so does its choice.
  const left = new Map(all.questions);
  left.delete(first.designs[0]?.id ?? '');
  library = { ...all, questions: left };
  expect(valueOf(choices()).designs).toEqual(first.designs.slice(1));
});

it('counts what is in the bank, whatever is known of what has left it', () => {
  const [one = '', other = ''] = all.questions.keys();
  const marks = {
    [one]: { hidden: true, flagged: false },
    [other]: { hidden: false, flagged: true },
    gone: { hidden: true, flagged: true },
  };
  const note = { text: 'a', writtenAt: toInstant(new Date(0)) };
  const library = () => all;
  const counts = (state: Partial<StudyState>) => valueOf(serve(library, state).counts());
  const questions = all.questions.size;
  expect(counts({ marks })).toEqual({ questions, hidden: 1, isUntouched: true });
  expect(counts({ notes: { gone: note } }).isUntouched).toBe(true);
  expect(counts({ notes: { [one]: note } }).isUntouched).toBe(false);
  const { marks: marksOf, titles } = serve(library, { marks });
  expect(valueOf(marksOf({ id: other }))).toEqual(marks[other]);
  expect(valueOf(marksOf({ id: 'stranger' }))).toEqual({ hidden: false, flagged: false });
  const title = (id: string) => ({ id, title: all.questions.get(id)?.title });
  expect(valueOf(titles({ ids: [other, 'gone', one] }))).toEqual([title(other), title(one)]);
});
