import { Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { formats, t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { inPercent } from '../components/words.ts';
import { axis, readable, shareAxis, shareInWords, tooltip } from './look.ts';

type Curve = Output<'outlook.record'>['curve'];

const lines = [
  { key: 'planned', colour: 'var(--coverage-known)', dash: '' },
  { key: 'alone', colour: 'var(--coverage-learning-line)', dash: '6 4' },
] as const;

interface RecallChartProps {
  readonly curve: Curve;
  readonly hasSessions: boolean;
  readonly finding: string;
  readonly note: string;
}

/** Expected recall of one question from now on. */
export function RecallChart({ curve, hasSessions, finding, note }: RecallChartProps) {
  const shown = lines
    .filter(({ key }) => key === 'alone' || hasSessions)
    .map((line) => ({ ...line, name: t(`charts.recall.${line.key}`) }));
  const data = curve.map(({ at, alone, planned }) => ({ at: Date.parse(at), alone, planned }));
  const name = t('charts.recall.name');
  return (
    <ChartCard
      name={name}
      finding={finding}
      note={note}
      table={{
        columns: [
          { name: t('charts.recall.at'), holds: 'instants' },
          ...shown.map(({ key }) => t(`charts.recall.columns.${key}`)),
        ],
        rows: curve.map((point) => [point.at, ...shown.map(({ key }) => inPercent(point[key]))]),
      }}
      legend={
        hasSessions
          ? shown.map(({ name: line, colour, dash }) => ({
              name: line,
              colour,
              shape: dash === '' ? ('line' as const) : ('dashes' as const),
            }))
          : []
      }
    >
      <ResponsiveContainer width="100%" height={200}>
        <LineChart data={data} margin={{ left: -8, right: 16, top: 8 }} aria-label={readable(name)}>
          <XAxis
            dataKey="at"
            type="number"
            domain={['dataMin', 'dataMax']}
            tickFormatter={(at: number) => formats().dayAt(at, undefined, 'monthDay')}
            minTickGap={40}
            {...axis}
          />
          <YAxis {...shareAxis} />
          <Tooltip
            {...tooltip}
            labelFormatter={(at) => formats().dayAndTimeAt(Number(at))}
            formatter={shareInWords}
          />
          {shown.map(({ key, name: line, colour, dash }) => (
            <Line
              key={key}
              dataKey={key}
              name={line}
              stroke={colour}
              strokeWidth={2}
              strokeDasharray={dash}
              dot={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}
