import '@mantine/charts/styles.layer.css';
import { SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { text } from '../../text.ts';
import { OutputChart } from './OutputChart.tsx';
import { chartOf, type TableData } from './table.ts';

/** More would be slow to show and no easier to read. */
const SHOWN_ROWS = 500;

/** Rows as a table, or as a chart where there is something to draw. */
export function OutputTable({ data, label }: { readonly data: TableData; readonly label: string }) {
  const [asChart, setAsChart] = useState(false);
  const chart = chartOf(data);
  return (
    <Stack gap={4}>
      {chart && (
        <SegmentedControl
          size="xs"
          w="fit-content"
          aria-label={text.ide.run.view}
          value={asChart ? 'chart' : 'table'}
          onChange={(value) => setAsChart(value === 'chart')}
          data={[
            { value: 'table', label: text.ide.run.table },
            { value: 'chart', label: text.ide.run.chart },
          ]}
        />
      )}
      {chart && asChart ? <OutputChart data={chart} /> : <Rows data={data} label={label} />}
    </Stack>
  );
}

function Rows({ data: { columns, rows }, label }: { readonly data: TableData; readonly label: string }) {
  return (
    <>
      <Table withRowBorders={false} verticalSpacing={2} fz="xs" aria-label={label} data-testid="output-rows">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, SHOWN_ROWS).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <Table.Tr key={at}>
              {columns.map((column, place) => (
                <Table.Td key={column} className="token">
                  {row[place]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">
        {text.ide.run.rows(Math.min(rows.length, SHOWN_ROWS), rows.length)}
      </Text>
    </>
  );
}
