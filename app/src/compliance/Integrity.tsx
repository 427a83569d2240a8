import { Alert, Button, Card, Code, Group, Stack, Table, Title } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useApi } from '../api/useApi.ts';
import { useAction } from '../operations/useAction.ts';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';

interface Verification {
  readonly verifiedAt?: string;
  readonly at?: string;
  readonly ok?: boolean;
  readonly findings?: readonly unknown[];
  readonly segments?: number;
  readonly events?: number;
}

interface MirrorStats {
  readonly stats: { readonly lastRun?: string; readonly lastSyncedAt?: string; readonly totalMirrored?: number };
}

/** Whether the trail is untouched: the last verification, the last seal, the first event that is not as it was. */
export function Integrity() {
  const integrity = useApi<{ verification: Verification | null }>('fhir/admin/compliance/integrity');
  const mirror = useApi<MirrorStats>('fhir/admin/audit-mirror/stats');
  const { act, pending } = useAction(() => {
    integrity.reload();
    mirror.reload();
  });
  const { integrity: words } = text.compliance;
  const verification = integrity.data?.verification;
  const ok = verification?.ok ?? verification?.findings?.length === 0;
  return (
    <Stack gap="md">
      {integrity.outcome && <FailedView outcome={integrity.outcome} onRetry={integrity.reload} />}
      {verification && (
        <Alert
          color={ok ? 'teal' : 'red'}
          icon={ok ? <IconShieldCheck aria-hidden /> : <IconShieldX aria-hidden />}
          title={ok ? words.untouched : words.touched}
          data-testid="integrity"
        >
          {words.verifiedAt(formatDateTime(verification.verifiedAt ?? verification.at))}
        </Alert>
      )}
      {verification === null && <Alert color="gray">{words.never}</Alert>}
      {verification && !ok && verification.findings && (
        <Code block tabIndex={0} aria-label={words.first}>
          {JSON.stringify(verification.findings[0], null, 2)}
        </Code>
      )}
      <Card withBorder component="section" aria-label={words.mirror}>
        <Title order={2} fz="md" mb="xs">
          {words.mirror}
        </Title>
        <Table variant="vertical">
          <Table.Tbody>
            <Table.Tr>
              <Table.Th w={200}>{words.lastSeal}</Table.Th>
              <Table.Td>{formatDateTime(mirror.data?.stats.lastRun) || text.chart.none}</Table.Td>
            </Table.Tr>
            <Table.Tr>
              <Table.Th>{words.total}</Table.Th>
              <Table.Td className="numeric">
                {mirror.data?.stats.totalMirrored?.toLocaleString() ?? text.chart.none}
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Card>
      <Group gap="xs">
        <Button
          loading={pending === 'fhir/admin/compliance/integrity/verify'}
          onClick={() => act('fhir/admin/compliance/integrity/verify', words.verifyStarted)}
        >
          {words.verify}
        </Button>
        <Button
          variant="default"
          loading={pending === 'fhir/admin/audit-mirror/run'}
          onClick={() => act('fhir/admin/audit-mirror/run', words.sealed)}
        >
          {words.seal}
        </Button>
      </Group>
    </Stack>
  );
}
