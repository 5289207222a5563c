import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';

describe('the pace', () => {
  it('begins at the bank’s minutes and moves to the person’s own, interruptions cut off', () => {
    const pace = new Pace();
    const work = { kind: 'concept', isNew: true };
    expect(pace.factor(work)).toBe(1);
    for (let answer = 0; answer < 60; answer += 1) pace.add(work, 3, 6);
    expect(pace.factor(work)).toBeGreaterThan(1.8);
    expect(pace.factor(work)).toBeLessThan(2);
    expect(pace.factor({ kind: 'concept', isNew: false })).toBe(1);
    pace.add(work, 3, 600);
    pace.add(work, 0, 1);
    pace.add(work, 3, 0);
    expect(pace.factor(work)).toBeLessThan(2.1);
  });
});
