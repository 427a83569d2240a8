import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MedplumClient } from '@medplum/core';
import { Redis } from 'ioredis';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IngressMessage } from '../../bots/ingress/message.ts';
import { namespace } from '../../config/namespace.ts';
import { readSettings } from '../../config/settings.ts';
import { startTestRedis, type TestRedis } from '../../config/testing/redis-server.ts';
import type { IngestDeps } from './deps.ts';
import { Unavailable } from './failures.ts';
import { IngressRunner } from './run.ts';
import { whileHeld } from './while-held.ts';

let server: TestRedis;
let redis: Redis;
let folder: string;
let publicJwk: object;
beforeAll(async () => {
  server = await startTestRedis();
  redis = new Redis(server.url);
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-run-'));
  const { publicKey } = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  publicJwk = { ...(await exportJWK(publicKey)), kid: 'test' };
});
afterAll(async () => {
  redis.disconnect();
  await server.stop();
  await fs.rm(folder, { recursive: true, force: true });
});

const TTL_MS = 150;
const message = {
  orgId: 'o',
  patientKeys: ['s|k'],
  resources: [],
  people: [],
  fullUrls: [],
} as unknown as IngressMessage;

/** A runner whose bot is run by Medplum, and takes this long. */
function runner(executeBot: () => Promise<unknown>): IngressRunner {
  const settings = readSettings({ ATLAS_DATA_DIR: folder, BOT_RUNTIME: 'medplum' });
  const deps = {
    settings,
    secrets: { botKey: { publicJwk } },
    namespace: namespace(),
    redis,
    ingestMedplum: { executeBot },
  };
  return new IngressRunner(deps as unknown as IngestDeps, TTL_MS);
}

describe('a message whose lock is lost while it is worked on', () => {
  test('is Unavailable, so that it is sent again', async () => {
    const run = runner(async () => {
      await redis.set('atlas:lock:o:k', "another's");
      await sleep(2 * TTL_MS);
      return { outcomes: [], pendingTypes: [] };
    }).run(message);
    await expect(run).rejects.toThrow(Unavailable);
    await redis.del('atlas:lock:o:k');
  });

  test('and one whose lock is held is answered as it came out', async () => {
    const result = { outcomes: [], pendingTypes: [] };
    expect(await runner(async () => result).run(message)).toEqual(result);
  });

  test('is not written on: the client refuses the next call', async () => {
    const calls: string[] = [];
    const client = {
      baseUrl: 'x',
      search: async () => void calls.push('search'),
      executeBatch: async () => void calls.push('executeBatch'),
    };
    const lost = new AbortController();
    const held = whileHeld(client as unknown as MedplumClient, lost.signal);
    await held.search('Patient');
    lost.abort(new Unavailable('Another writer took over.'));
    expect(() => held.executeBatch({ resourceType: 'Bundle', type: 'transaction' })).toThrow(
      'Another writer took over.'
    );
    expect(calls).toEqual(['search']);
  });
});
