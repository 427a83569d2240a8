import { Badge, Box, Table, Text, UnstyledButton } from '@mantine/core';
import { formatDateTime, normalizeOperationOutcome } from '@medplum/core';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { useMedplum } from '@medplum/react-hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { AgentName } from '../audit/AgentName.tsx';
import { shortReference } from '../audit/shortReference.ts';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import { type AuditRow, type EventsAnswer, type Filters, queryOf } from './shapes.ts';

/** Asked for at a time; pages are kept, and asked for only where the reader is. */
const PAGE = 100;
const ROW_HEIGHT = 40;
/** Browsers draw nothing beyond some ten million pixels: what is older is reached by the filters. */
const MAX_ROWS = 200_000;

interface EventRowsProps {
  readonly filters: Filters;
  readonly onOpen: (row: AuditRow) => void;
}

/** However many events there are, a screenful of rows: server-side pages under virtual rows. */
export function EventRows({ filters, onOpen }: EventRowsProps) {
  const { total, complete, rowAt, wanted, outcome } = usePages(filters);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: Math.min(total ?? 0, MAX_ROWS),
    estimateSize: () => ROW_HEIGHT,
    getScrollElement: () => scroller.current,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  useEffect(() => wanted(first, last), [wanted, first, last]);

  if (outcome) return <FailedView outcome={outcome} />;
  if (total === undefined) return <PageLoader />;
  if (total === 0) return <EmptyView title={text.audit.emptyTitle} body={text.audit.emptyBody} />;
  const { columns } = text.audit;
  const above = shown[0]?.start ?? 0;
  const below = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <>
      <Text size="xs" c="dimmed" p="xs" role="status" className="numeric">
        {text.compliance.count(total)}
        {!complete && ` ${text.compliance.incomplete}`}
      </Text>
      <Box
        component="section"
        ref={scroller}
        className="event-scroller"
        aria-label={text.audit.title}
        tabIndex={0}
        data-testid="events"
      >
        <Table miw={780} stickyHeader aria-label={text.audit.title} aria-rowcount={total + 1} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={190}>{columns.time}</Table.Th>
              <Table.Th>{columns.event}</Table.Th>
              <Table.Th w={140}>{columns.outcome}</Table.Th>
              <Table.Th>{columns.agent}</Table.Th>
              <Table.Th>{columns.entity}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Space height={above} />
            {shown.map(({ index }) => (
              <Table.Tr key={index} h={ROW_HEIGHT} aria-rowindex={index + 2} data-testid="audit-row">
                <Cells row={rowAt(index)} onOpen={onOpen} />
              </Table.Tr>
            ))}
            <Space height={below} />
          </Table.Tbody>
        </Table>
      </Box>
    </>
  );
}

/** Stands for the rows that are out of sight. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

function Cells({ row, onOpen }: { readonly row: AuditRow | undefined; readonly onOpen: (row: AuditRow) => void }) {
  if (!row) return <Table.Td colSpan={5}>…</Table.Td>;
  const whom = row.patients?.[0] ?? row.entities?.[0];
  const more = (row.patients?.length ?? 0) - 1;
  const kind = row.event_type ?? row.interaction ?? '';
  return (
    <>
      <Table.Td className="numeric nowrap">
        <UnstyledButton fz="sm" c="var(--mantine-color-anchor)" onClick={() => onOpen(row)}>
          {formatDateTime(new Date(row.recorded).toISOString())}
        </UnstyledButton>
      </Table.Td>
      <Table.Td>{text.audit.events[kind] ?? kind}</Table.Td>
      <Table.Td>
        <Badge variant="light" radius="sm" tt="none" fw={500} color={row.outcome === '0' ? 'teal' : 'red'}>
          {text.audit.outcomes[row.outcome ?? ''] ?? row.outcome}
        </Badge>
      </Table.Td>
      <Table.Td>
        <AgentName agent={row.agent ? { who: { reference: row.agent }, requestor: true } : undefined} />
      </Table.Td>
      <Table.Td className="token">
        {whom ? shortReference(whom) : text.chart.none}
        {more > 0 && ` ${text.audit.more(more)}`}
      </Table.Td>
    </>
  );
}

function usePages(filters: Filters) {
  const medplum = useMedplum();
  const pages = useRef(new Map<number, readonly AuditRow[] | 'asked'>());
  const [total, setTotal] = useState<number>();
  const [complete, setComplete] = useState(true);
  const [outcome, setOutcome] = useState<OperationOutcome>();
  const [, redraw] = useState(0);

  const ask = useRef((_page: number) => {});
  ask.current = (page) => {
    if (pages.current.has(page)) return;
    pages.current.set(page, 'asked');
    medplum
      .get(`fhir/admin/compliance/events?${queryOf(filters, { limit: PAGE, offset: page * PAGE })}`, {
        cache: 'reload',
      })
      .then((answer: EventsAnswer) => {
        pages.current.set(page, answer.events);
        setTotal((before) => before ?? answer.total);
        setComplete(answer.complete);
        redraw((n) => n + 1);
      })
      .catch((err: unknown) => {
        pages.current.delete(page);
        setOutcome(normalizeOperationOutcome(err));
      });
  };

  const wanted = useRef((first: number, last: number) => {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) ask.current(page);
  }).current;
  useEffect(() => ask.current(0), []);

  function rowAt(index: number): AuditRow | undefined {
    const page = pages.current.get(Math.floor(index / PAGE));
    return page && page !== 'asked' ? page[index % PAGE] : undefined;
  }
  return { total, complete, outcome, wanted, rowAt };
}
