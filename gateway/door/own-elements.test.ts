import { randomUUID } from 'node:crypto';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stableId } from '../../config/ids.ts';
import { namespace } from '../../config/namespace.ts';
import type { Received } from '../../config/testing/stand-in.ts';
import { startTestGateway, type TestGateway } from '../testing/gateway.ts';

/** Nobody moves the ties between a pseudonymous resource and its person through the door. */
const ns = namespace();
const ORG = stableId('Organization/north');
const X = randomUUID();
const Y = randomUUID();
const VERSION = randomUUID();

const hash = (letter: string) => letter.repeat(26);
const patient = (id: string, letter: string) => ({
  resourceType: 'Patient',
  id,
  meta: { versionId: VERSION, tag: [{ system: ns.unresolvedReference, code: hash(letter) }] },
  identifier: [
    { system: ns.patientToken, value: `pt_${hash(letter)}` },
    { system: ns.sourceId, value: hash(letter) },
    { system: ns.identifierHash, value: hash(letter) },
  ],
  name: [{ text: 'Patient [ABC]', family: '***', given: ['***'] }],
  extension: [
    { url: ns.ageBand, valueString: letter === 'a' ? '40-49' : '50-59' },
    { url: ns.encryptedPayload, valueReference: { reference: pointer(letter) } },
  ],
});
const pointer = (letter: string) =>
  `s3://vault/payloads/${ORG}/pt_${hash(letter)}/${hash(letter)}#Patient/${hash(letter)}`;
const x = patient(X, 'a');
const y = patient(Y, 'b');
const changed = { ...x, gender: 'female' };
const bundle = (type: string, ...entry: object[]) => ({ resourceType: 'Bundle', type, entry });
const put = (resource: object, url = `Patient/${X}`) => ({ request: { method: 'PUT', url }, resource });
const observation = (more: object) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
  ...more,
});

let gateway: TestGateway;
/** What a search for a conditional write finds. */
let found: object[];
beforeAll(async () => {
  gateway = await startTestGateway([{ token: 'clinician', role: 'CLINICIAN', orgId: ORG }]);
});
afterAll(() => gateway.close());
beforeEach(() => {
  found = [x];
  gateway.medplum.received.length = 0;
  gateway.medplum.answer = ({ method, url }: Received) => {
    if (method !== 'GET') return { body: method === 'POST' ? bundle('batch-response') : changed };
    if (url.includes('?')) return { body: bundle('searchset', ...found.map((resource) => ({ resource }))) };
    const stored = [x, y].find(({ id }) => url === `/fhir/R4/Patient/${id}`);
    return stored ? { body: stored } : { status: 404, body: { resourceType: 'OperationOutcome', issue: [] } };
  };
});

describe('refused, naming the element', () => {
  const other = (index: number) => ({
    ...x,
    identifier: x.identifier.map((i, n) => (n === index ? y.identifier[n] : i)),
  });
  const patchEntry = (path: string, value: unknown) => ({
    request: { method: 'PATCH', url: `Patient/${X}` },
    resource: {
      resourceType: 'Binary',
      contentType: 'application/json-patch+json',
      data: Buffer.from(JSON.stringify([{ op: 'replace', path, value }])).toString('base64'),
    },
  });

  test.each<[string, string, string, unknown, string]>([
    ["another's token", 'PUT', `Patient/${X}`, other(0), 'Patient.identifier'],
    ["another's source id", 'PUT', `Patient/${X}`, other(1), 'Patient.identifier'],
    ["another's identifier hash", 'PUT', `Patient/${X}`, other(2), 'Patient.identifier'],
    ['no identifiers any more', 'PUT', `Patient/${X}`, { ...x, identifier: [] }, 'Patient.identifier'],
    [
      "another's original",
      'PUT',
      `Patient/${X}`,
      { ...x, extension: [x.extension[0], y.extension[1]] },
      'Patient.extension',
    ],
    [
      'another age band',
      'PUT',
      `Patient/${X}`,
      { ...x, extension: [y.extension[0], x.extension[1]] },
      'Patient.extension',
    ],
    ["another's tag", 'PUT', `Patient/${X}`, { ...x, meta: y.meta }, 'Patient.meta.tag'],
    ['a conditional update', 'PUT', 'Patient?identifier=a|b', { ...y, id: undefined }, 'Patient.meta.tag'],
    [
      'a JSON Patch',
      'PATCH',
      `Patient/${X}`,
      [{ op: 'replace', path: '/identifier', value: y.identifier }],
      'Patient.identifier',
    ],
    ['a patch of the tags', 'PATCH', `Patient/${X}`, [{ op: 'remove', path: '/meta/tag' }], 'Patient.meta.tag'],
    [
      'a create with a token',
      'POST',
      'Patient',
      { ...y, id: undefined, meta: {}, extension: [] },
      'Patient.identifier',
    ],
    [
      'a create with an original',
      'POST',
      'Observation',
      observation({ extension: [y.extension[1]] }),
      'Observation.extension',
    ],
    ['a create with a tag', 'POST', 'Observation', observation({ meta: { tag: y.meta.tag } }), 'Observation.meta.tag'],
    ['an update that would create', 'PUT', `Patient/${randomUUID()}`, y, 'Patient.meta.tag'],
    ['a batch', 'POST', '', bundle('batch', put({ ...y, id: X })), 'Bundle.entry[0].resource.meta.tag'],
    ['a transaction', 'POST', '', bundle('transaction', put({ ...y, id: X })), 'Bundle.entry[0].resource.meta.tag'],
    [
      'a patch in a batch',
      'POST',
      '',
      bundle('batch', patchEntry('/identifier', y.identifier)),
      'Bundle.entry[0].resource.identifier',
    ],
    [
      'a conditional update in a batch',
      'POST',
      '',
      bundle('batch', put({ ...y, id: undefined }, 'Patient?identifier=a|b')),
      'Bundle.entry[0].resource.meta.tag',
    ],
  ])('%s', async (_what, method, path, body, element) => {
    const answer = await send(method, path, body);
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as OperationOutcome).issue[0]?.expression).toEqual([element]);
    expect(gateway.medplum.received.filter((one) => one.method !== 'GET')).toEqual([]);
  });
});

describe('what leaves them as they are goes on', () => {
  test('an update, in any order of the members, with the version that was compared', async () => {
    const shuffled = {
      ...changed,
      identifier: [...x.identifier].reverse().map(({ system, value }) => ({ value, system })),
    };
    expect((await send('PUT', `Patient/${X}`, shuffled)).status).toBe(200);
    const sent = gateway.medplum.received.at(-1)!;
    expect(sent.headers['if-match']).toBe(`W/"${VERSION}"`);
    expect(JSON.parse(sent.body)).toMatchObject({ gender: 'female' });
  });

  test('an update is compared anew when the resource has changed in between', async () => {
    const usual = gateway.medplum.answer;
    let conflicts = 1;
    gateway.medplum.answer = (req) =>
      req.method === 'PUT' && conflicts-- > 0 ? { status: 412, body: {} } : usual(req);
    expect((await send('PUT', `Patient/${X}`, changed)).status).toBe(200);
    expect(gateway.medplum.received.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET', 'PUT']);
  });

  test('a conditional update goes to the one that it was compared with', async () => {
    expect((await send('PUT', 'Patient?identifier=a|b', { ...changed, id: undefined })).status).toBe(200);
    const { method, url, body } = gateway.medplum.received.at(-1)!;
    expect([method, url, (JSON.parse(body) as { id: string }).id]).toEqual(['PUT', `/fhir/R4/Patient/${X}`, X]);
  });

  test('a conditional update that finds none becomes a create that still must find none', async () => {
    found = [];
    expect(
      (await send('PUT', 'Observation?identifier=a|b', observation({ subject: { reference: `Patient/${X}` } }))).status
    ).toBe(200);
    const { method, url, headers } = gateway.medplum.received.at(-1)!;
    expect([method, url, headers['if-none-exist']]).toEqual(['POST', '/fhir/R4/Observation', 'identifier=a|b']);
  });

  test('in a batch too', async () => {
    const entries = [put(changed), put({ ...changed, id: undefined }, 'Patient?identifier=a|b')];
    expect((await send('POST', '', bundle('batch', ...entries))).status).toBe(200);
    const { entry } = JSON.parse(gateway.medplum.received.at(-1)!.body) as { entry: { request: { url: string } }[] };
    expect(entry.map(({ request }) => request.url)).toEqual([`Patient/${X}`, `Patient/${X}`]);
  });
});

function send(method: string, path: string, body: unknown): Promise<Response> {
  const type = method === 'PATCH' ? 'application/json-patch+json' : 'application/fhir+json';
  return fetch(`${gateway.url}/fhir/R4/${path}`, {
    method,
    headers: { authorization: 'Bearer clinician', 'content-type': type },
    body: JSON.stringify(body),
  });
}
