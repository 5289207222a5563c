import {
  Bar,
  BarChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type BarShapeProps,
} from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { minutesInWords } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { axis, dayInWords, edge, inMinutes, monthDay, readable, tooltip } from './look.ts';

type Load = NonNullable<Output<'outlook.glance'>>['load'];

/** Planned minutes of the days up to the interview against the minutes there are. */
export function LoadChart({ load }: { readonly load: Load }) {
  const names = {
    fresh: t('charts.load.fresh'),
    reviews: t('charts.load.reviews'),
    budget: t('charts.load.budget'),
  };
  const legend: readonly LegendEntry[] = [
    { name: names.fresh, colour: 'var(--coverage-learning)' },
    { name: names.reviews, colour: 'var(--coverage-known)' },
    { name: names.budget, colour: 'var(--mantine-color-text)', shape: 'line' },
  ];
  const rows = load.map(({ date, minutesNew, minutesReview, budget }) => ({
    date,
    fresh: tenths(minutesNew),
    review: tenths(minutesReview),
    budget: tenths(budget),
  }));
  return (
    <ChartCard
      name={t('charts.load.name')}
      finding={finding(load)}
      table={{
        columns: [
          { name: t('charts.day'), holds: 'days' },
          t('charts.load.columns.fresh'),
          t('charts.load.columns.reviews'),
          names.budget,
        ],
        rows: rows.map(({ date, fresh, review, budget }) => [date, fresh, review, budget]),
      }}
      legend={legend}
      empty={load.length === 0 ? t('charts.load.noPlan') : undefined}
    >
      <ResponsiveContainer width="100%" height={200}>
        <BarChart
          data={rows}
          margin={{ left: -16, right: 8, top: 8 }}
          aria-label={readable(t('charts.load.drawing'))}
        >
          <XAxis dataKey="date" tickFormatter={monthDay} minTickGap={16} {...axis} />
          {/* Bars of one axis stand side by side. */}
          <XAxis xAxisId="budget" dataKey="date" hide />
          <YAxis allowDecimals={false} {...axis} />
          <Tooltip
            {...tooltip}
            labelFormatter={(day) => (typeof day === 'string' ? dayInWords(day) : null)}
            formatter={inMinutes}
          />
          <Bar
            dataKey="review"
            name={names.reviews}
            stackId="day"
            fill="var(--coverage-known)"
            {...edge}
            isAnimationActive={false}
          />
          <Bar
            dataKey="fresh"
            name={names.fresh}
            stackId="day"
            fill="var(--coverage-learning)"
            {...edge}
            isAnimationActive={false}
          />
          <Bar
            xAxisId="budget"
            dataKey="budget"
            name={names.budget}
            shape={BudgetMark}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}

/** A line across the day's bar; none on a day off. */
const BudgetMark = ({ x, y, width, height }: BarShapeProps) =>
  height === 0 ? null : (
    <path d={`M${x},${y}h${width}`} stroke="var(--mantine-color-text)" strokeWidth={2} />
  );

const tenths = (minutes: number): number => Math.round(minutes * 10) / 10;

function finding(load: Load): string {
  const planned = load.reduce((sum, day) => sum + day.minutesNew + day.minutesReview, 0);
  const budget = load.reduce((sum, day) => sum + day.budget, 0);
  if (planned === 0) return t('charts.load.nothing');
  return t('charts.load.finding', {
    planned: minutesInWords(planned),
    budget: minutesInWords(budget),
  });
}
