import { notifications } from '@mantine/notifications';
import type { Input } from '../../core/contract/calls.ts';
import { useChange } from '../api.ts';
import { t } from '../app/words.ts';
import type { LegendEntry } from '../charts/legend.tsx';
import { pictureOf, pngOf } from '../charts/picture.ts';
import { nameOfColumn, type ChartTable } from './chart-table.tsx';

export type ChartFormat = 'PNG' | 'SVG' | 'CSV';
type Content = Input<'exports.chart'>['content'];

interface Saved {
  readonly name: string;
  readonly finding: string;
  readonly table: ChartTable;
  readonly legend: readonly LegendEntry[];
  readonly svg: SVGSVGElement | null;
}

/** Saves a chart where the person wants it; says where, or what went wrong. */
export function useSaveChart() {
  const { mutate } = useChange('exports.chart');
  return async (chart: Saved, format: ChartFormat): Promise<void> => {
    const content = await contentOf(chart, format).catch(() => null);
    if (content === null) {
      notifications.show({
        color: 'red',
        title: t('charts.card.notDrawn'),
        message: t('charts.card.notDrawnHelp'),
      });
      return;
    }
    mutate(
      { name: chart.name, content },
      {
        onSuccess: (result) => {
          if (result.kind === 'saved')
            notifications.show({
              title: t('charts.card.saved', { name: chart.name }),
              message: result.path,
            });
        },
      },
    );
  };
}

async function contentOf(chart: Saved, format: ChartFormat): Promise<Content | null> {
  const { table, svg, finding, legend } = chart;
  if (format === 'CSV') {
    return {
      format: 'csv',
      columns: table.columns.map(nameOfColumn),
      rows: table.rows.map((row) => [...row]),
    };
  }
  if (!svg) return null;
  const picture = pictureOf(svg, finding, legend);
  return format === 'SVG'
    ? { format: 'svg', text: picture.text }
    : { format: 'png', base64: await pngOf(picture) };
}
