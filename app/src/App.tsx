import { MantineProvider } from '@mantine/core';
import type { MedplumClient } from '@medplum/core';
import { MedplumProvider } from '@medplum/react-hooks';
import { Suspense } from 'react';
import { BrowserRouter, Navigate, Route, Routes, useNavigate } from 'react-router';
import { SinglePatient } from './context/SinglePatient.tsx';
import { SessionGate } from './session/SessionGate.tsx';
import { SmartGate } from './session/SmartGate.tsx';
import { useSession } from './session/session.ts';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { readableVariables, theme } from './theme.ts';
import { Page, pageCode } from './ui/Page.tsx';
import { PageLoader } from './ui/PageLoader.tsx';

const launchedPage = pageCode(async () => (await import('./session/LaunchedPage.tsx')).LaunchedPage);
const shell = pageCode(async () => (await import('./shell/Shell.tsx')).Shell);
const patientListPage = pageCode(async () => (await import('./patients/PatientListPage.tsx')).PatientListPage);
const chartPage = pageCode(async () => (await import('./chart/ChartPage.tsx')).ChartPage);
const resourcePage = pageCode(async () => (await import('./chart/ResourcePage.tsx')).ResourcePage);
const compliancePage = pageCode(async () => (await import('./compliance/CompliancePage.tsx')).CompliancePage);
const operationsPage = pageCode(async () => (await import('./operations/OperationsPage.tsx')).OperationsPage);
const inspectorPage = pageCode(async () => (await import('./inspector/InspectorPage.tsx')).InspectorPage);
/** With the editor, which is larger than all the rest. */
const workbenchPage = pageCode(async () => (await import('./ide/WorkbenchPage.tsx')).WorkbenchPage);
const welcomePage = pageCode(async () => (await import('./shell/WelcomePage.tsx')).WelcomePage);
const notFoundPage = pageCode(async () => (await import('./shell/MessagePages.tsx')).NotFoundPage);

/** A chart's address says which pages will be shown: their code comes while the session is asked for. */
const pagesOfAddress = /^\/patients\/[^/]+(\/(?!workbench)|$)/.test(window.location.pathname)
  ? Promise.allSettled([shell.load(), chartPage.load()])
  : undefined;

interface AppProps {
  readonly medplum: MedplumClient;
  /** Of this page's Content-Security-Policy. */
  readonly nonce: string;
}

export function App({ medplum, nonce }: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readableVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <ErrorBoundary>
        <BrowserRouter>
          <Providers medplum={medplum} />
        </BrowserRouter>
      </ErrorBoundary>
    </MantineProvider>
  );
}

function Providers({ medplum }: { readonly medplum: MedplumClient }) {
  const navigate = useNavigate();
  return (
    <MedplumProvider medplum={medplum} navigate={navigate}>
      <SmartGate>
        <SessionGate pages={pagesOfAddress}>
          <SinglePatient>
            <Suspense fallback={<PageLoader />}>
              <AppRoutes />
            </Suspense>
          </SinglePatient>
        </SessionGate>
      </SmartGate>
    </MedplumProvider>
  );
}

function AppRoutes() {
  const { home } = useSession();
  return (
    <Routes>
      <Route path="launched" element={<Page of={launchedPage} />} />
      <Route element={<Page of={shell} />}>
        <Route index element={<Navigate to={home} replace />} />
        <Route path="patients" element={<Page of={patientListPage} />} />
        <Route path="patients/:id" element={<Page of={chartPage} />} />
        <Route path="patients/:id/workbench" element={<Page of={workbenchPage} />} />
        <Route path="workbench" element={<Page of={workbenchPage} />} />
        <Route path="patients/:id/:tab" element={<Page of={chartPage} />} />
        <Route path="inspector" element={<Page of={inspectorPage} />} />
        <Route path="operations" element={<Page of={operationsPage} />} />
        <Route path="audit" element={<Page of={compliancePage} />} />
        <Route path="audit/:tab" element={<Page of={compliancePage} />} />
        <Route path="welcome" element={<Page of={welcomePage} />} />
        {/* Where the links of @medplum/react's components lead. */}
        <Route path=":resourceType/:id" element={<Page of={resourcePage} />} />
        <Route path="*" element={<Page of={notFoundPage} />} />
      </Route>
    </Routes>
  );
}
