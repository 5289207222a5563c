import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { quitAfter } from './quitting.ts';

const never = new Promise<never>(() => {});
const before = process.listeners('exit');
const atExit = () => process.listeners('exit').filter((listener) => !before.includes(listener));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const listener of atExit()) process.off('exit', listener);
});

/** An app that asks whether it may quit, as Electron's does. */
function appWith() {
  const events = new EventEmitter();
  let hasQuit = false;
  const quit = (): void => {
    const event = {
      defaultPrevented: false,
      preventDefault: () => void (event.defaultPrevented = true),
    };
    events.emit('will-quit', event);
    hasQuit ||= !event.defaultPrevented;
  };
  const app = { on: events.on.bind(events), quit } as unknown as App;
  return { app, hasQuit: () => hasQuit };
}

it('takes its steps in order, also after one that fails, and once however often it is asked', async () => {
  const { app, hasQuit } = appWith();
  const failed = vi.spyOn(console, 'error').mockReturnValue();
  const taken: string[] = [];
  const first = Promise.withResolvers<void>();
  const steps = [
    () => first.promise.then(() => void taken.push('first')),
    () => {
      throw new Error('this one fails');
    },
    () => void taken.push('last'),
  ];
  quitAfter(app, steps, () => Promise.resolve());
  app.quit();
  app.quit();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(taken).toEqual([]);
  expect(hasQuit()).toBe(false);
  first.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(taken).toEqual(['first', 'last']);
  expect(failed).toHaveBeenCalledOnce();
  expect(hasQuit()).toBe(true);
  expect(atExit()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends the process at its exit where a read doesn’t come back, and not before', async () => {
  const { app, hasQuit } = appWith();
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  quitAfter(app, [], () => never);
  app.quit();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(hasQuit()).toBe(true);
  expect(kill).not.toHaveBeenCalled();
  const [end, ...others] = atExit();
  expect(others).toEqual([]);
  end?.(0);
  expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGKILL');
});

it('waits a moment for a read that does', async () => {
  const { app, hasQuit } = appWith();
  const read = Promise.withResolvers<void>();
  quitAfter(app, [], () => read.promise);
  app.quit();
  await vi.advanceTimersByTimeAsync(100);
  expect(hasQuit()).toBe(false);
  read.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(hasQuit()).toBe(true);
  expect(atExit()).toEqual([]);
});
