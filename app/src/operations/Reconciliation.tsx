import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import { Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { useApi } from '../api/useApi.ts';
import { text } from '../text.ts';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import { WideTable } from '../ui/WideTable.tsx';
import { countsOf, type Drift, type ReconciliationRun } from './shapes.ts';
import { useAction } from './useAction.ts';

const SHOWN_RUNS = 30;

export function Reconciliation() {
  const stats = useApi<{ stats: Record<string, Drift> }>('fhir/admin/reconciliation/stats');
  const history = useApi<{ history?: ReconciliationRun[]; runs?: ReconciliationRun[] }>(
    `fhir/admin/reconciliation/history?limit=${SHOWN_RUNS}`
  );
  const { act, pending } = useAction(() => {
    stats.reload();
    history.reload();
  });
  const runs = history.data?.history ?? history.data?.runs ?? [];
  const drifts = Object.entries(stats.data?.stats ?? {}).filter(([, drift]) => typeof drift?.total === 'number');
  return (
    <Stack gap="md">
      <Group>
        <Button
          loading={pending !== undefined}
          onClick={() => act('fhir/admin/reconciliation/run', text.operations.reconciliation.started)}
        >
          {text.operations.reconciliation.run}
        </Button>
      </Group>
      {stats.outcome && <FailedView outcome={stats.outcome} onRetry={stats.reload} />}
      {drifts.length > 0 && <DriftTable drifts={drifts} />}
      <section aria-label={text.operations.reconciliation.history}>
        <Title order={2} fz="md" mb="xs">
          {text.operations.reconciliation.history}
        </Title>
        <Card withBorder>
          {runs.length === 0 && (
            <EmptyView
              title={text.operations.reconciliation.noRunsTitle}
              body={text.operations.reconciliation.noRunsBody}
            />
          )}
          {runs.length > 0 && <History runs={runs} />}
        </Card>
      </section>
    </Stack>
  );
}

function DriftTable({ drifts }: { readonly drifts: readonly (readonly [string, Drift])[] }) {
  const { columns } = text.operations.reconciliation;
  return (
    <Card withBorder p={0}>
      <Table verticalSpacing="xs" horizontalSpacing="md" aria-label={text.operations.tabs.reconciliation}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.type}</Table.Th>
            <Table.Th>{columns.total}</Table.Th>
            <Table.Th visibleFrom="sm">{columns.synced}</Table.Th>
            <Table.Th>{columns.notSynced}</Table.Th>
            <Table.Th>{columns.stale}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {drifts.map(([plural, drift]) => (
            <Table.Tr key={plural}>
              <Table.Td>{plural}</Table.Td>
              <Table.Td className="numeric">{drift.total.toLocaleString()}</Table.Td>
              <Table.Td className="numeric" visibleFrom="sm">
                {drift.synced.toLocaleString()}
              </Table.Td>
              <Table.Td className="numeric">{drift.notSynced.toLocaleString()}</Table.Td>
              <Table.Td className="numeric">{drift.stale.toLocaleString()}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

/** Drawn, and said below for who can't see the drawing. */
function History({ runs }: { readonly runs: readonly ReconciliationRun[] }) {
  const { columns } = text.operations.reconciliation;
  const rows = runs.map((run) => {
    const counts = countsOf(run).map(([, count]) => count);
    const sum = (key: 'notSynced' | 'stale' | 'enqueued') => counts.reduce((total, count) => total + count[key], 0);
    return {
      at: formatDateTime(run.startTime),
      notSynced: sum('notSynced'),
      stale: sum('stale'),
      enqueued: sum('enqueued'),
      seconds: (run.durationMs ?? 0) / 1000,
      errors: run.errors?.length ?? 0,
    };
  });
  return (
    <Stack gap="md">
      <div aria-hidden inert>
        <BarChart
          h={200}
          data={rows.toReversed()}
          dataKey="at"
          type="stacked"
          series={[
            { name: 'notSynced', label: columns.notSynced, color: 'orange.6' },
            { name: 'stale', label: columns.stale, color: 'yellow.6' },
          ]}
          tickLine="none"
        />
      </div>
      <WideTable label={text.operations.reconciliation.history}>
        <Table miw={480} verticalSpacing={6} aria-label={text.operations.reconciliation.history}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.time}</Table.Th>
              <Table.Th>{columns.notSynced}</Table.Th>
              <Table.Th>{columns.stale}</Table.Th>
              <Table.Th>{columns.enqueued}</Table.Th>
              <Table.Th>{columns.duration}</Table.Th>
              <Table.Th>{columns.errors}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two runs may have begun in the same second
              <Table.Tr key={at}>
                <Table.Td className="numeric nowrap">{row.at}</Table.Td>
                <Table.Td className="numeric">{row.notSynced}</Table.Td>
                <Table.Td className="numeric">{row.stale}</Table.Td>
                <Table.Td className="numeric">{row.enqueued}</Table.Td>
                <Table.Td className="numeric">{text.operations.seconds(row.seconds)}</Table.Td>
                <Table.Td className="numeric">
                  <Text size="sm" c={row.errors ? 'red' : undefined}>
                    {row.errors}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
}
