/** What is measured inside the page. Times are milliseconds. */
interface Recorder {
  /**
   * Waits for the next key or click and then for a state of the page, until the frame that shows it is drawn.
   * Null when it hasn't come within the time.
   */
  untilShown(state: () => boolean, most: number): Promise<number | null>;
  /** The next key or click, and then text that changes under any of the elements. */
  untilTextChanges(selector: string, most: number): Promise<number | null>;
  /** The longest task since this was last asked; 0 without one over 50 ms. */
  longestTask(): number;
}

declare global {
  interface Window {
    bench: Recorder;
  }
}

/** Runs in the page: must not refer to anything outside itself. */
export function installRecorder(): void {
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ entryTypes: ['longtask'] });

  type Changes = readonly MutationRecord[];
  const shownAfter = (holds: (changes: Changes) => boolean, most: number) =>
    new Promise<number | null>((resolve) => {
      let begun: number | null = null;
      let isDone = false;
      const end = (time: number | null): void => {
        isDone = true;
        observer.disconnect();
        clearTimeout(timer);
        for (const type of ['keydown', 'click']) removeEventListener(type, begin, true);
        resolve(time);
      };
      const look = (changes: Changes): void => {
        if (isDone || begun === null || !holds(changes)) return;
        isDone = true;
        const from = begun;
        requestAnimationFrame(() => {
          // Comes after the frame has been drawn, and before whatever else is waiting.
          void scheduler.postTask(() => end(performance.now() - from), {
            priority: 'user-blocking',
          });
        });
      };
      const observer = new MutationObserver(look);
      const begin = (event: Event): void => {
        begun ??= event.timeStamp;
        observer.takeRecords();
        queueMicrotask(() => look([]));
      };
      const timer = setTimeout(() => end(null), most);
      for (const type of ['keydown', 'click']) addEventListener(type, begin, true);
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });

  window.bench = {
    untilShown: (state, most) => shownAfter(() => state(), most),
    untilTextChanges: (selector, most) =>
      shownAfter(
        (changes) =>
          changes.some(({ type, target }) => {
            const element = target instanceof Element ? target : target.parentElement;
            return type !== 'attributes' && element?.closest(selector);
          }),
        most,
      ),
    longestTask: () => {
      for (const { duration } of tasks.takeRecords()) longest = Math.max(longest, duration);
      const found = longest;
      longest = 0;
      return found;
    },
  };
}
