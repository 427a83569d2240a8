import { useSyncExternalStore } from 'react';

/**
 * The patient whose glass is broken in this tab, and until when. It lives in memory: a reload asks the gateway, which
 * alone knows. Reads of that patient's chart then say so (`X-Purpose-Of-Use: BTG`), and the gateway decides.
 */
export interface BrokenGlass {
  readonly token: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

let broken: BrokenGlass | undefined;
const listeners = new Set<() => void>();

export function setBrokenGlass(next: BrokenGlass | undefined): void {
  broken = next;
  for (const listener of listeners) listener();
}

export function useBrokenGlass(): BrokenGlass | undefined {
  return useSyncExternalStore(subscribe, () => broken);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Adds the purpose to what is read while the glass is broken. */
export function withPurpose(fetcher: typeof fetch): typeof fetch {
  return (input, init) => {
    if (!broken || broken.until < Date.now()) return fetcher(input, init);
    const headers = new Headers(init?.headers);
    headers.set('X-Purpose-Of-Use', 'BTG');
    return fetcher(input, { ...init, headers });
  };
}
