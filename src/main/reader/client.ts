import { readHere, type FilesToRead, type ReadFile, type ReadFiles } from '../question-files.ts';
import { unlessAborted } from '../unless-aborted.ts';
import { startWorker } from '../worker-calls.ts';

/** So many files go to a thread at once: what comes back is taken in within a few milliseconds. */
const filesAtOnce = 20;

/**
 * Reads files in threads of their own, which are there for as long as there is something to read. What a thread that
 * ends of itself was asked is read here.
 * @param bundle the worker's
 * @param most so many threads side by side
 * @param fewest so many files for each: a thread takes half a second of a processor to begin, in which these are read here
 */
export const readInThreads =
  (bundle: string | URL, most: number, fewest = 300): ReadFiles =>
  async (wanted, signal, told) => {
    const { files } = wanted;
    const threads = Math.min(most, Math.floor(files.length / fewest));
    if (threads === 0) return readHere(wanted, signal, told);
    const parts = Array.from({ length: Math.ceil(files.length / filesAtOnce) }, (_, part) => ({
      ...wanted,
      files: files.slice(part * filesAtOnce, (part + 1) * filesAtOnce),
    }));
    const read = new Map<FilesToRead, readonly ReadFile[]>();
    const left = parts.values();
    const work = async (): Promise<void> => {
      const reader = startReader(bundle, signal);
      try {
        for (const part of left) {
          read.set(part, await reader.read(part, told));
        }
      } finally {
        await reader.stop();
      }
    };
    const all = Array.from({ length: threads }, work);
    // It is over when no thread is left, also where one of them is stopped before the others.
    await Promise.allSettled(all);
    await Promise.all(all);
    return parts.flatMap((part) => read.get(part) ?? []);
  };

function startReader(bundle: string | URL, signal: AbortSignal) {
  const { ask, stop } = startWorker<FilesToRead, readonly ReadFile[]>(bundle, 'reader', {
    ended: (error) => console.error('reader:', error),
  });
  return {
    read: async (part: FilesToRead, told: (count: number) => void) => {
      try {
        const read = await unlessAborted(ask(part), signal);
        told(part.files.length);
        return read;
      } catch {
        signal.throwIfAborted();
        return readHere(part, signal, told);
      }
    },
    stop,
  };
}
