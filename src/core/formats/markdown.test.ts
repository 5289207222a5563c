import { describe, expect, it } from 'vitest';
import type { Question } from '../content/schema.ts';
import { planSchema } from '../study/plan.ts';
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

describe('a plan as Markdown', () => {
  it('keeps one heading a level, leaves code alone and adds the note where there is one', () => {
    const text = planToMarkdown({
      plan,
      interview: 'in February',
      topics: [{ title: 'Lines', questions: [question] }],
      notes: { a: { text: '# Mine\nkeep' } },
      memories: {},
    });
    expect(text).toContain(
      '# Acme # 1\n\nInterview: in February\n\n## Lines\n\n### What is a line?\n\n*mid, 2 min, not seen yet*',
    );
    expect(text).toContain('#### In 30 seconds');
    expect(text).toContain('\n## code\n');
    expect(text).toContain('#### My notes\n\n### Mine\nkeep');
  });
});
