import type { Binary, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../test-server.ts';

let server: TestServer;
let client: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  client = await server.client({ admin: true });
});
afterAll(() => server.close());

const call = (path: string, init: RequestInit & { token?: string | false } = {}) =>
  fetch(server.url + path, {
    ...init,
    headers: {
      ...(init.token === false ? {} : { Authorization: `Bearer ${init.token ?? client.medplum.getAccessToken()}` }),
      ...init.headers,
    },
  });

describe('REST over HTTP', () => {
  it('answers a create with Location, ETag and Last-Modified', async () => {
    const response = await call('fhir/R4/Patient', {
      method: 'POST',
      headers: { 'Content-Type': 'application/fhir+json', traceparent: '00-aa-bb-01' },
      body: JSON.stringify({ resourceType: 'Patient', gender: 'female' }),
    });
    const patient = (await response.json()) as Patient;
    expect(response.status).toBe(201);
    expect(response.headers.get('Location')).toBe(`${server.url}fhir/R4/Patient/${patient.id}`);
    expect(response.headers.get('ETag')).toBe(`W/"${patient.meta?.versionId}"`);
    expect(response.headers.get('Content-Type')).toMatch('application/fhir+json');
    expect(response.headers.get('X-Request-Id')).toBe('00-aa-bb-01');
    expect(patient.meta?.author).toBeUndefined();
    const read = await call(`fhir/R4/Patient/${patient.id}`, { headers: { 'X-Medplum': 'extended' } });
    expect(((await read.json()) as Patient).meta?.author).toMatchObject({
      reference: `ClientApplication/${client.id}`,
    });
  });

  it.each([
    ['no token', 'fhir/R4/Patient', { token: false }, 401, 'unauthorized'],
    ['a wrong token', 'fhir/R4/Patient', { token: 'x.y.z' }, 401, 'unauthorized'],
    ['an unknown route', 'nowhere', {}, 404, 'not-found'],
    ['an operation that it has not', 'fhir/R4/Patient/$match', { method: 'POST' }, 501, 'not-supported'],
    ['a part that it has not', 'cds-services', {}, 501, 'not-supported'],
    [
      'an asynchronous request',
      'fhir/R4',
      { method: 'POST', headers: { Prefer: 'respond-async' } },
      501,
      'not-supported',
    ],
    [
      'somebody else as whom to act',
      'fhir/R4/Patient',
      { headers: { 'X-Medplum-On-Behalf-Of': 'a' } },
      501,
      'not-supported',
    ],
  ])('answers %s with an OperationOutcome', async (_what, path, init, status, id) => {
    const response = await call(path, init as RequestInit);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ resourceType: 'OperationOutcome', id });
  });

  it('refuses a body that is no JSON, and one beyond the limit', async () => {
    const post = (body: string, to = server.url, token = client.medplum.getAccessToken()) =>
      fetch(`${to}fhir/R4/Patient`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/fhir+json', Authorization: `Bearer ${token}` },
      });
    expect((await post('{')).status).toBe(400);
    const small = await startTestServer({ maxBodyBytes: 20_000 });
    try {
      const token = small.root.getAccessToken();
      const response = await post(
        JSON.stringify({ resourceType: 'Patient', id: 'x'.repeat(30_000) }),
        small.url,
        token
      );
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ id: 'content-too-large' });
    } finally {
      await small.close();
    }
  });

  it('takes a search by form', async () => {
    const { id } = await client.medplum.createResource<Patient>({ resourceType: 'Patient', gender: 'other' });
    const response = await call('fhir/R4/Patient/_search', {
      method: 'POST',
      body: new URLSearchParams({ gender: 'other', _id: id }),
    });
    expect(await response.json()).toMatchObject({ entry: [{ resource: { id } }] });
  });

  it('answers GraphQL, a batch, metadata and the discovery documents', async () => {
    const { id } = await client.medplum.createResource<Patient>({ resourceType: 'Patient', gender: 'male' });
    const answer = await client.medplum.graphql(`{ Patient(id: "${id}") { id gender } }`);
    expect(answer.data.Patient).toEqual({ id, gender: 'male' });
    const batch = await client.medplum.executeBatch({
      resourceType: 'Bundle',
      type: 'batch',
      entry: [{ request: { method: 'GET', url: `Patient/${id}` } }],
    });
    expect(batch.entry?.[0]?.response?.status).toBe('200');
    for (const path of [
      'fhir/R4/metadata',
      '.well-known/openid-configuration',
      '.well-known/smart-configuration',
      'fhir/R4/.well-known/smart-configuration',
      '.well-known/jwks.json',
      'healthcheck',
    ]) {
      expect([path, (await call(path, { token: false })).status]).toEqual([path, 200]);
    }
  });

  it('keeps the content of a Binary as it came', async () => {
    const content = Buffer.from([0, 1, 2, 250, 251, 252]);
    const response = await call('fhir/R4/Binary?_filename=x.bin', {
      method: 'POST',
      body: content,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    const binary = (await response.json()) as Binary;
    expect([response.status, binary.url]).toEqual([201, `Binary/${binary.id}`]);
    const read = await call(`fhir/R4/Binary/${binary.id}`);
    expect(read.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(Buffer.from(await read.arrayBuffer())).toEqual(content);
    const other = await server.client({
      accessPolicy: { reference: `AccessPolicy/${(await server.policy([{ resourceType: 'Patient' }])).id}` },
    });
    expect((await call(`fhir/R4/Binary/${binary.id}`, { token: other.medplum.getAccessToken() })).status).toBe(403);
  });
});
