import { Box, Card, Group, SimpleGrid, Table, Text } from '@mantine/core';
import { formatDate } from '@medplum/core';
import { lazy, Suspense } from 'react';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';
import { NothingRecorded, TableSkeleton } from './ChartTable.tsx';
import { type ChartSectionProps, conceptName } from './ClinicalLists.tsx';
import { CHART_COUNT, useChartSearch } from './useChartSearch.ts';
import { type VitalPoint, type VitalSeries, vitalSeries } from './vitalSeries.ts';

/** The charting library is larger than the chart page: values show first, their lines follow. */
const TrendLine = lazy(async () => ({ default: (await import('./TrendLine.tsx')).TrendLine }));

const EARLIER = 4;
const TILES = 8;

/** Latest value per code, its trend, and the values before it. */
export function Vitals({ patientId }: ChartSectionProps) {
  const { resources, outcome } = useVitals(patientId);
  if (outcome) return <FailedView outcome={outcome} />;
  if (!resources) return <TableSkeleton />;
  const series = vitalSeries(resources);
  if (series.length === 0) return <NothingRecorded>{text.chart.empty.vitals}</NothingRecorded>;
  return (
    <Card withBorder p={0}>
      <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={text.chart.tabs.vitals}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.chart.measurement}</Table.Th>
            <Table.Th>{text.chart.latest}</Table.Th>
            <Table.Th>{text.chart.trend}</Table.Th>
            <Table.Th visibleFrom="md">{text.chart.earlier}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {series.map((one) => (
            <VitalRow key={one.key} series={one} />
          ))}
        </Table.Tbody>
      </Table>
      {resources.length >= CHART_COUNT && (
        <Text size="xs" c="dimmed" p="md">
          {text.chart.truncated(resources.length)}
        </Text>
      )}
    </Card>
  );
}

function VitalRow({ series }: { readonly series: VitalSeries }) {
  const [latest, ...earlier] = series.points;
  return (
    <Table.Tr>
      <Table.Td>{vitalName(series)}</Table.Td>
      <Table.Td className="numeric">
        <Text component="span" fw={600} size="sm" className="nowrap">
          {formatNumber(latest?.quantity.value)} {unitOf(latest)}
        </Text>
        <Text size="xs" c="dimmed" className="nowrap">
          {formatDate(latest?.date)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Trend series={series} />
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Group gap="lg" wrap="nowrap">
          {earlier.slice(0, EARLIER).map((point) => (
            <div key={point.date} className="numeric">
              <Text size="sm">{formatNumber(point.quantity.value)}</Text>
              <Text size="xs" c="dimmed" className="nowrap">
                {formatDate(point.date)}
              </Text>
            </div>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

export function VitalTiles({ patientId }: ChartSectionProps) {
  const { resources, outcome } = useVitals(patientId);
  if (outcome) return <FailedView outcome={outcome} />;
  if (!resources) return <TableSkeleton />;
  const series = vitalSeries(resources);
  if (series.length === 0) return <NothingRecorded>{text.chart.empty.vitals}</NothingRecorded>;
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} spacing="sm">
      {series.slice(0, TILES).map((one) => (
        <VitalTile key={one.key} series={one} />
      ))}
    </SimpleGrid>
  );
}

function VitalTile({ series }: { readonly series: VitalSeries }) {
  const latest = series.points[0];
  return (
    <Card withBorder padding="sm" data-testid="vital">
      <Text size="xs" c="dimmed" lineClamp={1} title={vitalName(series)}>
        {vitalName(series)}
      </Text>
      <Group justify="space-between" align="flex-end" wrap="nowrap" gap={4}>
        <div className="numeric">
          <Text component="span" fw={650} fz={20}>
            {formatNumber(latest?.quantity.value)}
          </Text>{' '}
          <Text component="span" size="xs" c="dimmed">
            {unitOf(latest)}
          </Text>
          <Text size="xs" c="dimmed">
            {formatDate(latest?.date)}
          </Text>
        </div>
        <Trend series={series} />
      </Group>
    </Card>
  );
}

function Trend({ series }: { readonly series: VitalSeries }) {
  const values = series.points.map((point) => point.quantity.value ?? 0).reverse();
  if (values.length < 2) return <Text c="dimmed">{text.chart.none}</Text>;
  return (
    <Box w={72} h={30} aria-hidden>
      <Suspense fallback={null}>
        <TrendLine values={values} />
      </Suspense>
    </Box>
  );
}

function useVitals(patientId: string) {
  return useChartSearch('Observation', {
    subject: `Patient/${patientId}`,
    category: 'vital-signs',
    _sort: '-date',
    _count: CHART_COUNT,
  });
}

function vitalName(series: VitalSeries): string {
  return text.vitals[series.key] ?? conceptName(series.code);
}

function unitOf(point: VitalPoint | undefined): string | undefined {
  const unit = point?.quantity.unit ?? point?.quantity.code;
  return text.units[unit ?? ''] ?? unit;
}

function formatNumber(value: number | undefined): string {
  return value === undefined ? text.chart.none : value.toLocaleString(undefined, { maximumFractionDigits: 1 });
}
