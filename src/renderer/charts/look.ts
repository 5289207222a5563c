import { formats, t } from '../app/words.ts';
import { percent } from '../components/words.ts';

/** How axes and tooltips of all charts look. */
export const axis = {
  fontSize: '0.75rem',
  tickLine: false,
  stroke: 'var(--mantine-color-dimmed)',
} as const;

export const tooltip = {
  contentStyle: {
    background: 'var(--mantine-color-body)',
    border: '1px solid var(--mantine-color-default-border)',
    borderRadius: 6,
    fontSize: '0.8125rem',
    padding: '6px 10px',
  },
  itemStyle: { color: 'var(--mantine-color-text)', padding: 0 },
  cursor: { fill: 'var(--mantine-color-default-hover)' },
  separator: ': ',
  isAnimationActive: false,
} as const;

/** Parts of a bar stay apart in grey too. */
export const edge = { stroke: 'var(--mantine-color-body)', strokeWidth: 1 } as const;

export const shareAxis = {
  ...axis,
  domain: [0, 1],
  ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
  tickFormatter: percent,
};

/** 'Tue 8 Dec' of 'yyyy-MM-dd'. */
export const dayInWords = (day: string): string => formats().day(day);

export const monthDay = (day: string): string => formats().day(day, 'monthDay');

/** What a screen reader hears of a chart that takes arrow keys. */
export const readable = (chart: string): string => t('charts.card.byArrowKeys', { chart });

/** Of fewer, a share says little. */
export const fewAnswers = 20;

/** '12.5 min' of a tooltip's value. */
export const inMinutes = (value: unknown): string =>
  t('common.minutes', { minutes: formats().number(Number(value), 1) });

/** '54.3 %'; nothing for what is no number. */
export const shareInWords = (share: unknown): string =>
  typeof share === 'number' ? formats().percent(share, 1) : '';
