const longestWaitMilliseconds = 500;

/** Comes when the window has nothing else to do, and in half a second at the latest. */
export const soon = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: longestWaitMilliseconds });
  });
