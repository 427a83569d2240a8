import type { RequestHandler } from 'express';

/** Asked at most once a second, whoever asks how often: a health check is no load test of the dependencies. */
const FRESH_MS = 1_000;
const PROBE_TIMEOUT_MS = 2_000;

export type Probes = Readonly<Record<string, () => Promise<unknown>>>;
type State = 'healthy' | 'unhealthy';

export interface Health {
  /** Of each dependency, at the last look. */
  check(): Promise<Readonly<Record<string, State>>>;
}

export function createHealth(probes: Probes): Health {
  return { check: fresh(() => states(probes)) };
}

/** The process runs. Nothing else: a restart would not bring a dependency back. */
export const live: RequestHandler = (_req, res) => {
  res.json({ status: 'live', timestamp: new Date().toISOString() });
};

/** `/health` (runbook 8.2): each dependency's state, 503 when one of them is down. */
export const overall = (health: Health): RequestHandler => answer(health, 'healthy', 'unhealthy');

/** `/health/ready`: traffic may come. */
export const ready = (health: Health): RequestHandler => answer(health, 'ready', 'not ready');

/** `/health/startup`: each dependency has answered once; what happens later is not the start's concern. */
export function startup(health: Health): RequestHandler {
  let started = false;
  const wait = answer(health, 'started', 'starting');
  return async (req, res, next) => {
    if (started) {
      res.json({ status: 'started', timestamp: new Date().toISOString(), checks: await health.check() });
      return;
    }
    started = isUp(await health.check());
    await wait(req, res, next);
  };
}

function answer(health: Health, up: string, down: string): RequestHandler {
  return async (_req, res) => {
    const checks = await health.check();
    const fine = isUp(checks);
    if (!fine) res.set('Retry-After', '5');
    res.status(fine ? 200 : 503).json({ status: fine ? up : down, timestamp: new Date().toISOString(), checks });
  };
}

export const isUp = (checks: Readonly<Record<string, State>>): boolean =>
  Object.values(checks).every((state) => state === 'healthy');

async function states(probes: Probes): Promise<Record<string, State>> {
  const found = Object.entries(probes).map(async ([name, probe]): Promise<[string, State]> => {
    const late = new Promise<State>((resolve) => setTimeout(() => resolve('unhealthy'), PROBE_TIMEOUT_MS).unref());
    const state = probe().then(
      (): State => 'healthy',
      (): State => 'unhealthy'
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
