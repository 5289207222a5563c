import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { axis, readable, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Points = Output<'coverage.get'>['missedPoints'];

const rowHeight = 46;
const axisHeight = 34;
const charactersShown = 64;

/** The key points that were missed most often. */
export function MissedPointsChart(props: {
  readonly points: Points;
  readonly nothing: string | undefined;
}) {
  const { points, nothing } = props;
  const scale = useTextScale();
  const rows = points.map(({ point, title, missed, asked }) => ({
    // The same words may be a point of two questions.
    point: `${title}\n${point}`,
    missed,
    asked,
  }));
  const [first] = points;
  const name = t('charts.missedPoints.name');
  return (
    <ChartCard
      name={name}
      finding={
        first
          ? t('charts.missedPoints.finding', {
              count: first.asked,
              missed: first.missed,
              point: first.point,
            })
          : ''
      }
      note={t('charts.missedPoints.note')}
      table={{
        columns: [
          { name: t('charts.missedPoints.point'), holds: 'content' },
          { name: t('charts.missedPoints.question'), holds: 'content' },
          t('charts.missedPoints.missed'),
          t('charts.missedPoints.asked'),
        ],
        rows: points.map(({ point, title, missed, asked }) => [point, title, missed, asked]),
      }}
      empty={first ? undefined : (nothing ?? t('charts.missedPoints.noAnswers'))}
    >
      <ResponsiveContainer width="100%" height={points.length * rowHeight * scale + axisHeight}>
        <BarChart
          data={rows}
          layout="vertical"
          margin={{ left: 0, right: 16, top: 4 }}
          aria-label={readable(name)}
        >
          <XAxis type="number" allowDecimals={false} {...axis} />
          <YAxis
            type="category"
            dataKey="point"
            width={330 * scale}
            interval={0}
            tickFormatter={shortened}
            {...axis}
            stroke="var(--mantine-color-text)"
          />
          <Tooltip
            {...tooltip}
            wrapperStyle={{ maxWidth: 420 }}
            contentStyle={{ ...tooltip.contentStyle, whiteSpace: 'pre-line' }}
          />
          <Bar
            dataKey="missed"
            name={t('charts.missedPoints.missed')}
            fill="var(--coverage-at-risk)"
            barSize={18}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </ChartCard>
  );
}

function shortened(label: string): string {
  const point = label.split('\n')[1] ?? label;
  return point.length > charactersShown ? `${point.slice(0, charactersShown - 1)}…` : point;
}
