import type { App } from 'electron';

/**
 * Lets the program quit when all of this has been done, one after the other; one that fails doesn't keep the
 * next from being done.
 */
export function quitAfter(app: App, steps: readonly (() => unknown)[]): void {
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
