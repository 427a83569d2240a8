import os from 'node:os';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { AggregatorRegistry, type Registry } from 'prom-client';
import type { Metrics } from '../config/metrics.ts';

/**
 * A worker has no port. It puts its metrics into Redis, and the gateway's `/metrics` shows them beside its own, told
 * apart by the label `process`: a sum over workers of which one died would look like a counter that was reset.
 */
const KEY = 'atlas:metrics:';
const EVERY_MS = 5_000;
/** A worker that says nothing for so long is gone. */
const KEPT_SECONDS = 30;

export function publishMetrics(redis: Redis, { registry }: Metrics, log: Logger): { stop(): Promise<void> } {
  const name = `worker-${os.hostname()}-${process.pid}`.replace(/[^A-Za-z0-9-]/g, '-');
  const publish = async () => {
    const values = await registry.getMetricsAsJSON();
    await redis.set(`${KEY}${name}`, JSON.stringify(values), 'EX', KEPT_SECONDS);
  };
  const quietly = () => publish().catch((err) => log.debug({ err }, 'metrics not published'));
  const timer = setInterval(() => void quietly(), EVERY_MS);
  timer.unref();
  void quietly();
  return {
    async stop() {
      clearInterval(timer);
      await redis.del(`${KEY}${name}`).catch(() => undefined);
    },
  };
}

type Published = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

/** What all workers that live have, beside what this process has. Without Redis: of this process. */
export async function withWorkers(redis: Redis, own?: Registry): Promise<Registry> {
  const mine = own ? [await own.getMetricsAsJSON()] : [];
  const others = await published(redis).catch(() => []);
  // Declared to take what `getMetricsAsJSON` of several processes answers.
  // Nothing is added up, for the labels differ; what prom-client would leave out or average stays as it is.
  const all = [...mine, ...others].map((metrics) => metrics.map((metric) => ({ ...metric, aggregator: 'sum' })));
  return AggregatorRegistry.aggregate(all as object[]);
}

async function published(redis: Redis): Promise<Published[]> {
  const keys: string[] = [];
  let cursor = '0';
  do {
    const [next, found] = await redis.scan(cursor, 'MATCH', `${KEY}*`, 'COUNT', 1000);
    cursor = next;
    keys.push(...found);
  } while (cursor !== '0');
  if (keys.length === 0) return [];
  const texts = await redis.mget(...keys);
  return texts.flatMap((text, i) =>
    text ? [labelled(JSON.parse(text) as Published, keys[i]!.slice(KEY.length))] : []
  );
}

function labelled(metrics: Published, name: string): Published {
  return metrics.map((metric) => ({
    ...metric,
    values: (metric as unknown as { values: { labels: object }[] }).values.map((value) => ({
      ...value,
      labels: { ...value.labels, process: name },
    })),
  })) as unknown as Published;
}
