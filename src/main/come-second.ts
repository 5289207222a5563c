import { setPriority } from 'node:os';

/** As Linux counts niceness: about a third of what a thread of the usual priority gets, where both want all of a processor. */
const niceness = 5;

/**
 * For a thread beside main, when it begins: where the processors are taken, the window and main come first. On Linux
 * a priority is a thread's own. Elsewhere it is the whole program's, and stays as it is.
 */
export function comeSecond(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(niceness);
  } catch (error) {
    // It works without, only less smoothly.
    console.error('priority:', error);
  }
}
