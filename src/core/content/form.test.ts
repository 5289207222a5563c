import { describe, expect, it } from 'vitest';
import { formProblems } from './form.ts';
import { parseQuestion } from './parse.ts';

const file = 'greek/questions/alpha.md';
const body = [
  '## In 30 seconds',
  '',
  'Alpha is first.',
  '',
  '## Why it matters',
  '',
  'Order.',
  '',
  '## How it works',
  '',
  'It takes 200 × 300 = 60,000 steps.',
  '',
  '## Trade-offs',
  '',
  '| a | b |',
  '|---|---|',
  '| 1 | 2 |',
  '',
  '## What a senior adds',
  '',
  '- Restraint.',
].join('\n');

function problemsOf(changes: {
  readonly front?: Readonly<Record<string, string>>;
  readonly body?: string;
}): readonly string[] {
  const front: Record<string, string> = {
    id: 'alpha',
    title: 'What is the first letter?',
    topic: 'letters',
    kind: 'concept',
    level: 'junior',
    minutes: '2',
    tags: '[letters]',
    keyPoints: '[{ text: one }, { text: two }, { text: three }, { text: four }]',
    followUps: '[{ question: a, answer: b }, { question: c, answer: d }]',
    mistakes: '[none]',
    references: '[a book]',
    calculations: '[{ shows: "= 60,000 steps", value: 200 * 300 }]',
    ...changes.front,
  };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${value}`);
  const text = ['---', ...lines, '---', '', changes.body ?? body, ''].join('\n');
  const question = parseQuestion(text, file, 'greek');
  if (!question.ok) throw new Error(JSON.stringify(question.error));
  return formProblems(text, file, question.value).map(
    ({ line, reason }) => `${text.split('\n')[line - 1]} <- ${reason}`,
  );
}
const design = { kind: 'system-design', calculations: '[]' };
const behavioural = [
  'In 30 seconds',
  'What the interviewer scores',
  'STAR outline',
  'Worked example',
  'Traps',
].map((title) => `## ${title}\n\nWords.`);

describe('the form of a question', () => {
  it('is kept by a question that has what its kind asks for', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ['section', { body: body.replace('## Why it matters', '## Why') }, /is missing/],
    ['section', { body: body.replace('Order.', '') }, /^## Why it matters <- .* is empty/],
    ['order', { body: body.replace('## Why', '## In').replace('30 seconds', '20') }, /begins with/],
    [
      'length',
      { body: body.replace('Alpha', 'word '.repeat(90)) },
      /^## In 30 seconds <- .*92 words/,
    ],
    ['table', { body: body.replace(/\|.*\n/g, 'x\n') }, /^## Trade-offs <- .*table/],
    ['HTML', { body: body.replace('Order.', '<b>Order</b>') }, /HTML/],
    ['link', { body: body.replace('Order.', '[Order](https://example.org)') }, /references/],
    ['code', { body: body.replace('Order.', '```\ncode\n```') }, /^``` <- .*language/],
    ['heading', { body: body.replace('Order.', 'Order.\n\n# Big') }, /^# Big <- /],
    ['diagram', { front: design }, /mermaid diagram/],
    ['stages', { front: design }, /the stages take 0 minutes together, the question 2/],
    ['blanks', { front: { kind: 'behavioural' }, body: behavioural.join('\n\n') }, /blanks/],
  ])('names a fault of %s with its line', (_, changes, expected) => {
    expect(problemsOf(changes)).toContainEqual(expect.stringMatching(expected));
  });

  it.each([
    [
      'a wrong value',
      '[{ shows: "= 60,000 steps", value: 200 * 301 }]',
      /written, but 200 \* 301 = 60200/,
    ],
    ['a stretch that is not there', '[{ shows: "= 60,001", value: 60000 + 1 }]', /does not stand/],
    ['no number', '[{ shows: steps, value: 1 * 1 }]', /has no number/],
    ['no expression', '[{ shows: "= 60,000 steps", value: "200 *" }]', /not an expression/],
    [
      'a result without a calculation',
      '[]',
      /^It takes 200 .* <- .*"= 60,000" is recomputed by no/,
    ],
    ['a calculation of another number', '[{ shows: "200", value: 100 * 2 }]', /recomputed by no/],
  ])('recomputes worked numbers: %s', (_, calculations, expected) => {
    expect(problemsOf({ front: { calculations } })).toContainEqual(expect.stringMatching(expected));
  });

  it('reads numbers as they are written: rounded, negative, in arrays, not in code', () => {
    const text = body.replace(
      'It takes 200 × 300 = 60,000 steps.',
      'So 2 ÷ 3 = 0.67 and 1 − 4 = −3. Σ is 0.0347.\n\n```text\n1 + 1 = 3\n```\n\nWith n = 500 and `2 + 2 = 5`.',
    );
    const calculations =
      '[{ shows: "= 0.67", value: 2 / 3 }, { shows: "= −3", value: 1 - 4 }, { shows: "Σ is 0.0347", value: "sum([0.05 - 0.1] .* ln([0.05] ./ [0.1]))" }]';
    expect(problemsOf({ front: { calculations }, body: text })).toEqual([]);
  });
});
