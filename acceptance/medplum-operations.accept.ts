import { randomUUID } from 'node:crypto';
import type { Observation, Patient } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import WebSocket from 'ws';
import { type Api, type ParityProject, parityProject, unique } from './parity.ts';

/** Parity: GraphQL, `$everything`, Binary, and what goes by WebSocket. */
let project: ParityProject;
let api: Api;
let patient: Patient & { id: string };
let observation: Observation & { id: string };
beforeAll(async () => {
  project = await parityProject(inject('atlas'));
  api = (await project.member()).api;
  patient = await api.create<Patient>({ resourceType: 'Patient', gender: 'female', name: [{ family: 'Graph' }] });
  observation = await api.create<Observation>({
    resourceType: 'Observation',
    status: 'final',
    code: { text: 'pressure' },
    subject: { reference: `Patient/${patient.id}` },
  });
});

const JSON_TYPE = { 'content-type': 'application/json' };

describe('GraphQL', () => {
  const ask = (query: string, variables?: object) => api.post('$graphql', { query, variables }, JSON_TYPE);

  test('by id, a list, a reverse reference and a resolved reference', async () => {
    const { status, body } = await ask(`{
      Patient(id: "${patient.id}") { gender name { family } ObservationList(_reference: patient) { id } }
      ObservationList(subject: "Patient/${patient.id}") { id subject { resource { ... on Patient { gender } } } }
    }`);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      Patient: { gender: 'female', name: [{ family: 'Graph' }], ObservationList: [{ id: observation.id }] },
      ObservationList: [{ id: observation.id, subject: { resource: { gender: 'female' } } }],
    });
  });

  test('variables', async () => {
    const { body } = await ask('query($id: ID!) { Patient(id: $id) { id } }', { id: patient.id });
    expect(body.data.Patient.id).toBe(patient.id);
  });

  test('a query that does not parse is 400', async () => {
    expect((await ask('{ Patient(')).status).toBe(400);
  });
});

describe('Patient/:id/$everything', () => {
  test('is a searchset of the patient and what is about them', async () => {
    const { status, body } = await api.get(`Patient/${patient.id}/$everything`);
    expect(status).toBe(200);
    expect(body.type).toBe('searchset');
    const ids = body.entry.map((e: { resource: { id: string } }) => e.resource.id);
    expect(ids.sort()).toEqual([patient.id, observation.id].sort());
  });

  test('of nobody is 404', async () => {
    expect((await api.get(`Patient/${randomUUID()}/$everything`)).status).toBe(404);
  });
});

describe('Binary', () => {
  test('what goes in comes out, byte for byte, with its type', async () => {
    const bytes = Buffer.from([0, 1, 2, 253, 254, 255]);
    const created = await api.post('Binary', bytes, { 'content-type': 'application/octet-stream' });
    expect(created.status).toBe(201);
    expect(created.body.resourceType).toBe('Binary');
    const response = await fetch(`${project.medplumUrl}fhir/R4/Binary/${created.body.id}`, {
      headers: { authorization: `Bearer ${api.token}` },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/octet-stream');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  test('needs a token', async () => {
    const created = await api.post('Binary', 'text', { 'content-type': 'text/plain' });
    const response = await fetch(`${project.medplumUrl}fhir/R4/Binary/${created.body.id}`);
    expect(response.status).toBe(401);
  });
});

describe('WebSocket', () => {
  test('a subscription of type websocket tells of what fits its criteria', async () => {
    const code = unique();
    const subscription = await api.create({
      resourceType: 'Subscription',
      status: 'active',
      reason: 'parity',
      criteria: `Observation?code=${code}`,
      channel: { type: 'websocket' },
    });
    const binding = await api.get(`Subscription/${subscription.id}/$get-ws-binding-token`);
    expect(binding.status).toBe(200);
    const parameter = (name: string) => binding.body.parameter.find((p: { name: string }) => p.name === name);
    const socket = new WebSocket(parameter('websocket-url').valueUrl);
    const messages = incoming(socket);
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'bind-with-token', payload: { token: parameter('token').valueString } }));
    await messages.next((m) => m.entry?.[0]?.resource?.type === 'handshake');
    const created = await api.create<Observation>({
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ code }] },
      subject: { reference: `Patient/${patient.id}` },
    });
    const told = await messages.next((m) => m.entry?.[0]?.resource?.type === 'event-notification');
    expect(JSON.stringify(told)).toContain(created.id);
    socket.close();
  });
});

describe('FHIRcast', () => {
  test('discovery names the hub', async () => {
    const { status, body } = await api.get('/fhircast/STU3/.well-known/fhircast-configuration');
    expect(status).toBe(200);
    expect(body.fhircastVersion).toBe('STU3');
  });

  test('a subscriber hears what is published on its topic, and the context can be asked for', async () => {
    const topic = unique();
    const form = new URLSearchParams({
      'hub.channel.type': 'websocket',
      'hub.mode': 'subscribe',
      'hub.topic': topic,
      'hub.events': 'Patient-open',
    });
    const subscribed = await api.post('/fhircast/STU3/', form, { 'content-type': 'application/x-www-form-urlencoded' });
    expect(subscribed.status).toBe(202);
    const socket = new WebSocket(subscribed.body['hub.channel.endpoint']);
    const messages = incoming(socket);
    await messages.next((m) => m['hub.topic'] === topic);
    const event = {
      timestamp: new Date().toISOString(),
      id: unique(),
      event: {
        'hub.topic': topic,
        'hub.event': 'Patient-open',
        context: [{ key: 'patient', resource: { resourceType: 'Patient', id: patient.id } }],
      },
    };
    const published = await api.post(`/fhircast/STU3/${topic}`, event, JSON_TYPE);
    expect(published.status).toBe(202);
    const heard = await messages.next((m) => m.event?.['hub.event'] === 'Patient-open');
    expect(heard.event.context[0].resource.id).toBe(patient.id);
    const context = await api.get(`/fhircast/STU3/${topic}`);
    expect(context.status).toBe(200);
    expect(JSON.stringify(context.body)).toContain(patient.id);
    socket.close();
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a message is asserted on, whatever it is
type Message = any;

/** Keeps what came before it was waited for. */
function incoming(socket: WebSocket) {
  const seen: Message[] = [];
  let wake = (): void => undefined;
  socket.on('message', (data) => {
    seen.push(JSON.parse(String(data)));
    wake();
  });
  return {
    async next(fits: (message: Message) => boolean, timeoutMs = 10_000): Promise<Message> {
      const end = Date.now() + timeoutMs;
      for (;;) {
        const index = seen.findIndex(fits);
        if (index >= 0) return seen.splice(index, 1)[0];
        if (Date.now() > end) throw new Error(`no such message within ${timeoutMs} ms`);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 200);
        });
      }
    },
  };
}
