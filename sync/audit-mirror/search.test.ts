import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { MedplumClient } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../config/log.ts';
import { namespace } from '../../config/namespace.ts';
import { readSettings } from '../../config/settings.ts';
import { vaultLocation } from '../../config/vault.ts';
import { openVault } from '../../privacy/index.ts';
import { FilePayloadStore } from '../../privacy/vault/payload-store.ts';
import { auditEvent } from '../audit/events.ts';
import type { AuditInput } from '../audit/input.ts';
import type { AuditFilter } from './filter.ts';
import { type MirrorDeps, runAuditMirror } from './mirror.ts';
import { type AuditSearch, openAuditSearch } from './search.ts';
import { openSigner } from './signer.ts';

const ns = namespace();
const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const OTHER = '0e0b7f0e-8d0e-4b8e-9d0e-5f8f0e0b7f0e';
const TOKEN = `pt_${'a'.repeat(26)}`;
let folder: string;
let search: AuditSearch;
let deps: MirrorDeps;
const store: AuditEvent[] = [];

function put(hour: number, input: Omit<AuditInput, 'outcome'> & { outcome?: '0' | '4' }): void {
  const recorded = new Date(Date.UTC(2026, 0, 31, 12 + hour));
  const event = auditEvent(
    { outcome: '0', ...input },
    {
      id: crypto.randomUUID(),
      namespace: ns,
      site: { name: 'gateway', address: 'http://atlas.test' },
      recorded,
      traceId: undefined,
      address: undefined,
      patients: input.patientTokens ? [{ reference: `Patient/${OTHER}`, token: input.patientTokens[0] }] : [],
    }
  );
  const meta = { ...event.meta, lastUpdated: recorded.toISOString() };
  store.push({ ...event, id: crypto.randomUUID(), meta });
}
const medplum = {
  searchResources: async (_type: string, query: Record<string, string>) =>
    store.filter(({ meta }) => meta!.lastUpdated! >= (query._lastUpdated?.slice(2) ?? '')),
} as unknown as MedplumClient;

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-search-'));
  const settings = readSettings({ ATLAS_DATA_DIR: folder });
  const archive = new FilePayloadStore(path.join(folder, 'audit-mirror'));
  const signer = await openSigner(settings, openVault(vaultLocation(settings)));
  const audit = { record: async () => 'x', begin: () => Promise.reject(new Error('not used here')) };
  const log = createLogger('mirror', 'silent');
  const doctor = { profile: `Practitioner/${ORG}`, role: 'CLINICIAN', orgId: ORG } as const;
  put(0, { type: 'read', agent: doctor, entities: [`Observation/${ORG}`], patientTokens: [TOKEN] });
  put(1, {
    type: 'FHIR_REVEAL',
    agent: doctor,
    entities: [`Patient/${OTHER}`],
    patientTokens: [TOKEN],
    purpose: 'TREAT',
  });
  put(20, { type: 'search', agent: { ...doctor, profile: `Practitioner/${OTHER}` }, resourceType: 'Patient' });
  put(21, { type: 'read', agent: { ...doctor, orgId: OTHER }, entities: [`Location/${ORG}`], outcome: '4' });
  deps = { medplum, namespace: ns, archive, signer, audit, log, dataDir: folder };
  await runAuditMirror(deps);
  put(22, { type: 'delete', agent: doctor, entities: [`Observation/${ORG}`], patientTokens: [TOKEN] });
  put(23, { type: 'FHIR_RECONCILIATION', agent: { service: 'reconciliation' } });
  search = await openAuditSearch({ archive, namespace: ns, cache: path.join(folder, 'audit-index'), medplum });
});
afterAll(async () => {
  search.close();
  await fs.rm(folder, { recursive: true, force: true });
});

const at = (hour: number) => Date.UTC(2026, 0, 31, 12 + hour);
test.each<[string, AuditFilter, string[]]>([
  [
    'everything, newest first, sealed or not',
    {},
    ['FHIR_RECONCILIATION', 'FHIR_DELETE', 'FHIR_READ', 'FHIR_EXECUTE', 'FHIR_REVEAL', 'FHIR_READ'],
  ],
  ['by organization', { org: OTHER }, ['FHIR_READ']],
  ['by type', { eventTypes: ['FHIR_REVEAL', 'FHIR_DELETE'] }, ['FHIR_DELETE', 'FHIR_REVEAL']],
  ['by agent', { agent: `Practitioner/${OTHER}` }, ['FHIR_EXECUTE']],
  ['by a patient, by token', { entity: TOKEN }, ['FHIR_DELETE', 'FHIR_REVEAL', 'FHIR_READ']],
  ['by a patient, by reference', { entity: `Patient/${OTHER}`, actions: ['R'] }, ['FHIR_REVEAL', 'FHIR_READ']],
  ['by a resource', { entity: `Observation/${ORG}` }, ['FHIR_DELETE', 'FHIR_READ']],
  ['by time', { since: at(1), until: at(21) }, ['FHIR_EXECUTE', 'FHIR_REVEAL']],
  ['by outcome', { outcomes: ['4'] }, ['FHIR_READ']],
  ['by purpose and role', { purposes: ['TREAT'], role: 'CLINICIAN' }, ['FHIR_REVEAL']],
])('%s', async (_what, filter, types) => {
  const { total, events } = await search.find(filter, { limit: 10, offset: 0 });
  expect(events.map(({ event_type }) => event_type)).toEqual(types);
  expect(total).toBe(types.length);
});

test('a row says whom, and where it is sealed', async () => {
  const { events } = await search.find({ eventTypes: ['FHIR_REVEAL'] }, { limit: 1, offset: 0 });
  expect(events[0]).toMatchObject({ patients: [TOKEN], recorded: at(1), segment: 1, position: 1, org: ORG });
});

test('pages', async () => {
  const { events, total } = await search.find({}, { limit: 2, offset: 4 });
  expect([events.map(({ event_type }) => event_type), total]).toEqual([['FHIR_REVEAL', 'FHIR_READ'], 6]);
});

test('a page in the middle of a cut time has the rows and the total that reading all of them gives', async () => {
  const cut = { since: at(0) + 1, until: at(22) + 1 };
  const all = await search.rows<{ id: string; recorded: number }>(
    {},
    (from) => `SELECT id, epoch_ms(recorded)::DOUBLE AS recorded FROM ${from} ORDER BY recorded DESC, id`
  );
  const wanted = all.filter(({ recorded }) => recorded >= cut.since && recorded < cut.until);
  const { events, total } = await search.find(cut, { limit: 2, offset: 1 });
  expect([events.map(({ id }) => id), total]).toEqual([wanted.slice(1, 3).map(({ id }) => id), wanted.length]);
});

test.each<[string, AuditFilter]>([
  ['all', {}],
  ['of one organization', { org: ORG }],
  ['by type and outcome', { eventTypes: ['FHIR_READ'], outcomes: ['0', '4'] }],
  ['by agent', { agent: `Practitioner/${ORG}` }],
  ['by a patient', { entity: TOKEN }],
  ['in whole hours', { since: at(1), until: at(22) }],
  ['in hours that are cut', { since: at(1) + 1, until: at(22) + 1 }],
  ['within one hour', { since: at(1) - 1, until: at(1) + 1 }],
  ['of nothing', { since: at(2), until: at(2) }],
])('counts are those of the rows: %s', async (_what, filter) => {
  const columns = ['org', 'event_type', 'outcome', 'agent_role'].join(', ');
  const rows = await search.rows(
    filter,
    (from) => `
      SELECT date_trunc('hour', recorded)::TIMESTAMP AS hour, ${columns}, count(*)::INTEGER AS n FROM ${from}
      GROUP BY ALL ORDER BY ALL`
  );
  const counts = await search.counts(
    filter,
    (from) => `SELECT hour::TIMESTAMP AS hour, ${columns}, sum(n)::INTEGER AS n FROM ${from} GROUP BY ALL ORDER BY ALL`
  );
  expect(counts).toEqual(rows);
});

test('an index holds the files of now and of the one before, and no older ones', async () => {
  const index = path.join(folder, 'audit-mirror', 'index');
  const files = async () => (await fs.readdir(index)).filter((name) => name.endsWith('.parquet'));
  expect(await files()).toHaveLength(6);
  for (const hour of [24, 25]) {
    put(hour, { type: 'read', agent: { profile: `Practitioner/${ORG}`, orgId: ORG } });
    await runAuditMirror(deps);
    expect((await search.find({}, { limit: 1, offset: 0 })).events[0]?.recorded).toBe(at(hour));
  }
  const state = JSON.parse(await fs.readFile(path.join(index, 'current.json'), 'utf8'));
  const months = Object.values<{ events: string; keys: string; hours: string }>(state.months);
  const now = months.flatMap(({ events, keys, hours }) => [events, keys, hours]);
  expect((await files()).map((name) => `index/${name}`).sort()).toEqual([...now, ...state.replaced].sort());
});

test('a list does not wait for all that is not sealed, says so, and has it later; a report waits', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const slow = {
    searchResources: async (type: 'AuditEvent', query: Record<string, string>) => {
      await held;
      return medplum.searchResources(type, query);
    },
  } as unknown as MedplumClient;
  const cache = path.join(folder, 'another-index');
  const other = await openAuditSearch({ archive: deps.archive, namespace: ns, cache, medplum: slow });
  put(30, { type: 'read', agent: { profile: `Practitioner/${ORG}`, orgId: ORG } });
  const first = await other.find({}, { limit: 1, offset: 0, hurry: true });
  expect(first).toMatchObject({ complete: false, events: [{ recorded: at(25) }] });
  const report = other.find({}, { limit: 1, offset: 0 });
  release();
  expect(await report).toMatchObject({ complete: true, total: first.total + 1, events: [{ recorded: at(30) }] });
  expect(await other.find({}, { limit: 1, offset: 0, hurry: true })).toMatchObject({ complete: true });
  other.close();
});

test("a segment's worth of what is not sealed is told once", async () => {
  const many = Array.from({ length: 20_500 }, (_, i) => {
    const lastUpdated = new Date(Date.UTC(2026, 2, 1) + i).toISOString();
    return { ...store[0]!, id: crypto.randomUUID(), meta: { ...store[0]!.meta, lastUpdated } };
  });
  const crowded = { searchResources: async () => many.splice(0, 1_000) } as unknown as MedplumClient;
  let told = 0;
  const archive = new FilePayloadStore(path.join(folder, 'empty'));
  const cache = path.join(folder, 'empty-index');
  const other = await openAuditSearch({ archive, namespace: ns, cache, medplum: crowded, many: () => told++ });
  expect((await other.find({}, { limit: 1, offset: 0 })).total).toBe(20_500);
  expect(told).toBe(1);
  other.close();
});
