import type { Consent } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { type ConsentRequest, decide } from './index.ts';

const ACT_REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
const TYPES = 'http://hl7.org/fhir/resource-types';
const now = '2026-01-01T12:00:00Z';

/** Treatment for one practitioner of one organization, all but their Observations of HIV and one Condition. */
const consent: Consent = {
  resourceType: 'Consent',
  id: 'c',
  status: 'active',
  scope: { coding: [{ code: 'patient-privacy' }] },
  category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
  patient: { reference: 'Patient/p' },
  organization: [{ reference: 'Organization/o' }],
  dateTime: '2025-01-01',
  provision: {
    type: 'permit',
    purpose: [{ system: ACT_REASON, code: 'TREAT' }],
    action: [{ coding: [{ code: 'access' }] }],
    actor: [{ role: { coding: [{ code: 'PRCP' }] }, reference: { reference: 'Practitioner/x' } }],
    provision: [
      {
        type: 'deny',
        class: [{ system: TYPES, code: 'Observation' }],
        code: [{ coding: [{ system: 'http://loinc.org', code: '1-1' }] }],
      },
      { type: 'deny', data: [{ meaning: 'instance', reference: { reference: 'Condition/1' } }] },
    ],
  },
};
const whole = { patient: 'Patient/p', purpose: 'TREAT', actor: 'Practitioner/x' };
const decision = (request: object) => decide([consent], request as ConsentRequest, now).decision;

describe('the same request, as people write it', () => {
  const medication = { ...whole, resourceType: 'MedicationRequest', references: ['MedicationRequest/1'] };

  test.each([
    { purpose: 'CARE' },
    { purpose: { system: ACT_REASON, code: 'TREAT' } },
    { purpose: undefined, purposeOfUse: ['TREAT'] },
    { purpose: { coding: [{ system: ACT_REASON, code: 'ETREAT' }] } },
    { actor: { reference: 'Practitioner/x' } },
    { actor: { reference: { reference: 'Practitioner/x' }, role: { coding: [{ code: 'PRCP' }] } } },
    { actor: { reference: 'Practitioner/x', role: 'CLINICIAN', organization: 'o' } },
    { actor: { resourceType: 'Practitioner', id: 'x' } },
    { actor: { type: 'Practitioner', id: 'x' } },
    { actor: [{ reference: 'Practitioner/x' }, { reference: 'Organization/o' }] },
    { actor: undefined, requester: 'https://ehr.example/fhir/Practitioner/x' },
    { action: 'access' },
    { action: { code: 'access' } },
    { action: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentaction', code: 'access' }] } },
    { actions: ['access'] },
    { organization: 'Organization/o' },
    { organization: { reference: 'Organization/o' } },
    { orgId: 'o' },
    { patient: { reference: 'Patient/p' } },
    { patient: 'p' },
    { patient: undefined, subject: { reference: 'Patient/p' } },
    { resourceType: undefined, dataClass: 'MEDICATIONS' },
    { resourceType: undefined, class: { system: TYPES, code: 'MedicationRequest' } },
    { resourceType: undefined, classes: ['MedicationRequest'] },
    { time: '2026-01-01' },
    { references: undefined, resource: 'MedicationRequest/1' },
    { references: undefined, data: [{ reference: { reference: 'MedicationRequest/1' } }] },
    {
      references: undefined,
      resource: { resourceType: 'MedicationRequest', id: '1', subject: { reference: 'Patient/p' } },
    },
  ])('%j', (given) => {
    expect(decision({ ...medication, ...given })).toBe('permit');
  });

  test.each([
    { purpose: 'HRESCH' },
    { actor: { reference: 'Practitioner/y' } },
    { actor: { type: 'Practitioner', id: 'y' } },
    { actor: undefined, role: 'PRCP' },
    { action: { code: 'disclose' } },
    { actions: ['access', 'use'] },
    { organization: 'Organization/other' },
    { patient: 'Patient/other' },
    { references: undefined, resourceType: undefined, resource: 'Condition/1' },
    { references: undefined, resourceType: undefined, data: [{ reference: { reference: 'Condition/1' } }] },
    { resourceType: 'Observation', code: { system: 'http://loinc.org', code: '1-1' } },
    { dataClasses: ['Observation'], codes: ['http://loinc.org|1-1'] },
  ])('%j is another', (given) => {
    expect(decision({ ...medication, ...given })).toBe('deny');
  });

  test('what only may be what is denied has to be looked at', () => {
    expect(decision({ ...whole, resourceType: 'Observation', resource: 'Observation/1' })).toBe('filter');
    expect(
      decision({ ...whole, resourceType: 'Observation', resource: 'Observation/1', code: 'http://loinc.org|2-2' })
    ).toBe('permit');
    expect(decision(whole)).toBe('filter');
  });
});
