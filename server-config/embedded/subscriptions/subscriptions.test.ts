import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bundle, Communication, Observation, Patient } from '@medplum/fhirtypes';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../test-server.ts';

let server: TestServer;
let client: TestClient;
const made: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  client = await server.client({ admin: true });
});
afterAll(() => server.close());
afterEach(async () => {
  for (const id of made.splice(0)) await server.root.deleteResource('Subscription', id);
});

const PRE_COMMIT = { url: 'https://medplum.com/fhir/StructureDefinition/pre-commit-bot', valueBoolean: true };
const EXPRESSION = 'https://medplum.com/fhir/StructureDefinition/fhir-path-criteria-expression';
const INTERACTION = 'https://medplum.com/fhir/StructureDefinition/subscription-supported-interaction';

const handler = (body: string) => `exports.handler = async function (medplum, event) { ${body} };`;
const observation = (text: string): Observation => ({ resourceType: 'Observation', status: 'final', code: { text } });

async function subscribe(...args: Parameters<TestServer['subscription']>) {
  const subscription = await server.subscription(...args);
  made.push(subscription.id);
  return subscription;
}

async function preCommit(code: string, criteria = 'Observation', extension: { url: string }[] = []) {
  const bot = await server.bot(code);
  await subscribe(`Bot/${bot.id}`, criteria, [PRE_COMMIT, ...extension]);
  return bot;
}

describe('a pre-commit bot', () => {
  const refuse = handler(
    "throw { resourceType: 'OperationOutcome', id: 'conflict', issue: [{ severity: 'error', code: 'conflict', details: { text: 'refused' } }] };"
  );

  it('refuses by throwing: the write is not stored', async () => {
    await preCommit(refuse);
    await expect(client.medplum.createResource(observation('not-stored'))).rejects.toMatchObject({
      outcome: { id: 'conflict' },
    });
    expect(await client.medplum.searchResources('Observation', { 'code:text': 'not-stored' })).toHaveLength(0);
  });

  it('sees the resource with its id and the writer as author', async () => {
    await preCommit(
      handler(
        "if (!event.input.id || event.requester) throw new Error('x'); throw new Error(event.input.meta.author.reference);"
      )
    );
    await expect(client.medplum.createResource(observation('a'))).rejects.toThrow(`ClientApplication/${client.id}`);
  });

  it('changes the resource by returning it', async () => {
    await preCommit(handler("return { ...event.input, meta: { ...event.input.meta, tag: [{ code: 'seen' }] } };"));
    const created = await client.medplum.createResource(observation('b'));
    expect(created.meta?.tag).toEqual([{ code: 'seen' }]);
    expect((await client.medplum.readResource('Observation', created.id)).meta?.tag).toEqual([{ code: 'seen' }]);
  });

  it.each([
    ['another id', "return { ...event.input, id: 'x', status: 'amended' };"],
    ['an OperationOutcome', "return { resourceType: 'OperationOutcome', id: 'forbidden', issue: [] };"],
    ['false', 'return false;'],
    ['nothing', ''],
  ])('changes nothing by returning %s', async (_what, body) => {
    await preCommit(handler(body));
    expect((await client.medplum.createResource(observation('c'))).status).toBe('final');
  });

  it('runs for an update, a patch, a delete and the entries of a transaction', async () => {
    const stored = await client.medplum.createResource(observation('d'));
    await preCommit(refuse);
    const { medplum } = client;
    await expect(medplum.updateResource({ ...stored, status: 'amended' })).rejects.toThrow('refused');
    await expect(
      medplum.patchResource('Observation', stored.id, [{ op: 'replace', path: '/status', value: 'amended' }])
    ).rejects.toThrow('refused');
    await expect(medplum.deleteResource('Observation', stored.id)).rejects.toThrow('refused');
    const patient: Patient = { resourceType: 'Patient', gender: 'other' };
    const before = (await medplum.search('Patient', { _total: 'accurate' })).total;
    await expect(
      medplum.executeBatch({
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [
          { request: { method: 'POST', url: 'Patient' }, resource: patient },
          { request: { method: 'POST', url: 'Observation' }, resource: observation('e') },
        ],
      })
    ).rejects.toThrow();
    expect((await medplum.search('Patient', { _total: 'accurate' })).total).toBe(before);
  });

  it('does not run for whom its expression exempts', async () => {
    const other = await server.client();
    const valueString = `%current.meta.author.reference != 'ClientApplication/${client.id}'`;
    await preCommit(refuse, 'Observation', [{ url: EXPRESSION, valueString } as { url: string }]);
    await client.medplum.createResource(observation('vetted'));
    await expect(other.medplum.createResource(observation('g'))).rejects.toThrow('refused');
    const meta = { author: { reference: `ClientApplication/${client.id}` } };
    await expect(other.medplum.createResource({ ...observation('g'), meta })).rejects.toThrow('refused');
  });

  it.each([
    ['a super admin', () => server.root, 'Observation', []],
    ['other criteria', () => client.medplum, 'Observation?status=amended', []],
    ['another type', () => client.medplum, 'Patient', []],
    [
      'creates alone, since each write counts as an update',
      () => client.medplum,
      'Observation',
      [{ url: INTERACTION, valueCode: 'create' }],
    ],
  ])('does not run for %s', async (_what, who, criteria, extension) => {
    await preCommit(refuse, criteria, extension);
    await who().createResource(observation('h'));
  });

  it('fails closed when its code is broken', async () => {
    await preCommit('this is no code');
    await expect(client.medplum.createResource(observation('i'))).rejects.toThrow();
  });

  it('is passed over where the project switches it off', async () => {
    await preCommit(refuse);
    const { medplum } = client;
    const project = await medplum.readResource('Project', server.project.id);
    await medplum.updateResource({
      ...project,
      setting: [{ name: 'preCommitSubscriptionsEnabled', valueBoolean: false }],
    });
    await medplum.createResource(observation('j'));
    await medplum.updateResource({
      ...project,
      setting: [{ name: 'preCommitSubscriptionsEnabled', valueBoolean: true }],
    });
    await expect(medplum.createResource(observation('j'))).rejects.toThrow('refused');
  });
});

describe('a Subscription', () => {
  const note = handler(
    `if (event.headers['X-Medplum-Interaction'] === 'delete') { await medplum.createResource({ resourceType: 'Communication', status: 'completed', note: [{ text: 'delete ' + event.input.deletedResource.id }] }); }
     else { await medplum.createResource({ resourceType: 'Communication', status: 'completed', note: [{ text: event.headers['X-Medplum-Interaction'] + ' ' + event.input.id + ' ' + event.requester.reference }] }); }`
  );
  const notes = async () =>
    ((await client.medplum.searchResources('Communication', { _count: '100' })) as Communication[]).map(
      (c) => c.note?.[0]?.text
    );

  it('runs its bot once after each commit, deletes too', async () => {
    const bot = await server.bot(note);
    await subscribe(`Bot/${bot.id}`, 'Observation?code:text=watched');
    const stored = await client.medplum.createResource(observation('watched'));
    await client.medplum.createResource(observation('unwatched'));
    await vi.waitFor(async () => expect(await notes()).toEqual([`create ${stored.id} ClientApplication/${client.id}`]));
    await client.medplum.updateResource({ ...stored, status: 'amended' });
    await vi.waitFor(async () => expect(await notes()).toContain(`update ${stored.id} ClientApplication/${client.id}`));
    await client.medplum.deleteResource('Observation', stored.id);
    await vi.waitFor(async () => expect(await notes()).toContain(`delete ${stored.id}`));
    expect(await notes()).toHaveLength(3);
  });

  it('posts to an address, signed, and tries again', async () => {
    const heard: { headers: http.IncomingHttpHeaders; body: string }[] = [];
    const listener = http.createServer(async (req, res) => {
      const body = (await req.toArray()).join('');
      heard.push({ headers: req.headers, body });
      res.writeHead(heard.length === 1 ? 500 : 200).end();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/hook`;
      const secret = {
        url: 'https://www.medplum.com/fhir/StructureDefinition/subscription-secret',
        valueString: 'shh',
      };
      const { id } = await subscribe(url, 'Encounter', [secret]);
      const encounter = await client.medplum.createResource({
        resourceType: 'Encounter',
        status: 'planned',
        class: { code: 'AMB' },
      });
      await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 5000 });
      const { headers, body } = heard[1]!;
      expect(JSON.parse(body).id).toBe(encounter.id);
      expect(headers).toMatchObject({
        'content-type': 'application/fhir+json',
        'x-medplum-subscription': id,
        'x-medplum-interaction': 'create',
        'x-signature': createHmac('sha256', 'shh').update(body).digest('hex'),
      });
    } finally {
      listener.close();
    }
  });
});

describe('a WebSocket subscription', () => {
  it('tells a client what it may read, and nothing more', async () => {
    const policy = await server.policy([
      { resourceType: 'Patient', criteria: 'Patient?gender=female' },
      { resourceType: 'Subscription' },
      { resourceType: 'ClientApplication' },
    ]);
    const { medplum } = await server.client({ accessPolicy: { reference: `AccessPolicy/${policy.id}` } });
    const heard: Bundle[] = [];
    const emitter = medplum.subscribeToCriteria('Patient');
    emitter.addEventListener('message', (event) => heard.push(event.payload));
    await new Promise((resolve) => emitter.addEventListener('connect', resolve));
    await client.medplum.createResource<Patient>({ resourceType: 'Patient', gender: 'male' });
    const seen = await client.medplum.createResource<Patient>({ resourceType: 'Patient', gender: 'female' });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.entry?.[1]?.resource?.id).toBe(seen.id);
    const own = await server.root.searchResources('Subscription', { type: 'websocket' });
    expect(own).toHaveLength(1);
    medplum.getSubscriptionManager().closeWebSocket();
    await vi.waitFor(async () => {
      expect(await server.root.searchResources('Subscription', { type: 'websocket' })).toHaveLength(0);
    });
    await sleep(50);
    expect(heard).toHaveLength(1);
  });
});
