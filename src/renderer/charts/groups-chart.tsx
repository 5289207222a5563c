import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { inPercent, nameInWords, percent } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { axis, readable, shareAxis, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Groups = Output<'coverage.get'>['byKind'];

const legend: readonly LegendEntry[] = [
  { name: 'Of the questions seen', colour: 'var(--coverage-known)' },
  { name: 'Of all, unseen as 0', colour: 'var(--coverage-unseen)' },
];
const rowHeight = 40;
const axisHeight = 34;

/** Recall on the day by a property of the questions. */
export function GroupsChart(props: { readonly by: 'kind' | 'level'; readonly groups: Groups }) {
  const scale = useTextScale();
  const { by, groups } = props;
  const rows = groups.map((group) => ({
    name: nameInWords(group.name),
    ofSeen: group.recallOfSeen,
    ofAll: group.recallOfAll,
    seen: group.seen,
    questions: group.questions,
  }));
  const isEmpty = groups.every(({ seen }) => seen === 0);
  return (
    <ChartCard
      name={`Recall by ${by}`}
      finding={finding(by, groups)}
      table={{
        columns: [nameInWords(by), 'Recall of seen, %', 'Recall of all, %', 'Seen', 'Questions'],
        rows: rows.map(({ name, ofSeen, ofAll, seen, questions }) => [
          name,
          ofSeen === null ? null : inPercent(ofSeen),
          inPercent(ofAll),
          seen,
          questions,
        ]),
      }}
      legend={legend}
      empty={isEmpty ? 'Shows once you have answered a question.' : undefined}
    >
      <ResponsiveContainer width="100%" height={groups.length * rowHeight * scale + axisHeight}>
        <BarChart
          data={rows}
          layout="vertical"
          margin={{ left: 0, right: 20, top: 4 }}
          barGap={1}
          barCategoryGap="18%"
          aria-label={readable(`Recall by ${by}`)}
        >
          <XAxis type="number" {...shareAxis} />
          <YAxis
            type="category"
            dataKey="name"
            width={110 * scale}
            interval={0}
            {...axis}
            stroke="var(--mantine-color-text)"
          />
          <Tooltip {...tooltip} formatter={shareInWords} />
          <Bar
            dataKey="ofSeen"
            name="Of the questions seen"
            fill="var(--coverage-known)"
            isAnimationActive={false}
          />
          <Bar
            dataKey="ofAll"
            name="Of all, unseen as 0"
            fill="var(--coverage-unseen)"
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}

const shareInWords = (share: unknown): string =>
  typeof share === 'number' ? `${inPercent(share)} %` : '';

function finding(by: string, groups: Groups): string {
  const seen = groups.flatMap(({ name, recallOfSeen }) =>
    recallOfSeen === null ? [] : [{ name: nameInWords(name), recall: recallOfSeen }],
  );
  const [weakest] = seen.toSorted((a, b) => a.recall - b.recall);
  if (!weakest) return '';
  const share = percent(weakest.recall);
  if (seen.length === 1) return `${weakest.name}, the only ${by} seen so far: ${share} on the day.`;
  return `Weakest ${by} of what you have seen: ${weakest.name}, ${share} on the day.`;
}
