import { Card, Text, Title } from '@mantine/core';
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { formats, t } from '../app/words.ts';
import { axis, tooltip } from './look.ts';

type Days = NonNullable<Output<'today.get'>>['ahead'];

/** Planned minutes of the next days against what the person has. */
export function AheadChart({ days }: { readonly days: Days }) {
  if (days.length < 2) return null;
  const data = days.map((day) => ({
    name: formats().day(day.date, 'weekdayAndDate'),
    planned: Math.round(day.minutes),
    free: Math.max(0, Math.round(day.budget - day.minutes)),
  }));
  return (
    <section>
      <Title order={2} fz={18}>
        {t('charts.ahead.name', { days: days.length })}
      </Title>
      <Text c="dimmed" size="sm" mb="xs">
        {t('charts.ahead.note')}
      </Text>
      <Card withBorder padding="sm">
        <ResponsiveContainer width="100%" height={150}>
          <BarChart data={data} margin={{ left: -20, right: 8, top: 8 }}>
            <XAxis dataKey="name" {...axis} />
            <YAxis allowDecimals={false} {...axis} />
            <Tooltip {...tooltip} />
            <Bar
              dataKey="planned"
              name={t('charts.ahead.planned')}
              stackId="day"
              fill="var(--coverage-known)"
              isAnimationActive={false}
            />
            <Bar
              dataKey="free"
              name={t('charts.ahead.free')}
              stackId="day"
              fill="var(--mantine-color-default-border)"
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </Card>
    </section>
  );
}
