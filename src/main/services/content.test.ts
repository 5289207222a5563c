import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Library } from '../../core/content/library.ts';
import { emptyStudy } from '../../core/study/state.ts';
import { loadLibrary } from '../content-files.ts';
import { contentService } from './content.ts';
import type { Context } from './context.ts';

const all = await loadLibrary(join(import.meta.dirname, '../../../content'));

it('tells what drills can be chosen by, as the questions are now', () => {
  let library: Library = all;
  const context = { library: () => library, store: { state: emptyStudy } } as unknown as Context;
  const { choices, overview } = contentService(context);
  const chosen = () => {
    const found = choices();
    const whole = overview();
    if (!found.ok || !whole.ok) throw new Error('both are always answered');
    return { ...found.value, questions: whole.value.questions };
  };
  const first = chosen();
  const designs = first.questions.filter(({ kind }) => kind === 'system-design');
  expect(designs.length).toBeGreaterThan(1);
  expect(first.designs).toEqual(designs.map(({ id, title }) => ({ id, title })));
  expect(first.tags).toEqual([...new Set(first.questions.flatMap(({ tags }) => tags))].toSorted());
  expect(first.packs).toEqual(all.packs);
  // A question leaves the bank: so does its choice.
  const questions = new Map(all.questions);
  questions.delete(designs[0]?.id ?? '');
  library = { ...all, questions };
  expect(chosen().designs).toEqual(first.designs.slice(1));
});
