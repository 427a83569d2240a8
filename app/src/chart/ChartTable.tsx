import { Card, Skeleton, Stack, Table, Text } from '@mantine/core';
import type { Resource } from '@medplum/fhirtypes';
import type { ReactNode } from 'react';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';
import { CHART_COUNT, type ChartSearch } from './useChartSearch.ts';

export interface Column<T> {
  readonly label: string;
  readonly cell: (resource: T) => ReactNode;
  /** Columns that a sidebar has no room for. */
  readonly wideOnly?: boolean;
}

interface ChartTableProps<T extends Resource> {
  readonly label: string;
  readonly search: ChartSearch<T>;
  readonly columns: readonly Column<T>[];
  readonly empty: string;
}

export function ChartTable<T extends Resource>({ label, search, columns, empty }: ChartTableProps<T>) {
  const { resources, outcome } = search;
  if (outcome) return <FailedView outcome={outcome} />;
  if (!resources) return <TableSkeleton />;
  if (resources.length === 0) return <NothingRecorded>{empty}</NothingRecorded>;
  return (
    <Card withBorder p={0}>
      <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.label} visibleFrom={column.wideOnly ? 'sm' : undefined}>
                {column.label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {resources.map((resource) => (
            <Table.Tr key={resource.id}>
              {columns.map((column) => (
                <Table.Td key={column.label} visibleFrom={column.wideOnly ? 'sm' : undefined}>
                  {column.cell(resource)}
                </Table.Td>
              ))}
            </Table.Tr>
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

export function NothingRecorded({ children }: { readonly children: string }) {
  return (
    <Text c="dimmed" size="sm" py="xs">
      {children}
    </Text>
  );
}

export function TableSkeleton() {
  return (
    <Stack gap="sm" aria-busy="true">
      <Skeleton height={28} />
      <Skeleton height={28} />
      <Skeleton height={28} />
    </Stack>
  );
}
