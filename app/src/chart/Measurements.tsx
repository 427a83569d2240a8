import { Badge, Box, Card, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { formatDate } from '@medplum/core';
import { lazy, Suspense, useState } from 'react';
import { text } from '../text.ts';
import type { Flag, Point, Series } from './series.ts';
import { measurementName, rangeText, unitOf, valueText } from './value.ts';

/** The charting library is larger than the chart page: values show first, their lines follow. */
const TrendLine = lazy(async () => ({ default: (await import('./TrendLine.tsx')).TrendLine }));
const TrendDialog = lazy(async () => ({ default: (await import('./TrendDialog.tsx')).TrendDialog }));

const EARLIER = 4;

interface MeasurementsProps {
  readonly label: string;
  readonly series: readonly Series[];
}

/** A row a measurement: latest value, range, trend, the values before it; its name opens the whole course. */
export function Measurements({ label, series }: MeasurementsProps) {
  const [open, setOpen] = useState<Series>();
  const withRanges = series.some((one) => one.points[0]?.range);
  return (
    <Card withBorder p={0}>
      <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.chart.measurement}</Table.Th>
            <Table.Th>{text.chart.latest}</Table.Th>
            {withRanges && <Table.Th visibleFrom="sm">{text.chart.referenceRange}</Table.Th>}
            <Table.Th>{text.chart.trend}</Table.Th>
            <Table.Th visibleFrom="md">{text.chart.earlier}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {series.map((one) => (
            <Row key={one.key} series={one} withRange={withRanges} onOpen={() => setOpen(one)} />
          ))}
        </Table.Tbody>
      </Table>
      {open && (
        <Suspense fallback={null}>
          <TrendDialog series={open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </Card>
  );
}

interface RowProps {
  readonly series: Series;
  readonly withRange: boolean;
  readonly onOpen: () => void;
}

function Row({ series, withRange, onOpen }: RowProps) {
  const [latest, ...earlier] = series.points;
  const name = measurementName(series.key, series.code);
  return (
    <Table.Tr data-testid="measurement">
      <Table.Td>
        <UnstyledButton
          onClick={onOpen}
          fz="sm"
          c="var(--mantine-color-anchor)"
          aria-label={text.chart.showCourse(name)}
        >
          {name}
        </UnstyledButton>
      </Table.Td>
      <Table.Td className="numeric">
        <Group gap={6} wrap="nowrap">
          <Text component="span" fw={600} size="sm">
            {valueText(latest)} {unitOf(latest)}
          </Text>
          <FlagPill flag={latest?.flag} />
        </Group>
        <Text size="xs" c="dimmed" className="nowrap">
          {formatDate(latest?.date)}
        </Text>
      </Table.Td>
      {withRange && (
        <Table.Td visibleFrom="sm" className="numeric nowrap">
          {rangeText(latest?.range)}
        </Table.Td>
      )}
      <Table.Td>
        <Trend points={series.points} />
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Group gap="lg" wrap="nowrap">
          {earlier.slice(0, EARLIER).map((point, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two values may be of the same moment
            <div key={at} className="numeric">
              <Text size="sm">{valueText(point)}</Text>
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

const FLAG_COLORS: Readonly<Record<Flag, string>> = { low: 'blue', high: 'red', abnormal: 'orange' };

export function FlagPill({ flag }: { readonly flag: Flag | undefined }) {
  if (!flag) return null;
  return (
    <Badge variant="light" size="sm" radius="sm" tt="none" color={FLAG_COLORS[flag]}>
      {text.chart.flags[flag]}
    </Badge>
  );
}

/** Drawn once it is in sight: a long list of laboratory values has a hundred of them. */
export function Trend({ points }: { readonly points: readonly Point[] }) {
  const { ref, inViewport } = useInViewport<HTMLDivElement>();
  const values = points.flatMap((point) => point.quantity?.value ?? []).reverse();
  if (values.length < 2) return <Text c="dimmed">{text.chart.none}</Text>;
  return (
    <Box ref={ref} w={72} h={30} aria-hidden inert>
      {inViewport && (
        <Suspense fallback={null}>
          <TrendLine values={values.slice(-40)} />
        </Suspense>
      )}
    </Box>
  );
}
