import type { Bundle, Patient } from '@medplum/fhirtypes';
import { fetch } from 'undici';
import { treatmentDecision } from '../consent/index.ts';
import { PATIENT_TOKEN_PATTERN } from '../privacy/index.ts';
import type { Caller } from './callers.ts';
import type { GatewayDeps } from './deps.ts';
import { notFound, refusal, unavailable } from './errors.ts';

const ANSWER_TIMEOUT_MS = 60_000;

type Deps = Pick<GatewayDeps, 'settings' | 'namespace'>;

/**
 * The one gate before a patient's record leaves: the caller may see the Patient, and the patient's consents to the
 * caller's organization permit it now.
 * @throws Refusal 404 for what is no token or hidden, 403 without consent
 */
export async function consentedPatient(
  deps: Deps & Pick<GatewayDeps, 'medplum'>,
  caller: Caller,
  orgId: string,
  token: string
): Promise<Patient & { id: string }> {
  if (!PATIENT_TOKEN_PATTERN.test(token)) throw notFound();
  const patient = await patientByToken(deps, caller, token);
  const consents = await deps.medplum.searchResources('Consent', {
    patient: `Patient/${patient.id}`,
    _compartment: `Organization/${orgId}`,
    _count: '200',
  });
  if (treatmentDecision(consents, { orgId, now: new Date() }).decision === 'deny') {
    throw refusal(403, 'No active Consent of the patient allows this organization to see the record.');
  }
  return patient;
}

/** The Patient of a token, if the caller may see it. @throws Refusal 404 otherwise: what is hidden is not there. */
export async function patientByToken(deps: Deps, caller: Caller, token: string): Promise<Patient & { id: string }> {
  const identifier = encodeURIComponent(`${deps.namespace.patientToken}|${token}`);
  const found = await asCaller<Bundle>(deps, caller, `fhir/R4/Patient?identifier=${identifier}`);
  const patient = found.entry?.[0]?.resource;
  if (patient?.resourceType !== 'Patient' || !patient.id) throw notFound();
  return { ...patient, id: patient.id };
}

/** Reads Medplum with the caller's own token, so that Medplum's access policy decides what there is to see. */
export async function asCaller<T>(deps: Deps, caller: Caller, path: string): Promise<T> {
  const response = await fetch(new URL(path, deps.settings.medplumUrl), {
    headers: { authorization: `Bearer ${caller.token}`, accept: 'application/fhir+json' },
    signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
  });
  if (response.status >= 500 || response.status === 429) throw unavailable('Medplum');
  if (response.status === 401) throw refusal(401, 'A valid access token is required.');
  if (!response.ok) throw response.status === 403 ? refusal(403, 'This role may not see the record.') : notFound();
  return (await response.json()) as T;
}
