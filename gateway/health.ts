import type { RequestHandler } from 'express';

/** Asked at most once a second, whoever asks how often: a health check is no load test of the dependencies. */
const FRESH_MS = 1_000;
const PROBE_TIMEOUT_MS = 2_000;

export type Probes = Readonly<Record<string, () => Promise<unknown>>>;
type State = 'up' | 'down';

/** The process runs. Nothing else: a restart would not bring a dependency back. */
export const live: RequestHandler = (_req, res) => {
  res.json({ status: 'live' });
};

/** `ready` with the state of each dependency, 503 when one of them is down. */
export function ready(probes: Probes): RequestHandler {
  const look = fresh(() => states(probes));
  return async (_req, res) => {
    const dependencies = await look();
    const up = Object.values(dependencies).every((state) => state === 'up');
    if (!up) res.set('Retry-After', '5');
    res.status(up ? 200 : 503).json({ status: up ? 'ready' : 'not ready', dependencies });
  };
}

async function states(probes: Probes): Promise<Record<string, State>> {
  const found = Object.entries(probes).map(async ([name, probe]): Promise<[string, State]> => {
    const late = new Promise<State>((resolve) => setTimeout(() => resolve('down'), PROBE_TIMEOUT_MS).unref());
    const state = probe().then(
      (): State => 'up',
      (): State => 'down'
    );
    return [name, await Promise.race([state, late])];
  });
  return Object.fromEntries(await Promise.all(found));
}

function fresh<T>(load: () => Promise<T>): () => Promise<T> {
  let until = 0;
  let value: Promise<T>;
  return () => {
    if (Date.now() >= until) {
      value = load();
      until = Date.now() + FRESH_MS;
    }
    return value;
  };
}
