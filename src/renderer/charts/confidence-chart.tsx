import type { Output } from '../../core/contract/calls.ts';
import { t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { confidenceInWords, inPercent, percent } from '../components/words.ts';
import { Diagonal } from './diagonal.tsx';
import { fewAnswers } from './look.ts';

type Levels = Output<'coverage.get'>['confidence'];

/** As sure as right, to so much. */
const same = 0.05;

/** How sure the person was before the answer was shown against how they did. */
export function ConfidenceChart(props: {
  readonly levels: Levels;
  readonly nothing: string | undefined;
}) {
  const { levels, nothing } = props;
  const name = t('charts.confidence.name');
  const labelOf = (meant: number): string => {
    const level = levels.find((each) => each.meant === meant);
    return level ? `${confidenceInWords(level.confidence)} (${percent(meant)})` : '';
  };
  return (
    <ChartCard
      name={name}
      finding={finding(levels)}
      note={t('charts.confidence.note')}
      table={{
        columns: [
          t('charts.confidence.columns.sureness'),
          t('charts.confidence.columns.meant'),
          t('charts.calibration.columns.recalled'),
          t('charts.low'),
          t('charts.high'),
          t('charts.confidence.columns.answers'),
        ],
        rows: levels.map(({ confidence, meant, recalled, low, high, answers }) => [
          confidenceInWords(confidence),
          ...[meant, recalled, low, high].map(inPercent),
          answers,
        ]),
      }}
      legend={[
        { name: t('charts.calibration.recalledWithInterval'), colour: 'var(--chart-measured)' },
        {
          name: t('charts.confidence.asSure'),
          colour: 'var(--chart-nothing)',
          shape: 'dashes',
        },
      ]}
      empty={levels.length === 0 ? (nothing ?? t('charts.confidence.noAnswers')) : undefined}
    >
      <Diagonal
        name={name}
        points={levels.map(({ meant, ...level }) => ({ ...level, expected: meant }))}
        labelOf={labelOf}
      />
    </ChartCard>
  );
}

function finding(levels: Levels): string {
  const answers = levels.reduce((sum, level) => sum + level.answers, 0);
  const mean = (of: (level: Levels[number]) => number): number =>
    levels.reduce((sum, level) => sum + level.answers * of(level), 0) / answers;
  const meant = mean((level) => level.meant);
  const recalled = mean((level) => level.recalled);
  const values = { count: answers, meant: percent(meant), recalled: percent(recalled) };
  if (answers < fewAnswers) return t('charts.confidence.few', values);
  if (Math.abs(meant - recalled) <= same) return t('charts.confidence.same', values);
  return t(meant > recalled ? 'charts.confidence.more' : 'charts.confidence.less', values);
}
