import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { createLogger } from '../../../config/log.ts';
import { createMetrics } from '../../../config/metrics.ts';
import { namespace } from '../../../config/namespace.ts';
import { readSettings } from '../../../config/settings.ts';
import { openSigningKeys } from '../../../config/signing-keys.ts';
import { startTestRedis } from '../../../config/testing/redis-server.ts';
import { openVault } from '../../../privacy/index.ts';
import type { PullDeps } from '../deps.ts';
import type { Line, LineIngest } from '../lines.ts';
import { createPullStore, type PullStore } from '../store.ts';

/** What a pull is handed, on a real Redis and a vault in files, for tests. */
export interface PullHarness {
  readonly deps: PullDeps;
  readonly redis: Redis;
  readonly store: PullStore;
  /** All that is in Redis and in the log: what must not hold a value. */
  persisted(): Promise<string>;
  close(): Promise<void>;
}

export async function startPullHarness(): Promise<PullHarness> {
  const server = await startTestRedis();
  const redis = new Redis(server.url);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-pull-'));
  const logLines: string[] = [];
  const vault = openVault({
    payloads: { kind: 'files', folder: path.join(folder, 'vault') },
    keys: { kind: 'local', masterKeyFile: path.join(folder, 'master.key') },
  });
  const store = createPullStore(redis);
  const deps = {
    settings: readSettings({ ATLAS_DATA_DIR: folder }),
    namespace: namespace(),
    redis,
    store,
    vault,
    signingKeys: openSigningKeys(vault),
    metrics: createMetrics(),
    log: createLogger('worker', 'trace', { write: (line) => void logLines.push(line) }),
    audit: { record: async () => 'id' },
    retry: { firstMs: 1, mostMs: 5, attempts: 5 },
  } as unknown as PullDeps;
  return {
    deps,
    redis,
    store,
    async persisted() {
      const dumps = await Promise.all((await redis.keys('*')).map((key) => redis.dumpBuffer(key)));
      return [...logLines, ...dumps.map((dump) => dump?.toString('latin1') ?? '')].join('\n');
    },
    async close() {
      redis.disconnect();
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Takes what it is given; `waits` says which lines wait for their patient. */
export function fakeIngest(waits: (line: Line, got: readonly string[]) => boolean = () => false) {
  const got: string[] = [];
  const work = async (lines: readonly Line[], last: boolean) => {
    const waiting = last ? [] : lines.filter((line) => waits(line, got));
    for (const line of lines) {
      const { resourceType, id } = (line.resource ?? {}) as { resourceType: string; id: string };
      if (!waiting.includes(line)) got.push(`${resourceType}/${id}`);
    }
    return { counts: { created: lines.length - waiting.length }, quarantined: [], waiting };
  };
  return { got, ingest: Object.assign(work, { finish: async () => undefined }) as LineIngest };
}
