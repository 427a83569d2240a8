import { Badge, Card, Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import { useSearch } from '@medplum/react-hooks';
import { useState } from 'react';
import { useSession } from '../session/session.ts';
import { ClosedPage } from '../shell/MessagePages.tsx';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { Pages } from '../ui/Pages.tsx';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { WideTable } from '../ui/WideTable.tsx';
import { AgentName } from './AgentName.tsx';
import { shortReference } from './shortReference.ts';

const PAGE_SIZE = 25;

export function AuditEventsPage() {
  const { canReadAudit } = useSession();
  usePageTitle(text.audit.title);
  return canReadAudit ? <AuditEvents /> : <ClosedPage />;
}

function AuditEvents() {
  const [action, setAction] = useState<string | null>(null);
  const [outcomeCode, setOutcomeCode] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const [bundle, loading, failure] = useSearch('AuditEvent', {
    _sort: '-date',
    _count: PAGE_SIZE,
    _offset: (page - 1) * PAGE_SIZE,
    _total: 'accurate',
    ...(action && { action }),
    ...(outcomeCode && { outcome: outcomeCode }),
  });
  const failed = failure !== undefined && failure.id !== 'ok';
  const events = bundle?.entry?.flatMap((entry) => (entry.resource ? [entry.resource] : [])) ?? [];
  const pages = Math.ceil((bundle?.total ?? 0) / PAGE_SIZE);

  function choose(set: (value: string | null) => void) {
    return (value: string | null) => {
      set(value);
      setPage(1);
    };
  }

  return (
    <Stack gap="md">
      <div>
        <Title order={1} fz={24}>
          {text.audit.title}
        </Title>
        <Text c="dimmed" size="sm">
          {text.audit.subtitle}
        </Text>
      </div>
      <Group component="search" gap="sm">
        <Choice
          label={text.audit.filterAction}
          options={text.audit.actions}
          value={action}
          onChange={choose(setAction)}
        />
        <Choice
          label={text.audit.filterOutcome}
          options={text.audit.outcomes}
          value={outcomeCode}
          onChange={choose(setOutcomeCode)}
        />
      </Group>
      <Card withBorder p={0}>
        {failed && <FailedView outcome={failure} />}
        {!failed && loading && !bundle && <PageLoader />}
        {!failed && bundle && events.length === 0 && (
          <EmptyView title={text.audit.emptyTitle} body={text.audit.emptyBody} />
        )}
        {!failed && events.length > 0 && <AuditTable events={events} />}
      </Card>
      {pages > 1 && <Pages value={page} onChange={setPage} total={pages} aria-label={text.audit.pagination} />}
    </Stack>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <Select
      label={label}
      placeholder={text.audit.any}
      data={Object.entries(options).map(([code, name]) => ({ value: code, label: name }))}
      value={value}
      clearable
      flex="1 1 140px"
      maw={200}
      onChange={onChange}
    />
  );
}

function AuditTable({ events }: { readonly events: readonly AuditEvent[] }) {
  const { columns, actions } = text.audit;
  return (
    <WideTable label={text.audit.title}>
      <Table miw={560} verticalSpacing="xs" horizontalSpacing="md" aria-label={text.audit.title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.time}</Table.Th>
            <Table.Th>{columns.action}</Table.Th>
            <Table.Th>{columns.event}</Table.Th>
            <Table.Th>{columns.outcome}</Table.Th>
            <Table.Th>{columns.agent}</Table.Th>
            <Table.Th>{columns.entity}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {events.map((event) => (
            <Table.Tr key={event.id} data-testid="audit-row">
              <Table.Td className="numeric nowrap">{formatDateTime(event.recorded)}</Table.Td>
              <Table.Td>{actions[event.action ?? ''] ?? event.action}</Table.Td>
              <Table.Td>{eventName(event)}</Table.Td>
              <Table.Td>
                <OutcomePill outcome={event.outcome} />
              </Table.Td>
              <Table.Td>
                <AgentName agent={event.agent[0]} />
              </Table.Td>
              <Table.Td>
                <Entities event={event} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
}

function eventName(event: AuditEvent): string | undefined {
  const code = event.subtype?.[0]?.code ?? event.type.code;
  return text.audit.events[code ?? ''] ?? code;
}

function OutcomePill({ outcome }: { readonly outcome: string | undefined }) {
  return (
    <Badge variant="light" radius="sm" tt="none" fw={500} color={outcome === '0' ? 'teal' : 'red'}>
      {text.audit.outcomes[outcome ?? ''] ?? text.patients.notKnown}
    </Badge>
  );
}

/** References by id, never an entity's name or query. */
function Entities({ event }: { readonly event: AuditEvent }) {
  const references = event.entity?.flatMap((entity) => entity.what?.reference ?? []) ?? [];
  if (references.length === 0) return text.chart.none;
  return (
    <span className="token">
      {shortReference(references[0]!)}
      {references.length > 1 && ` ${text.audit.more(references.length - 1)}`}
    </span>
  );
}
