import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../src/main/services/content.ts';

const library = await loadLibrary(join(import.meta.dirname, '../content'));

describe('the packs that come with the program', () => {
  it('load without a problem', () => {
    expect(library.problems).toEqual([]);
    expect(library.questions.size).toBeGreaterThanOrEqual(54);
  });

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

  it('give each key point its terms and each question a short answer first', () => {
    for (const question of library.questions.values()) {
      expect(question.body, question.id).toMatch(/^## In (20|30) seconds\n/);
      for (const point of question.keyPoints)
        expect(point.terms.length, point.text).toBeGreaterThan(0);
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
