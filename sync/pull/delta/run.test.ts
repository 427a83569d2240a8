import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Line } from '../lines.ts';
import { type PullSource, parseSources } from '../sources.ts';
import type { PullRun } from '../store.ts';
import { type Asked, type ExportServer, startExportServer } from '../testing/export-server.ts';
import { fakeIngest, type PullHarness, startPullHarness } from '../testing/harness.ts';
import { runDelta, TypesFailed } from './run.ts';

const CANARY = 'Zorblatt-Quimby';
let harness: PullHarness;
let ehr: ExportServer;
let changed: Record<string, { id: string; at: string; patient?: string }[]>;

beforeAll(async () => {
  harness = await startPullHarness();
});
afterAll(() => harness.close());
beforeEach(async () => {
  await harness.redis.flushall();
  changed = {
    Patient: [{ id: 'p1', at: '2026-01-01T00:00:00.000Z' }],
    Observation: Array.from({ length: 5 }, (_, i) => ({
      id: `o${i}`,
      at: `2026-01-02T00:00:0${i}.000Z`,
      patient: 'p1',
    })),
  };
  ehr = await startExportServer({ search });
});
afterEach(async () => {
  expect(await harness.persisted()).not.toContain(CANARY);
  await ehr.close();
});

/** Searches two a page, says what it can do, and reads Patients by id. */
function search({ path: at, query }: Asked) {
  if (at === '/fhir/metadata') {
    const resource = Object.keys(changed).map((type) => ({ type, interaction: [{ code: 'search-type' }] }));
    return { body: { resourceType: 'CapabilityStatement', rest: [{ mode: 'server', resource }] } };
  }
  const [, type, id] = /^\/fhir\/([A-Za-z]+)(?:\/(.+))?$/.exec(at) ?? [];
  const of = changed[type ?? ''];
  if (!of) return undefined;
  if (id)
    return of.some((one) => one.id === id)
      ? { body: resourceOf(type!, of.find((one) => one.id === id)!) }
      : { status: 404 };
  const bounds = query.getAll('_lastUpdated');
  const since = bounds.find((b) => b.startsWith('ge'))?.slice(2);
  const until = bounds.find((b) => b.startsWith('lt'))?.slice(2);
  const found = of.filter(
    (one) => (!since || Date.parse(one.at) >= Date.parse(since)) && (!until || Date.parse(one.at) < Date.parse(until))
  );
  const from = Number(query.get('from') ?? 0);
  const next = new URLSearchParams(query);
  next.set('from', String(from + 2));
  return {
    body: {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: found.slice(from, from + 2).map((one) => ({ resource: resourceOf(type!, one) })),
      ...(found.length > from + 2 && { link: [{ relation: 'next', url: `${ehr.baseUrl}/${type}?${next}` }] }),
    },
  };
}

const resourceOf = (resourceType: string, { id, at, patient }: { id: string; at: string; patient?: string }) => ({
  resourceType,
  id,
  meta: { lastUpdated: at },
  name: [{ family: CANARY }],
  ...(patient && { subject: { reference: `Patient/${patient}` } }),
});

const sourceOf = (types = ['Observation', 'Patient']): PullSource =>
  parseSources(
    'test',
    JSON.stringify({ sources: [{ name: 'ehr', baseUrl: ehr.baseUrl, org: randomUUID(), delta: { types } }] })
  )[0]!;
const begin = (more: Partial<PullRun> = {}) =>
  harness.store.open({ id: randomUUID(), source: 'ehr', kind: 'delta', ...more });
const searches = () =>
  ehr.requests
    .filter(({ path: at }) => /^\/fhir\/[A-Z][A-Za-z]+$/.test(at))
    .map(({ path: at, query }) => `${at.slice(6)}?${decodeURIComponent(String(query))}`);

async function pull(run: PullRun, source = sourceOf(), waits?: (line: Line, got: readonly string[]) => boolean) {
  const { got, ingest } = fakeIngest(waits);
  await runDelta(harness.deps, source, run, ingest);
  await harness.store.update(run.id, { state: 'done' });
  return got;
}

describe('a delta pull', () => {
  test('asks for each type, Patient first, page by page, and next time from its cursor on', async () => {
    expect(await pull(await begin())).toEqual([
      'Patient/p1',
      'Observation/o0',
      'Observation/o1',
      'Observation/o2',
      'Observation/o3',
      'Observation/o4',
    ]);
    expect(searches()).toEqual([
      'Patient?_count=200',
      'Observation?_count=200',
      'Observation?_count=200&from=2',
      'Observation?_count=200&from=4',
    ]);
    ehr.requests.splice(0);
    changed.Observation!.push({ id: 'new', at: '2026-01-03T00:00:00.000Z', patient: 'p1' });
    expect(await pull(await begin())).toEqual(['Patient/p1', 'Observation/o4', 'Observation/new']);
    expect(searches()).toEqual([
      'Patient?_lastUpdated=ge2026-01-01T00:00:00.000Z&_count=200',
      'Observation?_lastUpdated=ge2026-01-02T00:00:04.000Z&_count=200',
    ]);
    expect(await harness.store.cursor('ehr', 'delta:Observation')).toBe('2026-01-03T00:00:00.000Z');
  });

  test('reads the CapabilityStatement once, and says which types it has to skip', async () => {
    const run = await begin({ types: ['Patient', 'Immunization'] });
    await pull(run);
    await pull(await begin());
    expect((await harness.store.run(run.id))!.messages).toEqual([
      "Immunization: the EHR's CapabilityStatement has no search of it; skipped",
    ]);
    expect(ehr.requests.filter(({ path: at }) => at === '/fhir/metadata')).toHaveLength(1);
    expect(searches().some((asked) => asked.startsWith('Immunization'))).toBe(false);
  });

  test('of one day again is the same again, and moves no cursor', async () => {
    await pull(await begin());
    const day = { kind: 'backfill' as const, since: '2026-01-02T00:00:00Z', until: '2026-01-03T00:00:00Z' };
    const first = await pull(await begin(day));
    expect(await pull(await begin(day))).toEqual(first);
    expect(first).toHaveLength(5);
    expect(await harness.store.cursors('ehr')).toEqual({
      'delta:Patient': '2026-01-01T00:00:00.000Z',
      'delta:Observation': '2026-01-02T00:00:04.000Z',
    });
  });

  test('asks for the patient of a record that came before him', async () => {
    changed.Patient = [{ id: 'p1', at: '2020-01-01T00:00:00.000Z' }];
    const got = await pull(
      await begin({ since: '2026-01-01T00:00:00Z' }),
      sourceOf(['Observation']),
      ({ resource }, before) =>
        (resource as { resourceType: string }).resourceType === 'Observation' && !before.includes('Patient/p1')
    );
    expect(got.slice(0, 3)).toEqual(['Patient/p1', 'Observation/o0', 'Observation/o1']);
    expect(got.filter((one) => one === 'Patient/p1')).toHaveLength(1);
  });

  test('does not follow a next link to another origin', async () => {
    ehr.fault = ({ path: at }) =>
      at === '/fhir/Observation'
        ? {
            status: 200,
            body: { resourceType: 'Bundle', link: [{ relation: 'next', url: 'http://localhost:1/fhir/Observation' }] },
          }
        : undefined;
    const run = await begin();
    const { ingest, got } = fakeIngest();
    await expect(runDelta(harness.deps, sourceOf(), run, ingest)).rejects.toThrow(TypesFailed);
    expect(got).toEqual(['Patient/p1']);
    expect((await harness.store.run(run.id))!.messages).toEqual(['Observation: The search goes on at another origin']);
    expect(await harness.store.cursor('ehr', 'delta:Observation')).toBeUndefined();
  });

  test('that is stopped goes on with the types that are not done', async () => {
    ehr.fault = ({ path: at }) => (at === '/fhir/Observation' ? { status: 503 } : undefined);
    const run = await begin();
    await expect(runDelta(harness.deps, sourceOf(), run, fakeIngest().ingest)).rejects.toMatchObject({ status: 503 });
    ehr.fault = () => undefined;
    ehr.requests.splice(0);
    const again = await begin();
    expect(again.id).toBe(run.id);
    await pull(again);
    expect(searches().some((asked) => asked.startsWith('Patient'))).toBe(false);
  });
});
