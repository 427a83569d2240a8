import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Resource } from '@medplum/fhirtypes';
import { Queue, Worker } from 'bullmq';
import { createLogger } from '../config/log.ts';
import { readSettings } from '../config/settings.ts';
import { startTestRedis } from '../config/testing/redis-server.ts';
import { enqueueSync, type FhirQueue, initFhirQueue, shutdownFhirQueue } from '../sync/queue/index.ts';
import { pathOf } from '../sync/sinks/lake/files.ts';
import { Lake } from '../sync/sinks/lake/lake.ts';
import type { SyncRecord } from '../sync/sinks/sink.ts';
import type { Figure } from './bench.ts';

type Print = (figure: Figure) => void;

const BATCHES = 24;
const BATCH = 1_000;

/** NDJSON to the lake, next to DuckDB reading and writing the same NDJSON as Parquet, file by file, without us. */
export async function benchLake(print: Print): Promise<void> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-bench-lake-'));
  const lake = new Lake(folder);
  const instance = await DuckDBInstance.create(':memory:');
  const duckdb = await instance.connect();
  let [ours, alone] = [0, 0];
  for (let n = -1; n < BATCHES; n++) {
    const batch = Array.from({ length: BATCH }, (_, i) => observation((n + 1) * BATCH + i));
    const begun = performance.now();
    await lake.write('Observation', batch);
    const written = performance.now();
    const ndjson = pathOf(folder, lake.catalog.files('raw').at(-1)!);
    const before = performance.now();
    await duckdb.run(
      `COPY (SELECT * FROM read_json_auto('${ndjson}')) TO '${ndjson}.alone' (FORMAT parquet, COMPRESSION zstd)`
    );
    // The first opens what the others find open.
    if (n >= 0) [ours, alone] = [ours + written - begun, alone + performance.now() - before];
  }
  await lake.close();
  duckdb.closeSync();
  instance.closeSync();
  await fs.rm(folder, { recursive: true, force: true });
  const perSecond = (ms: number) => Math.round(((BATCHES * BATCH) / ms) * 1_000);
  print({ figure: 'NDJSON to the lake', value: perSecond(ours), unit: 'resources/s' });
  print({ figure: 'NDJSON to Parquet by DuckDB alone', value: perSecond(alone), unit: 'resources/s' });
  print(ratio('NDJSON to the lake next to DuckDB alone', ours / alone, 1.5));
}

const JOBS = 10_000;
const ROUNDS = 3;

/** The queue with its batches, next to a bare BullMQ worker that does nothing; no limit on either. */
export async function benchQueue(print: Print): Promise<void> {
  const redis = await startTestRedis();
  const settings = readSettings({ REDIS_URL: redis.url, ATLAS_QUEUE_RATE: '0' });
  const log = createLogger('bench', 'silent');
  const connection = { url: redis.url, maxRetriesPerRequest: null };
  const concurrency = settings.ATLAS_QUEUE_CONCURRENCY * settings.ATLAS_QUEUE_BATCH;
  const jobs = Array.from({ length: JOBS }, (_, n) => ({ resourceType: 'Observation', id: `${n}`, versionId: 'v1' }));
  const work = async (_type: string, some: readonly unknown[]) => some.map(() => ({ status: 'synced' as const }));
  const best = { bare: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    const bare = new Queue('bare', { connection, prefix: 'bench' });
    await bare.addBulk(jobs.map((data) => ({ name: 'observation-sync', data })));
    const bareMs = await untilDone(bare, async () => {
      const worker = new Worker('bare', async () => undefined, { connection, prefix: 'bench', concurrency });
      return () => worker.close();
    });
    best.bare = Math.min(best.bare, bareMs);
    await bare.obliterate({ force: true });
    await bare.close();

    const producer = await initFhirQueue({ redisUrl: redis.url, settings, log });
    await enqueueSync(producer, jobs);
    const oursMs = await untilDone(producer.queue, async () => {
      const queue: FhirQueue = await initFhirQueue({ redisUrl: redis.url, settings, log, work });
      return () => shutdownFhirQueue(queue);
    });
    best.ours = Math.min(best.ours, oursMs);
    await producer.queue.obliterate({ force: true });
    await shutdownFhirQueue(producer);
  }
  await redis.stop();
  const perSecond = (ms: number) => Math.round((JOBS / ms) * 1_000);
  print({ figure: 'queue', value: perSecond(best.ours), unit: 'jobs/s' });
  print({ figure: 'a bare BullMQ worker that does nothing', value: perSecond(best.bare), unit: 'jobs/s' });
  print(ratio('queue next to a bare BullMQ worker', best.ours / best.bare, 1.3));
}

/** Milliseconds from the worker's start until all jobs are completed. */
async function untilDone(queue: Queue, start: () => Promise<() => Promise<void>>): Promise<number> {
  const begun = performance.now();
  const close = await start();
  while ((await queue.getCompletedCount()) < JOBS) await new Promise((resolve) => setTimeout(resolve, 10));
  const took = performance.now() - begun;
  await close();
  return took;
}

function observation(n: number): SyncRecord {
  const id = `${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
  const category = { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' };
  const resource = {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [{ coding: [category] }],
    code: { coding: [{ system: 'http://loinc.org', code: '8310-5', display: 'Body temperature' }] },
    subject: { reference: `Patient/${id}` },
    effectiveDateTime: '2026-01-15T10:00:00Z',
    valueQuantity: { value: 36 + (n % 50) / 10, unit: 'Cel', system: 'http://unitsofmeasure.org', code: 'Cel' },
  } as Resource as SyncRecord['resource'];
  const lastUpdated = '2026-01-15T10:00:00.000Z';
  return { resource, versionId: `v-${n}`, lastUpdated, patientId: `p${n % 500}`, orgIds: ['north'] };
}

/** Milliseconds that curl takes to download these, one after the other, to nowhere. */
export async function curlMs(urls: readonly string[]): Promise<number> {
  const begun = performance.now();
  for (const url of urls) await promisify(execFile)('curl', ['-sSf', '-o', '/dev/null', url]);
  return performance.now() - begun;
}

export function ratio(figure: string, value: number, most: number): Figure {
  return { figure, value: Number(value.toFixed(2)), unit: 'times as long', goal: `≤ ${most}`, holds: value <= most };
}
