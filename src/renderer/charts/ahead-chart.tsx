import { Card, Text, Title } from '@mantine/core';
import { format, parseISO } from 'date-fns';
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';

type Days = NonNullable<Output<'today.get'>>['ahead'];

/** Planned minutes of the next days against what the person has. */
export function AheadChart({ days }: { readonly days: Days }) {
  if (days.length < 2) return null;
  const data = days.map((day) => ({
    name: format(parseISO(day.date), 'EEE d'),
    planned: Math.round(day.minutes),
    free: Math.max(0, Math.round(day.budget - day.minutes)),
  }));
  return (
    <section>
      <Title order={2} fz={18}>
        The next {days.length} days
      </Title>
      <Text c="dimmed" size="sm" mb="xs">
        Minutes planned, and minutes you have left free
      </Text>
      <Card withBorder padding="sm">
        <ResponsiveContainer width="100%" height={150}>
          <BarChart data={data} margin={{ left: -20, right: 8, top: 8 }}>
            <XAxis
              dataKey="name"
              tickLine={false}
              fontSize="0.75rem"
              stroke="var(--mantine-color-dimmed)"
            />
            <YAxis
              allowDecimals={false}
              tickLine={false}
              fontSize="0.75rem"
              stroke="var(--mantine-color-dimmed)"
            />
            <Tooltip
              contentStyle={{ background: 'var(--mantine-color-body)', borderRadius: 6 }}
              cursor={{ fill: 'var(--mantine-color-default-hover)' }}
            />
            <Bar
              dataKey="planned"
              name="Planned"
              stackId="day"
              fill="var(--coverage-known)"
              isAnimationActive={false}
            />
            <Bar
              dataKey="free"
              name="Free"
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
