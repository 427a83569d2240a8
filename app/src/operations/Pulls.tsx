import { Badge, Button, Card, Group, Progress, Stack, Text } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { useApi } from '../api/useApi.ts';
import { text } from '../text.ts';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import type { Pull } from './shapes.ts';
import { useAction } from './useAction.ts';

const COLORS: Readonly<Record<Pull['state'], string>> = { idle: 'gray', running: 'blue', failed: 'red', done: 'teal' };

export function Pulls({ live }: { readonly live: readonly Pull[] | undefined }) {
  const status = useApi<{ pulls: Pull[] }>('fhir/admin/pull/status');
  const { act, pending } = useAction(status.reload);
  const pulls = live ?? status.data?.pulls;
  if (status.outcome && !pulls) return <FailedView outcome={status.outcome} onRetry={status.reload} />;
  if (pulls?.length === 0) {
    return (
      <Card withBorder>
        <EmptyView title={text.operations.pulls.noneTitle} body={text.operations.pulls.noneBody} />
      </Card>
    );
  }
  return (
    <Stack gap="sm">
      {pulls?.map((pull) => (
        <Card key={`${pull.name} ${pull.kind}`} withBorder padding="md" data-testid="pull">
          <Group justify="space-between">
            <Group gap="sm">
              <Text fw={600}>{pull.name}</Text>
              <Badge variant="default" tt="none" radius="sm">
                {text.operations.pulls.kinds[pull.kind] ?? pull.kind}
              </Badge>
              <Badge variant="light" tt="none" radius="sm" color={COLORS[pull.state]}>
                {text.operations.pulls.states[pull.state] ?? pull.state}
              </Badge>
            </Group>
            <Button
              size="compact-sm"
              variant="default"
              disabled={pull.state === 'running'}
              loading={pending === 'fhir/admin/pull/run'}
              onClick={() =>
                act('fhir/admin/pull/run', text.operations.pulls.started, { from: pull.name, kind: pull.kind })
              }
            >
              {text.operations.pulls.run}
            </Button>
          </Group>
          {pull.state === 'running' && (
            <Progress
              value={percentOf(pull)}
              mt="sm"
              aria-label={text.operations.pulls.progress(pull.name)}
              animated={pull.percent === undefined && !pull.files}
            />
          )}
          <Text size="sm" c="dimmed" mt="xs" className="numeric">
            {[
              pull.resources !== undefined && text.operations.pulls.resources(pull.resources),
              pull.files && text.operations.pulls.files(pull.files.done, pull.files.total),
              pull.failed ? text.operations.pulls.failed(pull.failed) : undefined,
              formatDateTime(pull.finishedAt ?? pull.startedAt),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {pull.reason && (
            <Text size="sm" c="red" mt={4}>
              {pull.reason}
            </Text>
          )}
        </Card>
      ))}
    </Stack>
  );
}

function percentOf({ percent, files }: Pull): number {
  if (percent !== undefined) return percent;
  return files && files.total > 0 ? (100 * files.done) / files.total : 100;
}
