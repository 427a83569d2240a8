import type { Consent, ConsentProvision } from '@medplum/fhirtypes';

/** https://terminology.hl7.org/CodeSystem-v3-ActReason.html */
const ACT_REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';

export type ConsentPolicy = 'implied' | 'opt-in';

export interface TreatmentDecision {
  readonly decision: 'permit' | 'deny';
  /** The Consent that decided, when there was one. */
  readonly basis?: Consent;
}

/**
 * Whether a patient's consents let an organization use their record for treatment (v3 ActReason TREAT) now: an active
 * Consent of that organization whose top provision permits, is in its period, and whose purposes, if it names any,
 * include TREAT. No match is deny; an active Consent that denies wins over one that permits. Pure: no I/O, no clock.
 */
export function treatmentDecision(
  consents: readonly Consent[],
  request: { readonly orgId: string; readonly now: Date }
): TreatmentDecision {
  const applicable = consents.filter((c) => c.status === 'active' && isOf(c, request.orgId) && isOpen(c, request.now));
  const denied = applicable.find((c) => c.provision?.type === 'deny');
  if (denied) return { decision: 'deny', basis: denied };
  const permitted = applicable.find((c) => c.provision?.type === 'permit');
  return permitted ? { decision: 'permit', basis: permitted } : { decision: 'deny' };
}

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

/** A Consent that names no organization speaks for all that hold it. */
const isOf = (consent: Consent, orgId: string): boolean =>
  consent.organization === undefined ||
  consent.organization.length === 0 ||
  consent.organization.some((o) => o.reference === `Organization/${orgId}`);

function isOpen(consent: Consent, now: Date): boolean {
  const provision = consent.provision;
  return provision !== undefined && isInPeriod(provision, now) && coversTreatment(provision);
}

function isInPeriod(provision: ConsentProvision, now: Date): boolean {
  const { start, end } = provision.period ?? {};
  return (
    (start === undefined || Date.parse(start) <= now.getTime()) && (end === undefined || endOf(end) >= now.getTime())
  );
}

/** A date without time means the whole of it (FHIR R4, Period.end). */
function endOf(end: string): number {
  if (end.includes('T')) return Date.parse(end);
  const at = new Date(`${end.length === 4 ? `${end}-12-31` : end.length === 7 ? lastDayOf(end) : end}T23:59:59.999Z`);
  return at.getTime();
}

const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

const coversTreatment = (provision: ConsentProvision): boolean =>
  provision.purpose === undefined ||
  provision.purpose.length === 0 ||
  provision.purpose.some((p) => p.system === ACT_REASON && p.code === 'TREAT');
