import { describe, expect, it, vi } from 'vitest';
import { callNames } from '../core/contract/names.ts';
import { ok } from '../core/result.ts';
import { messageOf } from '../core/contract/errors.ts';
import { wordsIn } from '../core/words/index.ts';
import { answer, bindCalls, type Handlers } from './ipc.ts';

type Listener = Parameters<Parameters<typeof bindCalls>[0]['handle']>[1];
type CallEvent = Parameters<Listener>[0];

const english = () => wordsIn('en-GB');

const handlers = (changes: Partial<Handlers>): Handlers =>
  // Only the calls that a test makes are there.
  changes as Handlers;

describe('calls from the window', () => {
  it('binds every name of the contract', () => {
    const bound: string[] = [];
    bindCalls({ handle: (name) => bound.push(name) }, handlers({}), () => true, english);
    expect(bound).toEqual([...callNames]);
  });

  it('refuses another page, and a frame inside a page, before the handler sees anything', async () => {
    const listeners = new Map<string, Listener>();
    const list = vi.fn(() => ok({ plans: [], currentPlanId: null }));
    bindCalls(
      { handle: (name, listener) => void listeners.set(name, listener) },
      handlers({ 'plans.list': list }),
      (url) => url.startsWith('app://rehearse/'),
      english,
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
    const wrong = { id: null, draft: { minutesByWeekday: [1] } };
    const result = await answer('plans.save', handlers({ 'plans.save': save }), wrong, english);
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
    if (!result.ok && result.error.kind === 'invalid-input') {
      expect(result.error.issues.map(({ path }) => path)).toContain('draft.name');
    }
    expect(save).not.toHaveBeenCalled();
  });

  it('says what is wrong in the language of the person, be it zod’s own words or a schema’s', async () => {
    const said = async (locale: string, input: unknown) => {
      const words = wordsIn(locale);
      const result = await answer('notes.save', handlers({}), input, () => words);
      return result.ok ? null : messageOf(result.error, words);
    };
    const tooLong = { questionId: 'a', text: 'x'.repeat(1_000_001) };
    expect(await said('en-GB', tooLong)).toBe('text: a note has at most a million characters');
    expect(await said('de-DE', tooLong)).toBe(
      'text: eine Notiz hat höchstens eine Million Zeichen',
    );
    expect(await said('en-GB', { questionId: 'a', text: 1 })).toMatch(/^text: Invalid input/);
    expect(await said('de-DE', { questionId: 'a', text: 1 })).toMatch(/^text: Ungültige Eingabe/);
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
      english,
    );
    expect(thrown).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
    const wrong = { 'plans.list': () => ok({ plans: 'none' }) } as unknown as Handlers;
    expect(await answer('plans.list', wrong, {}, english)).toMatchObject({
      ok: false,
      error: { kind: 'unexpected' },
    });
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });
});
