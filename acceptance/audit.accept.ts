import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import type { AuditEvent } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { atlas as runAtlas } from '../cli/start-atlas.ts';
import { balpFaults } from '../sync/audit/balp.testing.ts';
import type { Finding } from '../sync/audit-mirror/findings.ts';
import type { MirrorResult } from '../sync/audit-mirror/mirror.ts';
import { linesOf } from '../sync/audit-mirror/segment.ts';
import type { Api } from './parity.ts';
import { type Somebody, settingsOf, signedIn, superAdminApi } from './running.ts';
import { bundle, type DemoClient, ehrSender, exportRecord, observation, person, send } from './sender.ts';

const atlas = inject('atlas');
const authorization: Partial<Record<Somebody, string>> = {};
let cronSecret: string;
let gateway: Api;
let superAdmin: Api;
let token: string;
let patientId: string;

beforeAll(async () => {
  const { secrets } = await settingsOf(atlas);
  cronSecret = secrets.cronSecret!;
  gateway = await signedIn('gateway', atlas.medplumUrl, secrets);
  superAdmin = await superAdminApi(atlas);
  for (const who of ['admin', 'clinician', 'compliance', 'patient', 'researcher'] as const) {
    authorization[who] = `Bearer ${(await signedIn(who, atlas.medplumUrl, secrets)).token}`;
  }
  const north = ehrSender(atlas.baseUrl, (atlas.demo.clients as DemoClient[]).find((c) => c.name === 'ehr-north')!);
  const { patient } = person();
  const subject = { reference: `Patient/${patient.id}` };
  const encounter = {
    resourceType: 'Encounter' as const,
    id: `enc-${patient.id}`,
    status: 'in-progress' as const,
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject,
    period: { start: '2024-06-01' },
  };
  const sent = await send(north, 'batch', bundle('batch', patient, encounter as never, observation(subject)));
  patientId = sent.body.results[0].id;
  const ingest = await signedIn('ingest', atlas.medplumUrl, secrets);
  const stored = (await ingest.get(`Patient/${patientId}`)).body;
  token = stored.identifier.find((i: { value: string }) => i.value.startsWith('pt_')).value;
  expect((await exportRecord(atlas.baseUrl, authorization.clinician!, token)).status).toBe(200);
});

const call = async (who: Somebody | undefined, method: string, url: string, headers: object = {}, body?: object) => {
  const answer = await fetch(`${atlas.baseUrl}${url}`, {
    method,
    headers: {
      ...(who ? { authorization: authorization[who]! } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  return { status: answer.status, text, body: text.startsWith('{') ? JSON.parse(text) : undefined };
};
const mirror = async (): Promise<MirrorResult> => {
  const answer = await call('compliance', 'POST', '/fhir/admin/audit-mirror/run', {}, {});
  expect(answer.status, answer.text).toBe(200);
  return answer.body.result;
};

describe('AuditEvents', () => {
  test('of every kind that is there follow the profiles of BALP that they claim', async () => {
    const own = async (): Promise<AuditEvent[]> => {
      const { body } = await gateway.get('AuditEvent?_sort=-_lastUpdated&_count=1000');
      const events: AuditEvent[] = body.entry.map((e: { resource: AuditEvent }) => e.resource);
      return events.filter(({ meta }) => meta?.tag?.some(({ system }) => system?.endsWith('/fhir/audit-event-id')));
    };
    const claimed = async () => {
      const profiles = (await own()).flatMap(({ meta }) => meta?.profile ?? []);
      return new Set(profiles.map((url) => url.split('IHE.BasicAudit.')[1]));
    };
    const wanted = new Set(['PrivacyDisclosure.Source', 'PrivacyDisclosure.Recipient']);
    await expect
      .poll(
        async () => {
          const claims = await claimed();
          return [...wanted].every((name) => claims.has(name));
        },
        { timeout: 10_000 }
      )
      .toBe(true);
    const faults = (await own()).flatMap((e) => balpFaults(e).map((fault) => `${e.subtype?.[0]?.code}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('an export leaves one, with the token of the patient', async () => {
    const trace = randomUUID().replaceAll('-', '');
    const answer = await call('clinician', 'GET', `/fhir/export/patient/${token}/$everything`, {
      traceparent: `00-${trace}-00f067aa0ba902b7-01`,
    });
    expect(answer.status, answer.text).toBe(200);
    const find = async () => {
      const found =
        (await gateway.get(`AuditEvent?subtype=FHIR_EXPORT&_sort=-_lastUpdated&_count=50`)).body.entry ?? [];
      return found
        .map((e: { resource: AuditEvent }) => e.resource)
        .filter((e: AuditEvent) => JSON.stringify(e).includes(trace));
    };
    await expect.poll(async () => (await find()).length, { timeout: 10_000 }).toBe(1);
    const [event] = await find();
    expect(event.meta.profile[0]).toContain('PrivacyDisclosure.Source');
    expect(balpFaults(event)).toEqual([]);
    expect(JSON.stringify(event.entity)).toContain(token);
  });
});

describe('/fhir/admin/audit-mirror', () => {
  test('runs, and tells the result of a run and its statistics', async () => {
    const result = await mirror();
    expect(Object.keys(result)).toEqual([
      ...['startTime', 'endTime', 'durationMs', 'fetched', 'mirrored', 'skipped', 'errors', 'lastSyncedAt'],
    ]);
    expect(result).toMatchObject({ errors: 0 });
    const { body } = await call('admin', 'GET', '/fhir/admin/audit-mirror/stats');
    expect(body).toMatchObject({
      success: true,
      stats: { lastRun: expect.any(String), lastSyncedAt: expect.any(String) },
    });
    expect(body.stats.totalMirrored).toBeGreaterThan(0);
    expect(body.stats.recentRuns[0]).toMatchObject({ errors: 0 });
  });

  test('searches what was mirrored, and what has come since', async () => {
    const url = `/fhir/admin/audit-mirror/search?entityReference=${token}&eventTypes=FHIR_EXPORT&limit=5`;
    const { status, body, text } = await call('compliance', 'GET', url);
    expect(status, text).toBe(200);
    expect(body.count).toBeGreaterThan(0);
    expect(body.events[0]).toMatchObject({
      eventType: 'FHIR_EXPORT',
      action: 'R',
      outcome: '0',
      agent: { requestor: true },
    });
    expect(body.events[0].entities).toContainEqual({ what: token, type: '1', role: '1' });
  });

  test.each<[string, Somebody | undefined, string, string, object, number]>([
    ['a clinician', 'clinician', 'GET', 'stats', {}, 403],
    ['a patient', 'patient', 'GET', 'search', {}, 403],
    ['nobody', undefined, 'POST', 'run', {}, 401],
    ['another organization', 'compliance', 'GET', `search?orgId=${randomUUID()}`, {}, 403],
    ['a bad time', 'compliance', 'GET', 'search?since=yesterday', {}, 400],
    ['cron without its secret', undefined, 'POST', 'cron', {}, 403],
    ['cron with a wrong one', undefined, 'POST', 'cron', { 'x-cron-secret': 'a'.repeat(64) }, 403],
    ['cron as an administrator', 'admin', 'POST', 'cron', {}, 403],
  ])('refuses %s', async (_who, who, method, url, headers, status) => {
    const answer = await call(who, method, `/fhir/admin/audit-mirror/${url}`, headers);
    expect(answer.status, answer.text).toBe(status);
    expect(answer.body.resourceType).toBe('OperationOutcome');
  });

  test('runs for cron with its secret', async () => {
    const answer = await call(
      undefined,
      'POST',
      '/fhir/admin/audit-mirror/cron',
      { 'x-cron-secret': cronSecret },
      { limit: 1000 }
    );
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body).toMatchObject({ success: true, result: { errors: 0 } });
  });
});

test('GET /fhir/export/exports lists the exports of the organization', async () => {
  const { status, body, text } = await call('compliance', 'GET', '/fhir/export/exports');
  expect(status, text).toBe(200);
  expect(body.exports[0]).toMatchObject({
    timestamp: expect.any(String),
    correlationId: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(body.exports.map((one: { patientTokenId: string }) => one.patientTokenId)).toContain(token);
  expect((await call('clinician', 'GET', '/fhir/export/exports')).status).toBe(403);
});

describe('atlas audit verify', () => {
  const segments = path.join(atlas.dataDir, 'audit-mirror', 'segments');
  let victim: { readonly id: string; readonly line: string };

  const environment = () => ({
    ATLAS_DATA_DIR: atlas.dataDir,
    MEDPLUM_BASE_URL: atlas.medplumUrl,
    ...(fs.existsSync(atlas.secretsFile) ? { ATLAS_SECRETS_FILE: atlas.secretsFile } : {}),
  });
  const verify = async (): Promise<{
    intact: boolean;
    first?: Finding;
    sealed: number;
    stored: number;
    code: number;
  }> => {
    const { code, stdout, stderr } = await runAtlas(environment(), 'audit', 'verify');
    expect(stdout, stderr).not.toBe('');
    return { ...JSON.parse(stdout), code };
  };
  const dataFile = () =>
    path.join(
      segments,
      fs
        .readdirSync(segments)
        .filter((f) => f.endsWith('.zst'))
        .sort()[0]!
    );
  const edited = async (change: (lines: string[]) => string[]) => {
    const file = dataFile();
    const before = fs.readFileSync(file);
    const lines = linesOf(before).map((line) => line!.toString());
    fs.writeFileSync(file, Buffer.concat(change(lines).map((line) => zstdCompressSync(line))));
    const result = await verify();
    fs.writeFileSync(file, before);
    return result;
  };

  beforeAll(async () => {
    await mirror();
    const lines = linesOf(fs.readFileSync(dataFile())).map((line) => line!.toString());
    const line = lines[Math.floor(lines.length / 2)]!;
    victim = { id: JSON.parse(line).id, line };
  });

  test('passes on the events of the day, and proves that one is among them', async () => {
    const result = await verify();
    expect(result, JSON.stringify(result.first)).toMatchObject({ intact: true, code: 0 });
    expect(result.sealed).toBeGreaterThan(20);
    const { code, stdout } = await runAtlas(environment(), 'audit', 'prove', victim.id);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: victim.id, event: JSON.parse(victim.line) });
  });

  test('names the event of which a byte was changed in a segment', async () => {
    const change = (line: string) => (line === victim.line ? line.replace('"AuditEvent"', '"AuditEvens"') : line);
    const { code, first } = await edited((lines) => lines.map(change));
    expect([code, first]).toMatchObject([1, { where: 'segment', kind: 'changed', id: victim.id }]);
  });

  test('names the event in whose bytes one bit was flipped in the file', async () => {
    const file = dataFile();
    const before = fs.readFileSync(file);
    const frames = linesOf(before).map((line) => line!.toString());
    const entries = fs.readFileSync(file.replace('.ndjson.zst', '.index'), 'utf8').trim().split('\n');
    const lengths = entries.map((entry) => Number(entry.split(' ')[2]));
    const place = frames.indexOf(victim.line);
    const start = lengths.slice(0, place).reduce((sum, length) => sum + length, 0);
    const flipped = Buffer.from(before);
    flipped[start + Math.floor(lengths[place]! / 2)]! ^= 1;
    fs.writeFileSync(file, flipped);
    const { code, first } = await verify();
    fs.writeFileSync(file, before);
    expect([code, first]).toMatchObject([1, { where: 'segment', id: victim.id }]);
  });

  test('names the first of two that were swapped in a segment', async () => {
    const { first } = await edited((lines) => {
      const at = lines.indexOf(victim.line);
      return lines.with(at, lines[at + 2]!).with(at + 2, victim.line);
    });
    expect(first).toMatchObject({ where: 'segment', kind: 'reordered' });
  });

  /** With its project, which only the super admin is told, and without what a write gives anew. */
  const storedWhole = async (id: string): Promise<AuditEvent> => {
    const { meta, ...event } = (await superAdmin.get(`AuditEvent/${id}`, { 'X-Medplum': 'extended' })).body;
    const { versionId: _version, lastUpdated: _time, author: _author, ...kept } = meta;
    return { ...event, meta: kept };
  };
  const put = async (id: string, event: AuditEvent) =>
    expect((await superAdmin.put(`AuditEvent/${id}`, { ...event, id })).status).toBeLessThan(300);

  test('names the first of two whose content was swapped in the store', async () => {
    const lines = linesOf(fs.readFileSync(dataFile())).map((line) => line!.toString());
    const after = lines.indexOf(victim.line) + 1;
    const [one, other] = lines.slice(after, after + 2).map((line) => JSON.parse(line).id as string);
    const [first, second] = [await storedWhole(one!), await storedWhole(other!)];
    await put(one!, second);
    await put(other!, first);
    const result = await verify();
    await put(one!, first);
    await put(other!, second);
    expect([result.code, result.first]).toMatchObject([1, { where: 'store', kind: 'changed', id: one }]);
  });

  test('names the event whose row was deleted in the store', async () => {
    const stored = await storedWhole(victim.id);
    expect((await superAdmin.delete(`AuditEvent/${victim.id}`)).status).toBe(200);
    const { code, first } = await verify();
    expect([code, first]).toMatchObject([1, { where: 'store', kind: 'removed', id: victim.id }]);
    // Back again, for whoever verifies this server next: its hash is that of its content.
    await put(victim.id, stored);
    expect((await gateway.get(`AuditEvent/${victim.id}`)).status).toBe(200);
  });
});
