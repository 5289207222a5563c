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
import { t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { inPercent, percent } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { readable, shareAxis, shareInWords, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Bins = Output<'coverage.get'>['calibration'];

const fewReviews = 20;

/** Expected recall before a review against how reviews went. */
export function CalibrationChart(props: {
  readonly bins: Bins;
  readonly nothing: string | undefined;
}) {
  const { bins, nothing } = props;
  const scale = useTextScale();
  const name = t('charts.calibration.name');
  const legend: readonly LegendEntry[] = [
    { name: t('charts.calibration.recalledWithInterval'), colour: 'var(--chart-measured)' },
    { name: t('charts.calibration.asExpected'), colour: 'var(--chart-nothing)', shape: 'dashes' },
  ];
  const rows = bins.map((bin) => ({
    ...bin,
    reach: [bin.recalled - bin.low, bin.high - bin.recalled],
  }));
  return (
    <ChartCard
      name={name}
      finding={finding(bins)}
      note={t('charts.calibration.note')}
      table={{
        columns: [
          t('charts.calibration.columns.between'),
          t('charts.calibration.columns.expected'),
          t('charts.calibration.columns.recalled'),
          t('charts.low'),
          t('charts.high'),
          t('charts.calibration.columns.reviews'),
        ],
        rows: bins.map(({ from, to, expected, recalled, low, high, reviews }) => [
          t('charts.calibration.between', { from: percent(from), to: percent(to) }),
          ...[expected, recalled, low, high].map(inPercent),
          reviews,
        ]),
      }}
      legend={legend}
      empty={bins.length === 0 ? (nothing ?? t('charts.calibration.noReviews')) : undefined}
    >
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
            labelFormatter={(expected) =>
              t('charts.calibration.expected', { share: shareInWords(Number(expected)) })
            }
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
    </ChartCard>
  );
}

function finding(bins: Bins): string {
  const reviews = bins.reduce((sum, bin) => sum + bin.reviews, 0);
  const mean = (of: (bin: Bins[number]) => number): string =>
    percent(bins.reduce((sum, bin) => sum + bin.reviews * of(bin), 0) / reviews);
  return t(reviews < fewReviews ? 'charts.calibration.few' : 'charts.calibration.finding', {
    count: reviews,
    expected: mean(({ expected }) => expected),
    recalled: mean(({ recalled }) => recalled),
  });
}
