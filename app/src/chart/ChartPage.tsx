import { Anchor, Skeleton, Stack, Tabs } from '@mantine/core';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { useResource } from '@medplum/react-hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { BreakGlassBanner } from '../breakglass/BreakGlassBanner.tsx';
import { Consents } from '../consents/ConsentsTab.tsx';
import { ChartProgress } from '../context/ChartProgress.tsx';
import { pseudonymOf } from '../patients/pseudonym.ts';
import { useSession } from '../session/session.ts';
import { ClosedPage } from '../shell/MessagePages.tsx';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { Allergies, type ChartSectionProps, Immunizations, Medications, Problems } from './ClinicalLists.tsx';
import { Overview } from './Overview.tsx';
import { Documents, Imaging, Notes } from './Papers.tsx';
import { PatientBanner } from './PatientBanner.tsx';
import { Labs, Vitals } from './Vitals.tsx';

/** @medplum/react's display of any resource is large, so it comes with the tab that needs it. */
const Timeline = lazy(async () => ({ default: (await import('./Timeline.tsx')).Timeline }));

const TABS = {
  overview: Overview,
  timeline: Timeline,
  vitals: Vitals,
  labs: Labs,
  problems: Problems,
  medications: Medications,
  allergies: Allergies,
  immunizations: Immunizations,
  notes: Notes,
  documents: Documents,
  imaging: Imaging,
  consents: ConsentsSection,
} as const;
type TabName = keyof typeof TABS;

const BANNER_HEIGHT = 92;

export function ChartPage() {
  const { id = '' } = useParams();
  const { canReadCharts, ownChart } = useSession();
  if (!canReadCharts || (ownChart && ownChart !== `/patients/${id}`)) return <ClosedPage />;
  return (
    <ChartProgress>
      <Chart key={id} id={id} />
    </ChartProgress>
  );
}

function Chart({ id }: { readonly id: string }) {
  const { tab = 'overview' } = useParams();
  const navigate = useNavigate();
  const { ownChart } = useSession();
  const [outcome, setOutcome] = useState<OperationOutcome>();
  const patient = useResource({ reference: `Patient/${id}` }, setOutcome);
  const pseudonym = patient?.resourceType === 'Patient' ? pseudonymOf(patient) : undefined;
  usePageTitle(pseudonym?.label ?? text.patients.title);
  const current: TabName = tab in TABS ? (tab as TabName) : 'overview';
  const tabs = useTabInView(current);

  if (!patient && outcome && outcome.id !== 'ok') return <ChartFailed outcome={outcome} />;
  const Current = TABS[current];

  return (
    <Stack gap="md">
      {!ownChart && (
        <Anchor component={Link} to="/patients" size="sm" w="fit-content">
          <IconArrowLeft size={14} style={{ verticalAlign: '-2px' }} aria-hidden /> {text.chart.backToList}
        </Anchor>
      )}
      {pseudonym?.token && <BreakGlassBanner token={pseudonym.token} />}
      {/* What the tab shows is asked for at the same time as whose it is. */}
      {pseudonym ? <PatientBanner patient={pseudonym} /> : <Skeleton h={BANNER_HEIGHT} radius="md" />}
      <Tabs
        value={current}
        onChange={(next) => navigate(`/patients/${id}${next === 'overview' ? '' : `/${next}`}`)}
        keepMounted={false}
      >
        <Tabs.List ref={tabs} className="tab-list" aria-label={text.chart.sections}>
          {Object.entries(text.chart.tabs).map(([name, label]) => (
            <Tabs.Tab key={name} value={name}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={current} pt="md">
          <Suspense fallback={<PageLoader />}>
            <Current patientId={id} token={pseudonym?.token} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function ConsentsSection({ token }: ChartSectionProps) {
  return token ? <Consents token={token} /> : null;
}

/** In a narrow frame the tabs scroll: the current one is brought into it. */
function useTabInView(current: TabName) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which tab is selected follows from `current`
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return list;
}

function ChartFailed({ outcome }: { readonly outcome: OperationOutcome }) {
  const missing = ['not-found', 'gone'].includes(outcome.id ?? '');
  if (!missing) return <FailedView outcome={outcome} />;
  return <EmptyView title={text.chart.notFoundTitle} body={text.chart.notFoundBody} />;
}
