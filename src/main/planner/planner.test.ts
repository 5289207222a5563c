import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyOf } from '../../core/content/own.ts';
import { addDays, dayKeySchema, toInstant } from '../../core/day.ts';
import type { Grade } from '../../core/memory/index.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import { emptyStudy, foldStudy } from '../../core/study/state.ts';
import { loadLibrary } from '../content-files.ts';
import { openBank } from '../own-questions.ts';
import { createPlanner, type Planner } from '../services/planner.ts';
import { openStore } from '../store/index.ts';
import { study } from '../study-definition.ts';
import { startPlanner } from './client.ts';
import { createMirror } from './mirror.ts';

const contentFolder = join(import.meta.dirname, '../../../content');
const library = await loadLibrary(contentFolder);
const ids = [...library.questions.keys()];
const now = new Date();
const today = dayKeySchema.parse(now.toISOString().slice(0, 10));
const at = (day: number) => toInstant(new Date(now.getTime() + day * 86_400_000));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehearse-planner-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answered = (day: number, turn: number): StudyEvent => ({
  type: 'answered',
  at: at(day + turn / 1_000),
  on: addDays(today, day),
  drillId: `drill${day}`,
  questionId: ids[(turn * 7 - day * 3) % 40] ?? '',
  grade: ([1, 2, 3, 3, 4] as const)[(turn - day) % 5] ?? (3 satisfies Grade),
  keyPointsSaid: [0, turn % 3],
  secondsSpent: 60 + turn * 10,
});
const events: readonly StudyEvent[] = [
  {
    type: 'plan-saved',
    at: at(-20),
    plan: {
      id: 'plan',
      createdAt: at(-20),
      name: 'Engineer at Acme',
      interviewAt: at(15),
      timeZone: 'UTC',
      minutesByWeekday: [40, 40, 40, 40, 40, 60, 60],
      exceptions: {},
      topics: (library.packs[0]?.topics ?? []).map(({ id }) => ({
        packId: library.packs[0]?.id ?? '',
        topicId: id,
        weight: 2,
      })),
    },
  },
  { type: 'settings-changed', at: at(-20), settings: { ...emptyStudy.settings, timeZone: 'UTC' } },
  ...Array.from({ length: 20 }, (_, day) =>
    Array.from({ length: 6 }, (_, turn) => answered(day - 20, turn)),
  ).flat(),
  { type: 'question-marked', at: at(0), questionId: ids[3] ?? '', mark: 'hidden', on: true },
  {
    type: 'session-moved',
    at: at(0),
    planId: 'plan',
    questionId: ids[5] ?? '',
    day: addDays(today, 2),
  },
];
const sequenced = events.map((event, place) => ({ sequence: place + 1, event }));

async function* historyUpTo(count: number) {
  yield* sequenced.slice(0, count);
}

/** A planner that began after so many events, and was told of the others. */
function plannerFrom(beginning: number, onDisk: number): Planner {
  const { context, follow } = createMirror({
    state: events.slice(0, beginning).reduce(foldStudy, emptyStudy),
    sequence: beginning,
    library: () => library,
    history: () => historyUpTo(onDisk),
    clock: () => now,
    record: () => Promise.resolve({ ok: true, value: undefined }),
  });
  const planner = createPlanner(context);
  // What is told while the history is being read may be in it or not.
  void context.experience();
  for (const { sequence, event } of sequenced.slice(beginning)) follow(sequence, event);
  return planner;
}

const askedOf = async (planner: Planner) => ({
  today: await planner.today(),
  todayPlan: await planner.todayPlan(),
  outlook: await planner.outlook(),
  glance: await planner.glance(),
  recallNow: await planner.recallNow(),
  coverage: await planner.coverage({}, 0),
  lately: await planner.coverage({ lastDays: 60 }, 0),
  study: await planner.study(0),
  record: await planner.questionRecord({ id: ids[0] ?? '' }),
  tray: await planner.dayInTray(),
});

it('answers the same whether it read an event or was told of it, wherever the reading ended', async () => {
  const whole = await askedOf(plannerFrom(events.length, events.length));
  expect(whole.recallNow).toBeGreaterThan(0);
  expect(whole.today.ok && whole.today.value?.items.length).toBeGreaterThan(0);
  for (const [beginning, onDisk] of [
    [1, 1],
    [60, 60],
    [60, 75],
    [60, events.length],
  ] as const)
    expect(await askedOf(plannerFrom(beginning, onDisk))).toEqual(whole);
});

it('keeps up with answers given between two questions', async () => {
  const { context, follow } = createMirror({
    state: events.slice(0, 50).reduce(foldStudy, emptyStudy),
    sequence: 50,
    library: () => library,
    history: () => historyUpTo(50),
    clock: () => now,
    record: () => Promise.resolve({ ok: true, value: undefined }),
  });
  const planner = createPlanner(context);
  const before = await askedOf(planner);
  expect(await askedOf(planner)).toEqual(before);
  await planner.lookAhead();
  expect(await askedOf(planner)).toEqual(before);
  for (const { sequence, event } of sequenced.slice(50)) follow(sequence, event);
  await planner.lookAhead();
  const after = await askedOf(planner);
  expect(after.today).not.toEqual(before.today);
  expect(after.recallNow).not.toEqual(before.recallNow);
  expect(after).toEqual(await askedOf(plannerFrom(events.length, events.length)));
});

it('tells at a glance what the outlook tells at length, and on which days a question comes', async () => {
  const planner = plannerFrom(events.length, events.length);
  const [outlook, glance] = [await planner.outlook(), await planner.glance()];
  if (!outlook.ok || !outlook.value || !glance.ok || !glance.value) throw new Error('no outlook');
  const { days, forecast, leftOut, missed } = outlook.value;
  expect(glance.value.forecast.mean).toBe(forecast.mean);
  expect(glance.value.along.at(-1)?.mean).toBeCloseTo(forecast.mean, 9);
  expect(glance.value.minutesToday).toEqual(days[0]?.items.map(({ minutes }) => minutes));
  expect(glance.value.leftOut).toBe(leftOut.length);
  expect(glance.value.missed).toEqual(missed);
  for (const id of ids.slice(0, 40)) {
    const record = await planner.questionRecord({ id });
    const planned = days.filter(({ items }) => items.some(({ questionId }) => questionId === id));
    expect(record.ok && record.value.sessions).toEqual(planned.map(({ date }) => date));
  }
});

it('will not go on over a missing event', () => {
  const { follow } = createMirror({
    state: emptyStudy,
    sequence: 4,
    library: () => library,
    history: () => historyUpTo(0),
    clock: () => now,
    record: () => Promise.resolve({ ok: true, value: undefined }),
  });
  const { event } = sequenced[0] ?? {};
  if (!event) throw new Error('there is an event');
  expect(() => follow(4, event)).not.toThrow();
  expect(() => follow(6, event)).toThrow('event 6 was told after event 4');
});

it('answers from a thread of its own as it does here, and writes through main', async () => {
  const dataFolder = join(folder, 'data');
  const opened = await openStore(dataFolder, study, () => now);
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  for (const event of events.slice(0, 100)) await store.append(event);
  const recorded: StudyEvent[] = [];
  const { planner, stop } = startPlanner(
    new URL('worker.ts', import.meta.url),
    { dataFolder, library: () => library, whole: Promise.resolve() },
    store,
    async (event) => {
      recorded.push(event);
      const written = await store.append(event);
      if (written.ok) planner.follow(written.value, event);
      return { ok: true, value: undefined };
    },
  );
  try {
    for (const event of events.slice(100)) {
      const written = await store.append(event);
      if (written.ok) planner.follow(written.value, event);
    }
    const here = plannerFrom(events.length, events.length);
    expect(await planner.study(0)).toEqual(await here.study(0));
    const plan = await planner.todayPlan();
    expect(plan?.items.map(({ questionId }) => questionId)).toEqual(
      (await here.todayPlan())?.items.map(({ questionId }) => questionId),
    );
    expect((await planner.outlook()).ok).toBe(true);
    expect(recorded.map(({ type }) => type)).toEqual(['forecast-noted']);
    expect(store.state.forecasts['plan']).toBeDefined();
  } finally {
    await stop();
    await store.close();
  }
  await expect(planner.today()).rejects.toThrow('stopped');
});

it('knows a question of one’s own once it is renewed', async () => {
  const dataFolder = join(folder, 'data');
  const opened = await openStore(dataFolder, study, () => now);
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  const bank = openBank(contentFolder, dataFolder, [join(folder, 'questions'), 'test']);
  const { planner, renew, stop } = startPlanner(
    new URL('worker.ts', import.meta.url),
    { dataFolder, library: bank.library, whole: bank.whole },
    store,
    () => Promise.resolve({ ok: true, value: undefined }),
  );
  const ask = () => planner.questionRecord({ id: 'own-copy' });
  try {
    const model = library.questions.get(ids[0] ?? '');
    if (!model) throw new Error('there is a question');
    expect((await ask()).ok).toBe(false);
    expect((await bank.write('own-copy', copyOf(model, 'own-copy'))).ok).toBe(true);
    expect((await ask()).ok).toBe(false);
    // What was asked before is still answered.
    const asked = planner.today();
    renew();
    expect((await ask()).ok).toBe(true);
    expect((await asked).ok).toBe(true);
  } finally {
    await stop();
    await bank.stop();
    await store.close();
  }
});

it('answers when there is a library, and refuses where there will be none', async () => {
  const dataFolder = join(folder, 'data');
  const opened = await openStore(dataFolder, study, () => now);
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  const begin = (whole: Promise<void>) =>
    startPlanner(
      new URL('worker.ts', import.meta.url),
      { dataFolder, library: () => library, whole },
      store,
      () => Promise.resolve({ ok: true, value: undefined }),
    );
  const { promise, resolve } = Promise.withResolvers<void>();
  const { planner, stop } = begin(promise);
  const none = begin(Promise.reject(new Error('no library')));
  try {
    let isAnswered = false;
    const asked = planner.study(0).finally(() => {
      isAnswered = true;
    });
    // Written before the worker begins: it is in the state that it begins with.
    for (const event of events) {
      const written = await store.append(event);
      if (written.ok) planner.follow(written.value, event);
    }
    expect(isAnswered).toBe(false);
    resolve();
    expect(await asked).toEqual(await plannerFrom(events.length, events.length).study(0));
    await expect(none.planner.today()).rejects.toThrow('no library');
  } finally {
    await stop();
    await none.stop();
    await store.close();
  }
});
