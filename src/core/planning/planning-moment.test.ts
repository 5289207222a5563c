import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayOf, startOfDay, toInstant, type Instant } from '../day.ts';
import { planningMoment } from './planning-moment.ts';

const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'] as const;
const year2026 = Date.UTC(2026, 0, 1);
const anyMoment = fc.integer({ min: year2026, max: year2026 + 365 * 86_400_000 });
const at = (milliseconds: number): Instant => toInstant(new Date(milliseconds));

it('is on the day that it is asked for, and the same at every look until something is answered', () => {
  const days = fc.record({
    moment: anyMoment,
    timeZone: fc.constantFrom(...zones),
    dayStartsAtHour: fc.integer({ min: 0, max: 12 }),
    earlier: fc.option(fc.integer({ min: 0, max: 3 * 86_400_000 }), { nil: null }),
    looks: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 }),
  });
  fc.assert(
    fc.property(days, ({ moment, timeZone, dayStartsAtHour, earlier, looks }) => {
      const day = dayOf(at(moment), timeZone, dayStartsAtHour);
      const end = Date.parse(startOfDay(addDays(day, 1), timeZone, dayStartsAtHour));
      const moments = looks.map((share) => at(moment + Math.floor(share * (end - 1 - moment))));
      const planned = moments.map((now) =>
        planningMoment({
          now,
          interviewAt: at(moment + 10 * 86_400_000),
          lastAnswerAt: earlier === null ? null : moment - earlier,
          timeZone,
          dayStartsAtHour,
        }),
      );
      expect(new Set(planned).size).toBe(1);
      for (const one of planned) expect(dayOf(one, timeZone, dayStartsAtHour)).toBe(day);
    }),
  );
});

it('is now once the usual hour would come after the interview, and follows an answer after that hour', () => {
  const day = { interviewAt: at(Date.UTC(2026, 5, 2, 12)), timeZone: 'UTC', dayStartsAtHour: 4 };
  const interviewDay = at(Date.UTC(2026, 5, 2, 9));
  expect(planningMoment({ ...day, now: interviewDay, lastAnswerAt: null })).toBe(interviewDay);
  const usual = at(Date.UTC(2026, 5, 1, 18));
  const now = at(Date.UTC(2026, 5, 1, 21));
  const answered = (hour: number) =>
    planningMoment({ ...day, now, lastAnswerAt: Date.UTC(2026, 5, 1, hour) });
  expect(answered(8)).toBe(usual);
  expect(answered(20)).toBe(at(Date.UTC(2026, 5, 1, 20)));
  // The clock was set back.
  expect(answered(23)).toBe(usual);
});
