import '@mantine/charts/styles.layer.css';
import { LineChart } from '@mantine/charts';
import { Group, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { formatDate, formatDateTime } from '@medplum/core';
import { text } from '../text.ts';
import { FlagPill } from './Measurements.tsx';
import type { Point, Series } from './series.ts';
import { measurementName, rangeText, unitOf, valueText } from './value.ts';

/** More values than this are drawn and not listed: nobody reads a thousand rows, and each costs time. */
const LISTED = 200;

/** The whole course of a measurement: drawn with its reference range, and as a table for who can't see the drawing. */
export function TrendDialog({ series, onClose }: { readonly series: Series; readonly onClose: () => void }) {
  const name = measurementName(series.key, series.code);
  const latest = series.points[0];
  const drawn = series.points.filter((point) => point.quantity).toReversed();
  return (
    <Modal opened onClose={onClose} title={name} size="lg" closeButtonProps={{ 'aria-label': text.chart.close }}>
      <Stack gap="md">
        {drawn.length > 1 && <Course points={drawn} />}
        {latest?.range && (
          <Text size="sm" c="dimmed" className="numeric">
            {text.chart.referenceRange}: {rangeText(latest.range)} {unitOf(latest)}
          </Text>
        )}
        <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0, 'aria-label': name }}>
          <Table verticalSpacing={6} aria-label={name}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.chart.date}</Table.Th>
                <Table.Th>{text.chart.value}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {series.points.slice(0, LISTED).map((point, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two values may be of the same moment
                <Table.Tr key={at}>
                  <Table.Td className="numeric nowrap">{formatDateTime(point.date)}</Table.Td>
                  <Table.Td className="numeric">
                    <Group gap={6}>
                      {valueText(point)} {unitOf(point)} <FlagPill flag={point.flag} />
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
        {series.points.length > LISTED && <Text size="xs">{text.chart.truncated(LISTED)}</Text>}
      </Stack>
    </Modal>
  );
}

function Course({ points }: { readonly points: readonly Point[] }) {
  const range = points.at(-1)?.range;
  const lines = [range?.low, range?.high].flatMap((y) =>
    y === undefined ? [] : [{ y, color: 'gray.6', label: String(y) }]
  );
  return (
    <div aria-hidden inert>
      <LineChart
        h={220}
        data={points.map((point) => ({ date: formatDate(point.date), value: point.quantity?.value }))}
        dataKey="date"
        series={[{ name: 'value', label: text.chart.value, color: 'atlas.6' }]}
        curveType="linear"
        referenceLines={lines}
        valueFormatter={(value) => `${value} ${unitOf(points.at(-1))}`}
        yAxisProps={{ domain: ['auto', 'auto'], width: 50, tickFormatter: String }}
        withDots={points.length < 60}
      />
    </div>
  );
}
