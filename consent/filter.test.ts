import type { Bundle, Consent, Encounter, Observation, Patient, Practitioner, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { compile, filterBundle, filterResource } from './index.ts';

const NOW = '2026-06-15T12:00:00Z';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

/** Treatment, but no psychiatry. */
const consent: Consent = {
  resourceType: 'Consent',
  id: 'c',
  status: 'active',
  scope: { coding: [{ code: 'patient-privacy' }] },
  category: [],
  patient: { reference: 'Patient/p' },
  provision: {
    type: 'permit',
    purpose: [{ code: 'TREAT' }],
    provision: [{ type: 'deny', securityLabel: [{ system: ACT_CODE, code: 'PSY' }] }],
  },
};
const decider = compile([consent]).prepare({ patient: 'Patient/p', purpose: 'TREAT' }, NOW);

const psy = [{ system: ACT_CODE, code: 'PSY' }];
const lab = (id: string, more: Partial<Observation> = {}): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '2339-0' }] },
  subject: { reference: 'Patient/p' },
  ...more,
});
const hidden = lab('hidden', { meta: { security: psy }, performer: [{ reference: 'Practitioner/psychiatrist' }] });
const shown = lab('shown', { performer: [{ reference: 'Practitioner/internist' }] });
const doctor = (id: string): Practitioner => ({ resourceType: 'Practitioner', id });
const match = (resource: Resource) => ({
  fullUrl: `https://x/${resource.id}`,
  resource,
  search: { mode: 'match' as const },
});
const include = (resource: Resource) => ({ resource, search: { mode: 'include' as const } });
const search: Bundle = {
  resourceType: 'Bundle',
  type: 'searchset',
  total: 27,
  link: [
    { relation: 'self', url: 'https://x/Observation' },
    { relation: 'next', url: 'https://x/?page=2' },
    { relation: 'last', url: 'https://x/?_offset=20' },
  ],
  entry: [match(shown), match(hidden), include(doctor('psychiatrist')), include(doctor('internist'))],
};
const idsOf = (bundle: Bundle) => bundle.entry?.map((e) => e.resource!.id);
const REDACTED = expect.arrayContaining([expect.objectContaining({ code: 'REDACTED' })]);

describe('filterBundle', () => {
  test('takes out what is not permitted, with what was included for it alone', () => {
    const { result, withheld } = filterBundle(search, decider);
    expect(idsOf(result)).toEqual(['shown', 'internist']);
    expect(withheld).toEqual(['Observation/hidden', 'Practitioner/psychiatrist']);
  });

  test('a search answers as if what is withheld were not there', () => {
    const { result } = filterBundle(search, decider);
    const without: Bundle = { ...search, total: 26, entry: [match(shown), include(doctor('internist'))] };
    expect(JSON.stringify(result)).toBe(JSON.stringify(filterBundle(without, decider).result));
    expect(result.total).toBeUndefined();
    expect(result.link?.map((l) => l.relation)).toEqual(['self', 'next']);
    expect(result.meta).toBeUndefined();
  });

  test('an export is marked the DS4P way, and counts what it has', () => {
    const { result } = filterBundle({ ...search, total: 4 }, decider, { disclosure: 'marked' });
    expect(result.meta?.security).toEqual(REDACTED);
    expect(result.total).toBe(2);
  });

  test('a Bundle that is no search is marked, unless it is to be silent', () => {
    const collection: Bundle = { ...search, type: 'collection', total: undefined };
    expect(filterBundle(collection, decider).result.meta?.security).toEqual(REDACTED);
    expect(filterBundle(collection, decider, { disclosure: 'silent' }).result.meta).toBeUndefined();
  });

  test('what is all permitted passes as it is, and unmarked', () => {
    const all: Bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: shown }] };
    const { result, withheld, redacted } = filterBundle(all, decider);
    expect(result).toEqual(all);
    expect({ withheld, redacted }).toEqual({ withheld: [], redacted: 0 });
  });

  test('includes of includes stay with the match, and what refers to it, too', () => {
    const encounter: Encounter = {
      resourceType: 'Encounter',
      id: 'e',
      status: 'finished',
      class: { code: 'AMB' },
      subject: { reference: 'Patient/p' },
      serviceProvider: { reference: 'Organization/o' },
    };
    const provenance = {
      resourceType: 'PractitionerRole',
      id: 'role',
      practitioner: { reference: 'Observation/shown' },
    };
    const bundle: Bundle = {
      ...search,
      entry: [
        match({ ...shown, encounter: { reference: 'Encounter/e' } }),
        match(hidden),
        include(encounter),
        include({ resourceType: 'Organization', id: 'o' }),
        include(provenance as Resource),
      ],
    };
    expect(idsOf(filterBundle(bundle, decider).result)).toEqual(['shown', 'e', 'o', 'role']);
  });

  test('a reference to what is withheld goes, with the display that says what it is', () => {
    const panel = lab('panel', {
      hasMember: [{ reference: 'Observation/shown' }, { reference: 'Observation/hidden', display: 'PHQ-9' }],
      derivedFrom: [{ reference: 'https://x/fhir/Observation/hidden' }],
    });
    const { result, redacted } = filterBundle(
      { ...search, entry: [match(panel), match(shown), match(hidden)] },
      decider
    );
    const kept = result.entry![0]!.resource as Observation;
    expect(JSON.stringify(kept)).not.toMatch(/hidden|PHQ/);
    expect(kept.hasMember).toEqual([{ reference: 'Observation/shown' }]);
    expect(kept.derivedFrom).toBeUndefined();
    expect(kept.meta?.security).toEqual(REDACTED);
    expect(redacted).toBe(1);
  });

  test('with no Consent nothing of a patient passes', () => {
    const nobody = compile([]).prepare({ patient: 'Patient/p', purpose: 'TREAT' }, NOW);
    expect(idsOf(filterBundle(search, nobody).result)).toEqual([]);
  });

  test("another patient's resource does not pass", () => {
    const other = lab('other', { subject: { reference: 'Patient/q' } });
    expect(filterBundle({ ...search, entry: [match(other)] }, decider).withheld).toEqual(['Observation/other']);
  });

  test('what was handed in is left as it was', () => {
    const before = JSON.stringify(search);
    filterBundle(search, decider);
    expect(JSON.stringify(search)).toBe(before);
  });
});

describe('filterResource', () => {
  const inline = (code: string) => [
    {
      url: 'http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label',
      valueCoding: { system: ACT_CODE, code },
    },
  ];
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'p',
    meta: { security: [{ system: ACT_CODE, code: 'PROCESSINLINELABEL' }] },
    gender: 'female',
    birthDate: '1970',
    _birthDate: { extension: inline('PSY') },
    maritalStatus: { text: 'divorced', extension: inline('PSY') },
    contact: [{ gender: 'male', extension: inline('PSY') }, { gender: 'female' }],
    communication: [{ language: { text: 'Dutch' }, extension: inline('HIV') }],
  } as Patient;

  test('takes out the elements whose own labels are not permitted', () => {
    const { result, redacted } = filterResource(patient, decider);
    expect(redacted).toBe(1);
    expect(result).toEqual({
      ...patient,
      meta: { security: [patient.meta!.security![0], expect.objectContaining({ code: 'REDACTED' })] },
      birthDate: undefined,
      _birthDate: expect.objectContaining({ extension: [expect.objectContaining({ valueCode: 'masked' })] }),
      maritalStatus: expect.objectContaining({ extension: [expect.objectContaining({ valueCode: 'masked' })] }),
      contact: [{ gender: 'female' }],
    });
    expect(JSON.stringify(result)).not.toContain('divorced');
  });

  test('is nothing where the resource is not permitted', () => {
    expect(filterResource(hidden, decider)).toEqual({
      result: undefined,
      withheld: ['Observation/hidden'],
      redacted: 0,
    });
  });

  test('is the resource itself where there is nothing to take out', () => {
    expect(filterResource(shown, decider).result).toBe(shown);
  });
});
