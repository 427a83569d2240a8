import { randomUUID } from 'node:crypto';
import type { Observation, Resource } from '@medplum/fhirtypes';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { stableId } from '../config/ids.ts';
import { namespace } from '../config/namespace.ts';
import { charted, practitioner } from './ehr/chart.ts';
import { KINDS } from './ehr/kinds.ts';
import { linkUser } from './ehr/link.ts';
import { type SmartEhr, startSmartEhr } from './ehr/server.ts';
import { Visitor } from './ehr/visitor.ts';
import { contentOf, filesBelow } from './files-below.ts';
import { superAdminApi } from './running.ts';

const atlas = inject('atlas');
const doctor = practitioner();
let ehr: SmartEhr;

beforeAll(async () => {
  ehr = await startSmartEhr(atlas.ehrPorts.acceptance, atlas.baseUrl);
  for (const { name } of KINDS) {
    const link = { email: 'clinician@atlas.example', iss: ehr.iss(name), fhirUser: `Practitioner/${doctor.id}` };
    await linkUser(atlas, link);
  }
});
afterAll(() => ehr?.close());
beforeEach(() => {
  ehr.faults = {};
  ehr.expiresIn = 3600;
  ehr.user = `Practitioner/${doctor.id}`;
  patientAtEhr(charted(3));
});

function patientAtEhr(chart: ReturnType<typeof charted>) {
  ehr.resources.splice(0, Number.POSITIVE_INFINITY, doctor, ...chart.resources);
  ehr.patientId = chart.who.patient.id;
  return chart;
}

const launchUrl = (kind: string) => `${atlas.baseUrl}/launch.html?${ehr.launch(kind)}`;

async function launched(kind = 'basic', url = launchUrl(kind)) {
  const visitor = new Visitor();
  const answer = await visitor.go(url);
  return { visitor, answer, at: new URL(visitor.urls.at(-1)!).pathname };
}

const refresh = (visitor: Visitor) => visitor.json(`${atlas.baseUrl}/smart/refresh`, { method: 'POST' });
const progressOf = async (visitor: Visitor) => (await visitor.json(`${atlas.baseUrl}/smart/session`)).body.progress;
const chartIsIn = (visitor: Visitor) =>
  expect.poll(async () => (await progressOf(visitor))?.phase, { timeout: 30_000, interval: 200 }).toBe('done');

/** The page that a launch ended with: its status, and what it is about. */
async function problem(answer: Response): Promise<string> {
  const code = /<meta name="atlas-problem" content="([a-z-]+)"/.exec(await answer.text())?.[1];
  return `${answer.status} ${code}`;
}

describe.each(KINDS.map(({ name }) => name))('an EHR of the kind "%s"', (kind) => {
  test('launches Atlas for a patient, whose pseudonymous record opens', async () => {
    const { visitor, at } = await launched(kind);
    expect(at).toBe('/launched');
    const session = await refresh(visitor);
    expect(session.status).toBe(200);
    expect(session.body).toMatchObject({ token_type: 'Bearer', patient: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const patient = await visitor.json(`${atlas.baseUrl}/smart/patient`);
    expect(patient.body).toMatchObject({ resourceType: 'Patient', id: session.body.patient });
    expect(patient.body.name[0].text).toMatch(/^Patient \[[A-Z2-7]{3}\]$/);
    await chartIsIn(visitor);
  });

  test('is a standalone launch as well, when the user picks the patient there', async () => {
    const url = `${atlas.baseUrl}/smart/login?iss=${encodeURIComponent(ehr.iss(kind))}`;
    const { visitor, at } = await launched(kind, url);
    expect(at).toBe('/launched');
    expect((await refresh(visitor)).body.patient).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test('trailing slashes and capitals of the host in `iss` make no difference', async () => {
  const launch = ehr.launch('basic');
  launch.set('iss', `${launch.get('iss')!.replace('http', 'HTTP')}/`);
  const { at } = await launched('basic', `${atlas.baseUrl}/launch.html?${launch}`);
  expect(at).toBe('/launched');
});

describe('a launch that does not work ends with a page of its own, and an AuditEvent:', () => {
  type Fault = [code: string, status: number, atEhr: Partial<Pick<SmartEhr, 'faults' | 'user' | 'patientId'>>];
  const forged = (idToken: SmartEhr['faults']['idToken']): Fault => ['forged-token', 403, { faults: { idToken } }];
  test.each<Fault>([
    forged('signature'),
    forged('nonce'),
    forged('audience'),
    forged('issuer'),
    forged('expired'),
    forged('none-alg'),
    ['no-identity', 403, { faults: { idToken: 'missing' } }],
    ['no-identity', 403, { faults: { noFhirUser: true } }],
    ['no-patient', 400, { faults: { noPatient: true } }],
    ['no-patient', 400, { patientId: 'nobody' }],
    ['expired-code', 400, { faults: { code: 'expired' } }],
    ['access-denied', 403, { faults: { authorize: 'denied' } }],
    ['unknown-user', 403, { user: 'Practitioner/somebody-else' }],
    ['unknown-user', 403, { user: 'RelatedPerson/mother' }],
    ['ehr-down', 503, { faults: { down: true } }],
  ])('%s (%i)', async (code, status, atEhr) => {
    Object.assign(ehr, atEhr);
    const before = await auditCount(code);
    // Discovery is remembered for a while: what is down has to be asked something new.
    const { answer, visitor } = code === 'ehr-down' ? await downOnTheWayBack() : await launched('basic');
    expect(await problem(answer)).toBe(`${status} ${code}`);
    expect((await refresh(visitor)).status).toBe(401);
    await expect.poll(() => auditCount(code), { timeout: 20_000 }).toBe(before + 1);
  });

  async function downOnTheWayBack() {
    ehr.faults = {};
    const visitor = new Visitor();
    const { to } = await authorized(visitor);
    ehr.faults = { down: true };
    return { visitor, answer: await visitor.go(to) };
  }

  test('wrong-issuer (403), and nobody is asked anything', async () => {
    const before = await auditCount('wrong-issuer');
    const asked = ehr.received.length;
    const iss = encodeURIComponent(`${ehr.origin}/another/fhir`);
    const { answer } = await launched('basic', `${atlas.baseUrl}/launch.html?iss=${iss}&launch=x`);
    expect(await problem(answer)).toBe('403 wrong-issuer');
    expect(ehr.received.length).toBe(asked);
    await expect.poll(() => auditCount('wrong-issuer'), { timeout: 20_000 }).toBe(before + 1);
  });

  test('replayed-state (400)', async () => {
    const { visitor } = await launched();
    const callback = visitor.urls.find((url) => url.includes('/smart/callback'))!;
    expect(await problem(await visitor.go(callback))).toBe('400 replayed-state');
  });

  test('unknown-state (400): made up, or begun in another browser', async () => {
    const { to } = await authorized(new Visitor());
    expect(await problem(await new Visitor().go(to))).toBe('400 unknown-state');
    const madeUp = `${atlas.baseUrl}/smart/callback?code=x&state=${'y'.repeat(43)}`;
    expect(await problem(await new Visitor().go(madeUp))).toBe('400 unknown-state');
  });

  test('no-consent (403): a refusal that the EHR holds counts before anything is stored', async () => {
    const chart = patientAtEhr(charted(1));
    ehr.resources.push({
      resourceType: 'Consent',
      id: `refusal-${chart.who.patient.id}`,
      status: 'active',
      scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }] },
      category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
      patient: { reference: `Patient/${chart.who.patient.id}` },
      dateTime: new Date(Date.now() - 86_400_000).toISOString(),
      policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTOUT' }] },
      provision: { type: 'deny' },
    } as Resource);
    const { answer } = await launched();
    expect(await problem(answer)).toBe('403 no-consent');
  });

  test('who wants JSON gets an OperationOutcome without a value', async () => {
    const url = `${atlas.baseUrl}/launch.html?iss=https%3A%2F%2Fquackville.example&launch=x`;
    const { status, body } = await new Visitor().json(url);
    expect(status).toBe(403);
    expect(body.resourceType).toBe('OperationOutcome');
    expect(JSON.stringify(body)).not.toContain('quackville');
  });

  /** Through the EHR's authorization, up to the redirect back, which is not followed. */
  async function authorized(visitor: Visitor): Promise<{ to: string }> {
    const begun = await visitor.once(launchUrl('basic'));
    const granted = await visitor.once(begun.headers.get('location')!);
    return { to: granted.headers.get('location')! };
  }
});

describe('who the user is', () => {
  test('is found by the NPI, where the EHR names a practitioner that Atlas does not know', async () => {
    const colleague = practitioner('1234567893');
    ehr.resources.push(colleague);
    ehr.user = `Practitioner/${colleague.id}`;
    expect(await problem((await launched()).answer)).toBe('403 unknown-user');
    const link = { email: 'admin@atlas.example', iss: ehr.iss('basic'), npi: '1234567893' };
    await linkUser(atlas, link);
    const { visitor } = await launched();
    const session = await refresh(visitor);
    const me = await visitor.json(`${atlas.baseUrl}/whoami`, {
      headers: { authorization: `Bearer ${session.body.access_token}` },
    });
    expect(me.body.role).toBe('ADMIN');
  });

  test('is the patient, in a launch from a patient portal, and of no other record', async () => {
    const chart = patientAtEhr(charted(2));
    const doctors = await launched();
    const { patient } = (await refresh(doctors.visitor)).body;
    ehr.user = `Patient/${chart.who.patient.id}`;
    expect(await problem((await launched()).answer)).toBe('403 unknown-user');
    const portal = { email: `${randomUUID()}@atlas.example`, iss: ehr.iss('basic'), fhirUser: ehr.user };
    await linkUser(atlas, portal);
    await linkUser(atlas, portal);
    const { visitor } = await launched();
    expect((await refresh(visitor)).body.patient).toBe(patient);
    const other = await visitor.json(`${atlas.baseUrl}/smart/context`, {
      method: 'POST',
      body: JSON.stringify({ patient: stableId('Patient/demo-placeholder') }),
    });
    expect(other.status).toBe(404);
    // The portal names another patient than the one who is signed in.
    const somebody = charted(1);
    ehr.resources.push(...somebody.resources);
    ehr.patientId = somebody.who.patient.id;
    expect(await problem((await launched()).answer)).toBe('403 unknown-user');
  });
});

describe('a session', () => {
  test('is a cookie that scripts do not see, and that works inside the frame of another site', async () => {
    const { visitor } = await launched();
    expect(visitor.setCookies.length).toBeGreaterThan(1);
    for (const cookie of visitor.setCookies) {
      for (const attribute of ['HttpOnly', 'Secure', 'SameSite=None', 'Partitioned', 'Path=/']) {
        expect(cookie).toContain(attribute);
      }
    }
  });

  test("is renewed on the server: no new login, and none of the EHR's tokens in the browser", async () => {
    // Less than the margin: due at every use.
    ehr.expiresIn = 30;
    const { visitor } = await launched();
    await chartIsIn(visitor);
    const before = grants().length;
    const answers = await Promise.all([refresh(visitor), refresh(visitor), refresh(visitor)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(grants().length).toBeGreaterThan(before);
    const everything = JSON.stringify(answers.map(({ body }) => body));
    for (const form of ehr.received.map((request) => request.form)) {
      const token = form.get('refresh_token');
      if (token) expect(everything).not.toContain(token);
    }
    expect(answers[0]!.body.expires_in).toBeGreaterThan(600);
  });

  test('ends with the authorization of the EHR', async () => {
    ehr.expiresIn = 30;
    const { visitor } = await launched();
    await chartIsIn(visitor);
    ehr.revokeAll();
    const ended = await refresh(visitor);
    expect(ended.status).toBe(401);
    expect(ended.headers.get('x-atlas-problem')).toBe('session-ended');
    expect((await visitor.json(`${atlas.baseUrl}/smart/patient`)).status).toBe(401);
  });

  test('outlives an EHR that is down for a while', async () => {
    ehr.expiresIn = 30;
    const { visitor } = await launched();
    await chartIsIn(visitor);
    ehr.faults = { down: true };
    expect((await refresh(visitor)).status).toBe(503);
    ehr.faults = {};
    expect((await refresh(visitor)).status).toBe(200);
  });

  test('without a refresh token lasts as long as the access token', async () => {
    ehr.faults = { noRefresh: true };
    ehr.expiresIn = 2;
    const { visitor } = await launched();
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await refresh(visitor)).status).toBe(401);
  });

  test('is logged out of Atlas, Medplum and the EHR at once', async () => {
    const { visitor } = await launched();
    await chartIsIn(visitor);
    const { access_token: token } = (await refresh(visitor)).body;
    const out = await visitor.once(`${atlas.baseUrl}/smart/logout`, { method: 'POST' });
    expect(out.status).toBe(204);
    expect((await refresh(visitor)).status).toBe(401);
    expect(ehr.received.some(({ path }) => path.endsWith('/revoke'))).toBe(true);
    const me = await fetch(`${atlas.medplumUrl}auth/me`, { headers: { authorization: `Bearer ${token}` } });
    expect(me.status).toBe(401);
  });

  test.each([{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'is of no use to pages of others: %o',
    async (headers) => {
      const { visitor } = await launched();
      for (const [path, method] of [
        ['refresh', 'POST'],
        ['context', 'POST'],
        ['logout', 'POST'],
        ['patient', 'GET'],
      ]) {
        expect((await visitor.json(`${atlas.baseUrl}/smart/${path}`, { method: method!, headers })).status).toBe(403);
      }
      expect((await refresh(visitor)).status).toBe(200);
    }
  );
});

test('the chart comes in pages, and the record of the launched patient is the pseudonymous one', async () => {
  const chart = patientAtEhr(charted(45));
  const { visitor } = await launched('jwt');
  await chartIsIn(visitor);
  expect(await progressOf(visitor)).toMatchObject({ resources: chart.resources.length - 1, refused: 0 });
  const { body } = await visitor.json(`${atlas.baseUrl}/smart/observations?_count=10`);
  expect(body).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: 45 });
  const values = body.entry.map(({ resource }: { resource: Observation }) => resource.valueQuantity?.value);
  expect(values).toEqual([60, 61, 62, 63, 64, 65, 66, 67, 68, 69]);
  for (const mark of chart.marks) expect(JSON.stringify(body)).not.toContain(mark);
  // A second launch adds nothing.
  const again = await launched('jwt');
  await chartIsIn(again.visitor);
  const after = await again.visitor.json(`${atlas.baseUrl}/smart/observations?_count=10`);
  expect(after.body.total).toBe(45);
});

test('nothing that identifies is in URLs, Redis, the data folder or the browser', async () => {
  const chart = patientAtEhr(charted(5));
  const { visitor } = await launched();
  await chartIsIn(visitor);
  await refresh(visitor);
  const secrets = ehr.received
    .flatMap(({ form }) => [form.get('code_verifier'), form.get('code')])
    .filter((s) => s !== null);
  const planted = [...chart.marks, chart.who.patient.id, `${ehr.iss('basic')}/Practitioner`];
  const toAtlas = visitor.urls.filter((url) => url.startsWith(atlas.baseUrl)).join('\n');
  const kept = `${await everythingInRedis()}${visitor.setCookies.join('\n')}`;
  for (const mark of planted) expect(`${toAtlas}${kept}`.includes(mark)).toBe(false);
  for (const secret of secrets) expect(kept.includes(secret)).toBe(false);
  expect(kept).toContain('atlas:smart:session:');
  const found = filesBelow(atlas.dataDir).flatMap((file) => {
    const bytes = contentOf(file);
    return planted.some((mark) => bytes.includes(mark)) ? [file] : [];
  });
  expect(found).toEqual([]);
});

async function everythingInRedis(): Promise<string> {
  const redis = new Redis(atlas.redisUrl);
  const found: string[] = [];
  for (const key of await redis.keys('*')) {
    found.push(key);
    if ((await redis.type(key)) === 'string') found.push((await redis.get(key)) ?? '');
    else if ((await redis.type(key)) === 'set') found.push(...(await redis.smembers(key)));
    else if ((await redis.type(key)) === 'hash') found.push(JSON.stringify(await redis.hgetall(key)));
  }
  redis.disconnect();
  return found.join('\n');
}

const grants = () => ehr.received.filter(({ form }) => form.get('grant_type') === 'refresh_token');

async function auditCount(code: string): Promise<number> {
  const medplum = await superAdminApi(atlas);
  const subtype = encodeURIComponent(`${namespace().auditEventType}|smart-${code}`);
  const { body } = await medplum.get(`AuditEvent?subtype=${subtype}&_summary=count&_total=accurate`);
  return body.total;
}
