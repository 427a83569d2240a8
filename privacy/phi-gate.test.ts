import { describe, expect, test } from 'vitest';
import { namespace } from '../config/namespace.ts';
import { phiGate } from './phi-gate.ts';
import { TEST_TOKEN } from './testing.ts';

const ns = namespace();
const ID = 'e4531916-b162-4f4b-90c2-ce37e132b8d4';
const HASH = 'abcdefghijklmnopqrstuvwxyz';
const patient = {
  resourceType: 'Patient',
  id: ID,
  meta: { versionId: ID, lastUpdated: '2026-01-01T00:00:00.000Z', accounts: [{ reference: `Organization/${ID}` }] },
  identifier: [{ system: ns.patientToken, value: TEST_TOKEN }],
  name: [{ text: 'Patient [AAA]', family: '***', given: ['***'] }],
  gender: 'female',
  extension: [
    { url: ns.ageBand, valueString: '40-49' },
    {
      url: ns.encryptedPayload,
      valueReference: {
        reference: `s3://atlas-vault/payloads/${ID}/${TEST_TOKEN}/${HASH}#Patient/${HASH}`,
        identifier: { system: ns.payloadDigest, value: HASH },
      },
    },
  ],
};

test('the pseudonymous Patient passes', () => expect(phiGate(patient)).toBeUndefined());

const refused: [string, object, string][] = [
  ['a name', { ...patient, name: [{ family: 'Smith' }] }, 'Patient.name'],
  [
    'a name in the form of a pseudonym, with more',
    { ...patient, name: [{ ...patient.name[0], prefix: ['Dr. Smith'] }] },
    'Patient.name',
  ],
  ['a birth date', { ...patient, birthDate: '1980-01-01' }, 'Patient.birthDate'],
  ['a phone', { ...patient, telecom: [{ system: 'phone', value: '5551234567' }] }, 'Patient.telecom'],
  ['an address', { ...patient, address: [{ city: 'Springfield' }] }, 'Patient.address'],
  ['a photo', { ...patient, photo: [{ data: 'aGVsbG8=' }] }, 'Patient.photo'],
  [
    'an identifier of another system',
    { ...patient, identifier: [{ system: 'urn:mrn', value: '1' }] },
    'Patient.identifier',
  ],
  [
    'a value under our own system',
    { ...patient, identifier: [{ system: ns.patientToken, value: 'Jane' }] },
    'Patient.identifier',
  ],
  ['narrative', { ...patient, text: { status: 'generated', div: '<div>Jane</div>' } }, 'Patient.text'],
  ['an element that is none', { ...patient, nickname: 'Jane' }, 'Patient.nickname'],
  [
    'a primitive extension',
    { ...patient, _gender: { extension: [{ url: 'urn:x', valueString: 'Jane' }] } },
    'Patient._gender',
  ],
  ['a foreign extension', { ...patient, extension: [{ url: 'urn:x', valueString: 'Jane' }] }, 'Patient.extension'],
  [
    'text under our own extension',
    { ...patient, extension: [{ url: ns.ageBand, valueString: 'Jane' }] },
    'Patient.extension',
  ],
  ['an id that is a name', { ...patient, id: 'jane-smith' }, 'Patient.id'],
  ['a source in meta', { ...patient, meta: { source: 'https://ehr.example/jane' } }, 'Patient.meta'],
  [
    'a display in meta',
    { ...patient, meta: { author: { reference: `Practitioner/${ID}`, display: 'Jane' } } },
    'Patient.meta',
  ],
  [
    'a tag of another system',
    { ...patient, meta: { tag: [{ system: 'urn:x', code: 'jane', display: 'Jane' }] } },
    'Patient.meta',
  ],
  ['a note', { resourceType: 'Observation', note: [{ text: 'Jane' }] }, 'Observation.note'],
  ['a string value', { resourceType: 'Observation', valueString: 'Jane' }, 'Observation.valueString'],
  [
    'the display of a reference',
    { resourceType: 'Observation', subject: { reference: `Patient/${ID}`, display: 'Jane' } },
    'Observation.subject',
  ],
  [
    'a reference by source id',
    { resourceType: 'Observation', subject: { reference: 'Patient/jane-1' } },
    'Observation.subject',
  ],
  [
    'a code that is none',
    { resourceType: 'Observation', code: { coding: [{ system: 'http://loinc.org', code: '555-1234' }] } },
    'Observation.code',
  ],
  ['free text of a code', { resourceType: 'Observation', code: { text: 'Jane' } }, 'Observation.code.text'],
  [
    'a unit that is none',
    { resourceType: 'Observation', valueQuantity: { value: 1, unit: 'Jane' } },
    'Observation.valueQuantity.unit',
  ],
  [
    'a document',
    { resourceType: 'DocumentReference', content: [{ attachment: { data: 'aGVsbG8=' } }] },
    'DocumentReference.content',
  ],
  [
    'a contained name',
    { resourceType: 'Observation', contained: [{ resourceType: 'Patient', id: 'c1', name: [{ family: 'Smith' }] }] },
    'Observation.contained',
  ],
  [
    'a questionnaire answer',
    { resourceType: 'QuestionnaireResponse', item: [{ answer: [{ valueString: 'Jane' }] }] },
    'QuestionnaireResponse.item',
  ],
  ['what is no resource', { name: 'Jane' }, 'Resource'],
  ['an unknown type', { resourceType: 'Jane' }, 'Resource'],
];

describe('refuses, naming the element and never the value', () => {
  test.each(refused)('%s', (_, resource, element) => {
    const outcome = phiGate(resource);
    expect(outcome?.issue.some((i) => i.expression?.[0]?.startsWith(element))).toBe(true);
    expect(JSON.stringify(outcome)).not.toMatch(/Jane|Smith|Springfield|aGVsbG8|555|1980/i);
  });
});

test.each(['AccessPolicy', 'Bot', 'Subscription'])('%s is left to access policies', (resourceType) => {
  expect(phiGate({ resourceType, name: 'any text' })).toBeUndefined();
});
