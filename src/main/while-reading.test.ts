import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Handlers } from './ipc.ts';
import { afterReading, tellOfReading } from './while-reading.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const soFar = { read: 10, all: 100 };
const bank = () => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  promise.catch(() => {});
  return { whole: promise, reading: () => soFar, resolve, reject };
};

it('holds back what needs the questions, and nothing else', async () => {
  const { whole, resolve } = bank();
  const asked: string[] = [];
  const handler = (name: string) => () => {
    asked.push(name);
    return { ok: true, value: {} };
  };
  const names = ['settings.get', 'content.choices'] as const;
  const own = Object.fromEntries(names.map((name) => [name, handler(name)]));
  const handlers = afterReading(own as unknown as Handlers, { whole });
  const choices = handlers['content.choices']({});
  await handlers['settings.get']({});
  expect(asked).toEqual(['settings.get']);
  resolve();
  await choices;
  expect(asked).toEqual(['settings.get', 'content.choices']);
});

it('says nothing of what is read within half a second', async () => {
  const { resolve, ...reading } = bank();
  const changed = vi.fn<() => void>();
  const told = tellOfReading(reading, changed);
  await vi.advanceTimersByTimeAsync(400);
  expect(told()).toBeNull();
  resolve();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(changed).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it.each(['resolve', 'reject'] as const)(
  'says how far it is until it has ended: %s',
  async (ending) => {
    const { [ending]: end, ...reading } = bank();
    const changed = vi.fn<() => void>();
    const told = tellOfReading(reading, changed);
    await vi.advanceTimersByTimeAsync(600);
    expect(told()).toEqual(soFar);
    await vi.advanceTimersByTimeAsync(500);
    expect(changed).toHaveBeenCalledTimes(2);
    end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changed).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  },
);
