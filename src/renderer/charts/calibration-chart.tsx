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
import type { Output } from '../../core/contract/calls.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { count, inPercent, percent } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { readable, shareAxis, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Bins = Output<'coverage.study'>['calibration'];

const legend: readonly LegendEntry[] = [
  { name: 'Recalled, with its 80 % interval', colour: 'var(--chart-measured)' },
  { name: 'As expected', colour: 'var(--chart-nothing)', shape: 'dashes' },
];
const fewReviews = 20;

/** Expected recall before a review against how reviews went. */
export function CalibrationChart({ bins }: { readonly bins: Bins }) {
  const scale = useTextScale();
  const rows = bins.map((bin) => ({
    ...bin,
    reach: [bin.recalled - bin.low, bin.high - bin.recalled],
  }));
  return (
    <ChartCard
      name="Calibration"
      finding={finding(bins)}
      note="Recall expected before reviews, and the share that you recalled"
      table={{
        columns: ['Expected between', 'Expected, %', 'Recalled, %', 'Low, %', 'High, %', 'Reviews'],
        rows: bins.map(({ from, to, expected, recalled, low, high, reviews }) => [
          `${percent(from)} and ${percent(to)}`,
          ...[expected, recalled, low, high].map(inPercent),
          reviews,
        ]),
      }}
      legend={legend}
      empty={
        bins.length === 0
          ? 'Shows once questions come back a day or more after you first saw them.'
          : undefined
      }
    >
      <ResponsiveContainer width="100%" height={230}>
        <ComposedChart
          data={rows}
          margin={{ left: -12, right: 16, top: 8 }}
          aria-label={readable('Calibration')}
        >
          <XAxis type="number" dataKey="expected" {...shareAxis} />
          <YAxis {...shareAxis} width={60 * scale} />
          <Tooltip
            {...tooltip}
            cursor={{ stroke: 'var(--mantine-color-dimmed)' }}
            labelFormatter={(expected) => `Expected ${inPercent(Number(expected))} %`}
            formatter={(value) => `${inPercent(Number(value))} %`}
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
            name="Recalled"
            stroke="none"
            dot={{ r: 5, fill: 'var(--chart-measured)' }}
            isAnimationActive={false}
          >
            <ErrorBar dataKey="reach" stroke="var(--chart-measured)" width={5} />
          </Line>
        </ComposedChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}

function finding(bins: Bins): string {
  const reviews = bins.reduce((sum, bin) => sum + bin.reviews, 0);
  const mean = (of: (bin: Bins[number]) => number): string =>
    percent(bins.reduce((sum, bin) => sum + bin.reviews * of(bin), 0) / reviews);
  const few = reviews < fewReviews ? ', too few to tell much' : '';
  return `Expected ${mean(({ expected }) => expected)}, recalled ${mean(({ recalled }) => recalled)} in ${count(reviews, 'review', 'reviews')}${few}.`;
}
