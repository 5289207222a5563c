import { Worker } from 'node:worker_threads';

/** What crosses between main and a worker, either way. */
type Message =
  | { readonly kind: 'call'; readonly id: number; readonly request: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly reason: string }
  | { readonly kind: 'news'; readonly news: unknown };

/** A worker as main has it, or main as the worker does. */
interface Port {
  on(event: 'message', listener: (message: Message) => void): unknown;
  postMessage(message: Message, transfer: readonly never[]): void;
}

/** What one side makes of what the other says. Both take the types from the worker's folder. */
interface Ears {
  /** Answers a call. What it throws fails that call and nothing else. */
  readonly answer?: (request: never) => unknown;
  /** Told what needs no answer. */
  readonly hear?: (news: never) => void;
}

interface Calls<Request, Value, News> {
  readonly ask: (request: Request) => Promise<Value>;
  readonly tell: (news: News) => void;
  /** Whether everything has been answered. */
  readonly isIdle: () => boolean;
  /** Refuses whoever waits for an answer, and whoever asks from now on. */
  readonly fail: (error: Error) => void;
}

/** One side of the calls between main and a worker. */
export function connect<Request, Value, News = never>(
  port: Port,
  { answer, hear }: Ears,
): Calls<Request, Value, News> {
  const waiting = new Map<number, PromiseWithResolvers<Value>>();
  let asked = 0;
  let failed: Error | null = null;
  const say = (message: Message): void => port.postMessage(message, []);
  const reply = async (id: number, request: unknown): Promise<void> => {
    try {
      say({ kind: 'answer', id, value: await answer?.(request as never) });
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      say({ kind: 'failure', id, reason });
    }
  };
  port.on('message', (message) => {
    if (message.kind === 'call') return void reply(message.id, message.request);
    if (message.kind === 'news') return hear?.(message.news as never);
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'failure') call?.reject(new Error(message.reason));
    else call?.resolve(message.value as Value);
  });
  return {
    ask: async (request) => {
      if (failed) throw failed;
      asked += 1;
      const call = Promise.withResolvers<Value>();
      say({ kind: 'call', id: asked, request });
      waiting.set(asked, call);
      return call.promise;
    },
    tell: (news) => say({ kind: 'news', news }),
    isIdle: () => waiting.size === 0,
    fail: (error) => {
      failed = error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}

interface Beginning extends Ears {
  readonly workerData?: unknown;
  /** The worker has ended of itself; whoever waits is refused after this. */
  readonly ended: (error: Error) => void;
}

/**
 * Starts a worker, for main to call.
 * @param file its bundle
 * @param name what it is called in errors
 */
export function startWorker<Request, Value, News = never>(
  file: string | URL,
  name: string,
  { workerData, ended, ...ears }: Beginning,
): Calls<Request, Value, News> & { readonly stop: () => Promise<void> } {
  const worker = new Worker(file, { workerData });
  const calls = connect<Request, Value, News>(worker, ears);
  let isOver = false;
  const end = (error: Error): void => {
    if (isOver) return;
    isOver = true;
    ended(error);
    calls.fail(error);
  };
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the ${name} ended (${code})`)));
  return {
    ...calls,
    /** Nobody is told: whoever waits ends with the program. */
    stop: async (): Promise<void> => {
      isOver = true;
      await worker.terminate();
    },
  };
}
