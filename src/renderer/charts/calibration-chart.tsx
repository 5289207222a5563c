import type { Output } from '../../core/contract/calls.ts';
import { t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { inPercent, percent } from '../components/words.ts';
import { Diagonal } from './diagonal.tsx';
import type { LegendEntry } from './legend.tsx';
import { fewAnswers, shareInWords } from './look.ts';

type Bins = Output<'coverage.get'>['calibration'];

/** Expected recall before a review against how reviews went. */
export function CalibrationChart(props: {
  readonly bins: Bins;
  readonly nothing: string | undefined;
}) {
  const { bins, nothing } = props;
  const name = t('charts.calibration.name');
  const legend: readonly LegendEntry[] = [
    { name: t('charts.calibration.recalledWithInterval'), colour: 'var(--chart-measured)' },
    { name: t('charts.calibration.asExpected'), colour: 'var(--chart-nothing)', shape: 'dashes' },
  ];
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
      <Diagonal
        name={name}
        points={bins}
        labelOf={(expected) => t('charts.calibration.expected', { share: shareInWords(expected) })}
      />
    </ChartCard>
  );
}

function finding(bins: Bins): string {
  const reviews = bins.reduce((sum, bin) => sum + bin.reviews, 0);
  const mean = (of: (bin: Bins[number]) => number): string =>
    percent(bins.reduce((sum, bin) => sum + bin.reviews * of(bin), 0) / reviews);
  return t(reviews < fewAnswers ? 'charts.calibration.few' : 'charts.calibration.finding', {
    count: reviews,
    expected: mean(({ expected }) => expected),
    recalled: mean(({ recalled }) => recalled),
  });
}
