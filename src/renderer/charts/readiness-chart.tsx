import {
  Area,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { inPercent, percent } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { axis, dayInWords, monthDay, readable, shareAxis, shareInWords, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Study = Output<'coverage.study'>;
type Along = NonNullable<Output<'outlook.glance'>>['along'];

interface Row {
  readonly date: string;
  readonly x: number;
  measured?: number;
  forecast?: number;
  band?: readonly [number, number];
  nothing?: number;
}

const fewPoints = 30;

/** Recall at the interview: measured up to today, forecast after. */
export function ReadinessChart(props: { readonly study: Study; readonly along: Along }) {
  const scale = useTextScale();
  const { study, along } = props;
  const rows = rowsOf(study, along);
  const interview = study.interview;
  const names = {
    chart: t('charts.readiness.name'),
    measured: t('charts.readiness.measured'),
    nothing: t('charts.readiness.nothing'),
  };
  const legend: readonly LegendEntry[] = [
    { name: names.measured, colour: 'var(--chart-measured)', shape: 'line' },
    {
      name: t('charts.readiness.forecastWithBand'),
      colour: 'var(--chart-forecast)',
      shape: 'dashes',
    },
    { name: names.nothing, colour: 'var(--chart-nothing)', shape: 'dashes' },
  ];
  return (
    <ChartCard
      name={names.chart}
      finding={finding(study, along)}
      note={t('charts.readiness.note')}
      table={{
        columns: [
          { name: t('charts.day'), holds: 'days' },
          t('charts.readiness.columns.measured'),
          t('charts.readiness.columns.forecast'),
          t('charts.low'),
          t('charts.high'),
          t('charts.readiness.columns.nothing'),
        ],
        rows: rows.map(({ date, measured, forecast, band, nothing }) => [
          date,
          ...[measured, forecast, band?.[0], band?.[1], nothing].map((share) =>
            share === undefined ? null : inPercent(share),
          ),
        ]),
      }}
      legend={legend}
      empty={emptyText(study, rows)}
    >
      <ResponsiveContainer width="100%" height={260}>
        <ComposedChart
          data={rows}
          margin={{ left: -12, right: 16, top: 18 }}
          aria-label={readable(names.chart)}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={['dataMin', 'dataMax']}
            tickFormatter={(x: number) => monthDay(keyOf(x))}
            minTickGap={30}
            {...axis}
          />
          <YAxis {...shareAxis} width={60 * scale} />
          <Tooltip
            {...tooltip}
            cursor={{ stroke: 'var(--mantine-color-dimmed)' }}
            labelFormatter={(x) => dayInWords(keyOf(Number(x)))}
            formatter={valueInWords}
          />
          <Area
            dataKey="band"
            name={t('charts.readiness.band')}
            fill="var(--chart-forecast)"
            fillOpacity={0.18}
            stroke="none"
            connectNulls
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey="nothing"
            name={names.nothing}
            stroke="var(--chart-nothing)"
            strokeDasharray="2 4"
            strokeWidth={2}
            dot={false}
            connectNulls
            isAnimationActive={false}
          />
          <Line
            dataKey="forecast"
            name={t('charts.readiness.forecast')}
            stroke="var(--chart-forecast)"
            strokeDasharray="6 4"
            strokeWidth={2}
            dot={rows.length <= fewPoints ? dot('var(--chart-forecast)') : false}
            connectNulls
            isAnimationActive={false}
          />
          <Line
            dataKey="measured"
            name={names.measured}
            stroke="var(--chart-measured)"
            strokeWidth={2.5}
            dot={rows.length <= fewPoints ? dot('var(--chart-measured)') : false}
            connectNulls
            isAnimationActive={false}
          />
          {interview ? (
            <ReferenceLine
              x={Date.parse(interview.day)}
              stroke="var(--mantine-color-text)"
              label={{
                value: t('charts.readiness.interview'),
                position: 'top',
                fontSize: '0.75rem',
                fill: 'var(--mantine-color-text)',
                textAnchor: 'end',
              }}
            />
          ) : null}
        </ComposedChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}

const dot = (fill: string) => ({ r: 3, fill, strokeWidth: 0 });

const keyOf = (x: number): string => new Date(x).toISOString().slice(0, 10);

const valueInWords = (value: unknown): string =>
  Array.isArray(value)
    ? t('charts.range.between', { from: shareInWords(value[0]), to: shareInWords(value[1]) })
    : shareInWords(value);

/** A row for each day with something to say, and for the interview day. */
function rowsOf({ measured, interview, today }: Study, along: Along): readonly Row[] {
  const rows = new Map<string, Row>();
  const rowOf = (date: string): Row => {
    const row = rows.get(date) ?? { date, x: Date.parse(date) };
    rows.set(date, row);
    return row;
  };
  for (const { date, recall } of measured) rowOf(date).measured = recall;
  for (const { date, mean, low, high } of along)
    Object.assign(rowOf(date), { forecast: mean, band: [low, high] });
  const last = measured.at(-1)?.recall ?? 0;
  if (interview && !interview.isOver) {
    rowOf(today).nothing = last;
    const onTheDay = rowOf(interview.day);
    onTheDay.nothing = last;
    const end = along.at(-1);
    if (end) Object.assign(onTheDay, { forecast: end.mean, band: [end.low, end.high] });
  }
  return [...rows.values()].sort((a, b) => a.x - b.x);
}

function finding({ measured, interview }: Study, along: Along): string {
  const now = percent(measured.at(-1)?.recall ?? 0);
  if (interview?.isOver) return t('charts.readiness.isOver', { now });
  const end = along.at(-1);
  return end
    ? t('charts.readiness.withPlan', { now, planned: percent(end.mean) })
    : t('charts.readiness.soFar', { now });
}

function emptyText({ interview }: Study, rows: readonly Row[]): string | undefined {
  if (!interview) return t('charts.readiness.noPlan');
  return rows.length === 0 ? t('charts.readiness.noAnswers') : undefined;
}
