import { Title } from '@mantine/core';
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { formats, t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { minutesInWords } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { axis, dayInWords, edge, inMinutes, readable, tooltip } from './look.ts';

type Days = NonNullable<Output<'today.get'>>['ahead'];

/** Planned minutes of the next days against what the person has. */
export function AheadChart({ days }: { readonly days: Days }) {
  if (days.length < 2) return null;
  const names = { planned: t('charts.ahead.planned'), free: t('charts.ahead.free') };
  const legend: readonly LegendEntry[] = [
    { name: names.planned, colour: 'var(--coverage-known)' },
    { name: names.free, colour: 'var(--coverage-unseen)' },
  ];
  const rows = days.map(({ date, budget, minutes }) => ({
    date,
    planned: Math.round(minutes),
    free: Math.max(0, Math.round(budget - minutes)),
  }));
  const sum = (part: 'planned' | 'free'): string =>
    minutesInWords(rows.reduce((total, row) => total + row[part], 0));
  return (
    <section>
      <Title order={2} fz={18} mb="xs">
        {t('charts.ahead.title', { days: days.length })}
      </Title>
      <ChartCard
        name={t('charts.ahead.name')}
        finding={t('charts.ahead.finding', { planned: sum('planned'), free: sum('free') })}
        table={{
          columns: [
            { name: t('charts.day'), holds: 'days' },
            t('charts.ahead.columns.planned'),
            t('charts.ahead.columns.free'),
          ],
          rows: rows.map(({ date, planned, free }) => [date, planned, free]),
        }}
        legend={legend}
      >
        <ResponsiveContainer width="100%" height={150}>
          <BarChart
            data={rows}
            margin={{ left: -20, right: 8, top: 8 }}
            aria-label={readable(t('charts.ahead.name'))}
          >
            <XAxis
              dataKey="date"
              tickFormatter={(day: string) => formats().day(day, 'weekdayAndDate')}
              {...axis}
            />
            <YAxis allowDecimals={false} {...axis} />
            <Tooltip
              {...tooltip}
              labelFormatter={(day) => (typeof day === 'string' ? dayInWords(day) : null)}
              formatter={inMinutes}
            />
            <Bar
              dataKey="planned"
              name={names.planned}
              stackId="day"
              fill="var(--coverage-known)"
              {...edge}
              isAnimationActive={false}
            />
            <Bar
              dataKey="free"
              name={names.free}
              stackId="day"
              fill="var(--coverage-unseen)"
              {...edge}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </ChartCard>
    </section>
  );
}
