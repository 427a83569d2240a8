import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createLogger } from '../config/log.ts';
import { createMetrics } from '../config/metrics.ts';
import { startTestRedis, type TestRedis } from '../config/testing/redis-server.ts';
import { publishMetrics, withWorkers } from './worker-metrics.ts';

let server: TestRedis;
let redis: Redis;
beforeAll(async () => {
  server = await startTestRedis();
  redis = new Redis(server.url);
});
afterAll(async () => {
  redis.disconnect();
  await server.stop();
});

test("a worker's metrics are beside the gateway's, until it ends", async () => {
  const [gateway, worker] = [createMetrics(), createMetrics()];
  gateway.pullBytes.inc({ source: 'ehr' }, 1);
  worker.pullBytes.inc({ source: 'ehr' }, 41);
  const published = publishMetrics(redis, worker, createLogger('test', 'silent'));
  await vi.waitUntil(async () => (await redis.keys('atlas:metrics:*')).length === 1, { timeout: 10_000 });
  const text = await (await withWorkers(redis, gateway.registry)).metrics();
  expect(text).toMatch(/^atlas_pull_bytes_total\{source="ehr"\} 1$/m);
  expect(text).toMatch(/^atlas_pull_bytes_total\{source="ehr",process="worker-[^"]+"\} 41$/m);
  for (const { name } of await gateway.registry.getMetricsAsJSON()) expect(text).toContain(`# TYPE ${name} `);
  expect(await (await withWorkers(redis)).metrics()).not.toMatch(/^atlas_pull_bytes_total\{source="ehr"\} 1$/m);
  await published.stop();
  expect(await (await withWorkers(redis, gateway.registry)).metrics()).not.toContain('process="worker-');
});

test('without Redis the gateway has its own', async () => {
  const gone = { scan: () => Promise.reject(new Error('gone')) } as unknown as Redis;
  const gateway = createMetrics();
  gateway.pullBytes.inc({ source: 'ehr' }, 1);
  expect(await (await withWorkers(gone, gateway.registry)).metrics()).toContain(
    'atlas_pull_bytes_total{source="ehr"} 1'
  );
});
