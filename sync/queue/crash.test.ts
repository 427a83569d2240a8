import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../config/log.ts';
import { readSettings } from '../../config/settings.ts';
import { startTestRedis, type TestRedis } from '../../config/testing/redis-server.ts';
import { pathOf } from '../sinks/lake/files.ts';
import { Lake } from '../sinks/lake/lake.ts';
import { tablesOf } from '../sinks/lake/views.ts';
import { enqueueSync, type FhirQueue, getQueueStats, initFhirQueue, shutdownFhirQueue } from './index.ts';
import { type ReadableMedplum, startReadableMedplum, storedObservation } from './testing/medplum.ts';

const KILLS = 20;
const RESOURCES = 4_000;
/** Of these a second version comes while workers die. */
const CHANGED = 1_000;

let redis: TestRedis;
let medplum: ReadableMedplum;
let folder: string;
let queue: FhirQueue;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  redis = await startTestRedis({ durable: true });
  medplum = await startReadableMedplum();
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-crash-'));
  env = {
    ATLAS_DATA_DIR: folder,
    MEDPLUM_BASE_URL: medplum.url,
    REDIS_URL: redis.url,
    ATLAS_QUEUE_RATE: '0',
    ATLAS_QUEUE_BATCH: '250',
    ATLAS_QUEUE_LOCK_MS: '2000',
    ATLAS_QUEUE_CONCURRENCY: '2',
    ATLAS_QUEUE_BACKOFF_MS: '50',
    ATLAS_QUEUE_BACKOFF_MAX_MS: '200',
    ATLAS_QUEUE_ATTEMPTS: '20',
  };
  const log = createLogger('test', 'silent');
  queue = await initFhirQueue({ redisUrl: redis.url, settings: readSettings(env), log });
});
afterAll(async () => {
  await shutdownFhirQueue(queue);
  await medplum.close();
  await redis.stop();
  await fs.rm(folder, { recursive: true, force: true });
});

const uuid = (n: number): string =>
  `${(n * 7919).toString(16).padStart(8, '0')}-0000-4000-8000-${`${n}`.padStart(12, '0')}`;

function change(n: number, version: number) {
  const resource = storedObservation(uuid(n), version, uuid(n % 50));
  medplum.stored.set(`Observation/${resource.id}`, resource);
  return { resourceType: 'Observation', id: resource.id!, versionId: resource.meta!.versionId!, org: 'north' };
}

test('workers killed in mid-batch, and a Redis that was away, leave each resource once at its newest version', async () => {
  await enqueueSync(
    queue,
    Array.from({ length: RESOURCES }, (_, n) => change(n, 1))
  );
  let next = loadWorker();
  for (let kill = 0; kill < KILLS; kill++) {
    const worker = next;
    worker.send('begin');
    next = loadWorker();
    await hasBegun(worker);
    // From before the first byte of a batch to after its commit, and before the jobs' end or after it.
    await sleep((kill * 37) % 260);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    if (kill === 5)
      await enqueueSync(
        queue,
        Array.from({ length: CHANGED }, (_, n) => change(n * 3, 2))
      );
    if (kill === 10) await redis.restart();
  }
  const last = next;
  last.send('begin');
  await hasBegun(last);
  await redis.restart();
  await untilDone();
  last.send('end');
  await once(last, 'exit');

  expect(await getQueueStats(queue)).toEqual({
    completed: RESOURCES + CHANGED,
    ...{ waiting: 0, active: 0, delayed: 0, failed: 0, paused: 0 },
  });
  const wanted = new Map([...medplum.stored.values()].map(({ id, meta }) => [id!, meta!.versionId!]));
  const lake = new Lake(lakeFolder());
  const { select } = tablesOf(lake.folder, lake.catalog).find(({ name }) => name === 'stg_observation')!;
  const connection = await lake.parquet.connection();
  const rows = (await connection.runAndReadAll(`SELECT id, version_id FROM (${select})`)).getRows() as [
    string,
    string,
  ][];
  expect(rows).toHaveLength(RESOURCES);
  expect(new Map(rows)).toEqual(wanted);
  // In the NDJSON too no version is there twice.
  const lines = await Promise.all(
    lake.catalog.files('raw').map((file) => fs.readFile(pathOf(lake.folder, file), 'utf8'))
  );
  const versions = lines.flatMap((text) => text.match(/"version_id":"[^"]+"/g) ?? []);
  expect(new Set(versions).size).toBe(versions.length);
  await lake.close();
}, 180_000);

const lakeFolder = (): string => readSettings(env).lakeDir;

function loadWorker(): ChildProcess {
  const file = path.join(import.meta.dirname, 'testing/crash-worker.ts');
  return fork(file, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

async function hasBegun(worker: ChildProcess): Promise<void> {
  await once(worker, 'message', { signal: AbortSignal.timeout(30_000) });
}

async function untilDone(): Promise<void> {
  for (;;) {
    const { waiting, active, delayed } = await getQueueStats(queue).catch(() => ({
      waiting: 1,
      active: 0,
      delayed: 0,
    }));
    if (waiting + active + delayed === 0) return;
    await sleep(100);
  }
}
