import {
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { t } from '../app/words.ts';
import { readable, shareAxis, shareInWords, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

interface Point {
  readonly expected: number;
  readonly recalled: number;
  readonly low: number;
  readonly high: number;
}

/** What was recalled against what was expected, shares 0..1, with the line on which both are the same. */
export function Diagonal(props: {
  readonly name: string;
  readonly points: readonly Point[];
  /** Heads the numbers of a point. */
  readonly labelOf: (expected: number) => string;
}) {
  const { name, points, labelOf } = props;
  const scale = useTextScale();
  const rows = points.map((point) => ({
    ...point,
    reach: [point.recalled - point.low, point.high - point.recalled],
  }));
  return (
    <ResponsiveContainer width="100%" height={230}>
      <ComposedChart
        data={rows}
        margin={{ left: -12, right: 16, top: 8 }}
        aria-label={readable(name)}
      >
        <XAxis type="number" dataKey="expected" {...shareAxis} />
        <YAxis {...shareAxis} width={60 * scale} />
        <Tooltip
          {...tooltip}
          cursor={{ stroke: 'var(--mantine-color-dimmed)' }}
          labelFormatter={(expected) => labelOf(Number(expected))}
          formatter={(value) => shareInWords(Number(value))}
        />
        <ReferenceLine
          segment={[
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ]}
          stroke="var(--chart-nothing)"
          strokeDasharray="4 3"
        />
        <Line
          dataKey="recalled"
          name={t('charts.calibration.recalled')}
          stroke="none"
          dot={{ r: 5, fill: 'var(--chart-measured)' }}
          isAnimationActive={false}
        >
          <ErrorBar dataKey="reach" stroke="var(--chart-measured)" width={5} />
        </Line>
      </ComposedChart>
    </ResponsiveContainer>
  );
}
