import { Button, Table, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formats, t } from '../app/words.ts';
import { languageOfQuestions } from './words.ts';

type Cell = string | number | null;
/**
 * A column's name, and what it holds where that is neither numbers nor words of the interface: days 'yyyy-MM-dd',
 * instants (ISO 8601), or texts of the questions.
 */
type Column = string | { readonly name: string; readonly holds: Held };
type Held = 'days' | 'instants' | 'content';

/** A chart's numbers, exact: the table alternative and the CSV. */
export interface ChartTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export const nameOfColumn = (column: Column): string =>
  typeof column === 'string' ? column : column.name;

/** So many rows are drawn at first, and so many more each time: thousands would stop the window. */
const rowsAtOnce = 200;

export function ChartTableView(props: { readonly table: ChartTable; readonly label: string }) {
  const { columns, rows } = props.table;
  const [most, setMost] = useState(rowsAtOnce);
  return (
    <Table.ScrollContainer
      minWidth={columns.length * 90}
      mah={420}
      // Scrolled by keys where it is longer than the card.
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-label': props.label } }}
    >
      <Table striped aria-label={props.label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(nameOfColumn).map((name, place) => (
              <Table.Th key={name} ta={place === 0 ? 'left' : 'right'}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, most).map((row) => (
            <Table.Tr key={String(row[0])}>
              {row.map((cell, place) => (
                <Table.Td
                  key={nameOfColumn(columns[place] ?? '')}
                  ta={typeof cell === 'string' ? 'left' : 'right'}
                  style={{ fontVariantNumeric: 'tabular-nums' }}
                  {...(holds(columns[place]) === 'content' ? { lang: languageOfQuestions } : {})}
                >
                  {shown(cell, columns[place])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > most ? (
        <Text size="sm" c="dimmed" component="div" py="xs">
          {t('charts.card.rows', { shown: most, total: rows.length })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => setMost(most + rowsAtOnce)}>
            {t('charts.card.moreRows')}
          </Button>
        </Text>
      ) : null}
    </Table.ScrollContainer>
  );
}

const holds = (column: Column | undefined): Held | null =>
  typeof column === 'object' ? column.holds : null;

function shown(cell: Cell, column: Column | undefined): ReactNode {
  if (cell === null) return '–';
  if (typeof cell === 'number') return formats().number(cell, 1);
  const held = holds(column);
  if (held !== 'days' && held !== 'instants') return cell;
  return (
    <time dateTime={cell} style={{ whiteSpace: 'nowrap' }}>
      {held === 'days' ? formats().day(cell, 'date') : formats().dayAndTimeAt(cell)}
    </time>
  );
}
