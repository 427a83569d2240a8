import { Badge, Card, Stack, Table } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useApi } from '../api/useApi.ts';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';

const EVERY_MS = 10_000;

interface HealthAnswer {
  readonly status: string;
  readonly checks?: Readonly<Record<string, string | { readonly status: string }>>;
}

/** What Atlas depends on, as the gateway sees it now. */
export function Health() {
  const { data, outcome, reload } = useApi<HealthAnswer>('fhir/admin/health');
  useInterval(reload, EVERY_MS, { autoInvoke: true });
  if (outcome && !data) return <FailedView outcome={outcome} onRetry={reload} />;
  const checks = Object.entries(data?.checks ?? {}).map(
    ([name, check]) => [name, typeof check === 'string' ? check : check.status] as const
  );
  return (
    <Stack gap="sm">
      <Card withBorder p={0}>
        <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={text.operations.tabs.health}>
          <Table.Tbody>
            {checks.map(([name, state]) => (
              <Table.Tr key={name}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>
                  <Badge variant="light" tt="none" radius="sm" color={/^(healthy|up|ok)$/.test(state) ? 'teal' : 'red'}>
                    {state}
                  </Badge>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Card>
    </Stack>
  );
}
