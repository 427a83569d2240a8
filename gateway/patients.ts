import { LRUCache } from '@medplum/core';
import type { Bundle, Patient } from '@medplum/fhirtypes';
import { request } from 'undici';
import { PATIENT_TOKEN_PATTERN } from '../privacy/index.ts';
import type { Caller } from './callers.ts';
import type { Asked, RecordDecision } from './consent/gate.ts';
import type { GatewayDeps } from './deps.ts';
import { notFound, Refusal, refusal, unavailable } from './errors.ts';

const ANSWER_TIMEOUT_MS = 60_000;

type Deps = Pick<GatewayDeps, 'settings' | 'namespace'>;
type PermitDeps = Deps & Pick<GatewayDeps, 'gate' | 'metrics'>;

/** Of what was asked for, what the audit trail is told: with what was decided, whether or not it was permitted. */
export interface Consented {
  readonly patient: Patient & { id: string };
  readonly decision: RecordDecision;
}

/**
 * The one gate before a patient's record leaves: the caller may see the Patient, and role, care and the patient's
 * Consents permit something of it now.
 * @param told hears of the decision before anything is refused
 * @throws Refusal 404 for what is no token or hidden, 403 without care relation or Consent
 */
export async function permittedPatient(
  deps: PermitDeps,
  caller: Caller,
  asked: Asked,
  token: string,
  told: (decision: RecordDecision) => void = () => undefined
): Promise<Consented> {
  const patient = await patientByToken(deps, caller, token);
  const decision = await deps.gate.record(caller, asked, patient.id);
  told(decision);
  const isMissing = decision.basis.some(({ rule }) => rule === 'no-consent');
  const status = decision.decision !== 'deny' ? 'granted' : isMissing ? 'missing' : 'denied';
  deps.metrics.consentValidations.inc({ status, org_id: caller.orgId ?? '' });
  if (decision.decision !== 'deny') return { patient, decision };
  throw refusal(403, REASONS[decision.basis[0]?.rule ?? ''] ?? 'No active Consent of the patient permits this.');
}

const REASONS: Readonly<Record<string, string>> = {
  role: 'This role may not see the record.',
  'no-care-relation': 'The patient has no active encounter here, and is in no care team of yours.',
  'break-glass': 'Break-glass is not open for this patient: open it first, with a reason.',
};

/** The same for the purpose that the caller's role has by itself. */
export async function consentedPatient(
  deps: PermitDeps,
  caller: Caller,
  _orgId: string,
  token: string
): Promise<Patient & { id: string }> {
  return (await permittedPatient(deps, caller, {}, token)).patient;
}

/**
 * Under which id a token was found last, so that the Patient is read and not searched for. Says nothing of who may see
 * it: Medplum is asked with the caller's own token each time.
 */
const idsOfTokens = new LRUCache<string>(10_000);

/** The Patient of a token, if the caller may see it. @throws Refusal 404 otherwise: what is hidden is not there. */
export async function patientByToken(deps: Deps, caller: Caller, token: string): Promise<Patient & { id: string }> {
  if (!PATIENT_TOKEN_PATTERN.test(token)) throw notFound();
  const { patientToken } = deps.namespace;
  const known = idsOfTokens.get(token);
  if (known) {
    const read = await asCaller<Patient>(deps, caller, `fhir/R4/Patient/${known}`).catch((err) => {
      if (err instanceof Refusal && (err.status === 404 || err.status === 403)) return undefined;
      throw err;
    });
    if (read?.identifier?.some(({ system, value }) => system === patientToken && value === token))
      return { ...read, id: known };
  }
  const identifier = encodeURIComponent(`${patientToken}|${token}`);
  const found = await asCaller<Bundle>(deps, caller, `fhir/R4/Patient?identifier=${identifier}`);
  const patient = found.entry?.[0]?.resource;
  if (patient?.resourceType !== 'Patient' || !patient.id) throw notFound();
  idsOfTokens.set(token, patient.id);
  return { ...patient, id: patient.id };
}

/** Reads Medplum with the caller's own token, so that Medplum's access policy decides what there is to see. */
export async function asCaller<T>(deps: Deps, caller: Caller, path: string): Promise<T> {
  const { statusCode, body } = await request(new URL(path, deps.settings.medplumUrl), {
    headers: { authorization: `Bearer ${caller.token}`, accept: 'application/fhir+json' },
    headersTimeout: ANSWER_TIMEOUT_MS,
    bodyTimeout: ANSWER_TIMEOUT_MS,
  });
  if (statusCode === 200) return (await body.json()) as T;
  await body.dump();
  if (statusCode >= 500 || statusCode === 429) throw unavailable('Medplum');
  if (statusCode === 401) throw refusal(401, 'A valid access token is required.');
  throw statusCode === 403 ? refusal(403, 'This role may not see the record.') : notFound();
}
