import { Card, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { formatDate } from '@medplum/core';
import type { Observation } from '@medplum/fhirtypes';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';
import { NothingRecorded, TableSkeleton } from './ChartTable.tsx';
import type { ChartSectionProps } from './ClinicalLists.tsx';
import { Measurements, Trend } from './Measurements.tsx';
import { type Series, seriesOf } from './series.ts';
import { type ChartSearch, useChartSearch } from './useChartSearch.ts';
import { measurementName, unitOf, valueText } from './value.ts';

const TILES = 8;
/** The latest values and the shape of what came before: no more than a tile shows. */
const TILE_COUNT = 200;
/** What one search answers at the most: a thousand values are years of a chart. */
const MEASURED_COUNT = 1000;
/** What `seriesOf` reads: a thousand observations whole are two megabytes. */
const MEASURED_ELEMENTS =
  'code,effectiveDateTime,effectivePeriod,issued,valueQuantity,valueString,valueCodeableConcept,component,interpretation,referenceRange';

export function Vitals({ patientId }: ChartSectionProps) {
  const search = useMeasured(patientId, 'vital-signs');
  return <MeasuredSection search={search} label={text.chart.tabs.vitals} empty={text.chart.empty.vitals} />;
}

export function Labs({ patientId }: ChartSectionProps) {
  const search = useMeasured(patientId, 'laboratory');
  return <MeasuredSection search={search} label={text.chart.tabs.labs} empty={text.chart.empty.labs} />;
}

interface MeasuredSectionProps {
  readonly search: ChartSearch<Observation>;
  readonly label: string;
  readonly empty: string;
}

function MeasuredSection({ search: { resources, outcome }, label, empty }: MeasuredSectionProps) {
  if (outcome) return <FailedView outcome={outcome} />;
  if (!resources) return <TableSkeleton />;
  const series = seriesOf(resources);
  if (series.length === 0) return <NothingRecorded>{empty}</NothingRecorded>;
  return (
    <Stack gap="xs">
      <Measurements label={label} series={series} />
      {resources.length >= MEASURED_COUNT && (
        <Text size="xs" c="dimmed">
          {text.chart.truncated(resources.length)}
        </Text>
      )}
    </Stack>
  );
}

export function VitalTiles({ patientId }: ChartSectionProps) {
  const { resources, outcome } = useMeasured(patientId, 'vital-signs', TILE_COUNT);
  if (outcome) return <FailedView outcome={outcome} />;
  if (!resources) return <TableSkeleton />;
  const series = seriesOf(resources);
  if (series.length === 0) return <NothingRecorded>{text.chart.empty.vitals}</NothingRecorded>;
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} spacing="sm">
      {series.slice(0, TILES).map((one) => (
        <VitalTile key={one.key} series={one} />
      ))}
    </SimpleGrid>
  );
}

function VitalTile({ series }: { readonly series: Series }) {
  const latest = series.points[0];
  const name = measurementName(series.key, series.code);
  return (
    <Card withBorder padding="sm" data-testid="vital">
      <Text size="xs" c="dimmed" lineClamp={1} title={name}>
        {name}
      </Text>
      <Group justify="space-between" align="flex-end" wrap="nowrap" gap={4}>
        <div className="numeric">
          <Text component="span" fw={650} fz={20}>
            {valueText(latest)}
          </Text>{' '}
          <Text component="span" size="xs" c="dimmed">
            {unitOf(latest)}
          </Text>
          <Text size="xs" c="dimmed">
            {formatDate(latest?.date)}
          </Text>
        </div>
        <Trend points={series.points} />
      </Group>
    </Card>
  );
}

function useMeasured(patientId: string, category: 'vital-signs' | 'laboratory', count = MEASURED_COUNT) {
  return useChartSearch('Observation', {
    subject: `Patient/${patientId}`,
    category,
    _sort: '-date',
    _count: count,
    _elements: MEASURED_ELEMENTS,
  });
}
