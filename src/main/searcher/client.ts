import { Worker } from 'node:worker_threads';
import type { FromWorker, Reply, Request, ToWorker } from './messages.ts';

/** An index somewhere beside main, which belongs to one at a time. */
export interface Searcher {
  /** Who fills the index; null before the first, and when the worker has ended of itself. */
  readonly holder: object | null;
  /** Empties the index for another holder. */
  readonly begin: (holder: object) => void;
  readonly ask: (request: Request) => Promise<Reply>;
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Keeps the search index in a thread of its own: filling it takes seconds on a large bank, and a short word fits
 * nearly everything. The thread starts with the first request.
 * @param file the worker's bundle
 */
export function startSearcher(file: string | URL): {
  readonly searcher: Searcher;
  readonly stop: () => Promise<void>;
} {
  let worker: Worker | null = null;
  let holder: object | null = null;
  let isStopped = false;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const fail = (error: Error): void => {
    worker = null;
    holder = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(error);
  };
  const start = (): Worker => {
    const started = new Worker(file);
    started.on('message', (message: FromWorker) => {
      const call = waiting.get(message.number);
      waiting.delete(message.number);
      if ('reply' in message) call?.resolve(message.reply);
      else call?.reject(new Error(message.failed));
    });
    started.on('error', fail);
    started.on('exit', (code) => {
      if (worker === started) fail(new Error(`the searcher ended (${code})`));
    });
    return started;
  };
  const ask = (request: Request): Promise<Reply> =>
    new Promise((resolve, reject) => {
      if (isStopped) return reject(new Error('the searcher has been stopped'));
      worker ??= start();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      const message: ToWorker = { ...request, number: asked };
      worker.postMessage(message, []);
    });

  return {
    searcher: {
      get holder() {
        return holder;
      },
      begin: (next) => {
        // Whatever is asked after it is answered after it; a worker that ends fails that too.
        ask({ kind: 'begin' }).catch(() => {});
        holder = next;
      },
      ask,
    },
    stop: async () => {
      isStopped = true;
      const ended = worker;
      // Nobody is told: whoever waits ends with the program.
      worker = null;
      await ended?.terminate();
    },
  };
}
