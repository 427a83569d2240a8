import { useIdle } from '@mantine/hooks';
import { useEffect } from 'react';

/** Automatic logoff, 45 CFR 164.312(a)(2)(iii): an unattended screen does not stay signed in. */
const IDLE_MS = 15 * 60_000;

export function useIdleSignOut(signedIn: boolean, onIdle: () => void): void {
  const idle = useIdle(IDLE_MS, { initialState: false });
  useEffect(() => {
    if (signedIn && idle) onIdle();
  }, [signedIn, idle, onIdle]);
}
