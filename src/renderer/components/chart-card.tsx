import { ActionIcon, Box, Card, Group, Menu, Text, Title } from '@mantine/core';
import { IconChartBar, IconDownload, IconTable } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { t } from '../app/words.ts';
import { Legend, type LegendEntry } from '../charts/legend.tsx';
import { ChartTableView, type ChartTable } from './chart-table.tsx';
import { useSaveChart, type ChartFormat } from './use-save-chart.ts';

const files = ['PNG', 'SVG', 'CSV'] as const;

interface ChartCardProps {
  /** What the chart is of; names its file and its controls. */
  readonly name: string;
  /** What it says, in words. */
  readonly finding: string;
  readonly note?: ReactNode;
  readonly table: ChartTable;
  readonly legend?: readonly LegendEntry[];
  /** Said instead of the chart where there is nothing to draw. */
  readonly empty?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of every chart: its finding, the numbers as a table, and files of it. */
export function ChartCard(props: ChartCardProps) {
  const { name, finding, note, table, legend = [], empty, children } = props;
  const [isTable, setIsTable] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  return (
    <Card withBorder padding="md" component="section" aria-label={name}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
        <div>
          <Title order={3} fz={16} fw={600}>
            {empty ? name : finding}
          </Title>
          {note && !empty ? (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          ) : null}
        </div>
        {empty ? null : (
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-pressed={isTable}
              aria-label={t(isTable ? 'charts.card.chart' : 'charts.card.table', { name })}
              title={t(isTable ? 'charts.card.showChart' : 'charts.card.showTable')}
              onClick={() => setIsTable(!isTable)}
            >
              {isTable ? <IconChartBar size={18} /> : <IconTable size={18} />}
            </ActionIcon>
            <SaveMenu {...props} svgOf={() => chart.current?.querySelector('svg') ?? null} />
          </Group>
        )}
      </Group>
      <ChartBody empty={empty} table={isTable ? table : null} name={name}>
        <Box ref={chart}>{children}</Box>
        {legend.length > 0 ? <Legend entries={legend} /> : null}
      </ChartBody>
    </Card>
  );
}

function ChartBody(props: {
  readonly empty: string | undefined;
  readonly table: ChartTable | null;
  readonly name: string;
  readonly children: ReactNode;
}) {
  if (props.empty) return <Text c="dimmed">{props.empty}</Text>;
  if (props.table) return <ChartTableView table={props.table} label={props.name} />;
  return props.children;
}

/** @param props.svgOf the drawing, while it is shown */
function SaveMenu(props: ChartCardProps & { readonly svgOf: () => SVGSVGElement | null }) {
  const { name, finding, table, legend = [], svgOf } = props;
  const save = useSaveChart();
  const [isDrawn, setIsDrawn] = useState(true);
  const saveAs = (format: ChartFormat) =>
    save({ name, finding, table, legend, svg: svgOf() }, format);
  return (
    <Menu position="bottom-end" onOpen={() => setIsDrawn(svgOf() !== null)}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('charts.card.saveOf', { name })}
          title={t('charts.card.save')}
        >
          <IconDownload size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {files.map((file) => (
          <Menu.Item
            key={file}
            disabled={file !== 'CSV' && !isDrawn}
            onClick={() => void saveAs(file)}
          >
            {t('charts.card.saveAs', { file })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
