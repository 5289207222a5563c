import { Table } from '@mantine/core';

type Cell = string | number | null;

/** A chart's numbers, exact: the table alternative and the CSV. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function ChartTableView(props: { readonly table: ChartTable; readonly label: string }) {
  const { columns, rows } = props.table;
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
          {rows.map((row) => (
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
    </Table.ScrollContainer>
  );
}
