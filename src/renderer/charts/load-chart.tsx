import { Bar, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { minutesInWords } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { axis, dayInWords, edge, monthDay, readable, tooltip } from './look.ts';

type Load = NonNullable<Output<'outlook.get'>>['load'];

const legend: readonly LegendEntry[] = [
  { name: 'New questions', colour: 'var(--coverage-learning)' },
  { name: 'Reviews', colour: 'var(--coverage-known)' },
  { name: 'Minutes you have', colour: 'var(--mantine-color-text)', shape: 'line' },
];

/** Planned minutes of the days up to the interview against the minutes there are. */
export function LoadChart({ load }: { readonly load: Load }) {
  const rows = load.map(({ date, minutesNew, minutesReview, budget }) => ({
    date,
    fresh: tenths(minutesNew),
    review: tenths(minutesReview),
    budget: tenths(budget),
  }));
  return (
    <ChartCard
      name="Load by day"
      finding={finding(load)}
      table={{
        columns: ['Day', 'New, min', 'Reviews, min', 'Minutes you have'],
        rows: rows.map(({ date, fresh, review, budget }) => [date, fresh, review, budget]),
      }}
      legend={legend}
      empty={load.length === 0 ? 'Make a plan to see what each day will ask of you.' : undefined}
    >
      <ResponsiveContainer width="100%" height={200}>
        <ComposedChart
          data={rows}
          margin={{ left: -16, right: 8, top: 8 }}
          aria-label={readable('Planned minutes by day')}
        >
          <XAxis dataKey="date" tickFormatter={monthDay} minTickGap={16} {...axis} />
          <YAxis allowDecimals={false} {...axis} />
          <Tooltip
            {...tooltip}
            labelFormatter={(day) => (typeof day === 'string' ? dayInWords(day) : null)}
            formatter={(value) => `${Number(value)} min`}
          />
          <Bar
            dataKey="review"
            name="Reviews"
            stackId="day"
            fill="var(--coverage-known)"
            {...edge}
            isAnimationActive={false}
          />
          <Bar
            dataKey="fresh"
            name="New questions"
            stackId="day"
            fill="var(--coverage-learning)"
            {...edge}
            isAnimationActive={false}
          />
          <Line
            dataKey="budget"
            name="Minutes you have"
            type="step"
            stroke="var(--mantine-color-text)"
            dot={load.length === 1}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}

const tenths = (minutes: number): number => Math.round(minutes * 10) / 10;

function finding(load: Load): string {
  const planned = load.reduce((sum, day) => sum + day.minutesNew + day.minutesReview, 0);
  const budget = load.reduce((sum, day) => sum + day.budget, 0);
  if (planned === 0) return 'Nothing is planned up to the interview.';
  return `The plan uses ${minutesInWords(planned)} of the ${minutesInWords(budget)} up to the interview.`;
}
