import { MantineProvider } from '@mantine/core';
import type { MedplumClient } from '@medplum/core';
import { MedplumProvider } from '@medplum/react-hooks';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Navigate, Route, Routes, useNavigate } from 'react-router';
import { SinglePatient } from './context/SinglePatient.tsx';
import { SessionGate } from './session/SessionGate.tsx';
import { SmartGate } from './session/SmartGate.tsx';
import { useSession } from './session/session.ts';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { readableVariables, theme } from './theme.ts';
import { PageLoader } from './ui/PageLoader.tsx';

const LaunchedPage = lazy(async () => ({ default: (await import('./session/LaunchedPage.tsx')).LaunchedPage }));
const Shell = lazy(async () => ({ default: (await import('./shell/Shell.tsx')).Shell }));
const PatientListPage = lazy(async () => ({
  default: (await import('./patients/PatientListPage.tsx')).PatientListPage,
}));
const ChartPage = lazy(async () => ({ default: (await import('./chart/ChartPage.tsx')).ChartPage }));
const ResourcePage = lazy(async () => ({ default: (await import('./chart/ResourcePage.tsx')).ResourcePage }));
const CompliancePage = lazy(async () => ({
  default: (await import('./compliance/CompliancePage.tsx')).CompliancePage,
}));
const OperationsPage = lazy(async () => ({
  default: (await import('./operations/OperationsPage.tsx')).OperationsPage,
}));
const InspectorPage = lazy(async () => ({
  default: (await import('./inspector/InspectorPage.tsx')).InspectorPage,
}));
/** With the editor, which is larger than all the rest. */
const WorkbenchPage = lazy(async () => ({ default: (await import('./ide/WorkbenchPage.tsx')).WorkbenchPage }));
const WelcomePage = lazy(async () => ({ default: (await import('./shell/WelcomePage.tsx')).WelcomePage }));
const NotFoundPage = lazy(async () => ({ default: (await import('./shell/MessagePages.tsx')).NotFoundPage }));

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
        <SessionGate>
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
      <Route path="launched" element={<LaunchedPage />} />
      <Route element={<Shell />}>
        <Route index element={<Navigate to={home} replace />} />
        <Route path="patients" element={<PatientListPage />} />
        <Route path="patients/:id" element={<ChartPage />} />
        <Route path="patients/:id/workbench" element={<WorkbenchPage />} />
        <Route path="workbench" element={<WorkbenchPage />} />
        <Route path="patients/:id/:tab" element={<ChartPage />} />
        <Route path="inspector" element={<InspectorPage />} />
        <Route path="operations" element={<OperationsPage />} />
        <Route path="audit" element={<CompliancePage />} />
        <Route path="audit/:tab" element={<CompliancePage />} />
        <Route path="welcome" element={<WelcomePage />} />
        {/* Where the links of @medplum/react's components lead. */}
        <Route path=":resourceType/:id" element={<ResourcePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
