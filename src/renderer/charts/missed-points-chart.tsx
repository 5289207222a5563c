import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Output } from '../../core/contract/calls.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { count } from '../components/words.ts';
import { axis, readable, tooltip } from './look.ts';
import { useTextScale } from './use-text-scale.ts';

type Points = Output<'coverage.get'>['missedPoints'];

const rowHeight = 46;
const axisHeight = 34;
const charactersShown = 64;

/** The key points that were missed most often. */
export function MissedPointsChart({ points }: { readonly points: Points }) {
  const scale = useTextScale();
  const rows = points.map(({ point, title, missed, asked }) => ({
    // The same words may be a point of two questions.
    point: `${title}\n${point}`,
    missed,
    asked,
  }));
  const [first] = points;
  return (
    <ChartCard
      name="Key points missed most"
      finding={
        first
          ? `Missed most, ${first.missed} of ${count(first.asked, 'time', 'times')}: ${first.point}`
          : ''
      }
      note="Counted in answers where you ticked key points, and in failed ones"
      table={{
        columns: ['Key point', 'Question', 'Missed', 'Asked'],
        rows: points.map(({ point, title, missed, asked }) => [point, title, missed, asked]),
      }}
      empty={first ? undefined : 'Tick the key points that you said in a drill to see these.'}
    >
      <ResponsiveContainer width="100%" height={points.length * rowHeight * scale + axisHeight}>
        <BarChart
          data={rows}
          layout="vertical"
          margin={{ left: 0, right: 16, top: 4 }}
          aria-label={readable('Key points missed most')}
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
            name="Missed"
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
