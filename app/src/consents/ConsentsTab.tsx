import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { formatDate, formatDateTime } from '@medplum/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useApi } from '../api/useApi.ts';
import { useAction } from '../operations/useAction.ts';
import { useSession } from '../session/session.ts';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { History } from './History.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import type { ConsentSummary, Preview } from './shapes.ts';

const STATE_COLORS: Readonly<Record<string, string>> = { active: 'teal', revoked: 'red', expired: 'gray' };

/** What the patient has consented to, what that comes to, and how to change it. */
export function Consents({ token }: { readonly token: string }) {
  const list = useApi<{ policy: string; consents: ConsentSummary[] }>(`fhir/consent/patient/${token}`);
  const preview = useApi<Preview>(`fhir/consent/patient/${token}/preview`);
  const [editing, setEditing] = useState<ConsentSummary | 'new'>();
  const { role } = useSession();
  const mayWrite = role !== 'COMPLIANCE';
  const reload = () => {
    list.reload();
    preview.reload();
  };
  if (list.outcome && !list.data) return <FailedView outcome={list.outcome} onRetry={list.reload} />;
  if (!list.data) return <PageLoader />;
  return (
    <Stack gap="md">
      {mayWrite && (
        <Group>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
            {text.consents.record}
          </Button>
        </Group>
      )}
      {list.data.consents.length === 0 && (
        <Card withBorder>
          <EmptyView title={text.consents.noneTitle} body={text.consents.noneBody} />
        </Card>
      )}
      {list.data.consents.map((consent) => (
        <OneConsent
          key={consent.id}
          consent={consent}
          mayWrite={mayWrite}
          onAmend={() => setEditing(consent)}
          onDone={reload}
        />
      ))}
      {preview.data && <PreviewTable label={text.consents.now} preview={preview.data} />}
      {editing && (
        <ConsentForm
          token={token}
          amends={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
          onDone={() => {
            setEditing(undefined);
            reload();
          }}
        />
      )}
    </Stack>
  );
}

interface OneConsentProps {
  readonly consent: ConsentSummary;
  readonly mayWrite: boolean;
  readonly onAmend: () => void;
  readonly onDone: () => void;
}

function OneConsent({ consent, mayWrite, onAmend, onDone }: OneConsentProps) {
  const [revoking, setRevoking] = useState(false);
  const [history, setHistory] = useState(false);
  const { act, pending } = useAction(() => {
    setRevoking(false);
    onDone();
  });
  const { id, state, decision, implied, purposes = [], period } = consent;
  const ended = state === 'revoked' || state === 'expired';
  return (
    <Card withBorder padding="md" data-testid="consent">
      <Group justify="space-between">
        <Group gap="sm">
          <Badge variant="light" tt="none" radius="sm" color={STATE_COLORS[state] ?? 'gray'}>
            {text.consents.states[state] ?? state}
          </Badge>
          <Text fw={600} size="sm">
            {text.consents.says[decision] ?? decision}
            {purposes.length > 0 && ` · ${purposes.map((code) => text.purposes[code] ?? code).join(', ')}`}
          </Text>
          {implied && (
            <Badge variant="default" tt="none" radius="sm">
              {text.consents.implied}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed" className="numeric">
          {formatDateTime(consent.dateTime)}
          {period?.end && ` · ${text.consents.until(formatDate(period.end))}`}
        </Text>
      </Group>
      {revoking && (
        <Text size="sm" mt="sm" role="alert">
          {text.consents.revokeEffect}
        </Text>
      )}
      <Group gap="xs" mt="sm">
        {mayWrite && !ended && !revoking && (
          <>
            <Button size="xs" variant="default" onClick={onAmend}>
              {text.consents.amend}
            </Button>
            <Button size="xs" variant="light" color="red" onClick={() => setRevoking(true)}>
              {text.consents.revoke}
            </Button>
          </>
        )}
        {revoking && (
          <>
            <Button
              size="xs"
              color="red"
              loading={pending !== undefined}
              onClick={() => act(`fhir/consent/${id}/revoke`, text.consents.revoked)}
            >
              {text.consents.revokeNow}
            </Button>
            <Button size="xs" variant="default" onClick={() => setRevoking(false)}>
              {text.consents.keep}
            </Button>
          </>
        )}
        <Button size="xs" variant="subtle" onClick={() => setHistory(!history)} aria-expanded={history}>
          {text.consents.history}
        </Button>
      </Group>
      {history && <History id={id} />}
    </Card>
  );
}
