import { randomBytes, randomUUID } from 'node:crypto';
import type { Bundle, Patient, Resource } from '@medplum/fhirtypes';

/** An EHR client, or anyone with a token, at the gateway. */
export interface Sender {
  readonly baseUrl: string;
  readonly org: string;
  readonly authorization: string;
}

export interface DemoClient {
  readonly name: string;
  readonly org: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export const ehrSender = (baseUrl: string, client: DemoClient): Sender => ({
  baseUrl,
  org: client.org,
  authorization: `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')}`,
});

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is asserted on, whatever it is
  readonly body: any;
  readonly text: string;
}

export async function send(
  from: Sender,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {}
): Promise<Answered> {
  const response = await fetch(`${from.baseUrl}/fhir/inbound/${path}`, {
    method: 'POST',
    headers: {
      authorization: from.authorization,
      'x-org-id': from.org,
      'content-type': 'application/fhir+json',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

export async function exportRecord(
  baseUrl: string,
  authorization: string,
  token: string,
  query = '',
  headers: Readonly<Record<string, string>> = {}
): Promise<Answered> {
  const url = `${baseUrl}/fhir/export/patient/${token}/$everything${query}`;
  const response = await fetch(url, { headers: { authorization, ...headers } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Somebody nobody else is, with values that can be looked for: each test has its own. */
export interface Person {
  readonly patient: Patient & { id: string };
  readonly mrn: { readonly system: string; readonly value: string };
  /** What must be found nowhere. */
  readonly marks: readonly string[];
}

export function person(): Person {
  const n = randomBytes(5).toString('hex');
  const letters = [...n].map((c) => 'ghijklmnopqrstuv'[Number.parseInt(c, 16)]).join('');
  const [family, given] = [`Quack${letters}`, `Zeb${letters}`];
  const digits = String(BigInt(`0x${n}`))
    .padStart(13, '7')
    .slice(-9);
  // Of those that are given out: no area of 000, 666 or 900 and above, no group 00, no serial 0000.
  const ssn = `${100 + (Number(digits.slice(0, 3)) % 560)}-${10 + (Number(digits.slice(3, 5)) % 90)}-${1000 + (Number(digits.slice(5)) % 9000)}`;
  const id = `src-${n}`;
  const mrn = { system: 'urn:oid:1.2.36.146.595.217.0.1', value: `MRN-${n}` };
  const street = `${digits.slice(0, 4)} ${family} Crescent`;
  const email = `${given}@${family}.example`;
  return {
    mrn,
    marks: [family, given, ssn, ssn.replaceAll('-', ''), mrn.value, id, street, email],
    patient: {
      resourceType: 'Patient',
      id,
      text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${given} ${family}</div>` },
      identifier: [
        { type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] }, ...mrn },
        { system: 'http://hl7.org/fhir/sid/us-ssn', value: ssn },
      ],
      name: [{ family, given: [given] }],
      telecom: [{ system: 'email', value: email }],
      address: [{ line: [street], city: `${family}ville` }],
      gender: 'female',
      birthDate: '1961-04-05',
    },
  };
}

/** A visit that is under way, without which no clinician sees a patient. */
export const encounter = (subject: { reference: string }): Resource => ({
  resourceType: 'Encounter',
  id: `enc-${subject.reference.split('/').at(-1)}`,
  status: 'in-progress',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  subject: subject as { reference: `Patient/${string}` },
  period: { start: '2024-06-01' },
});

export const observation = (subject: object, given: object = {}): Resource =>
  ({
    resourceType: 'Observation',
    id: `obs-${randomUUID().slice(0, 18)}`,
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
    ],
    code: { coding: [{ system: 'http://loinc.org', code: '8310-5', display: 'Body temperature' }] },
    subject,
    effectiveDateTime: '2024-01-15T10:00:00Z',
    valueQuantity: { value: 37.2, unit: 'Cel', system: 'http://unitsofmeasure.org', code: 'Cel' },
    ...given,
  }) as Resource;

export const bundle = (type: Bundle['type'], ...resources: Resource[]): Bundle => ({
  resourceType: 'Bundle',
  type,
  entry: resources.map((resource) => ({ resource })),
});
