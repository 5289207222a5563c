import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import type { QuestionState } from '../../core/coverage/states.ts';
import { t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import type { LegendEntry } from './legend.tsx';
import { axis, edge, readable, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Topics = Output<'coverage.get'>['topics'];

const parts = [
  { key: 'mastered', colour: 'var(--coverage-mastered)' },
  { key: 'known', colour: 'var(--coverage-known)' },
  { key: 'atRisk', colour: 'var(--coverage-at-risk)' },
  { key: 'learning', colour: 'var(--coverage-learning)' },
  { key: 'unseen', colour: 'var(--coverage-unseen)' },
] as const satisfies readonly { key: QuestionState; colour: string }[];

const rowHeight = 34;
const axisHeight = 40;

const nameOf = (state: QuestionState): string => t(`charts.topics.states.${state}`);

/** Questions by topic and how far they are. */
export function TopicsChart({ topics }: { readonly topics: Topics }) {
  const scale = useTextScale();
  const table = {
    columns: [
      { name: t('charts.topics.topic'), holds: 'content' as const },
      ...parts.map(({ key }) => nameOf(key)),
    ],
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
      name={t('charts.topics.name')}
      finding={finding}
      table={table}
      legend={parts.map(({ key, colour }): LegendEntry => ({
        name: nameOf(key),
        colour,
        shape: key === 'atRisk' ? 'hatch' : 'square',
      }))}
      empty={topics.length === 0 ? t('charts.nothingPasses') : undefined}
    >
      <ResponsiveContainer width="100%" height={topics.length * rowHeight * scale + axisHeight}>
        <BarChart
          data={data}
          layout="vertical"
          margin={{ left: 8, right: 16, top: 4 }}
          aria-label={readable(t('charts.topics.drawing'))}
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
          {parts.map(({ key, colour }) => (
            <Bar
              key={key}
              dataKey={key}
              name={nameOf(key)}
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
  if (seen === 0) return t('charts.topics.noneSeen', { total });
  const known = all('known') + all('mastered');
  const fading = all('atRisk');
  const soFar =
    fading > 0
      ? t('charts.topics.seenAndFading', { seen, total, known, fading })
      : t('charts.topics.seen', { seen, total, known });
  const widest = [...topics].sort((a, b) => b.unseen - a.unseen)[0];
  if (!widest || widest.unseen === 0) return soFar;
  const { title, unseen } = widest;
  return `${soFar} ${t('charts.topics.mostUnseen', { topic: title, unseen })}`;
}
