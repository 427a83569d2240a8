import { Button, Card, Group, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { IconPlayerPause, IconPlayerPlay, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useApi } from '../api/useApi.ts';
import { text } from '../text.ts';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import { WideTable } from '../ui/WideTable.tsx';
import type { FailedJob, LiveStatus, QueueStats } from './shapes.ts';
import { useAction } from './useAction.ts';

const COUNTS = ['waiting', 'active', 'delayed', 'completed', 'failed'] as const;
const SHOWN_FAILED = 100;

export function Queue({ live }: { readonly live: LiveStatus }) {
  const stats = useApi<{ stats: QueueStats }>('fhir/admin/queue/stats');
  const failed = useApi<{ jobs: FailedJob[] }>(`fhir/admin/queue/failed?limit=${SHOWN_FAILED}`);
  const { act, pending } = useAction(() => {
    stats.reload();
    failed.reload();
  });
  const queue = live.queue ?? stats.data?.stats;
  useReloadWhenChanged(queue?.failed, failed.reload);

  if (stats.outcome && !queue) return <FailedView outcome={stats.outcome} onRetry={stats.reload} />;
  const paused = Boolean(queue?.paused);
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="sm">
        {COUNTS.map((name) => (
          <Tile key={name} label={text.operations.queue[name]} value={queue?.[name]?.toLocaleString()} />
        ))}
        <Tile
          label={text.operations.lag}
          value={live.lagSeconds === undefined ? undefined : text.operations.seconds(live.lagSeconds)}
        />
      </SimpleGrid>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={paused ? <IconPlayerPlay size={16} aria-hidden /> : <IconPlayerPause size={16} aria-hidden />}
          loading={pending === `fhir/admin/queue/${paused ? 'resume' : 'pause'}`}
          onClick={() =>
            paused
              ? act('fhir/admin/queue/resume', text.operations.resumed)
              : act('fhir/admin/queue/pause', text.operations.paused)
          }
        >
          {paused ? text.operations.resume : text.operations.pause}
        </Button>
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} aria-hidden />}
          disabled={!failed.data?.jobs.length}
          loading={pending === 'fhir/admin/queue/retry-all'}
          onClick={() => act('fhir/admin/queue/retry-all', text.operations.retried)}
        >
          {text.operations.retryAll}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={16} aria-hidden />}
          loading={pending === 'fhir/admin/queue/clean'}
          onClick={() => act('fhir/admin/queue/clean', text.operations.cleaned)}
        >
          {text.operations.clean}
        </Button>
      </Group>
      <section aria-label={text.operations.failedJobs}>
        <Title order={2} fz="md" mb="xs">
          {text.operations.failedJobs}
        </Title>
        <Card withBorder p={0}>
          {failed.outcome && <FailedView outcome={failed.outcome} onRetry={failed.reload} />}
          {failed.data?.jobs.length === 0 && (
            <EmptyView title={text.operations.noFailedTitle} body={text.operations.noFailedBody} />
          )}
          {failed.data && failed.data.jobs.length > 0 && (
            <FailedJobs
              jobs={failed.data.jobs}
              onRetry={(job) => act(`fhir/admin/queue/retry/${encodeURIComponent(job.id)}`, text.operations.retried)}
            />
          )}
        </Card>
      </section>
    </Stack>
  );
}

function Tile({ label, value }: { readonly label: string; readonly value: string | undefined }) {
  return (
    <Card withBorder padding="sm">
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={650} fz={20} className="numeric">
        {value ?? text.chart.none}
      </Text>
    </Card>
  );
}

interface FailedJobsProps {
  readonly jobs: readonly FailedJob[];
  readonly onRetry: (job: FailedJob) => void;
}

function FailedJobs({ jobs, onRetry }: FailedJobsProps) {
  const { columns } = text.operations;
  return (
    <WideTable label={text.operations.failedJobs}>
      <Table miw={520} verticalSpacing="xs" horizontalSpacing="md" aria-label={text.operations.failedJobs}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.time}</Table.Th>
            <Table.Th>{columns.job}</Table.Th>
            <Table.Th>{columns.reason}</Table.Th>
            <Table.Th>{columns.attempts}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobs.map((job) => (
            <Table.Tr key={job.id} data-testid="failed-job">
              <Table.Td className="numeric nowrap">{formatDateTime(job.timestamp)}</Table.Td>
              <Table.Td>
                <Text size="sm">{job.name}</Text>
                <Text className="token" c="dimmed">
                  {subjectOf(job)}
                </Text>
              </Table.Td>
              <Table.Td>{job.failedReason}</Table.Td>
              <Table.Td className="numeric">{job.attemptsMade}</Table.Td>
              <Table.Td>
                <Button size="compact-sm" variant="subtle" onClick={() => onRetry(job)}>
                  {text.operations.retry}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
}

/** A job carries references, never a resource. */
function subjectOf({ data }: FailedJob): string {
  const { resourceType, type, id } = data as Record<string, string | undefined>;
  return [resourceType ?? type, id?.slice(0, 8)].filter(Boolean).join('/');
}

/** The list of failed jobs is asked for again when their number moves. */
function useReloadWhenChanged(value: number | undefined, reload: () => void): void {
  useEffect(() => {
    if (value !== undefined) reload();
  }, [value, reload]);
}
