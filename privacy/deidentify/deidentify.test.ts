import type { Patient, Reference, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namespace } from '../../config/namespace.ts';
import { phiGate } from '../phi-gate.ts';
import { CLINICAL_TYPES } from '../resource-types.ts';
import { elementsOf } from '../schema/schema.ts';
import { TEST_TOKEN, testContext, testPseudonyms } from '../testing.ts';
import { identifiedInput } from '../types.ts';
import { deidentify, medicalRecordType } from './deidentify.ts';
import { KnownIdentifiers } from './known.ts';

const ns = namespace();
const treat = (resource: object, context = testContext()): Resource =>
  deidentify(identifiedInput(resource as Resource), context);

const jane: Patient = {
  resourceType: 'Patient',
  id: 'jane-1',
  meta: { source: 'https://ehr.example/janes-feed', versionId: '3', tag: [{ display: 'Jane Quimby' }] },
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Jane Quimby</div>' },
  identifier: [
    { type: { coding: [{ code: 'MR' }] }, system: 'urn:mrn', value: 'MRN-77' },
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: '123-45-6789' },
  ],
  name: [{ family: 'Quimby', given: ['Jane'] }],
  telecom: [{ system: 'phone', value: '555-867-5309' }],
  gender: 'female',
  birthDate: '1980-02-03',
  address: [{ line: ['12 Elm Street'], city: 'Springfield', postalCode: '12345' }],
  photo: [{ contentType: 'image/png', data: 'aGVsbG8=' }],
  contact: [{ name: { family: 'Quimby', given: ['Bob'] } }],
  maritalStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'M' }],
    text: 'Married to Bob',
  },
  extension: [
    { url: 'http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName', valueString: 'Faith Tremblay' },
    {
      url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race',
      extension: [
        {
          url: 'ombCategory',
          valueCoding: { system: 'urn:oid:2.16.840.1.113883.6.238', code: '2106-3', display: 'White' },
        },
        { url: 'text', valueString: 'White, says Jane' },
      ],
    },
  ],
};

test("the Patient is the runbook's: token, placeholder name, age band, and nothing of the person", () => {
  const out = treat(jane) as Patient;
  expect(out).toEqual({
    resourceType: 'Patient',
    identifier: [
      { system: ns.patientToken, value: TEST_TOKEN },
      {
        type: medicalRecordType(jane.identifier![0]!, ns, testPseudonyms),
        system: ns.identifierHash,
        value: testPseudonyms.identifierHash(jane.identifier![0]!),
      },
      { system: ns.identifierHash, value: testPseudonyms.identifierHash(jane.identifier![1]!) },
    ],
    name: [{ text: 'Patient [AAA]', family: '***', given: ['***'] }],
    gender: 'female',
    address: [{ postalCode: '12300' }],
    text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">[PERSON_1]</div>' },
    maritalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'M' }],
      text: 'Married to [PERSON_1]',
    },
    extension: [
      {
        url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race',
        extension: [
          {
            url: 'ombCategory',
            valueCoding: { system: 'urn:oid:2.16.840.1.113883.6.238', code: '2106-3', display: 'White' },
          },
        ],
      },
      { url: ns.ageBand, valueString: '40-49' },
    ],
  });
});

describe('references keep pointing to the right thing and carry no source id', () => {
  const fullUrls = new Map([['urn:uuid:0c', { type: 'Encounter', id: 'e1', source: 'https://ehr.example/fhir' }]]);
  const toEncounter = {
    type: 'Encounter',
    identifier: { system: ns.sourceId, value: testPseudonyms.sourceHash('https://ehr.example/fhir/Encounter/e1') },
  };
  const cases: { description: string; given: Reference; wanted: Reference | undefined }[] = [
    {
      description: 'relative',
      given: { reference: 'Encounter/e1', display: 'Visit of Jane' },
      wanted: toEncounter as Reference,
    },
    {
      description: 'with a version',
      given: { reference: 'Encounter/e1/_history/2' },
      wanted: toEncounter as Reference,
    },
    {
      description: 'absolute',
      given: { reference: 'https://ehr.example/fhir/Encounter/e1' },
      wanted: toEncounter as Reference,
    },
    { description: 'urn:uuid of an entry', given: { reference: 'urn:uuid:0c' }, wanted: toEncounter as Reference },
    {
      description: 'conditional',
      given: { reference: 'Encounter?identifier=urn:visit|7' },
      wanted: {
        type: 'Encounter',
        identifier: {
          system: ns.identifierHash,
          value: testPseudonyms.identifierHash({ system: 'urn:visit', value: '7' }),
        },
      },
    },
    {
      description: 'logical',
      given: { identifier: { system: 'urn:visit', value: '7' }, display: 'Jane' },
      wanted: {
        type: 'Encounter',
        identifier: {
          system: ns.identifierHash,
          value: testPseudonyms.identifierHash({ system: 'urn:visit', value: '7' }),
        },
      },
    },
    { description: 'display only', given: { display: 'Jane' }, wanted: undefined },
    { description: 'no reference at all', given: { reference: 'see Jane' }, wanted: undefined },
  ];
  test.each(cases)('$description', ({ given, wanted }) => {
    const out = treat(
      { resourceType: 'Condition', subject: { reference: 'Patient/jane-1' }, encounter: given },
      testContext({ fullUrls })
    );
    expect((out as { encounter?: Reference }).encounter).toEqual(wanted);
  });

  test('contained resources are renumbered', () => {
    const out = treat({
      resourceType: 'MedicationRequest',
      contained: [{ resourceType: 'Medication', id: 'janes-pills', code: { text: "Jane's pills" } }],
      medicationReference: { reference: '#janes-pills' },
    });
    expect(out).toMatchObject({ contained: [{ id: 'c1' }], medicationReference: { reference: '#c1' } });
  });
});

test.each([
  [
    'a term keeps its display and text',
    { coding: [{ system: 'http://loinc.org', code: '8302-2', display: 'Body Height' }], text: 'Body height' },
    { coding: [{ system: 'http://loinc.org', code: '8302-2', display: 'Body Height' }], text: 'Body height' },
  ],
  [
    'a display that names the patient goes',
    { coding: [{ system: 'http://loinc.org', code: '8302-2', display: 'Height of Quimby' }] },
    { coding: [{ system: 'http://loinc.org', code: '8302-2' }] },
  ],
  [
    'a display with a number goes',
    { coding: [{ system: 'http://loinc.org', code: '8302-2', display: 'call 555-867-5309' }] },
    { coding: [{ system: 'http://loinc.org', code: '8302-2' }] },
  ],
  [
    'text of its own is redacted',
    { coding: [{ system: 'http://loinc.org', code: '8302-2' }], text: 'as Jane said' },
    { coding: [{ system: 'http://loinc.org', code: '8302-2' }], text: 'as [PATIENT_1] said' },
  ],
  [
    'zero-width characters hide nothing',
    { coding: [{ system: 'http://loinc.org', code: '8302-2', display: 'Qui\u200bmby' }] },
    { coding: [{ system: 'http://loinc.org', code: '8302-2' }] },
  ],
  ['only text is redacted', { text: 'Jane has a cold' }, { text: '[PATIENT_1] has a cold' }],
  [
    'a code that is none is masked',
    { coding: [{ system: 'http://loinc.org', code: '555-1234' }] },
    { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }] },
  ],
])('code: %s', (_, code, wanted) => {
  const out = treat(
    { resourceType: 'Observation', status: 'final', code },
    testContext({ known: KnownIdentifiers.of([jane]) })
  );
  expect((out as { code?: object }).code).toEqual(wanted);
});

test('a local code becomes a consistent pseudonym', () => {
  const code = { coding: [{ system: 'https://janes-clinic.example/codes', code: 'JQ-1', display: 'Jane' }] };
  const [a, b] = [treat({ resourceType: 'Condition', code }), treat({ resourceType: 'Condition', code })];
  expect(a).toEqual(b);
  expect(JSON.stringify(a)).not.toMatch(/janes-clinic|JQ-1|Jane/);
});

test.each([
  [
    'an age of 93 is 90 and over',
    { onsetAge: { value: 93, system: 'http://unitsofmeasure.org', code: 'a', unit: 'years' } },
    { value: 90, comparator: '>=' },
  ],
  ['an age of 40 stays', { onsetAge: { value: 40, system: 'http://unitsofmeasure.org', code: 'a' } }, { value: 40 }],
])('%s', (_, given, wanted) => {
  expect((treat({ resourceType: 'Condition', ...given }) as { onsetAge?: object }).onsetAge).toMatchObject(wanted);
});

/** A resource of any clinical type, with the planted text in every element so deep, whatever its type. */
function planted(type: string, text: string, deep: number): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  if (deep < 0) return out;
  for (const [name, element] of Object.entries(elementsOf(type) ?? {})) {
    if (name === 'contained') continue;
    const inner = element.t === type ? undefined : elementsOf(element.t);
    const value = inner ? planted(element.t, text, deep - 1) : text;
    out[name] = value;
    if (!inner) out[`_${name}`] = { id: text, extension: [{ url: 'urn:x', valueString: text }] };
  }
  return out;
}

describe('planted text survives in no element of any clinical type', () => {
  /** One of each kind to the last element, the others less deep: the same types come again below. */
  const marks: [mark: string, deep: number][] = [
    ['Zebulon Quackenbush', 3],
    ['219-09-9999', 2],
    ['zq@example.org', 2],
    ['(617) 555-0123', 2],
    ['MRN00998877', 3],
    ['https://me.example/zq', 2],
  ];
  test.each(CLINICAL_TYPES)('%s', (type) => {
    for (const [mark, deep] of marks) {
      const resource = { ...planted(type, mark, deep), resourceType: type, id: 'x' };
      const stored = JSON.stringify(treat(resource));
      expect(stored).not.toContain(mark);
      expect(stored.toLowerCase()).not.toContain('quackenbush');
      expect(phiGate(resource), `${type} with a planted mark passes phi-gate`).toBeDefined();
    }
  });
});

/** A Consent of which a provision would be lost is refused, which keeps nothing of it. */
function treatedOrRefused(given: { readonly resourceType: string }) {
  try {
    return treat(given);
  } catch (err) {
    expect(given.resourceType).toBe('Consent');
    expect((err as Error).message).toBe('A provision was lost: the Consent would say something else');
    return { resourceType: 'Consent' } as Resource;
  }
}

test('whatever is generated, what de-identification keeps passes phi-gate, and planted marks do not survive', () => {
  const mark = fc.constantFrom('Zebulon', 'Quackenbush', '219099999', '6175550123');
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      mark,
      fc.integer(),
      fc.boolean(),
      fc.constant('2024-01-02'),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'text',
          'coding',
          'display',
          'code',
          'system',
          'value',
          'reference',
          'identifier',
          'extension',
          'url',
          'valueString',
          'unit',
          'data',
          'start'
        ),
        tie('node'),
        { maxKeys: 4 }
      )
    ),
  })).node;
  const resource = fc
    .constantFrom(...CLINICAL_TYPES)
    .chain((type) =>
      fc
        .dictionary(fc.constantFrom(...Object.keys(elementsOf(type)!).filter((k) => k !== 'id')), value, { maxKeys: 8 })
        .map((r) => ({ ...r, resourceType: type }))
    );
  fc.assert(
    fc.property(resource, (given) => {
      const out = treatedOrRefused(given);
      expect(JSON.stringify(out)).not.toMatch(/Zebulon|Quackenbush|219099999|6175550123/);
      expect(phiGate(out)).toBeUndefined();
    }),
    { numRuns: 500 }
  );
});
