import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../../config/log.ts';
import { medplumClient } from '../../config/medplum.ts';
import { createMetrics } from '../../config/metrics.ts';
import { namespace } from '../../config/namespace.ts';

import { SERVICE_SECRET, type StandIn, startStandIn } from '../../config/testing/stand-in.ts';
import { Unavailable } from '../ingress/failures.ts';
import { type DurableAudit, startAudit } from './audit.ts';
import { isIntact, linkOf } from './chain.ts';
import type { AuditInput } from './input.ts';

let folder: string;
let medplum: StandIn;
let audit: DurableAudit;
const metrics = createMetrics();
const log = createLogger('audit', 'silent');

async function start(): Promise<DurableAudit> {
  const client = medplumClient(medplum.url, 'gateway', SERVICE_SECRET);
  return startAudit({
    folder,
    site: { name: 'gateway', address: 'http://atlas.test' },
    namespace: namespace(),
    medplum: client,
    metrics,
    log,
  });
}

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-audit-'));
  medplum = await startStandIn();
  audit = await start();
});
afterEach(async () => {
  await audit.close();
  await medplum.close();
  await fs.rm(folder, { recursive: true, force: true });
});

const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const READ: AuditInput = { type: 'read', agent: { profile: `Practitioner/${ORG}`, orgId: ORG }, outcome: '0' };
const stored = () => medplum.auditEvents.map((event) => event.meta!.tag![0]!.code);

describe('audit', () => {
  test('an event is on disk before it is at Medplum, and then there once', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, () => audit.record(READ)));
    expect(medplum.auditEvents).toEqual([]);
    expect(await audit.drained(5_000)).toBe(true);
    expect(stored().toSorted()).toEqual(ids.toSorted());
  });

  test('events wait while Medplum is down', async () => {
    medplum.auditStatus = 503;
    const id = await audit.record(READ);
    expect(await audit.drained(400)).toBe(false);
    medplum.auditStatus = undefined;
    expect(await audit.drained(5_000)).toBe(true);
    expect(stored()).toEqual([id]);
  });

  test('an event whose answer was lost is not sent twice', async () => {
    medplum.loseAuditAnswers = true;
    const id = await audit.record(READ);
    await expect.poll(() => medplum.auditEvents.length).toBe(1);
    medplum.loseAuditAnswers = false;
    expect(await audit.drained(5_000)).toBe(true);
    expect(stored()).toEqual([id]);
  });

  test('an event that had reached Medplum before the process died is not sent twice', async () => {
    medplum.loseAuditAnswers = true;
    const id = await audit.record(READ);
    await expect.poll(() => medplum.auditEvents.length).toBe(1);
    await audit.close();
    medplum.loseAuditAnswers = false;
    audit = await start();
    const next = await audit.record(READ);
    expect(await audit.drained(5_000)).toBe(true);
    expect(stored()).toEqual([id, next]);
  });

  test('a change that was begun and never finished leaves an event with outcome 8', async () => {
    await audit.begin({ type: 'update', agent: READ.agent });
    await audit.close();
    audit = await start();
    expect(await audit.drained(5_000)).toBe(true);
    expect(medplum.auditEvents.map(({ outcome, action }) => [outcome, action])).toEqual([['8', 'U']]);
  });

  test('a change that was finished leaves one event', async () => {
    const change = await audit.begin({ type: 'create', agent: READ.agent });
    await change.finish({ ...READ, type: 'create' });
    expect(await audit.drained(5_000)).toBe(true);
    expect(medplum.auditEvents.map(({ outcome }) => outcome)).toEqual(['0']);
  });

  test('what can not be recorded is refused and counted', async () => {
    await fs.rm(folder, { recursive: true });
    await expect(audit.record(READ)).rejects.toBeInstanceOf(Unavailable);
    await expect(audit.begin(READ)).rejects.toBeInstanceOf(Unavailable);
    const text = await metrics.registry.getSingleMetricAsString('atlas_audit_write_failures_total');
    expect(text).toContain('stage="outbox"} 2');
    await fs.mkdir(folder);
  });
});

describe('an event', () => {
  const CANARY = 'Zorblatt-Quimby';

  test('holds references, codes and names of parameters, and nothing else that it is given', async () => {
    await audit.record({
      ...READ,
      type: 'search',
      entities: [`Patient/${ORG}`, `Patient?name=${CANARY}`, CANARY],
      patientTokens: [`pt_${'a'.repeat(26)}`, `pt_${CANARY}`],
      resourceType: `Patient ${CANARY}`,
      operation: `$${CANARY} x`,
      purpose: CANARY,
      parameters: ['name'],
      agent: { profile: `Practitioner/${CANARY}`, role: 'CLINICIAN', orgId: ORG },
    });
    expect(await audit.drained(5_000)).toBe(true);
    const [event] = medplum.auditEvents;
    expect(JSON.stringify(event)).not.toContain(CANARY);
    expect(event).toMatchObject({
      type: { code: 'rest' },
      subtype: [{ code: 'search' }, { code: 'other' }],
      meta: { accounts: [{ reference: `Organization/${ORG}` }] },
    });
    expect(event!.agent[0]).toMatchObject({ requestor: true, role: [{ coding: [{ code: 'CLINICIAN' }] }] });
    const patients = event!.entity!.filter(({ role }) => role?.code === '1');
    expect(patients.map(({ what }) => [what?.reference, what?.identifier?.value])).toEqual([
      [`Patient/${ORG}`, `pt_${'a'.repeat(26)}`],
    ]);
  });

  test('names a patient by token too, where the store knows the token of the reference', async () => {
    const token = `pt_${'c'.repeat(26)}`;
    const resource = {
      resourceType: 'Patient' as const,
      id: ORG,
      identifier: [{ system: namespace().patientToken, value: token }],
    };
    medplum.directory = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource }] };
    await audit.record({ ...READ, entities: [`Patient/${ORG}`] });
    await audit.record({ ...READ, patientTokens: [token] });
    expect(await audit.drained(5_000)).toBe(true);
    const named = medplum.auditEvents.map((event) => event.entity!.find(({ role }) => role?.code === '1')!.what);
    const both = {
      reference: `Patient/${ORG}`,
      type: 'Patient',
      identifier: { system: namespace().patientToken, value: token },
    };
    expect(named).toEqual([both, both]);
  });
});

test('each event bears its number and the hash of all before, over a restart too', async () => {
  await audit.record(READ);
  await audit.record(READ);
  await audit.close();
  audit = await start();
  await audit.record(READ);
  expect(await audit.drained(5_000)).toBe(true);
  const links = medplum.auditEvents.map((event) => linkOf(event, namespace())!);
  expect(links.map(({ writer, sequence }) => [writer, sequence])).toEqual([
    ['gateway', 1],
    ['gateway', 2],
    ['gateway', 1],
  ]);
  expect(links[2]).toMatchObject({ previous: links[1]!.hash, after: { chain: links[0]!.chain, sequence: 2 } });
  expect(medplum.auditEvents.every((event, i) => isIntact(event, links[i]!, namespace()))).toBe(true);
});
