import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeElsewhere, type ToMake } from './made-elsewhere.ts';

/** Stands for a worker: each of its answers is given by hand. */
class Elsewhere extends EventTarget {
  readonly got: ToMake<string>[] = [];
  isClosed = false;
  postMessage(message: ToMake<string>): void {
    this.got.push(message);
  }
  answer(asked: string, made: string | null): void {
    const id = this.got.find((one) => one.asked === asked)?.id;
    this.dispatchEvent(new MessageEvent('message', { data: { id, made } }));
  }
}

const opened: { elsewhere: Elsewhere; lose: () => void }[] = [];
const inTurn = () => vi.advanceTimersByTimeAsync(0);
const make = () =>
  madeElsewhere<string, string>((onLost) => {
    const elsewhere = new Elsewhere();
    opened.push({ elsewhere, lose: onLost });
    return Promise.resolve({
      port: elsewhere as unknown as Worker,
      close: () => {
        elsewhere.isClosed = true;
      },
    });
  });

beforeEach(() => {
  opened.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('what is made elsewhere', () => {
  it('is asked for once and kept, whichever order the answers come in', async () => {
    const things = make();
    const [a, b, again] = [things.make('a'), things.make('b'), things.make('a')];
    await inTurn();
    const [only] = opened;
    only?.elsewhere.answer('b', 'B');
    only?.elsewhere.answer('a', 'A');
    expect(await Promise.all([a, b, again])).toEqual(['A', 'B', 'A']);
    expect(things.made('a')).toBe('A');
    expect(await things.make('a')).toBe('A');
    expect(opened.length).toBe(1);
    expect(only?.elsewhere.got.map(({ asked }) => asked)).toEqual(['a', 'b']);
  });

  it('is null where nothing can be made of it, and not asked for again', async () => {
    const things = make();
    const made = things.make('a');
    await inTurn();
    expect(things.made('a')).toBeUndefined();
    opened[0]?.elsewhere.answer('a', null);
    expect(await made).toBeNull();
    expect(things.made('a')).toBeNull();
  });

  it('is null when no answer will come, and asked for again of a new place', async () => {
    const things = make();
    const lost = things.make('a');
    await inTurn();
    opened[0]?.lose();
    expect(await lost).toBeNull();
    const again = things.make('a');
    await inTurn();
    opened[1]?.elsewhere.answer('a', 'A');
    expect(await again).toBe('A');
  });

  it('closes the place after five quiet minutes, and keeps the newest forty', async () => {
    const things = make();
    for (let place = 0; place <= 40; place += 1) {
      const made = things.make(`${place}`);
      await inTurn();
      opened[0]?.elsewhere.answer(`${place}`, 'made');
      await made;
    }
    expect([things.made('0'), things.made('1')]).toEqual([undefined, 'made']);
    await vi.advanceTimersByTimeAsync(299_000);
    expect(opened[0]?.elsewhere.isClosed).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(opened[0]?.elsewhere.isClosed).toBe(true);
  });
});
