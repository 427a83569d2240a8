import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { stableId } from '../../config/ids.ts';
import { startTestGateway, type TestGateway } from '../testing/gateway.ts';

const ORG = stableId('Organization/north');
const EHR = { token: 'ehr-token', role: 'EHR' as const, orgId: ORG };
const CANARY = 'Zorblatt-Quimby';
const patient = { resourceType: 'Patient', id: 'p1', name: [{ family: CANARY }] };

let gateway: TestGateway | undefined;
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
});

async function start(env: Record<string, string> = {}): Promise<TestGateway> {
  gateway = await startTestGateway([EHR], env);
  gateway.medplum.answer = ({ url }) =>
    url.startsWith('/fhir/R4/Organization/') ? { body: { resourceType: 'Organization', id: ORG } } : { status: 404 };
  return gateway;
}

async function post(to: TestGateway, body: string, headers: Record<string, string> = {}, where = 'patient') {
  const answer = await fetch(`${to.url}/fhir/inbound/${where}`, {
    method: 'POST',
    headers: { authorization: 'Bearer ehr-token', 'content-type': 'application/fhir+json', ...headers },
    body,
  });
  const text = await answer.text();
  expect(text).not.toContain(CANARY);
  expect(to.logLines.join('\n')).not.toContain(CANARY);
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: JSON.parse(text) };
}

test('a body larger than the limit is 413, told or not', async () => {
  const small = await start({ ATLAS_MAX_BODY_MB: '0.001' });
  const body = JSON.stringify({ ...patient, note: 'x'.repeat(2_000) });
  expect(await post(small, body)).toMatchObject({ status: 413, body: { resourceType: 'OperationOutcome' } });
  expect(await post(small, body, {}, 'batch')).toMatchObject({ status: 413 });
});

test('too many requests are 429 with Retry-After', async () => {
  const strict = await start({ ATLAS_INBOUND_RATE: '2' });
  for (let i = 0; i < 2; i++) expect((await post(strict, '{')).status).toBe(400);
  const refused = await post(strict, '{');
  expect(refused).toMatchObject({ status: 429, body: { resourceType: 'OperationOutcome' } });
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);
});

test('a compressed body is 415', async () => {
  expect(await post(await start(), '{}', { 'content-encoding': 'gzip' })).toMatchObject({ status: 415 });
});

test('Medplum down is 503 with Retry-After', async () => {
  const alone = await start();
  await alone.medplum.close();
  const refused = await post(alone, JSON.stringify(patient));
  expect(refused).toMatchObject({ status: 503, body: { resourceType: 'OperationOutcome' } });
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);
});

test('the vault down is 503 with Retry-After, and nothing was written to Medplum', async () => {
  const broken = await start();
  fs.writeFileSync(path.join(broken.folder, 'vault'), 'a file where the folder should be');
  const refused = await post(broken, JSON.stringify(patient));
  expect(refused).toMatchObject({ status: 503, body: { resourceType: 'OperationOutcome' } });
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);
  expect(broken.medplum.received.filter((r) => r.method !== 'GET')).toEqual([]);
});
