import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';

type Cell = string | number | null;

/** A chart's numbers, exact: the table alternative and the CSV. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** So many rows are drawn at first, and so many more each time: thousands would stop the window. */
const rowsAtOnce = 200;

export function ChartTableView(props: { readonly table: ChartTable; readonly label: string }) {
  const { columns, rows } = props.table;
  const [most, setMost] = useState(rowsAtOnce);
  return (
    <Table.ScrollContainer minWidth={columns.length * 90} mah={420}>
      <Table striped aria-label={props.label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column, place) => (
              <Table.Th key={column} ta={place === 0 ? 'left' : 'right'}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, most).map((row) => (
            <Table.Tr key={String(row[0])}>
              {row.map((cell, place) => (
                <Table.Td
                  key={columns[place]}
                  ta={typeof cell === 'string' ? 'left' : 'right'}
                  style={{ fontVariantNumeric: 'tabular-nums' }}
                >
                  {cell ?? '–'}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > most ? (
        <Text size="sm" c="dimmed" component="div" py="xs">
          {most} of {rows.length} rows.{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => setMost(most + rowsAtOnce)}>
            Show more rows
          </Button>
        </Text>
      ) : null}
    </Table.ScrollContainer>
  );
}
