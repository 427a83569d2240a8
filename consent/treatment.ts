import type { Consent } from '@medplum/fhirtypes';

/** https://terminology.hl7.org/CodeSystem-v3-ActReason.html */
const ACT_REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';

export type ConsentPolicy = 'implied' | 'opt-in';

/**
 * The Consent that registration records where the organization's policy is `implied`. Revocable like any other.
 * @param patient reference of the pseudonymous Patient
 */
export function impliedTreatmentConsent(patient: string, orgId: string, now: Date): Consent {
  return {
    resourceType: 'Consent',
    status: 'active',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMPLIED' }] }],
    policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTOUT' }] },
    patient: { reference: patient },
    organization: [{ reference: `Organization/${orgId}` }],
    dateTime: now.toISOString(),
    provision: { type: 'permit', purpose: [{ system: ACT_REASON, code: 'TREAT' }] },
  };
}
