import type { MedplumClient } from '@medplum/core';
import type { Redis } from 'ioredis';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createMetrics } from '../config/metrics.ts';
import { namespace } from '../config/namespace.ts';
import { innerGateRefuses, watchInnerGate } from './inner-gate.ts';

const medplumThat = (create: () => Promise<object>, deleted: string[] = []) =>
  ({
    createResource: create,
    deleteResource: async (_type: string, id: string) => void deleted.push(id),
  }) as unknown as MedplumClient;

async function watch(medplum: MedplumClient) {
  const lines: string[] = [];
  const metrics = createMetrics();
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const seen = new Map<string, string>();
  const redis = { set: async (key: string, value: string) => void seen.set(key, value) } as unknown as Redis;
  const said = await watchInnerGate({ auditMedplum: medplum, namespace: namespace(), metrics, redis, log });
  const health = await innerGateRefuses({ get: async (key) => seen.get(key as string) ?? null }).then(
    () => 'healthy',
    () => 'unhealthy'
  );
  const [value] = (await metrics.innerGateClosed.get()).values;
  return { said, lines, closed: value?.value, health };
}

test('a gate that refuses is said by the metric alone', async () => {
  const refused = () => Promise.reject(Object.assign(new Error(), { outcome: { id: 'conflict' } }));
  expect(await watch(medplumThat(refused))).toMatchObject({
    said: { innerGate: 'refuses' },
    lines: [],
    closed: 1,
    health: 'healthy',
  });
});

test('a gate that was switched off is an error in the log, and what came through is deleted', async () => {
  const deleted: string[] = [];
  const { lines, closed, health } = await watch(medplumThat(() => Promise.resolve({ id: 'x' }), deleted));
  expect(lines.join()).toContain('pre-commit is off');
  expect({ closed, deleted, health }).toEqual({ closed: 0, deleted: ['x'], health: 'unhealthy' });
});

test("a refusal that is not the gate's own is no health either", async () => {
  const refused = () => Promise.reject(Object.assign(new Error(), { outcome: { id: 'forbidden' } }));
  expect(await watch(medplumThat(refused))).toMatchObject({ closed: 0, health: 'unhealthy' });
});

test('no answer changes nothing', async () => {
  const down = () => Promise.reject(new Error('fetch failed'));
  expect(await watch(medplumThat(down))).toMatchObject({
    said: { innerGate: 'unknown' },
    lines: [],
    health: 'healthy',
  });
});
