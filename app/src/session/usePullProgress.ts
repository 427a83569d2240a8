import { useCallback, useEffect, useState } from 'react';
import { type PullProgress, smartApi, useSmartSession } from './smartSession.ts';

const EVERY_MS = 1_000;

/** Asks the gateway once a second how far the chart is, until it is there. */
export function usePullProgress(): { progress: PullProgress | undefined; again: () => void } {
  const session = useSmartSession();
  const [progress, setProgress] = useState<PullProgress>();
  const [round, setRound] = useState(0);
  const launched = session?.patient !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` begins it anew
  useEffect(() => {
    if (!launched) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let current = true;
    const ask = async () => {
      const found = await smartApi.session().catch(() => undefined);
      if (!current) return;
      if (found?.progress) setProgress(found.progress);
      const ended = found?.progress?.phase === 'done' || found?.progress?.phase === 'partial';
      if (!ended) timer = setTimeout(() => void ask(), EVERY_MS);
    };
    void ask();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [launched, round]);

  const again = useCallback(() => {
    void smartApi
      .pullAgain()
      .catch(() => undefined)
      .then(() => setRound((n) => n + 1));
  }, []);
  return { progress, again };
}
