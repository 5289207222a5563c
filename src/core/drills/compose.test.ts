import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionKinds, questionLevels, type Question } from '../content/schema.ts';
import { dayKeySchema, instantSchema } from '../day.ts';
import { review, type Memory } from '../memory/index.ts';
import { composeDrill, everything } from './compose.ts';
import { chooseFollowUp } from './follow-up.ts';
import { composeMock } from './mock.ts';

const now = instantSchema.parse('2026-11-24T10:00:00.000Z');
const question = (
  id: string,
  kind: Question['kind'],
  level: Question['level'],
  minutes: number,
  topic = 't',
): Question => ({
  id,
  packId: 'p',
  title: `Question ${id}`,
  topic,
  kind,
  level,
  minutes,
  tags: [`tag-${kind}`],
  keyPoints: [],
  followUps: [],
  mistakes: [],
  prerequisites: [],
  related: [],
  references: [],
  stages: [],
  calculations: [],
  body: '',
});
const minutesOfKind = { 'system-design': 35, 'rapid-fire': 0.5 } as const;
const bank = questionKinds.flatMap((kind) =>
  questionLevels.flatMap((level) =>
    [1, 2, 3].map((number) =>
      question(
        `${kind}-${level}-${number}`,
        kind,
        level,
        kind in minutesOfKind ? minutesOfKind[kind as keyof typeof minutesOfKind] : 3,
      ),
    ),
  ),
);
const anyRequest = fc.record({
  minutes: fc.constantFrom(20 as const, 30 as const, 45 as const, 60 as const),
  level: fc.constantFrom(...questionLevels),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});
const weighed = bank.map((each) => ({ ...each, weight: 1 }));

describe('a composed interview', () => {
  it('fills its minutes, with every part once in order and no question twice', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const steps = composeMock({ ...request, questions: weighed });
        const ids = steps.flatMap(({ questionId }) => questionId ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...new Set(steps.map(({ part }) => part))]).toEqual([
          'warm-up',
          'depth',
          'scenario',
          'system-design',
          'behavioural',
          'their-questions',
        ]);
        expect(steps.filter(({ part }) => part === 'behavioural')).toHaveLength(1);
        const minutes = steps.reduce((total, step) => total + step.minutes, 0);
        expect(minutes).toBeGreaterThan(request.minutes * 0.9);
        expect(minutes).toBeLessThanOrEqual(request.minutes + 1e-9);
      }),
    );
  });

  it('is the same for the same seed, and mostly of the level asked for', () => {
    const request = { minutes: 60, level: 'senior', seed: 7 } as const;
    const once = composeMock({ ...request, questions: weighed });
    expect(composeMock({ ...request, questions: weighed })).toEqual(once);
    let ofLevel = 0;
    let all = 0;
    for (let seed = 0; seed < 50; seed += 1) {
      for (const { part, questionId } of composeMock({ ...request, seed, questions: weighed })) {
        if (questionId === null || part === 'warm-up') continue;
        all += 1;
        if (questionId.includes('-senior-')) ofLevel += 1;
      }
    }
    expect(ofLevel / all).toBeGreaterThan(0.5);
  });

  it('leaves out a part that the bank has nothing for, and gives depth its minutes', () => {
    const questions = weighed.filter(({ kind }) => kind === 'concept');
    const steps = composeMock({ minutes: 30, level: 'mid', seed: 1, questions });
    expect(new Set(steps.map(({ part }) => part))).toEqual(
      new Set(['warm-up', 'depth', 'their-questions']),
    );
    const depth = steps.filter(({ part }) => part === 'depth');
    expect(depth.reduce((total, { minutes }) => total + minutes, 0)).toBeGreaterThan(15);
  });

  it('asks only from the plan’s topics when the plan decides', () => {
    const planWeights = new Map(
      bank.filter(({ level }) => level === 'junior').map(({ id }) => [id, 2]),
    );
    const composed = composeDrill(
      { kind: 'mock', minutes: 45, level: 'senior', topics: null, mayPause: false },
      { questions: bank, memories: {}, planWeights, now, seed: 3 },
    );
    if (!composed.ok) throw new Error(composed.error);
    expect(composed.value.questionIds.every((id) => id.includes('-junior-'))).toBe(true);
  });
});

describe('a chosen set', () => {
  const on = dayKeySchema.parse('2026-11-20');
  const at = instantSchema.parse('2026-11-20T10:00:00.000Z');
  const failed: Memory = review(undefined, 1, at, on);
  const known: Memory = review(undefined, 4, at, on);
  const memories = { 'concept-mid-1': failed, 'concept-mid-2': known };
  const bankOf = { questions: bank, memories, planWeights: null, now, seed: 1 };

  it('holds only what passes every field, the weakest first', () => {
    const filter = { ...everything, kinds: ['concept' as const], levels: ['mid' as const] };
    const composed = composeDrill({ kind: 'set', filter, most: 10 }, bankOf);
    if (!composed.ok) throw new Error(composed.error);
    const { questionIds } = composed.value;
    expect(questionIds.toSorted()).toEqual(['concept-mid-1', 'concept-mid-2', 'concept-mid-3']);
    expect(questionIds[0]).toBe('concept-mid-3');
    expect(questionIds.at(-1)).toBe('concept-mid-2');
  });

  it('knows weak spots, and says so when there are none', () => {
    const filter = { ...everything, weakOnly: true };
    const composed = composeDrill({ kind: 'set', filter, most: 10 }, bankOf);
    expect(composed.ok && composed.value.questionIds).toEqual(['concept-mid-1']);
    const none = composeDrill({ kind: 'set', filter, most: 10 }, { ...bankOf, memories: {} });
    expect(none).toMatchObject({ ok: false, error: 'noWeakSpots' });
  });

  it('is rapid fire only of what can be said in the time, unless a kind is asked for', () => {
    const composed = composeDrill({ kind: 'rapid-fire', filter: everything, most: 5 }, bankOf);
    expect(
      composed.ok && composed.value.questionIds.every((id) => id.startsWith('rapid-fire')),
    ).toBe(true);
  });
});

describe('the question back', () => {
  const asked = {
    keyPoints: [
      { text: 'Kafka buffers events when the sink is slow', terms: [['kafka'], ['buffer']] },
      { text: 'Labels arrive late and are joined by request id', terms: [['labels'], ['join']] },
    ],
    followUps: [
      { question: 'What if the labels never arrive?', answer: 'Sample and label by hand.' },
      { question: 'Kafka is down for ten minutes. What now?', answer: 'The buffer fills.' },
    ],
  };

  it('reaches for what was missed', () => {
    expect(chooseFollowUp(asked, [0])).toBe(1);
    expect(chooseFollowUp(asked, [1])).toBe(0);
  });

  it('is not asked when nothing was missed, or nothing is near', () => {
    expect(chooseFollowUp(asked, [])).toBeNull();
    expect(chooseFollowUp(asked, [99])).toBeNull();
  });
});
