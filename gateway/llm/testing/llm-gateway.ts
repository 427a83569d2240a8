import { randomUUID } from 'node:crypto';
import type { Bundle, Patient, Resource } from '@medplum/fhirtypes';
import { Redis } from 'ioredis';
import { stableId } from '../../../config/ids.ts';
import { namespace } from '../../../config/namespace.ts';
import { readSettings } from '../../../config/settings.ts';
import { startTestRedis } from '../../../config/testing/redis-server.ts';
import type { Member } from '../../../config/testing/stand-in.ts';
import { vaultLocation } from '../../../config/vault.ts';
import { openVault } from '../../../privacy/index.ts';
import { startTestGateway, type TestGateway } from '../../testing/gateway.ts';
import { type StandInModel, startStandInModel } from './model.ts';

export const ORG = stableId('Organization/north');
export const CLINICIAN: Member = { token: 'clinician-token', role: 'CLINICIAN', orgId: ORG };
export const PATIENT: Member = { token: 'patient-token', role: 'PATIENT', orgId: ORG };
export const ADMIN: Member = { token: 'admin-token', role: 'ADMIN', orgId: ORG };
export const EHR: Member = { token: 'ehr-token', role: 'EHR', orgId: ORG };

/** A gateway with a model, a Redis, a vault, and one patient in both. */
export interface LlmGateway {
  readonly gateway: TestGateway;
  readonly model: StandInModel;
  readonly redis: Redis;
  readonly token: string;
  readonly patientId: string;
  /** What Medplum has of the patient, beside the Patient. */
  record: Resource[];
  ask(body: object, options?: AskOptions): Promise<Asked>;
  close(): Promise<void>;
}

interface AskOptions {
  readonly who?: Member;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly raw: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is asserted on, whatever it is
  readonly events: readonly { event: string; data: any }[];
  /** The answer as the reader sees it. */
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any;
}

export const ORIGINAL: Patient = {
  resourceType: 'Patient',
  id: 'src-48151623',
  identifier: [
    {
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
      system: 'urn:oid:1.2.36.146.595.217.0.1',
      value: 'MRN-7745120',
    },
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: '219-45-8817' },
  ],
  name: [{ family: 'Quackenbrück', given: ['Zebedea', 'Ann'] }],
  telecom: [
    { system: 'phone', value: '617-555-0182' },
    { system: 'email', value: 'zebedea.q@mailbox.example' },
  ],
  address: [{ line: ['4711 Wisteria Hollow Lane'], city: 'Marblehead', postalCode: '01945' }],
  birthDate: '1961-04-05',
  contact: [
    { name: { family: 'Thistlewood', given: ['Orlan'] }, telecom: [{ system: 'phone', value: '781-555-0133' }] },
  ],
};

export async function startLlmGateway(env: Record<string, string> = {}): Promise<LlmGateway> {
  const server = await startTestRedis();
  const redis = new Redis(server.url);
  const model = await startStandInModel();
  const gateway = await startTestGateway(
    [CLINICIAN, PATIENT, ADMIN, EHR],
    { LLM_BASE_URL: model.url, LLM_MODEL: 'stand-in', LLM_API_KEY: 'sk-a-key-for-tests', ...env },
    redis
  );
  const ns = namespace();
  const token = `pt_${'abcdefghijklmnopqrstuvwxyz'.split('').reverse().join('')}`;
  const patientId = randomUUID();
  const vault = openVault(vaultLocation(readSettings({ ATLAS_DATA_DIR: gateway.folder })));
  const address = { orgId: ORG, token, objectName: 'original' };
  const location = await vault.put(address, { 'Patient/hash': ORIGINAL as never });
  await vault.settle(address);
  const patient: Patient = {
    resourceType: 'Patient',
    id: patientId,
    meta: { versionId: randomUUID() },
    identifier: [{ system: ns.patientToken, value: token }],
    extension: [{ url: ns.encryptedPayload, valueReference: { reference: `${location}#Patient/hash` as never } }],
    gender: 'female',
  };
  const llm: LlmGateway = {
    gateway,
    model,
    redis,
    token,
    patientId,
    record: [],
    ask: (body, options) => ask(gateway, body, options),
    async close() {
      redis.disconnect();
      await Promise.all([gateway.close(), model.close(), server.stop()]);
    },
  };
  gateway.medplum.answer = ({ url }) => {
    const { pathname, searchParams } = new URL(url, 'http://medplum');
    const type = pathname.split('/')[3];
    if (type === 'Patient') {
      const found = searchParams.get('identifier') === `${ns.patientToken}|${token}` ? [patient] : [];
      return { body: searchset(found) };
    }
    const coded = searchParams.get('code')?.split(',');
    const category = searchParams.get('category');
    return {
      body: searchset(
        llm.record
          .filter((resource) => resource.resourceType === type && matches(resource, coded, category))
          .map((resource) => ({ ...resource, subject: { reference: `Patient/${patientId}` } }) as Resource)
      ),
    };
  };
  return llm;
}

function matches(resource: Resource, coded: string[] | undefined, category: string | null): boolean {
  const { code, category: categories } = resource as unknown as {
    code?: { coding?: { code: string }[] };
    category?: { coding: { code: string }[] }[];
  };
  if (coded && !code?.coding?.some((one) => coded.includes(one.code))) return false;
  return !category || (categories ?? []).some(({ coding }) => coding.some((one) => one.code === category));
}

const searchset = (found: readonly Resource[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: found.map((resource) => ({ resource })),
});

async function ask(gateway: TestGateway, body: object, options: AskOptions = {}): Promise<Asked> {
  const { who = CLINICIAN, path = '/llm/chat', headers = {}, signal } = options;
  const response = await fetch(`${gateway.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${who.token}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  const raw = await response.text();
  const events = raw.split('\n\n').flatMap((block) => {
    const [, event, data] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? [];
    return event ? [{ event, data: JSON.parse(data!) }] : [];
  });
  const text = events
    .filter(({ event }) => event === 'delta')
    .map(({ data }) => data.text)
    .join('');
  return { status: response.status, headers: response.headers, raw, events, text, body: parsed(raw) };
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

export const observation = (
  code: string,
  display: string,
  value: number,
  unit: string,
  category = 'laboratory',
  more: object = {}
): Resource =>
  ({
    resourceType: 'Observation',
    id: randomUUID(),
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: category }] }],
    code: { coding: [{ system: 'http://loinc.org', code, display }] },
    effectiveDateTime: '2024-01-15T10:00:00Z',
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
    ...more,
  }) as Resource;
