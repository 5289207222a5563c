import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formProblems, type FormProblem } from '../src/core/content/form.ts';
import { loadLibrary, readPack } from '../src/main/content-files.ts';
import { readQuestions } from '../src/main/question-files.ts';
import type { ContentProblem } from '../src/core/content/schema.ts';

const folder = join(import.meta.dirname, '../content');
const library = await loadLibrary(folder);

describe('the packs that come with the program', () => {
  it('are two at least, load without a problem, and refer only to questions that exist', () => {
    expect(library.problems).toEqual([]);
    expect(library.packs.length).toBeGreaterThanOrEqual(2);
  });

  it('hold what they promise: 100 questions on MLOps, 20 for any engineer', () => {
    const of = (packId: string): number =>
      [...library.questions.values()].filter((question) => question.packId === packId).length;
    expect(of('mlops-engineer')).toBeGreaterThanOrEqual(100);
    expect(of('engineer-behavioural')).toBeGreaterThanOrEqual(20);
  });

  it.each(readdirSync(folder))(
    '%s: every question has the form of its kind, and every worked number is right',
    async (name) => {
      const problems: ContentProblem[] = [];
      const form: FormProblem[] = [];
      const pack = await readPack(folder, name, problems);
      for (const { text, file, question } of pack?.questions ?? [])
        form.push(...formProblems(text, file, question));
      expect([...problems, ...form]).toEqual([]);
    },
  );

  it('have questions in each of their topics, and no title twice', () => {
    for (const pack of library.packs) {
      for (const topic of pack.topics) {
        const ofTopic = [...library.questions.values()].filter(
          (question) => question.packId === pack.id && question.topic === topic.id,
        );
        expect(ofTopic.length, topic.id).toBeGreaterThan(0);
      }
    }
    const titles = [...library.questions.values()].map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('recompute at least one number in most questions that are explained', () => {
    const explained = [...library.questions.values()].filter(({ kind }) =>
      ['concept', 'comparison', 'scenario', 'troubleshooting', 'system-design'].includes(kind),
    );
    const withNumbers = explained.filter(({ calculations }) => calculations.length > 0);
    expect(withNumbers.length).toBeGreaterThan(0.7 * explained.length);
  });

  it('give each key point its terms', () => {
    for (const question of library.questions.values()) {
      for (const point of question.keyPoints)
        expect(point.terms.length, `${question.id}: ${point.text}`).toBeGreaterThan(0);
    }
  });

  it('have no circle of prerequisites', () => {
    const visit = (id: string, path: readonly string[]): void => {
      expect(path, [...path, id].join(' -> ')).not.toContain(id);
      for (const next of library.questions.get(id)?.prerequisites ?? []) visit(next, [...path, id]);
    };
    for (const id of library.questions.keys()) visit(id, []);
  });
});

describe('the template of a question', () => {
  it('is a valid question itself', async () => {
    const problems: ContentProblem[] = [];
    const docs = await readQuestions(join(import.meta.dirname, '..'), 'docs', 'docs', problems);
    const template = docs.find(({ question }) => question.id === 'content-template');
    expect(template).toBeDefined();
    if (template) expect(formProblems(template.text, template.file, template.question)).toEqual([]);
  });
});
