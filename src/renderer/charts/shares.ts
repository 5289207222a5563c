import { knownFrom, masteredFrom } from '../../core/coverage/states.ts';
import { percent } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';

/** Classes of recall by their lower bounds, with their colours. */
const classes = [
  { from: 0, colour: 'var(--share-1)', name: 'under 50 %' },
  { from: 0.5, colour: 'var(--share-2)', name: `50 to ${percent(knownFrom)}` },
  { from: knownFrom, colour: 'var(--share-3)', name: `${percent(knownFrom)} and more` },
  { from: masteredFrom, colour: 'var(--share-4)', name: `${percent(masteredFrom)} and more` },
] as const;

/** @param recall 0..1; null for a question never seen */
export function colourOfRecall(recall: number | null): string {
  if (recall === null) return 'var(--share-none)';
  return classes.findLast(({ from }) => recall >= from)?.colour ?? classes[0].colour;
}

export const recallLegend: readonly LegendEntry[] = [
  { name: 'not seen', colour: 'var(--share-none)' },
  ...classes.map(({ colour, name }): LegendEntry => ({ colour, name })),
];
