import '@mantine/charts/styles.layer.css';
import { AreaChart } from '@mantine/charts';
import { Card, Stack, Table, Title } from '@mantine/core';
import { formatDate } from '@medplum/core';
import { useState } from 'react';
import { useApi } from '../api/useApi.ts';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';
import { WideTable } from '../ui/WideTable.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type Bucket, type Filters, type HeatCell, queryOf } from './shapes.ts';

/** When things happened: by day, and by hour of the week. */
export function Overview() {
  const [filters, setFilters] = useState<Filters>({});
  const timeline = useApi<{ buckets: Bucket[] }>(
    `fhir/admin/compliance/timeline?${queryOf(filters, { interval: 'day' })}`
  );
  const offsetMinutes = -new Date().getTimezoneOffset();
  const heat = useApi<{ cells: HeatCell[] }>(`fhir/admin/compliance/heatmap?${queryOf(filters, { offsetMinutes })}`);
  const days = timeline.data?.buckets.map(({ start, ...counts }) => ({
    ...counts,
    day: formatDate(new Date(start).toISOString()),
  }));
  return (
    <Stack gap="md">
      <FilterBar filters={filters} onChange={setFilters} />
      {timeline.outcome && <FailedView outcome={timeline.outcome} onRetry={timeline.reload} />}
      <Card withBorder component="section" aria-label={text.compliance.timeline}>
        <Title order={2} fz="md" mb="sm">
          {text.compliance.timeline}
        </Title>
        <div aria-hidden inert>
          <AreaChart
            h={220}
            data={days ?? []}
            dataKey="day"
            series={[
              { name: 'total', label: text.compliance.all, color: 'atlas.6' },
              { name: 'refused', label: text.compliance.refused, color: 'orange.6' },
              { name: 'failed', label: text.compliance.failed, color: 'red.6' },
            ]}
            curveType="monotone"
            withDots={(days?.length ?? 0) < 60}
          />
        </div>
      </Card>
      {heat.data && (
        <Card withBorder component="section" aria-label={text.compliance.heatmap}>
          <Title order={2} fz="md" mb="sm">
            {text.compliance.heatmap}
          </Title>
          <HourTable cells={heat.data.cells} />
        </Card>
      )}
    </Stack>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** A table, coloured: it reads as one without its colours. */
function HourTable({ cells }: { readonly cells: readonly HeatCell[] }) {
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const countAt = (weekday: number, hour: number) =>
    cells.find((cell) => cell.weekday === weekday && cell.hour === hour)?.count ?? 0;
  return (
    <WideTable label={text.compliance.heatmap}>
      <Table withColumnBorders={false} horizontalSpacing={4} verticalSpacing={4} miw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            {HOURS.map((hour) => (
              <Table.Th key={hour} className="numeric" fz="xs">
                {hour}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {text.compliance.weekdays.map((name, weekday) => (
            <Table.Tr key={name}>
              <Table.Th fz="xs">{name}</Table.Th>
              {HOURS.map((hour) => {
                const count = countAt(weekday, hour);
                return (
                  <Table.Td
                    key={hour}
                    className="numeric"
                    fz="xs"
                    ta="center"
                    style={{
                      background: `color-mix(in srgb, light-dark(var(--mantine-color-atlas-3), var(--mantine-color-atlas-8)) ${Math.round((70 * count) / most)}%, transparent)`,
                    }}
                  >
                    {count || ''}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
}
