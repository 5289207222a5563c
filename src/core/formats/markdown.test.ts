import { describe, expect, it } from 'vitest';
import type { Question } from '../content/schema.ts';
import type { DayKey, Instant } from '../day.ts';
import { review } from '../memory/index.ts';
import { planSchema } from '../study/plan.ts';
import { wordsIn } from '../words/index.ts';
import { planToMarkdown } from './markdown.ts';

const question = {
  id: 'a',
  title: 'What is\na line?',
  level: 'mid',
  minutes: 2,
  body: '## In 30 seconds\n\n```md\n## code\n```\n',
  keyPoints: [{ text: 'One' }],
} as unknown as Question;
const plan = planSchema.parse({
  id: 'p',
  createdAt: '2026-01-01T00:00:00Z',
  name: 'Acme # 1',
  interviewAt: '2026-02-01T10:00:00Z',
  timeZone: 'UTC',
  minutesByWeekday: [1, 1, 1, 1, 1, 1, 1],
  exceptions: {},
  topics: [{ packId: 'x', topicId: 'y', weight: 1 }],
});

const input = {
  plan,
  topics: [{ title: 'Lines', questions: [question] }],
  notes: { a: { text: '# Mine\nkeep' } },
  memories: {},
};

describe('a plan as Markdown', () => {
  it('keeps one heading a level, leaves code alone and adds the note where there is one', () => {
    const text = planToMarkdown(input, wordsIn('en-GB'));
    expect(text).toContain(
      '# Acme # 1\n\nInterview: 1 February 2026, 10:00 (UTC)\n\n## Lines\n\n### What is a line?\n\n*mid, 2\u00a0min, not seen yet*',
    );
    expect(text).toContain('#### In 30 seconds');
    expect(text).toContain('\n## code\n');
    expect(text).toContain('#### My notes\n\n### Mine\nkeep');
  });

  it('has its headings and dates in the language of the interface, and the answers as they are', () => {
    const memory = review(undefined, 3, '2026-01-20T09:00:00Z' as Instant, '2026-01-20' as DayKey);
    const text = planToMarkdown({ ...input, memories: { a: memory } }, wordsIn('de-DE'));
    expect(text).toContain('Interview: 1. Februar 2026, 10:00 (UTC)');
    expect(text).toContain('*Mid, 2\u00a0min, 1-mal wiederholt, zuletzt am 20. Jan. 2026*');
    expect(text).toContain('#### Kernpunkte');
    expect(text).toContain('#### Meine Notizen');
    expect(text).toContain('#### In 30 seconds');
  });
});
