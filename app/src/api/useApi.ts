import { normalizeOperationOutcome } from '@medplum/core';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { useMedplum } from '@medplum/react-hooks';
import { useCallback, useEffect, useState } from 'react';

export interface Loaded<T> {
  readonly data?: T;
  readonly outcome?: OperationOutcome;
  /** Asks again; what is there stays until the answer comes. */
  readonly reload: () => void;
}

/** GETs JSON of the gateway, always anew. Without a path nothing is asked for. */
export function useApi<T>(path: string | undefined): Loaded<T> {
  const medplum = useMedplum();
  const [state, setState] = useState<{ path?: string; data?: T; outcome?: OperationOutcome }>({});
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    if (!path) return undefined;
    let current = true;
    medplum
      .get(path, { cache: 'reload' })
      .then((data: T) => current && setState({ path, data }))
      .catch((err: unknown) => {
        if (!current) return;
        const outcome = normalizeOperationOutcome(err);
        setState((before) => ({ path, data: before.path === path ? before.data : undefined, outcome }));
      });
    return () => {
      current = false;
    };
  }, [medplum, path, attempt]);

  const reload = useCallback(() => setAttempt((n) => n + 1), []);
  const answered = state.path === path;
  return { data: answered ? state.data : undefined, outcome: answered ? state.outcome : undefined, reload };
}
