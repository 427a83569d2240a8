import { useMedplum, useMedplumContext } from '@medplum/react-hooks';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PageLoader } from '../ui/PageLoader.tsx';
import { LaunchPage } from './LaunchPage.tsx';
import { PausedPage, ProblemPage } from './ProblemPage.tsx';
import {
  hadSmartSession,
  markSmartSession,
  mayHaveSmartSession,
  type SmartContextFacts,
  SmartError,
  SmartSessionContext,
  smartApi,
} from './smartSession.ts';
import { useIdleSignOut } from './useIdleSignOut.ts';

type State =
  | { readonly kind: 'starting' | 'none' | 'paused' }
  | { readonly kind: 'open'; readonly facts: SmartContextFacts; readonly expiresIn: number }
  | { readonly kind: 'problem'; readonly code: string };

/** The server renews what ends within ten minutes; asked at this distance from the end it does. */
const RENEW_BEFORE_SECONDS = 9 * 60;
const SOONEST_SECONDS = 30;

/**
 * Users whom an EHR has launched: their tokens come from the gateway by the session's cookie, at the start, after each
 * reload, and before they end. Everybody else passes.
 */
export function SmartGate({ children }: { readonly children: ReactNode }) {
  const medplum = useMedplum();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { profile, loading } = useMedplumContext();
  const [state, setState] = useState<State>(startOf);

  const renew = useCallback(async () => {
    try {
      const tokens = await smartApi.refresh();
      const { access_token: accessToken, profile, project } = tokens;
      await medplum.setActiveLogin({ accessToken, refreshToken: '', profile, project } as Parameters<
        typeof medplum.setActiveLogin
      >[0]);
      markSmartSession(true);
      setState({ kind: 'open', facts: tokens, expiresIn: tokens.expires_in });
    } catch (err) {
      const { code, status } = err instanceof SmartError ? err : new SmartError('atlas-down', 503);
      if (status !== 401) {
        // Asked again soon; what is shown stays as long as its token is good.
        setState((now) => (now.kind === 'open' ? { ...now, expiresIn: 0 } : { kind: 'problem', code }));
        return;
      }
      const wasHere = window.location.pathname === '/launched' || hadSmartSession();
      markSmartSession(false);
      medplum.clear();
      setState((now) => (now.kind === 'starting' && !wasHere ? { kind: 'none' } : { kind: 'problem', code }));
    }
  }, [medplum]);

  const started = useRef(false);
  useEffect(() => {
    if (state.kind !== 'starting' || started.current) return;
    started.current = true;
    void renew();
  }, [state.kind, renew]);

  useEffect(() => {
    if (state.kind !== 'open') return undefined;
    const seconds = Math.max(SOONEST_SECONDS, state.expiresIn - RENEW_BEFORE_SECONDS);
    const timer = setTimeout(() => void renew(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [state, renew]);

  // Medplum no longer took the token, whatever its time.
  const open = state.kind === 'open';
  useEffect(() => {
    if (open && !profile && !loading) void renew();
  }, [open, profile, loading, renew]);

  // The EHR logs its users off; Atlas puts the chart away meanwhile, and asks the EHR's session before it shows it again.
  const pause = useCallback(() => {
    medplum.clear();
    setState({ kind: 'paused' });
  }, [medplum]);
  useIdleSignOut(state.kind === 'open', pause);

  const end = useCallback(() => {
    void smartApi.logout().catch(() => undefined);
    markSmartSession(false);
    medplum.clear();
    setState({ kind: 'problem', code: 'signed-out' });
  }, [medplum]);
  const changed = useCallback((facts: SmartContextFacts) => {
    setState((now) => (now.kind === 'open' ? { ...now, facts } : now));
  }, []);
  const facts = state.kind === 'open' ? state.facts : undefined;
  const session = useMemo(() => facts && { ...facts, end, changed }, [facts, end, changed]);

  if (state.kind === 'problem') return <ProblemPage code={state.code} />;
  if (state.kind === 'paused') return <PausedPage onResume={renew} />;
  if (state.kind === 'none' && pathname === '/launch') {
    return <LaunchPage onPassword={() => navigate('/', { replace: true })} />;
  }
  if (state.kind === 'starting') return <PageLoader fullHeight />;
  return <SmartSessionContext.Provider value={session}>{children}</SmartSessionContext.Provider>;
}

/** The gateway says in the page when a launch went wrong; the address of the callback has no business in the history. */
function startOf(): State {
  const code = document.querySelector<HTMLMetaElement>('meta[name="atlas-problem"]')?.content;
  if (code) {
    window.history.replaceState(null, '', '/launch');
    return { kind: 'problem', code };
  }
  const { pathname } = window.location;
  if (pathname === '/launch') return { kind: 'none' };
  return { kind: pathname === '/launched' || mayHaveSmartSession() ? 'starting' : 'none' };
}
