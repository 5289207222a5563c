import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { inPercent, nameInWords, percent } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { axis, readable, shareAxis, shareInWords, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Groups = Output<'coverage.get'>['byKind'];
type By = 'kind' | 'level';

const rowHeight = 40;
const axisHeight = 34;

/** Recall on the day by a property of the questions. */
export function GroupsChart(props: {
  readonly by: By;
  readonly groups: Groups;
  readonly nothing: string | undefined;
}) {
  const scale = useTextScale();
  const { by, groups } = props;
  const name = t(`charts.groups.name.${by}`);
  const ofSeen = t('charts.groups.ofSeen');
  const ofAll = t('charts.groups.ofAll');
  const legend: readonly LegendEntry[] = [
    { name: ofSeen, colour: 'var(--coverage-known)' },
    { name: ofAll, colour: 'var(--coverage-unseen)' },
  ];
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
      name={name}
      finding={finding(by, groups)}
      table={{
        columns: [
          t(`charts.groups.columns.${by}`),
          t('charts.groups.columns.ofSeen'),
          t('charts.groups.columns.ofAll'),
          t('charts.groups.columns.seen'),
          t('charts.groups.columns.questions'),
        ],
        rows: rows.map((row) => [
          row.name,
          row.ofSeen === null ? null : inPercent(row.ofSeen),
          inPercent(row.ofAll),
          row.seen,
          row.questions,
        ]),
      }}
      legend={legend}
      empty={isEmpty ? (props.nothing ?? t('charts.groups.noAnswers')) : undefined}
    >
      <ResponsiveContainer width="100%" height={groups.length * rowHeight * scale + axisHeight}>
        <BarChart
          data={rows}
          layout="vertical"
          margin={{ left: 0, right: 20, top: 4 }}
          barGap={1}
          barCategoryGap="18%"
          aria-label={readable(name)}
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
            name={ofSeen}
            fill="var(--coverage-known)"
            isAnimationActive={false}
          />
          <Bar
            dataKey="ofAll"
            name={ofAll}
            fill="var(--coverage-unseen)"
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}

function finding(by: By, groups: Groups): string {
  const seen = groups.flatMap(({ name, recallOfSeen }) =>
    recallOfSeen === null ? [] : [{ name: nameInWords(name), recall: recallOfSeen }],
  );
  const [weakest] = seen.toSorted((a, b) => a.recall - b.recall);
  if (!weakest) return '';
  const words = { name: weakest.name, share: percent(weakest.recall) };
  return seen.length === 1
    ? t(`charts.groups.only.${by}`, words)
    : t(`charts.groups.weakest.${by}`, words);
}
