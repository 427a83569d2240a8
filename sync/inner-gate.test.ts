import type { MedplumClient } from '@medplum/core';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createMetrics } from '../config/metrics.ts';
import { namespace } from '../config/namespace.ts';
import { watchInnerGate } from './inner-gate.ts';

const medplumThat = (create: () => Promise<object>, deleted: string[] = []) =>
  ({
    createResource: create,
    deleteResource: async (_type: string, id: string) => void deleted.push(id),
  }) as unknown as MedplumClient;

async function watch(medplum: MedplumClient) {
  const lines: string[] = [];
  const metrics = createMetrics();
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const said = await watchInnerGate({ auditMedplum: medplum, namespace: namespace(), metrics, log });
  const [value] = (await metrics.innerGateClosed.get()).values;
  return { said, lines, closed: value?.value };
}

test('a gate that refuses is said by the metric alone', async () => {
  const refused = () => Promise.reject(Object.assign(new Error(), { outcome: { id: 'conflict' } }));
  expect(await watch(medplumThat(refused))).toMatchObject({ said: { innerGate: 'refuses' }, lines: [], closed: 1 });
});

test('a gate that was switched off is an error in the log, and what came through is deleted', async () => {
  const deleted: string[] = [];
  const { lines, closed } = await watch(medplumThat(() => Promise.resolve({ id: 'x' }), deleted));
  expect(lines.join()).toContain('pre-commit is off');
  expect({ closed, deleted }).toEqual({ closed: 0, deleted: ['x'] });
});

test('no answer changes nothing', async () => {
  const down = () => Promise.reject(new Error('fetch failed'));
  expect(await watch(medplumThat(down))).toMatchObject({ said: { innerGate: 'unknown' }, lines: [] });
});
