import { Bar, BarChart, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';

type Topics = Output<'coverage.get'>['topics'];

const parts = [
  { key: 'known', name: 'Known' },
  { key: 'learning', name: 'Learning' },
  { key: 'unseen', name: 'Unseen' },
] as const;

const rowHeight = 40;
const axisHeight = 70;

/** Questions by topic: known, learning, unseen. */
export function CoverageChart({ topics }: { readonly topics: Topics }) {
  return (
    <ResponsiveContainer width="100%" height={topics.length * rowHeight + axisHeight}>
      <BarChart data={[...topics]} layout="vertical" margin={{ left: 24, right: 16 }}>
        <XAxis
          type="number"
          allowDecimals={false}
          fontSize={12}
          stroke="var(--mantine-color-dimmed)"
        />
        <YAxis
          type="category"
          dataKey="title"
          width={116}
          fontSize={13}
          tickLine={false}
          stroke="var(--mantine-color-text)"
        />
        <Tooltip
          contentStyle={{ background: 'var(--mantine-color-body)', borderRadius: 6 }}
          cursor={{ fill: 'var(--mantine-color-default-hover)' }}
        />
        <Legend formatter={legendName} />
        {parts.map(({ key, name }) => (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            stackId="topic"
            fill={`var(--coverage-${key})`}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

const legendName = (name: string) => (
  <span style={{ color: 'var(--mantine-color-text)' }}>{name}</span>
);
