import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '../config/testing/stand-in.ts';
import { startTestGateway, type TestGateway } from './testing/gateway.ts';

const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const CLIENT_ID = '11111111-1111-4111-8111-111111111111';
const CLINICIAN: Member = { token: 'clinician', role: 'CLINICIAN', orgId: ORG };
const EHR: Member = { token: 'ehr', role: 'EHR', orgId: ORG, client: { id: CLIENT_ID, secret: 'of the EHR' } };

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway([CLINICIAN, EHR]);
});
afterEach(() => gateway.close());

const random = () => randomBytes(16).toString('hex');
const post = (url: string, body: URLSearchParams | object) =>
  fetch(`${gateway.url}${url}`, {
    method: 'POST',
    ...(body instanceof URLSearchParams
      ? { body }
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
const grant = (secret: string) =>
  post(
    '/oauth2/token',
    new URLSearchParams({ grant_type: 'client_credentials', client_id: CLIENT_ID, client_secret: secret })
  );
const signIn = (email: string) => post('/auth/login', { email, password: random() });
const read = (token: string) =>
  fetch(`${gateway.url}/fhir/R4/Patient`, { headers: { authorization: `Bearer ${token}` } });

async function times(count: number, ask: (n: number) => Promise<Response>): Promise<Response[]> {
  const answers: Response[] = [];
  for (let n = 0; n < count; n++) answers.push(await ask(n));
  return answers;
}

const passwords = (isRight: () => boolean) => {
  gateway.medplum.answer = () =>
    isRight() ? { body: { code: 'x' } } : { status: 400, body: { resourceType: 'OperationOutcome', issue: [] } };
};

describe('guessing', () => {
  test('client secrets is held up, and says when to come again', async () => {
    const answers = await times(25, () => grant(random()));
    expect(answers.slice(0, 20).map(({ status }) => status)).not.toContain(429);
    const last = answers.at(-1)!;
    expect([last.status, last.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  });

  test('client secrets locks out nobody: the right one is still taken', async () => {
    await times(70, () => grant(random()));
    expect((await grant('of the EHR')).status).toBe(200);
  });

  test("one account's password is held up, another's is not", async () => {
    passwords(() => false);
    const answers = await times(25, () => signIn('a@example.com'));
    expect(answers.slice(0, 20).map(({ status }) => status)).toEqual(Array(20).fill(400));
    expect(answers.slice(20).map(({ status }) => status)).toEqual(Array(5).fill(429));
    expect((await signIn('b@example.com')).status).toBe(400);
  });

  test("an account's password is tried no more beyond the limit, in whatever case its name is written", async () => {
    let tried = 0;
    gateway.medplum.answer = () => {
      tried++;
      return { status: 400, body: {} };
    };
    await times(40, (n) => signIn(n % 2 ? 'a@example.com' : 'A@Example.com '));
    expect(tried).toBe(20);
  });

  test('passwords of many accounts is held up by address', async () => {
    passwords(() => false);
    const answers = await times(65, (n) => signIn(`${n}@example.com`));
    expect(answers[59]!.status).toBe(400);
    expect(answers.at(-1)!.status).toBe(429);
  });

  test('tokens holds up who guesses, and nobody who has one at the same address', async () => {
    gateway.medplum.answer = () => ({ body: { resourceType: 'Bundle', type: 'searchset' } });
    const guesses = await times(70, () => read(random()));
    expect(guesses.slice(0, 60).map(({ status }) => status)).not.toContain(429);
    expect(guesses.at(-1)!.status).toBe(429);
    expect((await read('clinician')).status).toBe(200);
  });
});

test('a client has so many requests a minute at each route, and another client has its own', async () => {
  await gateway.close();
  gateway = await startTestGateway([CLINICIAN, { ...CLINICIAN, token: 'another' }], { ATLAS_CLIENT_RATE: '5' });
  gateway.medplum.answer = () => ({ body: { resourceType: 'Bundle', type: 'searchset' } });
  const answers = await times(6, () => read('clinician'));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[0]!.headers.get('ratelimit')).toMatch(/r=4/);
  const elsewhere = await fetch(`${gateway.url}/whoami`, { headers: { authorization: 'Bearer clinician' } });
  expect(elsewhere.status).toBe(200);
  expect((await read('another')).status).toBe(200);
});

test('what succeeds does not count', async () => {
  passwords(() => true);
  const answers = [
    ...(await times(70, () => signIn('a@example.com'))),
    ...(await times(70, () => grant('of the EHR'))),
  ];
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});
