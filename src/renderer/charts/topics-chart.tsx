import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import type { QuestionState } from '../../core/coverage/states.ts';
import { ChartCard } from '../components/chart-card.tsx';
import type { LegendEntry } from './legend.tsx';
import { axis, edge, readable, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Topics = Output<'coverage.get'>['topics'];

const parts = [
  { key: 'mastered', name: 'Mastered', colour: 'var(--coverage-mastered)' },
  { key: 'known', name: 'Known', colour: 'var(--coverage-known)' },
  { key: 'atRisk', name: 'At risk of fading', colour: 'var(--coverage-at-risk)' },
  { key: 'learning', name: 'Learning', colour: 'var(--coverage-learning)' },
  { key: 'unseen', name: 'Unseen', colour: 'var(--coverage-unseen)' },
] as const satisfies readonly { key: QuestionState; name: string; colour: string }[];

const rowHeight = 34;
const axisHeight = 40;
const legend = parts.map(({ key, name, colour }): LegendEntry => {
  const shape = key === 'atRisk' ? 'hatch' : 'square';
  return { name, colour, shape };
});

/** Questions by topic and how far they are. */
export function TopicsChart({ topics }: { readonly topics: Topics }) {
  const scale = useTextScale();
  const table = {
    columns: ['Topic', ...parts.map(({ name }) => name)],
    rows: topics.map((topic) => [topic.title, ...parts.map(({ key }) => topic[key])]),
  };
  const finding = topicsFinding(topics);
  // A part without questions is no bar of width 0.
  const data = topics.map((topic) => ({
    title: topic.title,
    ...Object.fromEntries(parts.map(({ key }) => [key, topic[key] || null])),
  }));
  return (
    <ChartCard
      name="Coverage by topic"
      finding={finding}
      table={table}
      legend={legend}
      empty={topics.length === 0 ? 'No question passes the filter.' : undefined}
    >
      <ResponsiveContainer width="100%" height={topics.length * rowHeight * scale + axisHeight}>
        <BarChart
          data={data}
          layout="vertical"
          margin={{ left: 8, right: 16, top: 4 }}
          aria-label={readable('Questions by topic')}
        >
          <defs>
            <pattern
              id="at-risk"
              width={6}
              height={6}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width={6} height={6} fill="var(--coverage-at-risk)" />
              <rect width={1.5} height={6} fill="var(--mantine-color-body)" />
            </pattern>
          </defs>
          <XAxis type="number" allowDecimals={false} {...axis} />
          <YAxis
            type="category"
            dataKey="title"
            width={132 * scale}
            interval={0}
            {...axis}
            fontSize="0.8125rem"
            stroke="var(--mantine-color-text)"
          />
          <Tooltip {...tooltip} />
          {parts.map(({ key, name, colour }) => (
            <Bar
              key={key}
              dataKey={key}
              name={name}
              stackId="topic"
              fill={key === 'atRisk' ? 'url(#at-risk)' : colour}
              {...edge}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}

/** What the chart says, in words. */
function topicsFinding(topics: Topics): string {
  const all = (key: QuestionState): number => topics.reduce((sum, topic) => sum + topic[key], 0);
  const total = parts.reduce((sum, { key }) => sum + all(key), 0);
  const seen = total - all('unseen');
  if (seen === 0) return `None of ${total} questions has been seen yet.`;
  const fading = all('atRisk') > 0 ? `, ${all('atRisk')} at risk of fading` : '';
  const widest = [...topics].sort((a, b) => b.unseen - a.unseen)[0];
  const hole =
    widest && widest.unseen > 0 ? ` Most unseen: ${widest.title} (${widest.unseen}).` : '';
  const known = all('known') + all('mastered');
  return `${seen} of ${total} questions seen, ${known} known${fading}.${hole}`;
}
