import { createHash } from 'node:crypto';
import type { ProjectMembership, Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { botId, PROJECT_ID, policyId, type Role, stableId } from '../config/ids.ts';
import { type Namespace, namespace } from '../config/namespace.ts';
import type { Secrets } from '../config/secrets.ts';
import { ehrClientId } from '../server-config/clients.ts';
import { membershipId } from '../server-config/memberships.ts';
import { organizationId } from '../server-config/organizations.ts';
import { ROLE_TABLE } from '../server-config/role-table.ts';
import { type Api, unique } from './parity.ts';
import { type Somebody, settingsOf, signedIn, superAdminApi } from './running.ts';

/**
 * The role table (`server-config/role-table.ts`), cell by cell, at Medplum itself: what holds for whoever gets past the
 * door. r read, s search, c create, u update, d delete; a letter that is missing is refused. Own org, and for the patient
 * the own record; the other org's is refused to all who belong to one. Searching is tried of every type of the table,
 * the rest of those that stand for the others.
 */
const TYPES = [
  'Patient',
  'Observation',
  'Consent',
  'Provenance',
  'AuditEvent',
  'Organization',
  'Location',
  'Practitioner',
  'ClientApplication',
  'Bot',
  'AccessPolicy',
  'Project',
  'ProjectMembership',
] as const;
type Type = (typeof TYPES)[number];

const ROLE_OF: Readonly<Record<Somebody, Role>> = {
  admin: 'ADMIN',
  clinician: 'CLINICIAN',
  compliance: 'COMPLIANCE',
  patient: 'PATIENT',
  researcher: 'RESEARCHER',
  ehr: 'EHR',
  ingest: 'INGEST',
  gateway: 'GATEWAY',
};
const EVERYBODY = Object.keys(ROLE_OF) as Somebody[];

/**
 * Of a type with grants of several scopes, what is tried here is the one that the sample is in: a Bot that is not the
 * LLM's nor out of the workbench, a Patient without the tag of doctor's probe.
 */
function cell(who: Somebody, type: string): string {
  const tried = ROLE_TABLE[ROLE_OF[who]].filter(({ types, of }) => types.includes(type) && !NARROW.includes(of));
  return [...'rscud'].filter((letter) => tried.some(({ may }) => may.includes(letter))).join('');
}
const NARROW: readonly string[] = [
  'the LLM bot',
  'bots of the workbench',
  "the org's bots",
  'the probe of doctor',
  'live updates',
  "the org's live updates",
];
/** Medplum gives project admins these, whatever their policy says (AccessPolicy from 5.2 on). */
const ADMIN_TYPES: readonly Type[] = ['Project', 'ProjectMembership', 'AccessPolicy'];

const atlas = inject('atlas');
let ns: Namespace;
let secrets: Secrets;
let superAdmin: Api;
let ingest: Api;
let gateway: Api;
const apis = new Map<Somebody, Api>();
const north = `Organization/${organizationId('north')}`;
const south = `Organization/${organizationId('south')}`;
const EXTENDED = { 'x-medplum': 'extended' };

beforeAll(async () => {
  const running = await settingsOf(atlas);
  ns = namespace(running.settings.ATLAS_NAMESPACE);
  secrets = running.secrets;
  superAdmin = await superAdminApi(atlas);
  for (const who of EVERYBODY) apis.set(who, await signedIn(who, atlas.medplumUrl, secrets));
  ingest = apis.get('ingest')!;
  gateway = apis.get('gateway')!;
});

/** A resource that holds nothing identified, so that phi-gate has no say in it. */
function sample(type: Type, org: string, subject: string): Resource | undefined {
  const meta = { accounts: [{ reference: org }] };
  switch (type) {
    case 'Patient':
      return {
        resourceType: 'Patient',
        meta,
        identifier: [{ system: ns.patientToken, value: token() }],
        name: [{ text: 'Patient [ABC]', family: '***', given: ['***'] }],
      };
    case 'Observation':
      return {
        resourceType: 'Observation',
        meta,
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '8480-6' }] },
        subject: { reference: subject },
      };
    case 'Consent':
      return {
        resourceType: 'Consent',
        meta,
        status: 'active',
        scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }] },
        category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
        policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTIN' }] },
        patient: { reference: subject },
      };
    case 'AuditEvent':
      return {
        resourceType: 'AuditEvent',
        meta,
        type: { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' },
        recorded: new Date().toISOString(),
        agent: [{ requestor: true }],
        source: { observer: { reference: 'Device/atlas' } },
      };
    case 'Practitioner':
      return { resourceType: 'Practitioner', meta, active: true };
    case 'Provenance':
      return {
        resourceType: 'Provenance',
        meta,
        target: [{ reference: subject as `Patient/${string}` }],
        recorded: new Date().toISOString(),
        agent: [{ who: { reference: `Practitioner/${stableId('nobody')}` } }],
      };
    case 'Location':
      return { resourceType: 'Location', meta, status: 'active' };
    case 'Organization':
      return { resourceType: 'Organization', meta, active: true };
    default:
      return undefined;
  }
}

/** 26 letters of base32 that no run has had. */
const token = (): string =>
  `pt_${[...createHash('sha256').update(unique()).digest().subarray(0, 26)].map((b) => 'abcdefghijklmnopqrstuvwxyz234567'[b % 32]).join('')}`;

async function stored(type: Type, org: string, subject: string): Promise<Resource & { id: string }> {
  const writer = type === 'AuditEvent' ? gateway : ingest;
  const answer = await writer.post(type, sample(type, org, subject), EXTENDED);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body;
}

/** What configures Medplum is there already; nothing else may stand in for it. */
const CONFIGURED: Partial<Record<Type, string>> = {
  Organization: organizationId('north'),
  ClientApplication: ehrClientId('north'),
  Bot: botId('phi-gate'),
  AccessPolicy: policyId('ADMIN'),
  Project: PROJECT_ID,
  ProjectMembership: membershipId('clinician'),
};

async function ownSubject(who: Somebody): Promise<string> {
  if (who === 'patient') {
    const { body } = await superAdmin.get(`ProjectMembership/${membershipId('patient')}`);
    return (body as ProjectMembership).profile!.reference!;
  }
  return `Patient/${(await stored('Patient', north, '')).id}`;
}

const refused = [403, 404, 405];

describe.each(EVERYBODY)('%s', (who) => {
  let api: Api;
  let subject: string;
  beforeAll(async () => {
    api = apis.get(who)!;
    subject = await ownSubject(who);
  });
  const types = TYPES.filter((type) => !(ADMIN_TYPES.includes(type) && (who === 'ingest' || who === 'gateway')));

  test.each(types)('%s', async (type) => {
    const may = cell(who, type);
    const configured = CONFIGURED[type];
    const target =
      type === 'Patient' && who === 'patient'
        ? (await superAdmin.get(subject)).body
        : configured
          ? (await superAdmin.get(`${type}/${configured}`)).body
          : await stored(type, north, subject);
    const path = `${type}/${target.id}`;
    const got: string[] = [];
    const expectCell = (letter: string, status: number) => {
      if (status < 300) got.push(letter);
      else expect(refused, `${who} ${letter} ${type}: ${status}`).toContain(status);
    };
    expectCell('r', (await api.get(path)).status);
    // Who may search for one Bot only finds no other.
    const found = await api.get(`${type}?_id=${target.id}`);
    const nothing = found.status < 300 && found.body.entry === undefined;
    expectCell('s', nothing ? 404 : found.status);
    if (found.status < 300 && !nothing) expect(found.body.entry, `${who} finds ${type}`).toHaveLength(1);
    const fresh = sample(type, north, subject) ?? { ...target, id: undefined };
    expectCell('c', (await api.post(type, fresh, EXTENDED)).status);
    // Not on what configures the Atlas under test: a cell that is wrong must not break it.
    const changeable =
      configured && !may.includes('u')
        ? target
        : sample(type, north, subject) && (await storedFor(type, who, target, subject));
    expectCell('u', (await api.put(`${type}/${changeable.id}`, changeable, EXTENDED)).status);
    expectCell('d', (await api.delete(`${type}/${await deletable(type, may, target, subject)}`)).status);
    expect(got.join('')).toBe(may);
  });

  test('searches what its role may search, of all types of the table', async () => {
    const all = [...new Set(Object.values(ROLE_TABLE).flatMap((grants) => grants.flatMap(({ types: some }) => some)))];
    for (const type of all.filter((one) => !ADMIN_TYPES.includes(one as Type) && !SCOPED.includes(one))) {
      const { status } = await api.get(`${type}?_count=1`);
      if (cell(who, type).includes('s')) expect(status, `${who} searches ${type}`).toBe(200);
      else expect(refused, `${who} searches ${type}`).toContain(status);
    }
  });
});
/** Whose grants differ by what the resource is: tried by themselves. */
const SCOPED: readonly string[] = ['Bot', 'Subscription', 'Binary'];

async function storedFor(type: Type, who: Somebody, target: Resource & { id: string }, subject: string) {
  return type === 'Patient' && who === 'patient' ? target : stored(type, north, subject);
}

/** A delete that should be refused is tried on something that would not be missed. */
async function deletable(type: Type, may: string, target: Resource & { id: string }, subject: string): Promise<string> {
  if (sample(type, north, subject)) return (await stored(type, north, subject)).id;
  return may.includes('d') ? target.id : stableId('nothing');
}

test.each([
  ['admin', 'Location'],
  ['clinician', 'Device'],
] as const)('%s cannot put what is of no patient before the other org', async (who, resourceType) => {
  const api = apis.get(who)!;
  const created = await api.post(resourceType, { resourceType }, EXTENDED);
  expect(created.status).toBe(201);
  const accounts = [{ reference: north }, { reference: south }];
  const shared = await api.put(`${resourceType}/${created.body.id}`, { ...created.body, meta: { accounts } }, EXTENDED);
  expect(shared.status).toBe(403);
  const kept = await api.put(`${resourceType}/${created.body.id}`, { ...created.body, status: 'active' }, EXTENDED);
  expect(kept.status).toBe(200);
});

test('an administrator is refused what is said about a patient, in whatever way it is asked for', async () => {
  const api = apis.get('admin')!;
  const patient = await stored('Patient', north, '');
  const { id } = await stored('Observation', north, `Patient/${patient.id}`);
  const found = await api.get(`Patient?_id=${patient.id}&_revinclude=Observation:subject`);
  const everything = await api.get(`Patient/${patient.id}/$everything`);
  const graph = await api.post('$graphql', { query: `{ ObservationList(_id: "${id}") { id } }` });
  for (const { body } of [found, everything, graph]) expect(JSON.stringify(body)).not.toContain(id);
});

test('a clinician may read and run one Bot, without its code', async () => {
  const api = apis.get('clinician')!;
  const bots = (await api.get('Bot?_count=100')).body.entry;
  expect(bots.map((entry: { resource: Resource }) => entry.resource.id)).toEqual([botId('llm-proxy')]);
  const bot = await api.get(`Bot/${botId('llm-proxy')}`);
  expect(bot.body).not.toHaveProperty('executableCode');
  expect(refused).toContain((await api.put(`Bot/${botId('llm-proxy')}`, bot.body)).status);
});

test.each(['admin', 'clinician'] as const)(
  "live updates are the org's: %s binds to none of the gateway's",
  async (who) => {
    const api = apis.get(who)!;
    const wanted = { resourceType: 'Subscription', status: 'active', reason: 'live', criteria: 'Consent' };
    const channel = { type: 'websocket' };
    const own = await api.post('Subscription', { ...wanted, channel });
    expect(own.status).toBe(201);
    expect((await api.get(`Subscription/${own.body.id}/$get-ws-binding-token`)).status).toBe(200);
    const other = await gateway.post('Subscription', { ...wanted, channel });
    expect(other.status).toBe(201);
    expect((await gateway.get(`Subscription/${other.body.id}/$get-ws-binding-token`)).status).toBe(200);
    for (const path of [`Subscription/${other.body.id}`, `Subscription/${other.body.id}/$get-ws-binding-token`]) {
      expect((await api.get(path)).status, path).toBeGreaterThanOrEqual(400);
    }
    expect(refused).toContain((await api.delete(`Subscription/${other.body.id}`)).status);
    expect((await gateway.get(`Subscription/${other.body.id}`)).status).toBe(200);
  }
);

describe('the other org', () => {
  test.each(['admin', 'clinician', 'compliance', 'patient', 'researcher', 'ehr'] as const)(
    'is closed to %s',
    async (who) => {
      const api = apis.get(who)!;
      const patient = await stored('Patient', south, '');
      const subject = `Patient/${patient.id}`;
      for (const type of ['Patient', 'Observation', 'Consent', 'AuditEvent', 'Practitioner'] as const) {
        const { id } = type === 'Patient' ? patient : await stored(type, south, subject);
        expect(refused, `${who} reads ${type}`).toContain((await api.get(`${type}/${id}`)).status);
        const found = await api.get(`${type}?_id=${id}`);
        if (found.status < 300) expect(found.body.entry ?? [], `${who} finds ${type}`).toEqual([]);
        expect(refused, `${who} deletes ${type}`).toContain((await api.delete(`${type}/${id}`)).status);
      }
    }
  );
});
