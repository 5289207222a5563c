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
import { ChartCard } from '../components/chart-card.tsx';
import { inPercent, percent } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { axis, dayInWords, monthDay, readable, shareAxis, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Study = Output<'coverage.study'>;
type Along = NonNullable<Output<'outlook.get'>>['along'];

interface Row {
  readonly date: string;
  readonly x: number;
  measured?: number;
  forecast?: number;
  band?: readonly [number, number];
  nothing?: number;
}

const legend: readonly LegendEntry[] = [
  { name: 'Measured', colour: 'var(--chart-measured)', shape: 'line' },
  { name: 'Forecast, with its band', colour: 'var(--chart-forecast)', shape: 'dashes' },
  { name: 'If you do nothing more', colour: 'var(--chart-nothing)', shape: 'dashes' },
];
const fewPoints = 30;

/** Recall at the interview: measured up to today, forecast after. */
export function ReadinessChart(props: { readonly study: Study; readonly along: Along }) {
  const scale = useTextScale();
  const { study, along } = props;
  const rows = rowsOf(study, along);
  const interview = study.interview;
  return (
    <ChartCard
      name="Readiness over time"
      finding={finding(study, along)}
      note="Expected recall at the interview, by what was done up to each day"
      table={{
        columns: [
          'Day',
          'Measured, %',
          'Forecast, %',
          'Low, %',
          'High, %',
          'If you do nothing more, %',
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
          aria-label={readable('Readiness over time')}
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
            name="Band"
            fill="var(--chart-forecast)"
            fillOpacity={0.18}
            stroke="none"
            connectNulls
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey="nothing"
            name="If you do nothing more"
            stroke="var(--chart-nothing)"
            strokeDasharray="2 4"
            strokeWidth={2}
            dot={false}
            connectNulls
            isAnimationActive={false}
          />
          <Line
            dataKey="forecast"
            name="Forecast"
            stroke="var(--chart-forecast)"
            strokeDasharray="6 4"
            strokeWidth={2}
            dot={rows.length <= fewPoints ? dot('var(--chart-forecast)') : false}
            connectNulls
            isAnimationActive={false}
          />
          <Line
            dataKey="measured"
            name="Measured"
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
                value: 'Interview',
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

const shareInWords = (share: unknown): string =>
  typeof share === 'number' ? `${inPercent(share)} %` : '';

const valueInWords = (value: unknown): string =>
  Array.isArray(value) ? value.map(shareInWords).join(' to ') : shareInWords(value);

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
  if (interview?.isOver) return `You went into the interview with an expected recall of ${now}.`;
  const end = along.at(-1);
  const soFar = `What you have done so far leads to ${now} on the day`;
  return end ? `${soFar}; keeping to the plan leads to ${percent(end.mean)}.` : `${soFar}.`;
}

function emptyText({ interview }: Study, rows: readonly Row[]): string | undefined {
  if (!interview) return 'Make a plan to see how ready you will be on the day.';
  return rows.length === 0 ? 'Nothing was answered before the interview.' : undefined;
}
