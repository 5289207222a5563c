import type { Root } from 'hast';
import { madeElsewhere } from './made-elsewhere.ts';

/** A text to parse. */
export interface Source {
  readonly text: string;
  /** The heading of the footnotes, which only screen readers see. */
  readonly footnotes: string;
}

/** The elements of Markdown texts, parsed in a thread. */
export const trees = madeElsewhere<Source, Root>((onLost) => {
  const worker = new Worker(new URL('./tree-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', ({ message }) => {
    console.error('Markdown:', message);
    onLost();
  });
  return Promise.resolve({ port: worker, close: () => worker.terminate() });
});
