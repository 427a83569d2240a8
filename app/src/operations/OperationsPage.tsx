import { Badge, Group, Stack, Tabs, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useEventStream } from '../api/useEventStream.ts';
import { useSession } from '../session/session.ts';
import { ClosedPage } from '../shell/MessagePages.tsx';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { Health } from './Health.tsx';
import { Pulls } from './Pulls.tsx';
import { Queue } from './Queue.tsx';
import type { LiveStatus } from './shapes.ts';

/** With the charting library, so it comes with its tab. */
const Reconciliation = lazy(async () => ({ default: (await import('./Reconciliation.tsx')).Reconciliation }));

export function OperationsPage() {
  const { role } = useSession();
  usePageTitle(text.operations.title);
  return role === 'ADMIN' ? <Operations /> : <ClosedPage />;
}

function Operations() {
  const [live, setLive] = useState<LiveStatus>({});
  const connected = useEventStream('fhir/admin/events', (_name, data) => setLive(data as LiveStatus));
  const { tabs } = text.operations;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={1} fz={24}>
          {text.operations.title}
        </Title>
        <Badge variant="dot" color={connected ? 'teal' : 'gray'} tt="none" role="status" data-testid="live">
          {connected ? text.operations.live : text.operations.notLive}
        </Badge>
      </Group>
      <Tabs defaultValue="queue" keepMounted={false}>
        <Tabs.List className="tab-list" aria-label={text.operations.title}>
          {Object.entries(tabs).map(([name, label]) => (
            <Tabs.Tab key={name} value={name}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="queue" pt="md">
          <Queue live={live} />
        </Tabs.Panel>
        <Tabs.Panel value="reconciliation" pt="md">
          <Suspense fallback={<PageLoader />}>
            <Reconciliation />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="pulls" pt="md">
          <Pulls live={live.pulls} />
        </Tabs.Panel>
        <Tabs.Panel value="health" pt="md">
          <Health />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
