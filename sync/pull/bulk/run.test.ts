import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../../../config/log.ts';
import { createMetrics } from '../../../config/metrics.ts';
import { namespace } from '../../../config/namespace.ts';
import { readSettings } from '../../../config/settings.ts';
import { openSigningKeys, type SigningKeys } from '../../../config/signing-keys.ts';
import { startTestRedis, type TestRedis } from '../../../config/testing/redis-server.ts';
import { openVault } from '../../../privacy/index.ts';
import type { PullDeps } from '../deps.ts';
import type { Line, LineIngest } from '../lines.ts';
import { type PullSource, parseSources } from '../sources.ts';
import { createPullStore, type PullRun, type PullStore } from '../store.ts';
import { type ExportServer, type ExportServerOptions, sha256Of, startExportServer } from '../testing/export-server.ts';
import { FilesFailed, runBulk } from './run.ts';

const CANARY = 'Zorblatt-Quimby';
const CLIENT = 'atlas-at-ehr';
let redisServer: TestRedis;
let redis: Redis;
let store: PullStore;
let keys: SigningKeys;
let folder: string;
let deps: PullDeps;
let server: ExportServer;
const logLines: string[] = [];

beforeAll(async () => {
  redisServer = await startTestRedis();
  redis = new Redis(redisServer.url);
  store = createPullStore(redis);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-bulk-'));
  const vault = openVault({
    payloads: { kind: 'files', folder: path.join(folder, 'vault') },
    keys: { kind: 'local', masterKeyFile: path.join(folder, 'master.key') },
  });
  keys = openSigningKeys(vault);
  deps = {
    settings: readSettings({ ATLAS_DATA_DIR: folder }),
    namespace: namespace(),
    redis,
    store,
    vault,
    signingKeys: keys,
    metrics: createMetrics(),
    log: createLogger('worker', 'trace', { write: (line) => void logLines.push(line) }),
    retry: { firstMs: 1, mostMs: 5, attempts: 5 },
  } as unknown as PullDeps;
});
afterAll(async () => {
  redis.disconnect();
  await redisServer.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await redis.flushall();
});
afterEach(async () => {
  // Whatever happened: nothing out of a resource or an answer is in Redis or in a log.
  for (const key of await redis.keys('*')) {
    const dump = await redis.dumpBuffer(key);
    expect(dump?.toString('latin1')).not.toContain(CANARY);
  }
  expect(logLines.join('')).not.toContain(CANARY);
  await server.close();
});

interface Ingested {
  readonly ingest: LineIngest;
  readonly got: { type: string; id: string; last: boolean }[];
}

/** Takes what it is given; `refuse` says which lines wait, `crashAfter` how many lines it survives. */
function ingestion({
  waits = () => false,
  crashAfter = Number.POSITIVE_INFINITY,
}: {
  waits?: (line: Line) => boolean;
  crashAfter?: number;
} = {}): Ingested {
  const got: Ingested['got'] = [];
  const work = async (lines: readonly Line[], last: boolean) => {
    if (got.length + lines.length > crashAfter) throw new Error('the process is killed here');
    const waiting = last ? [] : lines.filter(waits);
    for (const { resource } of lines) {
      const { resourceType, id } = (resource ?? {}) as { resourceType: string; id: string };
      got.push({ type: resourceType, id, last });
    }
    const bad = lines.filter(({ resource }) => resource === undefined);
    const quarantined = bad.map(({ file, line }) => ({
      file,
      line,
      resourceType: 'unknown',
      code: 'invalid',
      error: 'No JSON',
    }));
    return {
      counts: { created: lines.length - waiting.length - bad.length, quarantined: bad.length },
      quarantined,
      waiting,
    };
  };
  return { got, ingest: Object.assign(work, { finish: async () => undefined }) };
}

const people = (n: number, from = 0) =>
  Array.from({ length: n }, (_, i) => ({ resourceType: 'Patient', id: `p${from + i}`, name: [{ family: CANARY }] }));
const observations = (n: number, from = 0) =>
  Array.from({ length: n }, (_, i) => ({
    resourceType: 'Observation',
    id: `o${from + i}`,
    subject: { reference: `Patient/p${i}` },
  }));

async function serve(options: ExportServerOptions): Promise<ExportServer> {
  server = await startExportServer({ jwks: () => keys.jwks(), clientId: CLIENT, ...options });
  return server;
}

function sourceOf(bulk: object = {}, auth: object = { type: 'backend-services', clientId: CLIENT }): PullSource {
  const one = { name: 'ehr', baseUrl: server.baseUrl, org: crypto.randomUUID(), auth, bulk, requestsPerSecond: 1000 };
  return parseSources('test', JSON.stringify({ sources: [one] }))[0]!;
}

const begin = (more: Partial<PullRun> = {}) =>
  store.open({ id: crypto.randomUUID(), source: 'ehr', kind: 'bulk', ...more });

describe('a bulk export', () => {
  test('goes by the book: token, kick-off, polls, files, and the export is deleted at the end', async () => {
    await serve({
      files: [
        { type: 'Observation', lines: observations(3) },
        { type: 'Patient', lines: people(3) },
      ],
      pollsUntilDone: 3,
    });
    const { ingest, got } = ingestion();
    const run = await begin({ since: '2025-01-01T00:00:00Z', types: ['Patient', 'Observation'] });
    const source = sourceOf({ typeFilters: ['Observation?category=laboratory', 'Observation?status=final'] });
    await runBulk(deps, source, run, ingest);
    expect(got.map(({ type }) => type)).toEqual([...Array(3).fill('Patient'), ...Array(3).fill('Observation')]);
    expect(server.kickOffs.map((q) => [...q])).toEqual([
      [
        ['_type', 'Patient,Observation'],
        ['_since', '2025-01-01T00:00:00Z'],
        ['_typeFilter', 'Observation?category=laboratory,Observation?status=final'],
      ],
    ]);
    expect(server.deleted).toEqual(['1']);
    expect(server.assertions).toHaveLength(1);
    expect(await store.run(run.id)).toMatchObject({ created: 6, lines: 6, files: 2, filesDone: 2, quarantined: 0 });
    expect(await store.cursor('ehr', 'bulk')).toBe('2026-01-02T03:04:05.000Z');
  });

  test.each([
    ['system', {}, '/fhir/$export'],
    ['patient', {}, '/fhir/Patient/$export'],
    ['group', { groupId: 'g-1' }, '/fhir/Group/g-1/$export'],
  ])('of level %s is asked for at its own URL', async (level, more, wanted) => {
    await serve({});
    await runBulk(deps, sourceOf({ level, ...more }), await begin(), ingestion().ingest);
    expect(server.requests.map(({ path }) => path)).toContain(wanted);
  });

  test('whose types come in any order is read Patient first, then Consent', async () => {
    const types = ['Observation', 'DiagnosticReport', 'Consent', 'Encounter', 'Patient', 'Practitioner', 'Zebra'];
    await serve({ files: types.map((type) => ({ type, lines: [{ resourceType: type, id: '1' }] })) });
    const { ingest, got } = ingestion();
    const run = await begin();
    await runBulk(deps, sourceOf(), run, ingest);
    expect(got.map(({ type }) => type)).toEqual([
      'Patient',
      'Consent',
      'Practitioner',
      'Encounter',
      'Observation',
      'DiagnosticReport',
    ]);
    expect((await store.run(run.id))!.messages).toEqual(['Zebra: Atlas stores no such resources; 1 file(s) skipped']);
  });

  test('with a manifest of many pages is read to the last page', async () => {
    const files = Array.from({ length: 25 }, (_, i) => ({ type: 'Patient', lines: people(1, i) }));
    await serve({ files, filesAPage: 4 });
    const { ingest, got } = ingestion();
    await runBulk(deps, sourceOf(), await begin(), ingest);
    expect(new Set(got.map(({ id }) => id)).size).toBe(25);
  });

  test('with links that are signed themselves gets no token sent to them', async () => {
    await serve({ files: [{ type: 'Patient', lines: people(2) }], requiresAccessToken: false });
    const { ingest, got } = ingestion();
    await runBulk(deps, sourceOf(), await begin(), ingest);
    expect(got).toHaveLength(2);
  });

  test('compressed on the way is the same', async () => {
    await serve({ files: [{ type: 'Patient', lines: people(2_000) }], gzip: true });
    const { ingest, got } = ingestion();
    await runBulk(deps, sourceOf(), await begin(), ingest);
    expect(got).toHaveLength(2_000);
  });

  test('of a server without authorization needs none', async () => {
    server = await startExportServer({ files: [{ type: 'Patient', lines: people(1) }] });
    const { ingest, got } = ingestion();
    await runBulk(deps, sourceOf({}, { type: 'none' }), await begin(), ingest);
    expect(got).toHaveLength(1);
  });

  test('whose token ends on the way gets another one', async () => {
    await serve({ files: Array.from({ length: 3 }, (_, i) => ({ type: 'Patient', lines: people(1, i) })) });
    server.fault = ({ file, nth, headers }) =>
      file !== undefined && nth === 1 && headers.authorization === 'Bearer token-1' ? { status: 401 } : undefined;
    const { ingest, got } = ingestion();
    await runBulk(deps, sourceOf({ parallelFiles: 1 }), await begin(), ingest);
    expect(got).toHaveLength(3);
    expect(new Set(server.assertions).size).toBe(server.assertions.length);
    expect(server.assertions.length).toBeGreaterThan(1);
  });
});

describe('what goes wrong on the way', () => {
  const files = [{ type: 'Patient', lines: people(1_200) }];

  test.each<[string, (n: { nth: number; file?: number; path: string }) => object | undefined]>([
    [
      '429 with Retry-After, at each step',
      ({ nth }) => (nth === 1 ? { status: 429, headers: { 'retry-after': '0' } } : undefined),
    ],
    ['502, at each step', ({ nth }) => (nth <= 2 ? { status: 502 } : undefined)],
    [
      '503 with a date',
      ({ nth }) => (nth === 1 ? { status: 503, headers: { 'retry-after': new Date(0).toUTCString() } } : undefined),
    ],
    [
      'a connection that breaks off in a file',
      ({ nth, file }) => (file !== undefined && nth <= 2 ? { cut: nth * 20_000 } : undefined),
    ],
  ])('%s is waited out', async (_what, fault) => {
    await serve({ files });
    server.fault = fault;
    const { ingest, got } = ingestion();
    const run = await begin();
    await runBulk(deps, sourceOf(), run, ingest);
    expect(new Set(got.map(({ id }) => id)).size).toBe(1_200);
    expect(await store.run(run.id)).toMatchObject({ filesDone: 1, filesFailed: 0 });
  });

  test('links that expire are asked for anew, and the file goes on at its line', async () => {
    await serve({ files });
    server.fault = ({ file, nth }) => {
      if (file === undefined || nth > 1) return undefined;
      server.expireLinks();
      return { status: 403 };
    };
    const { ingest, got } = ingestion();
    await runBulk(deps, sourceOf(), await begin(), ingest);
    expect(got).toHaveLength(1_200);
  });

  test('a file that stays unreadable is told, the others are read, and the cursor stays', async () => {
    await serve({ files: [...files, { type: 'Observation', lines: observations(2) }] });
    server.fault = ({ file }) => (file === 0 ? { status: 404, body: { text: CANARY } } : undefined);
    const { ingest, got } = ingestion();
    const run = await begin();
    await expect(runBulk(deps, sourceOf(), run, ingest)).rejects.toThrow(FilesFailed);
    expect(got.map(({ id }) => id)).toEqual(['o0', 'o1']);
    expect(await store.run(run.id)).toMatchObject({
      filesFailed: 1,
      messages: ['Patient#1: not read to its end; the EHR answers 404, with fresh links too'],
    });
    expect(await store.cursor('ehr', 'bulk')).toBeUndefined();
    expect(server.deleted).toEqual([]);
  });

  test.each([
    ['count', { count: 7 }, 'another count'],
    ['hash', { sha256: '0'.repeat(64) }, 'another hash'],
  ])('a file with another %s than the manifest says is not taken for whole', async (_what, wrong, message) => {
    await serve({ files: [{ type: 'Patient', lines: people(3), ...wrong }] });
    const run = await begin();
    await expect(runBulk(deps, sourceOf(), run, ingestion().ingest)).rejects.toThrow(FilesFailed);
    expect((await store.run(run.id))!.messages[0]).toContain(message);
  });

  test('a file with the hash that the manifest says is', async () => {
    await serve({ files: [{ type: 'Patient', lines: people(3), sha256: sha256Of(people(3)) }] });
    await runBulk(deps, sourceOf(), await begin(), ingestion().ingest);
  });

  test('an export that the EHR has lost is asked for again', async () => {
    await serve({ files });
    server.fault = ({ path: at }) => (at === '/jobs/1' ? { status: 404 } : undefined);
    const { ingest, got } = ingestion();
    await runBulk(deps, sourceOf(), await begin(), ingest);
    expect(got).toHaveLength(1_200);
    expect(server.kickOffs).toHaveLength(2);
  });

  test('an export that the EHR refuses fails with its status', async () => {
    await serve({ files });
    server.fault = ({ path: at }) => (at.endsWith('$export') ? { status: 400, body: { text: CANARY } } : undefined);
    await expect(runBulk(deps, sourceOf(), await begin(), ingestion().ingest)).rejects.toMatchObject({ status: 400 });
  });

  test('a manifest that goes on at another origin is not followed', async () => {
    await serve({ files, filesAPage: 1 });
    server.fault = ({ path: at, nth }) =>
      at === '/jobs/1' && nth > 1
        ? {
            status: 200,
            body: { transactionTime: 'x', output: [], link: [{ relation: 'next', url: 'http://localhost:1/x' }] },
          }
        : undefined;
    await expect(runBulk(deps, sourceOf(), await begin(), ingestion().ingest)).rejects.toThrow('another origin');
  });

  test('lines that are no JSON are quarantined by their place, the others are taken', async () => {
    const lines = [people(1)[0], `{"resourceType":"Patient","name":"${CANARY}`, '', people(1, 1)[0]];
    await serve({ files: [{ type: 'Patient', lines, count: undefined }] });
    const run = await begin();
    await runBulk(deps, sourceOf(), run, ingestion().ingest);
    expect(await store.run(run.id)).toMatchObject({ created: 2, quarantined: 1 });
    expect(await store.quarantined(run.id)).toMatchObject([{ file: 'Patient#1', line: 2 }]);
  });

  test('what the EHR could not export itself is counted, and its words are not kept', async () => {
    const issue = [{ severity: 'error', diagnostics: CANARY }, { severity: 'warning' }];
    await serve({
      files: [{ list: 'error', type: 'OperationOutcome', lines: [{ resourceType: 'OperationOutcome', issue }] }],
    });
    const run = await begin();
    await runBulk(deps, sourceOf(), run, ingestion().ingest);
    expect(await store.run(run.id)).toMatchObject({
      sourceErrors: 2,
      messages: ['The EHR reports of its export: 1 error, 1 warning'],
    });
  });
});

describe('a run that is killed', () => {
  test('goes on at the file and the line, with the same export', async () => {
    const files = [
      { type: 'Patient', lines: people(1_200) },
      { type: 'Observation', lines: observations(1_700) },
    ];
    await serve({ files });
    const first = ingestion({ crashAfter: 2_000 });
    const run = await begin();
    const source = sourceOf({ parallelFiles: 1 });
    await expect(runBulk(deps, source, run, first.ingest)).rejects.toThrow('killed');
    const second = ingestion();
    const again = await begin();
    expect(again.id).toBe(run.id);
    await runBulk(deps, source, again, second.ingest);
    expect(server.kickOffs).toHaveLength(1);
    const all = [...first.got, ...second.got].map(({ type, id }) => `${type}/${id}`);
    expect(all).toHaveLength(2_900);
    expect(new Set(all).size).toBe(2_900);
    expect(await store.run(run.id)).toMatchObject({ lines: 2_900, created: 2_900, filesDone: 2 });
  });

  test('does not skip lines of another file when the manifest comes in another order', async () => {
    const [a, b] = [
      { type: 'Patient', lines: people(600) },
      { type: 'Patient', lines: people(600, 600) },
    ];
    await serve({ files: [a!, b!] });
    const first = ingestion({ crashAfter: 500 });
    const run = await begin();
    const source = sourceOf({ parallelFiles: 1 });
    await expect(runBulk(deps, source, run, first.ingest)).rejects.toThrow('killed');
    const second = ingestion();
    await runBulk(deps, source, await begin(), second.ingest);
    expect(new Set([...first.got, ...second.got].map(({ id }) => id)).size).toBe(1_200);
  });
});

describe('lines whose patient is told elsewhere', () => {
  test('wait, and come again together with what was missing', async () => {
    const consents = Array.from({ length: 30 }, (_, i) => ({
      resourceType: 'Consent',
      id: `c${i}`,
      patient: { reference: `Patient/p${i}` },
    }));
    await serve({
      files: [
        { type: 'Consent', lines: consents },
        { type: 'Patient', lines: people(30) },
        { type: 'Observation', lines: observations(30) },
      ],
    });
    const told = ingestion({
      waits: ({ resource }) => (resource as { resourceType: string }).resourceType !== 'Observation',
    });
    const run = await begin();
    await runBulk(deps, sourceOf(), run, told.ingest);
    const last = told.got.filter((one) => one.last);
    expect(last).toHaveLength(60);
    // Patient by patient, and before the first Observation.
    expect(
      last
        .slice(0, 2)
        .map(({ type, id }) => `${type}/${id}`)
        .sort()
    ).toEqual(['Consent/c0', 'Patient/p0']);
    expect(told.got.findIndex(({ type }) => type === 'Observation')).toBeGreaterThan(
      told.got.findLastIndex((one) => one.last)
    );
    expect(await store.run(run.id)).toMatchObject({ created: 90, quarantined: 0 });
    expect(await redis.keys('atlas:pull:waiting:*')).toEqual([]);
  });
});

test('thousands of tiny files are all read', async () => {
  const files = Array.from({ length: 4_000 }, (_, i) => ({ type: 'Observation', lines: observations(1, i) }));
  await serve({ files, filesAPage: 1_000, requiresAccessToken: false });
  const { ingest, got } = ingestion();
  const run = await begin();
  await runBulk(deps, sourceOf({ parallelFiles: 8 }), run, ingest);
  expect(new Set(got.map(({ id }) => id)).size).toBe(4_000);
  expect(await store.run(run.id)).toMatchObject({ filesDone: 4_000 });
}, 120_000);
