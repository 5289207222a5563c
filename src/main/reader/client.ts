import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { readHere, type FilesToRead, type ReadFile, type ReadFiles } from '../question-files.ts';

/** So many files go to a thread at once: what comes back is taken in within a few milliseconds. */
const filesAtOnce = 20;
/** Fewer aren't worth a thread, which takes some fifty milliseconds to start. */
const fewestForAThread = 60;

/**
 * Reads files in threads of their own, which are there for as long as there is something to read. What a thread that
 * ends of itself was asked is read here.
 * @param bundle the worker's
 * @param most so many threads side by side
 */
export const readInThreads =
  (bundle: string | URL, most: number): ReadFiles =>
  async (wanted, signal, told) => {
    const { files } = wanted;
    const threads = Math.min(most, Math.floor(files.length / fewestForAThread));
    if (threads === 0) return readHere(wanted, signal, told);
    const parts = Array.from({ length: Math.ceil(files.length / filesAtOnce) }, (_, part) => ({
      ...wanted,
      files: files.slice(part * filesAtOnce, (part + 1) * filesAtOnce),
    }));
    const read = new Map<FilesToRead, readonly ReadFile[]>();
    const left = parts.values();
    const work = async (): Promise<void> => {
      const thread = startThread(bundle, signal);
      try {
        for (const part of left) {
          read.set(part, await thread.read(part, told));
        }
      } finally {
        await thread.stop();
      }
    };
    await Promise.all(Array.from({ length: threads }, work));
    return parts.flatMap((part) => read.get(part) ?? []);
  };

function startThread(bundle: string | URL, signal: AbortSignal) {
  const worker = new Worker(bundle);
  const ended = new AbortController();
  // Each request hears of an error that comes while it waits; this one is for those that come in between.
  worker.on('error', (error) => console.error('reader:', error));
  worker.once('exit', () => ended.abort(new Error('the reader has ended')));
  const either = AbortSignal.any([signal, ended.signal]);
  const ask = async (part: FilesToRead): Promise<readonly ReadFile[]> => {
    const answer = once(worker, 'message', { signal: either });
    worker.postMessage(part, []);
    // What worker.ts says.
    const [read] = (await answer) as [readonly ReadFile[]];
    return read;
  };
  return {
    read: async (part: FilesToRead, told: (count: number) => void) => {
      try {
        const read = await ask(part);
        told(part.files.length);
        return read;
      } catch {
        signal.throwIfAborted();
        return readHere(part, signal, told);
      }
    },
    stop: async (): Promise<void> => void (await worker.terminate()),
  };
}
