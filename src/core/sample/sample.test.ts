import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, type DayKey, type Instant } from '../day.ts';
import { studyEventSchema, type AnsweredEvent } from '../study/events.ts';
import { defaultSettings } from '../study/settings.ts';
import { emptyStudy, foldStudy, studyStateSchema } from '../study/state.ts';
import { wordsIn } from '../words/index.ts';
import { sampleEvents } from './index.ts';

const questions = Array.from({ length: 60 }, (_, place) => ({
  id: `q${place}`,
  packId: 'p',
  topic: `t${place % 5}`,
  minutes: 2 + (place % 4),
  keyPoints: ['a', 'b', 'c'],
}));
const timeZone = 'Europe/Berlin';
const requests = fc
  .record({
    now: fc
      .date({ min: new Date('2026-01-10'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString() as Instant),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    size: fc.integer({ min: 2, max: questions.length }),
  })
  .map(({ now, seed, size }) => ({
    now,
    seed,
    today: dayOf(now, timeZone, 4),
    timeZone,
    settings: { ...defaultSettings, textSize: 'large' as const },
    questions: questions.slice(0, size),
    t: wordsIn('en-GB').t,
  }));

describe('the sample', () => {
  it('is two weeks of valid study up to yesterday, the same for the same seed', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const events = sampleEvents(request);
        expect(sampleEvents(request)).toEqual(events);
        for (const event of events) expect(studyEventSchema.safeParse(event).error).toBeUndefined();
        const state = events.reduce(foldStudy, emptyStudy);
        expect(studyStateSchema.safeParse(state).error).toBeUndefined();
        expect(state.settings).toEqual(request.settings);
        const answers = events.filter((event): event is AnsweredEvent => event.type === 'answered');
        const days = new Set<DayKey>(answers.map(({ on }) => on));
        expect(days.has(request.today)).toBe(false);
        expect([...days].every((day) => day >= addDays(request.today, -14))).toBe(true);
        expect(answers.every(({ at }) => at < request.now)).toBe(true);
        expect(answers.every(({ on, at }) => dayOf(at, timeZone, 4) === on)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('has something of everything: days off, failures, questions still unseen', () => {
    const request = { now: '2026-11-25T12:00:00.000Z' as Instant, seed: 7 };
    const events = sampleEvents({
      ...request,
      today: '2026-11-25' as DayKey,
      timeZone,
      settings: defaultSettings,
      questions,
      t: wordsIn('de-DE').t,
    });
    const state = events.reduce(foldStudy, emptyStudy);
    expect(Object.keys(state.days)).toHaveLength(12);
    expect(Object.keys(state.memories).length).toBe(48);
    expect(Object.values(state.memories).some(({ lapses }) => lapses > 0)).toBe(true);
    expect(Object.keys(state.notes)).toHaveLength(2);
    expect(Object.keys(state.stories)).toHaveLength(1);
    expect(Object.values(state.plans).map(({ name }) => name)).toEqual([
      'Beispiel: ein Interview bei Acme',
    ]);
  });

  it('needs questions', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(sampleEvents({ ...request, questions: [] })).toEqual([]);
      }),
    );
  });
});
