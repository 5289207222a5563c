import { knownFrom, masteredFrom } from '../../core/coverage/states.ts';
import { t } from '../app/words.ts';
import { inDigits, percent } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';

const halfRecalled = 0.5;

/** Classes of recall by their lower bounds, with their colours. */
const classes = [
  { from: 0, colour: 'var(--share-1)' },
  { from: halfRecalled, colour: 'var(--share-2)' },
  { from: knownFrom, colour: 'var(--share-3)' },
  { from: masteredFrom, colour: 'var(--share-4)' },
] as const;

/** @param recall 0..1; null for a question never seen */
export function colourOfRecall(recall: number | null): string {
  if (recall === null) return 'var(--share-none)';
  return classes.findLast(({ from }) => recall >= from)?.colour ?? classes[0].colour;
}

export function recallLegend(): readonly LegendEntry[] {
  const names = [
    t('charts.range.under', { to: percent(halfRecalled) }),
    t('charts.range.between', { from: inDigits(100 * halfRecalled), to: percent(knownFrom) }),
    t('charts.range.atLeast', { from: percent(knownFrom) }),
    t('charts.range.atLeast', { from: percent(masteredFrom) }),
  ];
  return [
    { name: t('charts.notSeen'), colour: 'var(--share-none)' },
    ...classes.map(({ colour }, place): LegendEntry => ({ colour, name: names[place] ?? '' })),
  ];
}
