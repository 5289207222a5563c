import { describe, expect, it, vi } from 'vitest';
import { callNames } from '../core/contract/names.ts';
import { ok } from '../core/result.ts';
import { answer, bindCalls, type Handlers } from './ipc.ts';

type Listener = Parameters<Parameters<typeof bindCalls>[0]['handle']>[1];
type CallEvent = Parameters<Listener>[0];

const handlers = (changes: Partial<Handlers>): Handlers =>
  // Only the calls that a test makes are there.
  changes as Handlers;

describe('calls from the window', () => {
  it('binds every name of the contract', () => {
    const bound: string[] = [];
    bindCalls({ handle: (name) => bound.push(name) }, handlers({}), () => true);
    expect(bound).toEqual([...callNames]);
  });

  it('refuses another page, and a frame inside a page, before the handler sees anything', async () => {
    const listeners = new Map<string, Listener>();
    const list = vi.fn(() => ok({ plans: [], currentPlanId: null }));
    bindCalls(
      { handle: (name, listener) => void listeners.set(name, listener) },
      handlers({ 'plans.list': list }),
      (url) => url.startsWith('app://rehearse/'),
    );
    const from = (url: string, parent: object | null) =>
      ({ senderFrame: { url, parent } }) as unknown as CallEvent;
    const call = (event: CallEvent) => listeners.get('plans.list')?.(event, {});
    expect(await call(from('https://elsewhere.invalid/', null))).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed' },
    });
    expect(await call(from('app://rehearse/index.html', {}))).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed' },
    });
    expect(list).not.toHaveBeenCalled();
    expect(await call(from('app://rehearse/index.html', null))).toMatchObject({ ok: true });
  });

  it('answers a wrong shape with each issue and its path', async () => {
    const save = vi.fn();
    const result = await answer('plans.save', handlers({ 'plans.save': save }), {
      id: null,
      draft: { minutesByWeekday: [1] },
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
    if (!result.ok && result.error.kind === 'invalid-input') {
      expect(result.error.issues.map(({ path }) => path)).toContain('draft.name');
    }
    expect(save).not.toHaveBeenCalled();
  });

  it('turns an exception, and an answer that breaks the contract, into an unexpected error', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const thrown = await answer(
      'drills.current',
      handlers({
        'drills.current': () => {
          throw new Error('bug');
        },
      }),
      {},
    );
    expect(thrown).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
    const wrong = { 'plans.list': () => ok({ plans: 'none' }) } as unknown as Handlers;
    expect(await answer('plans.list', wrong, {})).toMatchObject({
      ok: false,
      error: { kind: 'unexpected' },
    });
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });
});
