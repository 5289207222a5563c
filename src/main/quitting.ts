import type { App } from 'electron';

/** So long what was left may take to come back: it nearly always has by then. */
const patienceMilliseconds = 1_000;

/**
 * Lets the program quit when all of this has been done, one after the other; one that fails doesn't keep the
 * next from being done.
 * @param left resolves when the reads that no step waits for have come back, which may be never
 */
export function quitAfter(
  app: Pick<App, 'on' | 'quit'>,
  steps: readonly (() => unknown)[],
  left: () => Promise<unknown>,
): void {
  let isDone = false;
  let isUnderWay = false;
  const finish = async (): Promise<void> => {
    for (const step of steps) {
      try {
        await step();
      } catch (error) {
        console.error('quitting:', error);
      }
    }
    if (!(await isSoon(left()))) process.once('exit', endNow);
    isDone = true;
    app.quit();
  };
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    if (isUnderWay) return;
    isUnderWay = true;
    void finish();
  });
}

async function isSoon(work: Promise<unknown>): Promise<boolean> {
  const { promise: isLate, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, patienceMilliseconds, true);
  const isMissing = await Promise.race([work.then(() => false), isLate]);
  clearTimeout(timer);
  return !isMissing;
}

/** Left to itself the process would wait for every read. All that is to be kept is on the disk by now. */
const endNow = (): void => void process.kill(process.pid, 'SIGKILL');
