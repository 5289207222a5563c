import { afterEach, expect, it, vi } from 'vitest';
import { startWorker } from './worker-calls.ts';

const calls = JSON.stringify(new URL('worker-calls.ts', import.meta.url).href);
/** Doubles numbers; of others it does what they say. It asks main for what comes after `ask`. */
const script = `
  import { parentPort } from 'node:worker_threads';
  const { connect } = await import(${calls});
  let heard = [];
  const main = connect(parentPort, {
    answer: async (request) => {
      if (request === 'heard') return heard;
      if (request === 'throw') throw new RangeError('too much');
      if (request === 'exit') process.exit(3);
      if (request === 'never') return new Promise(() => {});
      if (request === 'fall over') setTimeout(() => { throw new Error('fell over'); });
      if (request?.ask) return (await main.ask(request.ask)) + 1;
      return request * 2;
    },
    hear: (news) => heard.push(news),
  });
`;

const ended = vi.fn<(error: Error) => void>();
let stop = (): Promise<void> => Promise.resolve();
afterEach(async () => {
  await stop();
  ended.mockClear();
});

function start() {
  const worker = startWorker<unknown, unknown, string>(
    new URL(`data:text/javascript,${encodeURIComponent(script)}`),
    'doubler',
    { answer: (request: number) => request * 100, ended },
  );
  ({ stop } = worker);
  return worker;
}

it('answers each call with its own answer, and hears what it is told before', async () => {
  const { ask, tell, isIdle } = start();
  tell('one');
  tell('two');
  const all = Promise.all([ask({ ask: 7 }), ask(1), ask('heard'), ask(2)]);
  expect(isIdle()).toBe(false);
  expect(await all).toEqual([701, 2, ['one', 'two'], 4]);
  expect(isIdle()).toBe(true);
});

it('fails one call and no other, and tells where it was thrown', async () => {
  const { ask } = start();
  const [thrown, other] = await Promise.allSettled([ask('throw'), ask(4)]);
  expect(String(thrown.status === 'rejected' && thrown.reason)).toMatch(
    /RangeError: too much\n +at /,
  );
  expect(other).toEqual({ status: 'fulfilled', value: 8 });
  await expect(ask(() => 'no clone of this')).rejects.toThrow('could not be cloned');
  expect(await ask(5)).toBe(10);
  expect(ended).not.toHaveBeenCalled();
});

it.each([
  ['exit', 'the doubler ended (3)'],
  ['fall over', 'fell over'],
])('ends of itself: %s. Whoever waits is refused, and whoever asks later', async (way, reason) => {
  const { ask, isIdle } = start();
  const waiting = ask('never');
  ask(way).catch(() => {});
  await expect(waiting).rejects.toThrow(reason);
  expect(ended).toHaveBeenCalledOnce();
  expect(isIdle()).toBe(true);
  await expect(ask(1)).rejects.toThrow(reason);
});

it('stopped: nobody is told that it has ended', async () => {
  const { ask, stop: end } = start();
  expect(await ask(1)).toBe(2);
  const settled = vi.fn<() => void>();
  void ask('never').then(settled, settled);
  await end();
  expect(ended).not.toHaveBeenCalled();
  expect(settled).not.toHaveBeenCalled();
});
