import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { formats, t } from '../app/words.ts';
import { percent } from '../components/words.ts';
import { Legend } from './legend.tsx';

type Curve = Output<'outlook.record'>['curve'];

const lines = [
  { key: 'planned', colour: 'var(--coverage-known)', dash: '' },
  {
    key: 'alone',
    colour: 'var(--coverage-learning-line)',
    dash: '6 4',
  },
] as const;

/** Expected recall of one question from now on. */
export function RecallChart(props: { readonly curve: Curve; readonly hasSessions: boolean }) {
  const data = props.curve.map(({ at, alone, planned }) => ({
    at: Date.parse(at),
    alone,
    planned,
  }));
  const shown = lines.filter(({ key }) => key === 'alone' || props.hasSessions);
  return (
    <>
      <ResponsiveContainer width="100%" height={200}>
        <LineChart data={data} margin={{ left: -8, right: 16, top: 8 }} accessibilityLayer>
          <CartesianGrid vertical={false} stroke="var(--mantine-color-default-border)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={['dataMin', 'dataMax']}
            tickFormatter={(at: number) => formats().dayAt(at, undefined, 'monthDay')}
            minTickGap={40}
            fontSize="0.75rem"
            tickLine={false}
            stroke="var(--mantine-color-dimmed)"
          />
          <YAxis
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={percent}
            fontSize="0.75rem"
            tickLine={false}
            axisLine={false}
            stroke="var(--mantine-color-dimmed)"
          />
          <Tooltip
            labelFormatter={(at) => formats().dayAndTimeAt(Number(at))}
            formatter={(value) => percent(Number(value))}
            contentStyle={{ background: 'var(--mantine-color-body)', borderRadius: 6 }}
          />
          {shown.map(({ key, colour, dash }) => (
            <Line
              key={key}
              dataKey={key}
              name={t(`charts.recall.${key}`)}
              stroke={colour}
              strokeWidth={2}
              strokeDasharray={dash}
              dot={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
      {props.hasSessions ? (
        <Legend
          entries={lines.map(({ key, colour, dash }) => ({
            name: t(`charts.recall.${key}`),
            colour,
            shape: dash === '' ? ('line' as const) : ('dashes' as const),
          }))}
        />
      ) : null}
    </>
  );
}
