import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinMinutes } from './short-drill.ts';

const items = fc
  .array(fc.double({ min: 0.25, max: 12, noNaN: true }), { maxLength: 30 })
  .map((all) => all.map((minutes, place) => ({ questionId: `q${place}`, minutes })));

describe('a drill of a few minutes', () => {
  it('keeps the order, fits, and leaves out nothing that would still fit', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 20 }), (all, minutes) => {
        const chosen = withinMinutes(all, minutes);
        const own = all.filter(({ questionId }) => chosen.includes(questionId));
        expect(own.map(({ questionId }) => questionId)).toEqual(chosen);
        expect(chosen.length > 0).toBe(all.length > 0);
        const used = own.reduce((sum, item) => sum + item.minutes, 0);
        if (used > minutes) expect(chosen).toHaveLength(1);
        const others = all.filter(({ questionId }) => !chosen.includes(questionId));
        // Sums of doubles in another order differ in their last digits.
        for (const other of others) expect(used + other.minutes).toBeGreaterThan(minutes - 1e-9);
      }),
    );
  });

  it('takes the shortest where none fits', () => {
    const long = [
      { questionId: 'a', minutes: 12 },
      { questionId: 'b', minutes: 8 },
    ];
    expect(withinMinutes(long, 5)).toEqual(['b']);
    expect(withinMinutes([], 5)).toEqual([]);
  });
});
