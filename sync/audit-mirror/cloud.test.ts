import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import type { MedplumClient } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import S3rver from 's3rver';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogger } from '../../config/log.ts';
import { namespace } from '../../config/namespace.ts';
import { readSettings, type Settings } from '../../config/settings.ts';
import { vaultLocation } from '../../config/vault.ts';
import { openVault } from '../../privacy/index.ts';
import { startKms } from '../../privacy/vault/testing/kms.ts';
import { auditEvent } from '../audit/events.ts';
import { openArchive } from './archive.ts';
import { indexCache, type MirrorDeps, runAuditMirror } from './mirror.ts';
import { checkProof, proveEvent } from './prove.ts';
import { openAuditSearch } from './search.ts';
import { isSignedBy, lineOf, linesOf, segmentKeys } from './segment.ts';
import { openSigner } from './signer.ts';
import { readSeals } from './store.ts';
import { verifyAudit } from './verify.ts';

/** The mirror as an operator in the cloud has it: segments in S3 under Object Lock, sealed by a KMS key. */
const ns = namespace();
const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const DAY_MS = 86_400_000;
let folder: string;
let settings: Settings;
let deps: MirrorDeps;
let kms: Awaited<ReturnType<typeof startKms>>;
let closing: (() => Promise<unknown>)[];
const store: AuditEvent[] = [];
/** What was asked of S3: method, key and the headers of Object Lock. */
const puts: { readonly key: string; readonly mode: unknown; readonly until: unknown }[] = [];

const medplum = {
  searchResources: async (_type: string, query: Record<string, string>) =>
    store.filter(({ meta }) => meta!.lastUpdated! >= (query._lastUpdated?.slice(2) ?? '')),
} as unknown as MedplumClient;

function written(count: number): AuditEvent[] {
  return Array.from({ length: count }, () => {
    const recorded = new Date(Date.UTC(2026, 0, 1, 8, 0, store.length));
    const site = { name: 'gateway', address: 'http://atlas.test' } as const;
    const about = { id: crypto.randomUUID(), namespace: ns, site, recorded, traceId: undefined, address: undefined };
    const agent = { profile: `Practitioner/${ORG}`, orgId: ORG } as const;
    const event = auditEvent(
      { type: 'read', agent, entities: [`Observation/${ORG}`], outcome: '0' },
      { ...about, patients: [] }
    );
    const meta = { ...event.meta, lastUpdated: recorded.toISOString() };
    store.push({ ...event, id: crypto.randomUUID(), meta });
    return store.at(-1)!;
  });
}

/** Passes on to S3 what it gets, and notes what is written. */
async function noting(port: number): Promise<number> {
  const proxy = http.createServer((req, res) => {
    const key = decodeURIComponent(new URL(req.url!, 'http://s3').pathname).replace('/audit/', '');
    const { 'x-amz-object-lock-mode': mode, 'x-amz-object-lock-retain-until-date': until } = req.headers;
    if (req.method === 'PUT') puts.push({ key, mode, until });
    const passed = http.request(
      { port, host: '127.0.0.1', method: req.method, path: req.url, headers: req.headers },
      (answer) => {
        res.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(res);
      }
    );
    req.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  closing.push(async () => proxy.close());
  return (proxy.address() as AddressInfo).port;
}

beforeEach(async () => {
  closing = [];
  store.length = 0;
  puts.length = 0;
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-cloud-'));
  const server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory: path.join(folder, 's3') },
    configureBuckets: [{ name: 'audit', configs: [] }],
  });
  const { port } = await server.run();
  closing.push(() => server.close() as unknown as Promise<void>);
  kms = await startKms();
  settings = readSettings({
    ATLAS_DATA_DIR: folder,
    ATLAS_AUDIT_BUCKET: 'audit',
    ATLAS_AUDIT_KMS_KEY_ID: 'alias/audit',
    S3_ENDPOINT: `http://127.0.0.1:${await noting(port)}`,
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
    KMS_ENDPOINT: kms.endpoint,
  });
  const audit = { record: async () => 'x', begin: () => Promise.reject(new Error('not used here')) };
  const signer = await openSigner(settings, openVault(vaultLocation(settings)));
  const log = createLogger('mirror', 'silent');
  deps = { medplum, namespace: ns, archive: openArchive(settings), signer, audit, log, dataDir: folder };
});
afterEach(async () => {
  kms.close();
  await Promise.allSettled(closing.map((close) => close()));
  await fs.rm(folder, { recursive: true, force: true });
});

const verify = () => verifyAudit({ ...deps, archive: openArchive(settings) });

test('segments are sealed by the KMS key, verified and proved from the bucket alone', async () => {
  const [, one] = written(12);
  expect(await runAuditMirror(deps)).toMatchObject({ mirrored: 12, errors: 0 });
  written(3);
  expect(await runAuditMirror(deps)).toMatchObject({ mirrored: 3, skipped: 12 });
  const seals = await readSeals(deps.archive);
  expect(seals.map((seal) => [seal?.algorithm, seal?.keyId, seal?.events])).toEqual([
    ['ECDSA_SHA_256', 'alias/audit', 12],
    ['ECDSA_SHA_256', 'alias/audit', 3],
  ]);
  expect(await verify()).toMatchObject({ intact: true, segments: 2, sealed: 15 });
  const proof = await proveEvent(openArchive(settings), deps.signer, one!.id!);
  expect(checkProof(proof!, lineOf(one!), deps.signer)).toBe(true);
});

test('a seal that another key has signed is none', async () => {
  written(2);
  await runAuditMirror(deps);
  const [seal] = await readSeals(deps.archive);
  expect(isSignedBy(deps.signer, seal!)).toBe(true);
  const other = await startKms();
  const settingsOfOther = { ...settings, KMS_ENDPOINT: other.endpoint };
  expect(isSignedBy(await openSigner(settingsOfOther, openVault(vaultLocation(settings))), seal!)).toBe(false);
  other.close();
});

test('segments are put under Object Lock in compliance mode until their retention ends; the index is not', async () => {
  written(2);
  await runAuditMirror(deps);
  const { data, index, seal } = segmentKeys(1);
  const of = (key: string) => puts.filter((put) => put.key === key);
  for (const key of [data, index, seal]) {
    const [put, ...more] = of(key);
    expect([put?.mode, more], key).toEqual(['COMPLIANCE', []]);
    const days = (Date.parse(String(put?.until)) - Date.now()) / DAY_MS;
    expect(days, key).toBeGreaterThan(settings.ATLAS_AUDIT_LOCK_DAYS - 1);
    expect(days, key).toBeLessThanOrEqual(settings.ATLAS_AUDIT_LOCK_DAYS);
  }
  const others = puts.filter(({ key }) => !key.startsWith('segments/'));
  expect(others.map(({ key }) => key)).toContain('index/current.json');
  expect(others.every(({ mode, until }) => mode === undefined && until === undefined)).toBe(true);
});

test('an event that was changed in the bucket is named', async () => {
  const events = written(5);
  await runAuditMirror(deps);
  const { data } = segmentKeys(1);
  const lines = linesOf(Buffer.from((await deps.archive.get(data))!)).map((line) => line!.toString());
  const changed = lines.map((line, i) => (i === 3 ? line.replace('"outcome":"0"', '"outcome":"4"') : line));
  await deps.archive.put(data, Buffer.concat(changed.map((line) => zstdCompressSync(line))));
  expect(await verify()).toMatchObject({
    intact: false,
    first: { where: 'segment', kind: 'changed', id: events[3]!.id, position: 3 },
  });
});

test('a machine that has none of the index fetches it from the bucket', async () => {
  written(4);
  await runAuditMirror(deps);
  await fs.rm(indexCache(folder), { recursive: true });
  const search = await openAuditSearch({ archive: openArchive(settings), namespace: ns, cache: indexCache(folder) });
  const { total, events } = await search.find({ agent: `Practitioner/${ORG}` }, { limit: 2, offset: 0 });
  expect([total, events.map(({ id }) => id)]).toEqual([4, [store[3]!.id, store[2]!.id]]);
  search.close();
});

test('while KMS is away nothing is sealed, and the next run seals it', async () => {
  written(3);
  const { signer } = deps;
  const away = { ...signer, sign: () => Promise.reject(new Error('KMS is away')) };
  await expect(runAuditMirror({ ...deps, signer: away })).rejects.toThrow();
  expect(await readSeals(deps.archive)).toEqual([]);
  expect(await runAuditMirror(deps)).toMatchObject({ mirrored: 3 });
  expect(await verify()).toMatchObject({ intact: true, sealed: 3 });
});
