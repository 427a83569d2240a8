import type { Consent } from '@medplum/fhirtypes';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createLogger } from '../config/log.ts';
import { gatewayMedplum } from '../config/medplum.ts';
import { organizationId } from '../server-config/organizations.ts';
import { type ConsentDesk, createConsentDesk, openConsentDesk } from '../sync/consents/index.ts';
import { consentSource } from '../sync/consents/source.ts';
import type { Api } from './parity.ts';
import { settingsOf, signedIn } from './running.ts';
import { type DemoClient, ehrSender, person, send } from './sender.ts';

const atlas = inject('atlas');
const log = createLogger('test', 'silent');
const north = organizationId('north');
let store: Api;
let redis: Redis;
/** Two processes' desks that hear of changes, and one that hears nothing. */
let desks: Record<'one' | 'two' | 'deaf', ConsentDesk>;

beforeAll(async () => {
  const { settings, secrets } = await settingsOf(atlas);
  store = await signedIn('ingest', atlas.medplumUrl, secrets);
  redis = new Redis(atlas.redisUrl);
  const open = () => openConsentDesk({ medplum: gatewayMedplum(settings, secrets), redis, log });
  const deaf = createConsentDesk({ source: consentSource(gatewayMedplum(settings, secrets)) });
  desks = { one: open(), two: open(), deaf };
});
afterAll(async () => {
  await Promise.all(Object.values(desks).map((desk) => desk.close()));
  redis.disconnect();
});

async function registered(): Promise<{ id: string; consent: Consent }> {
  const client = (atlas.demo.clients as DemoClient[]).find((c) => c.name === 'ehr-north')!;
  const sent = await send(ehrSender(atlas.baseUrl, client), 'patient', person().patient);
  const { entry } = (await store.get(`Consent?patient=Patient/${sent.body.id}`)).body;
  return { id: sent.body.id, consent: entry[0].resource };
}

const decision = async (desk: ConsentDesk, patient: string) =>
  (await desk.decide({ patient, orgId: north, purpose: 'CARE', actor: { reference: 'Practitioner/p' } })).decision;

async function until(what: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await what())) {
    if (performance.now() - began > 10_000) throw new Error('nothing changed within ten seconds');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - began;
}

describe('a revocation written past the door', () => {
  test.each(['one', 'two', 'deaf'] as const)('is in force within a second at the desk %s', async (name) => {
    const { id, consent } = await registered();
    const desk = desks[name];
    expect(await decision(desk, id)).toBe('permit');
    const written = await store.put(`Consent/${consent.id}`, { ...consent, status: 'inactive' });
    expect(written.status).toBe(200);
    const ms = await until(async () => (await decision(desk, id)) === 'deny');
    console.info(`revocation in force at the desk "${name}" after ${Math.round(ms)} ms`);
    expect(ms).toBeLessThan(1_000);
    await store.put(`Consent/${consent.id}`, { ...consent, status: 'active' });
    expect(await until(async () => (await decision(desk, id)) === 'permit')).toBeLessThan(1_000);
  });

  test('and so is its deletion where it is heard of', async () => {
    const { id, consent } = await registered();
    expect(await decision(desks.one, id)).toBe('permit');
    await store.delete(`Consent/${consent.id}`);
    expect(await until(async () => (await decision(desks.one, id)) === 'deny')).toBeLessThan(1_000);
  });
});

test('Consents of another organization do not count', async () => {
  const { id } = await registered();
  const asked = { patient: id, orgId: organizationId('south'), purpose: 'TREAT', actor: {} };
  expect((await desks.one.decide(asked)).decision).toBe('deny');
});
