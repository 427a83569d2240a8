import { useMedplum, useMedplumContext } from '@medplum/react-hooks';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { PageLoader } from '../ui/PageLoader.tsx';
import { SignInPage, type SignInReason } from './SignInPage.tsx';
import { buildSession, type Rights, SessionContext, type Whoami } from './session.ts';
import { useSmartSession } from './smartSession.ts';
import { useIdleSignOut } from './useIdleSignOut.ts';

interface SessionGateProps {
  readonly children: ReactNode;
  /** What is waited for besides, so that all of it is shown at once. */
  readonly pages?: Promise<unknown>;
}

/** Shows the app to who is signed in, and the sign-in page, at whatever address, to who is not. */
export function SessionGate({ children, pages }: SessionGateProps) {
  const medplum = useMedplum();
  const smart = useSmartSession();
  const { profile, loading } = useMedplumContext();
  const { session, failed, retry } = useWhoami(profile?.id, pages);
  const reason = useRef<SignInReason>(undefined);
  useEffect(() => {
    if (session) reason.current = 'ended';
  }, [session]);

  const leave = useCallback(
    (why?: SignInReason) => {
      reason.current = why;
      if (smart) return smart.end();
      // The tab forgets its tokens even when the server cannot be told.
      medplum.signOut().catch(() => medplum.clear());
    },
    [medplum, smart]
  );
  useIdleSignOut(
    // A session of an EHR is put away, not ended (SmartGate).
    profile !== undefined && !smart,
    useCallback(() => leave('idle'), [leave])
  );
  const value = useMemo(() => session && { ...session, signOut: () => leave() }, [session, leave]);

  if (loading) return <PageLoader fullHeight />;
  if (!profile) return <SignInPage reason={reason.current} />;
  if (failed) return <SignInPage reason="unavailable" onRetry={retry} />;
  if (!value) return <PageLoader fullHeight />;
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}

function useWhoami(
  profileId: string | undefined,
  pages: Promise<unknown> | undefined
): { session?: Rights; failed: boolean; retry: () => void } {
  const medplum = useMedplum();
  const [state, setState] = useState<{ profileId?: string; session?: Rights; failed: boolean }>({ failed: false });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again after a failure
  useEffect(() => {
    if (!profileId) return undefined;
    let current = true;
    setState({ failed: false });
    Promise.all([medplum.get('whoami', { cache: 'reload' }), pages])
      .then(
        ([who]: [Whoami, unknown]) =>
          current && setState({ profileId, session: buildSession(medplum, who), failed: false })
      )
      .catch(() => current && setState({ profileId, failed: true }));
    return () => {
      current = false;
    };
  }, [medplum, profileId, pages, attempt]);

  const session = state.profileId === profileId ? state.session : undefined;
  return { session, failed: state.failed, retry: () => setAttempt((n) => n + 1) };
}
