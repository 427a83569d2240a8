import type { FhircastConnection } from '@medplum/core';
import type { DiagnosticReport, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../test-server.ts';

let server: TestServer;
let client: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  client = await server.client();
});
afterAll(() => server.close());

const patient: Patient & { id: string } = { resourceType: 'Patient', id: 'p1' };
const report: DiagnosticReport & { id: string } = {
  resourceType: 'DiagnosticReport',
  id: 'r1',
  status: 'preliminary',
  code: { text: 'CT' },
};

async function listen(topic: string, events: Parameters<TestClient['medplum']['fhircastSubscribe']>[1]) {
  const request = await client.medplum.fhircastSubscribe(topic, events);
  const connection: FhircastConnection = client.medplum.fhircastConnect(request);
  const heard: string[] = [];
  connection.addEventListener('message', (message) => heard.push(message.payload.event['hub.event']));
  await new Promise((resolve) => connection.addEventListener('connect', resolve));
  return { request, connection, heard };
}

describe('the FHIRcast hub', () => {
  it('tells a topic what was opened, and who asks what is open', async () => {
    const { heard, connection } = await listen('topic-1', ['Patient-open']);
    const other = await listen('topic-1', ['Patient-close']);
    await client.medplum.fhircastPublish('topic-1', 'Patient-open', { key: 'patient', resource: patient });
    await vi.waitFor(() => expect(heard).toEqual(['Patient-open']));
    expect(other.heard).toEqual([]);
    expect(await client.medplum.fhircastGetContext('topic-1')).toMatchObject({
      'context.type': 'Patient',
      context: [{ key: 'patient', resource: { id: 'p1' } }],
    });
    await client.medplum.fhircastPublish('topic-1', 'Patient-close', { key: 'patient', resource: patient });
    await vi.waitFor(() => expect(other.heard).toEqual(['Patient-close']));
    expect(await client.medplum.fhircastGetContext('topic-1')).toEqual({ 'context.type': '', context: [] });
    connection.disconnect();
    other.connection.disconnect();
  });

  it('shares content of a report, by version', async () => {
    const open = [
      { key: 'report' as const, resource: report },
      { key: 'patient' as const, resource: patient },
    ];
    await client.medplum.fhircastPublish('topic-2', 'DiagnosticReport-open', open);
    const before = (await client.medplum.fhircastGetContext('topic-2')) as { 'context.versionId': string };
    const update = (versionId: string) =>
      client.medplum.fhircastPublish(
        'topic-2',
        'DiagnosticReport-update',
        [
          { key: 'report', reference: { reference: 'DiagnosticReport/r1' } },
          {
            key: 'updates',
            resource: {
              resourceType: 'Bundle',
              id: 'u1',
              type: 'transaction',
              entry: [
                {
                  request: { method: 'PUT', url: 'Observation/o1' },
                  resource: { resourceType: 'Observation', id: 'o1', status: 'final', code: { text: 'x' } },
                },
              ],
            },
          },
        ],
        versionId
      );
    await expect(update('another')).rejects.toThrow();
    await update(before['context.versionId']);
    const after = (await client.medplum.fhircastGetContext('topic-2')) as {
      context: { key: string; resource: { entry: unknown[] } }[];
    };
    expect(after.context.find((entry) => entry.key === 'content')?.resource.entry).toHaveLength(1);
  });

  it('ends a subscription that is cancelled, and refuses an endpoint that it does not know', async () => {
    const { request, connection, heard } = await listen('topic-3', ['Patient-open']);
    const gone = new Promise((resolve) => connection.addEventListener('disconnect', resolve));
    await client.medplum.fhircastUnsubscribe(request);
    await gone;
    await client.medplum.fhircastPublish('topic-3', 'Patient-open', { key: 'patient', resource: patient });
    expect(heard).toEqual([]);
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}ws/fhircast/unknown`);
    const denied = await new Promise<string>((resolve) => socket.addEventListener('message', (m) => resolve(m.data)));
    expect(JSON.parse(denied)).toMatchObject({ 'hub.mode': 'denied' });
  });

  it.each(['STU2', 'STU3'])('describes itself as %s', async (version) => {
    const response = await fetch(`${server.url}fhircast/${version}/.well-known/fhircast-configuration`);
    expect(await response.json()).toMatchObject({ fhircastVersion: version, webhookSupport: false });
  });
});
