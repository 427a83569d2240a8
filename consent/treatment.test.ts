import type { Consent } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impliedTreatmentConsent, treatmentDecision } from './index.ts';

const ORG = 'b0000000-0000-4000-8000-000000000001';
const now = new Date('2026-06-15T12:00:00Z');
const implied = impliedTreatmentConsent('Patient/p', ORG, new Date('2026-01-01T00:00:00Z'));
const withProvision = (provision: Partial<Consent['provision']>): Consent => ({
  ...implied,
  provision: { ...implied.provision, ...provision },
});
const deny = withProvision({ type: 'deny' });

const cases: { description: string; consents: Consent[]; decision: 'permit' | 'deny' }[] = [
  { description: 'no Consent is deny', consents: [], decision: 'deny' },
  { description: 'the implied Consent permits', consents: [implied], decision: 'permit' },
  {
    description: 'a revoked Consent does not permit',
    consents: [{ ...implied, status: 'inactive' }],
    decision: 'deny',
  },
  { description: 'a draft does not permit', consents: [{ ...implied, status: 'draft' }], decision: 'deny' },
  {
    description: 'a Consent without provision does not permit',
    consents: [{ ...implied, provision: undefined }],
    decision: 'deny',
  },
  {
    description: "another organization's Consent does not permit",
    consents: [{ ...implied, organization: [{ reference: 'Organization/other' }] }],
    decision: 'deny',
  },
  {
    description: 'an expired provision does not permit',
    consents: [withProvision({ period: { end: '2026-06-14' } })],
    decision: 'deny',
  },
  {
    description: 'the last day of a period counts',
    consents: [withProvision({ period: { end: '2026-06-15' } })],
    decision: 'permit',
  },
  {
    description: 'the last month of a period counts',
    consents: [withProvision({ period: { end: '2026-06' } })],
    decision: 'permit',
  },
  {
    description: 'a provision that has not begun does not permit',
    consents: [withProvision({ period: { start: '2026-06-16' } })],
    decision: 'deny',
  },
  {
    description: 'another purpose does not permit',
    consents: [
      withProvision({ purpose: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HRESCH' }] }),
    ],
    decision: 'deny',
  },
  { description: 'no purpose is any purpose', consents: [withProvision({ purpose: [] })], decision: 'permit' },
  { description: 'a deny wins over a permit', consents: [implied, deny], decision: 'deny' },
  {
    description: 'a revoked deny does not count',
    consents: [implied, { ...deny, status: 'inactive' }],
    decision: 'permit',
  },
];

describe('treatmentDecision', () => {
  test.each(cases)('$description', ({ consents, decision }) => {
    expect(treatmentDecision(consents, { orgId: ORG, now }).decision).toBe(decision);
  });

  test('adding a deny never permits more, and order never matters', () => {
    const some = fc.array(fc.constantFrom(...cases.flatMap((c) => c.consents)), { maxLength: 6 });
    fc.assert(
      fc.property(some, (consents) => {
        const before = treatmentDecision(consents, { orgId: ORG, now }).decision;
        expect(treatmentDecision([...consents].reverse(), { orgId: ORG, now }).decision).toBe(before);
        expect(treatmentDecision([...consents, deny], { orgId: ORG, now }).decision).toBe('deny');
      })
    );
  });
});
