import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Registry } from 'prom-client';
import { getQueueStats } from '../sync/queue/index.ts';
import { tailLagSeconds } from '../sync/tail/tail.ts';
import { withWorkers } from '../sync/worker-metrics.ts';
import type { GatewayDeps } from './deps.ts';
import { unauthorized } from './errors.ts';
import type { Health } from './health.ts';

/**
 * `/metrics`, Prometheus' text format: of this gateway, and of all workers, which have no port of their own. With
 * `?of=gateway` or `?of=workers` one of the two, for several gateways: then the workers are asked for at one of them.
 * With ATLAS_METRICS_TOKEN set it asks for that as a bearer token. What labels may hold is said in `config/metrics.ts`.
 */
export function metricsPage(deps: GatewayDeps, health: Health): RequestHandler {
  return async (req, res) => {
    requireToken(deps.settings.ATLAS_METRICS_TOKEN, req.get('authorization'));
    const registry = await registryOf(deps, health, req.query.of);
    res.type(registry.contentType).send(await registry.metrics());
  };
}

/** `/metrics/json`: the same, to look at by hand. */
export function metricsJson(deps: GatewayDeps, health: Health): RequestHandler {
  return async (req, res) => {
    requireToken(deps.settings.ATLAS_METRICS_TOKEN, req.get('authorization'));
    res.json(await (await registryOf(deps, health, req.query.of)).getMetricsAsJSON());
  };
}

async function registryOf(deps: GatewayDeps, health: Health, of: unknown): Promise<Registry> {
  const { metrics, redis } = deps;
  if (of === 'workers') return withWorkers(redis);
  await look(deps, health);
  return of === 'gateway' ? metrics.registry : withWorkers(redis, metrics.registry);
}

/** What is not counted as it happens but looked at: queues, dependencies, the tail. What can't be had stays away. */
async function look({ metrics, queue, redis }: GatewayDeps, health: Health): Promise<void> {
  const checks = await health.check();
  for (const [dependency, state] of Object.entries(checks))
    metrics.dependencyUp.set({ dependency }, state === 'healthy' ? 1 : 0);
  for (const gauge of [metrics.queueActive, metrics.queueWaiting, metrics.queueFailed, metrics.queueDelayed])
    gauge.reset();
  if (checks.redis !== 'healthy') return;
  const [stats, paused, workers, lag] = await Promise.all([
    getQueueStats(queue),
    queue.queue.isPaused(),
    queue.queue.getWorkersCount(),
    tailLagSeconds(redis),
  ]);
  const label = { queue_name: queue.queue.name };
  metrics.queueActive.set(label, stats.active);
  metrics.queueWaiting.set(label, stats.waiting + stats.paused);
  metrics.queueFailed.set(label, stats.failed);
  metrics.queueDelayed.set(label, stats.delayed);
  metrics.queueCompleted.set(label, stats.completed);
  metrics.queuePaused.set(label, paused ? 1 : 0);
  metrics.queueWorkers.set(label, workers);
  if (lag !== undefined) metrics.syncLag.set(lag);
}

function requireToken(wanted: string | undefined, authorization: string | undefined): void {
  if (wanted === undefined) return;
  const [given, expected] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${wanted}`)];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw unauthorized();
}
