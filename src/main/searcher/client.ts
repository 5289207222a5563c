import { startWorker } from '../worker-calls.ts';
import type { Reply, Request } from './messages.ts';

/** An index somewhere beside main, which belongs to one at a time. */
export interface Searcher {
  /** Who fills the index; null before the first, and when the worker has ended of itself. */
  readonly holder: object | null;
  /** Empties the index for another holder. */
  readonly begin: (holder: object) => void;
  readonly ask: (request: Request) => Promise<Reply>;
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
  let running: ReturnType<typeof start> | null = null;
  let holder: object | null = null;
  let isStopped = false;

  const start = () =>
    startWorker<Request, Reply>(file, 'searcher', {
      ended: () => {
        running = null;
        holder = null;
      },
    });
  const ask = (request: Request): Promise<Reply> => {
    if (isStopped) return Promise.reject(new Error('the searcher has been stopped'));
    running ??= start();
    return running.ask(request);
  };

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
      await running?.stop();
    },
  };
}
