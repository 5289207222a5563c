import type { IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { calls, type Input, type Output } from '../core/contract/calls.ts';
import { invalidInput, type CallResult } from '../core/contract/errors.ts';
import { callNames, type CallName } from '../core/contract/names.ts';
import { err } from '../core/result.ts';
import type { Words } from '../core/words/index.ts';
import type { Language } from '../core/words/languages.ts';

/** One handler a call, of the contract's types. */
export type Handlers = {
  readonly [Name in CallName]: (
    input: Input<Name>,
  ) => CallResult<Output<Name>> | Promise<CallResult<Output<Name>>>;
};

/** Those of the person's own record. */
export type OwnHandlers = Omit<Handlers, SampleCall>;
type SampleCall = Extract<CallName, `sample.${string}`>;

interface Channel {
  handle(
    name: string,
    listener: (event: IpcMainInvokeEvent, input: unknown) => Promise<CallResult<unknown>>,
  ): void;
}

/**
 * Binds every call of the contract to its handler. A call from another page than the app's own, or of
 * the wrong shape, is refused with a typed error before the handler sees it.
 * @param isOurs tells whether a frame's address is the app's own
 * @param words of the language that the person has chosen
 */
export function bindCalls(
  channel: Channel,
  handlers: Handlers,
  isOurs: (url: string) => boolean,
  words: () => Words,
): void {
  for (const name of callNames) {
    channel.handle(name, async (event, input) => {
      if (event.senderFrame?.parent !== null || !isOurs(event.senderFrame.url)) {
        return err({ kind: 'not-allowed', message: words().t('main.failed.page') });
      }
      return answer(name, handlers, input, words);
    });
  }
}

/** What zod says of an input of the wrong shape. It speaks English without being told. */
const inLanguage: Readonly<Record<Language, z.core.$ZodErrorMap>> = {
  en: () => undefined,
  de: z.locales.de().localeError,
};

/**
 * Validates, calls the handler, validates its answer. A thrown error is a bug: logged here, told in general there.
 * @param words asked for only where something goes wrong: nearly every call goes well
 */
export async function answer(
  name: CallName,
  handlers: Handlers,
  input: unknown,
  words: () => Words,
): Promise<CallResult<unknown>> {
  const { input: accepts, output: promises } = calls[name];
  const parsed = accepts.safeParse(input, {
    error: (issue) => inLanguage[words().language](issue),
  });
  if (!parsed.success) return err(invalidInput(parsed.error, words()));
  // The schema of this very name has just accepted the input.
  const handle = handlers[name] as (
    input: unknown,
  ) => CallResult<unknown> | Promise<CallResult<unknown>>;
  try {
    const result = await handle(parsed.data);
    if (result.ok) promises.parse(result.value);
    return result;
  } catch (error) {
    console.error(`${name}:`, error);
    return err({ kind: 'unexpected', message: words().t('main.failed.inside', { call: name }) });
  }
}
