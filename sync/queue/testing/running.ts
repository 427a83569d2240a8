import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Redis } from 'ioredis';
import { createLogger } from '../../../config/log.ts';
import { medplumClient } from '../../../config/medplum.ts';
import { createMetrics, type Metrics } from '../../../config/metrics.ts';
import { namespace } from '../../../config/namespace.ts';
import { connectRedis } from '../../../config/redis.ts';
import { readSettings, type Settings } from '../../../config/settings.ts';
import { startTestRedis } from '../../../config/testing/redis-server.ts';
import { SERVICE_SECRET } from '../../../config/testing/stand-in.ts';
import type { AuditInput } from '../../audit/input.ts';
import { Lake } from '../../sinks/lake/lake.ts';
import { tablesOf } from '../../sinks/lake/views.ts';
import type { Sink } from '../../sinks/sink.ts';
import type { ConsentNow, HasConsents } from '../consent.ts';
import { type FhirQueue, getQueueStats, initFhirQueue, shutdownFhirQueue } from '../index.ts';
import { syncWork } from '../process.ts';
import { SyncStates } from '../sync-state.ts';
import { Withheld } from '../withheld.ts';
import { type ReadableMedplum, startReadableMedplum } from './medplum.ts';

/** Queue, worker and lake on a real Redis, before a Medplum that the test fills. */
export interface RunningSync {
  readonly settings: Settings;
  readonly medplum: ReadableMedplum;
  readonly client: ReturnType<typeof medplumClient>;
  readonly redis: Redis;
  readonly queue: FhirQueue;
  readonly states: SyncStates;
  readonly withheld: Withheld;
  readonly metrics: Metrics;
  readonly lake: Lake;
  readonly audited: AuditInput[];
  readonly logLines: string[];
  /** Replaced by a test that has something to say about consent, or about sinks. */
  consent: ConsentNow;
  hasConsents: HasConsents;
  sinks: readonly Sink[];
  /** Resolves when no job waits or is under way. */
  idle(): Promise<void>;
  /** Rows of `stg_<type>`, by id. */
  rows(table: string): Promise<[string, string][]>;
  close(): Promise<void>;
}

export async function startSync(env: Record<string, string> = {}): Promise<RunningSync> {
  const [testRedis, medplum] = await Promise.all([startTestRedis(), startReadableMedplum()]);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-sync-'));
  const settings = readSettings({
    ATLAS_DATA_DIR: folder,
    MEDPLUM_BASE_URL: medplum.url,
    REDIS_URL: testRedis.url,
    ATLAS_QUEUE_RATE: '0',
    ATLAS_QUEUE_BACKOFF_MS: '20',
    ATLAS_QUEUE_BACKOFF_MAX_MS: '60',
    ...env,
  });
  const logLines: string[] = [];
  const log = createLogger('worker', 'trace', { write: (line) => void logLines.push(line) });
  const redis = connectRedis(settings.redisUrl, log);
  const states = new SyncStates(redis);
  const withheld = new Withheld(redis);
  const metrics = createMetrics();
  const lake = new Lake(settings.lakeDir);
  const client = medplumClient(settings.medplumUrl, 'worker', SERVICE_SECRET);
  const audited: AuditInput[] = [];
  const audit = { record: async (input: AuditInput) => `event-${audited.push(input)}` };
  const queue = await initFhirQueue({
    redisUrl: settings.redisUrl,
    settings,
    log,
    metrics,
    work: (type, jobs) =>
      syncWork({
        medplum: client,
        namespace: namespace(),
        states,
        sinks: running.sinks,
        mayLeave: running.consent,
        hasConsents: running.hasConsents,
        withheld,
        audit,
      })(type, jobs),
  });
  const running: RunningSync = {
    ...{ settings, medplum, client, redis, queue, states, withheld, metrics, lake, audited, logLines },
    consent: async (records) => records.map(({ orgIds }) => orgIds),
    hasConsents: async (records) => records.map(() => true),
    sinks: [lake],
    async idle() {
      for (;;) {
        const { waiting, active, delayed } = await getQueueStats(queue);
        if (waiting + active + delayed === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async rows(table) {
      const { select } = tablesOf(lake.folder, lake.catalog).find(({ name }) => name === table)!;
      const connection = await lake.parquet.connection();
      const found = await connection.runAndReadAll(`SELECT id, version_id FROM (${select}) ORDER BY id`);
      return found.getRows() as [string, string][];
    },
    async close() {
      await shutdownFhirQueue(queue);
      await lake.close();
      redis.disconnect();
      await medplum.close();
      await testRedis.stop();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
  return running;
}
