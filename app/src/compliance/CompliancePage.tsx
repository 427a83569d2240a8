import { Stack, Tabs, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useSession } from '../session/session.ts';
import { ClosedPage } from '../shell/MessagePages.tsx';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { BreakGlassReviews } from './BreakGlassReviews.tsx';
import { Disclosures } from './Disclosures.tsx';
import { Events } from './Events.tsx';
import { Integrity } from './Integrity.tsx';
import { Unusual } from './Unusual.tsx';

/** With the charting library, so it comes with its tab. */
const Overview = lazy(async () => ({ default: (await import('./Overview.tsx')).Overview }));

const TABS = {
  events: Events,
  overview: Overview,
  'break-glass': BreakGlassReviews,
  unusual: Unusual,
  disclosures: Disclosures,
  integrity: Integrity,
} as const;
type TabName = keyof typeof TABS;

export function CompliancePage() {
  const { role, canReadAudit } = useSession();
  usePageTitle(text.compliance.title);
  return canReadAudit && (role === 'COMPLIANCE' || role === 'ADMIN') ? <Compliance /> : <ClosedPage />;
}

function Compliance() {
  const { tab = 'events' } = useParams();
  const navigate = useNavigate();
  const current: TabName = tab in TABS ? (tab as TabName) : 'events';
  const Current = TABS[current];
  return (
    <Stack gap="md">
      <div>
        <Title order={1} fz={24}>
          {text.compliance.title}
        </Title>
        <Text c="dimmed" size="sm">
          {text.audit.subtitle}
        </Text>
      </div>
      <Tabs
        value={current}
        onChange={(next) => navigate(next === 'events' ? '/audit' : `/audit/${next}`)}
        keepMounted={false}
      >
        <Tabs.List className="tab-list" aria-label={text.compliance.title}>
          {(Object.keys(TABS) as TabName[]).map((name) => (
            <Tabs.Tab key={name} value={name}>
              {text.compliance.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={current} pt="md">
          <Suspense fallback={<PageLoader />}>
            <Current />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
