// What the coach has reached on the labelled answers, so that a change for the worse is noticed. docs/coach.md has the figures.
import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../src/core/coach/index.ts';
import { keywordMarks } from './bench/coach/baseline.ts';
import { halfOf, loadLabelledSet } from './bench/coach/labelled-set.ts';
import { aboveHalf, outcomesOf, scoresOf, type Marker } from './bench/coach/measures.ts';

const coach: Marker = (answer, keyPoints) => gradeAnswer(answer, keyPoints).marks;
const all = loadLabelledSet();

describe.each([
  { half: 'development', leastF1: 0.86 },
  { half: 'held out', leastF1: 0.81 },
])('the $half half', ({ half, leastF1 }) => {
  const questions = all.filter(({ id }) => halfOf(id) === half);

  it('gives no stuffed and no negated answer more than half marks', () => {
    expect(aboveHalf(questions, coach, ['stuffed', 'negated'])).toEqual([]);
  });

  it('tells what was said', () => {
    expect(scoresOf(outcomesOf(questions, coach)).said.f1).toBeGreaterThan(leastF1);
  });

  it('is told better by the coach than by keywords', () => {
    const ours = scoresOf(outcomesOf(questions, coach)).macro.f1;
    const theirs = scoresOf(outcomesOf(questions, keywordMarks)).macro.f1;
    expect(ours - theirs).toBeGreaterThan(0.1);
  });
});

it('has 160 answers to 40 questions, half of them held out', () => {
  expect(all).toHaveLength(40);
  expect(all.flatMap(({ answers }) => answers)).toHaveLength(160);
  expect(all.filter(({ id }) => halfOf(id) === 'held out')).toHaveLength(20);
});
