/**
 * What can go wrong in a launch. Each has a page of the app that says what to do (`app/src/text.ts`, by the same code),
 * an HTTP status, and an AuditEvent whose operation is `smart-<code>`.
 */
export const PROBLEMS = {
  /** The `iss` is none of the allow-list, or there is none. */
  'wrong-issuer': 403,
  /** The state was used before. */
  'replayed-state': 400,
  /** The state is unknown: too old, of another browser, or made up. */
  'unknown-state': 400,
  /** The EHR took the code for expired, used or somebody else's. */
  'expired-code': 400,
  /** The id_token is not what this EHR signed for this launch. */
  'forged-token': 403,
  /** The user said no at the EHR, or the EHR did. */
  'access-denied': 403,
  /** The EHR refused Atlas as a client: registration, secret, key or scopes. */
  'client-refused': 502,
  /** The EHR answered what SMART does not know. */
  'ehr-misbehaves': 502,
  'ehr-down': 503,
  /** Redis, Medplum or the vault. */
  'atlas-down': 503,
  /** The EHR did not say who is signed in (no openid, or no fhirUser). */
  'no-identity': 403,
  /** Nobody in Atlas is this user of the EHR, or they belong to another organization. */
  'unknown-user': 403,
  /** The EHR named no patient. */
  'no-patient': 400,
  /** The patient's consents do not let this organization see the record. */
  'no-consent': 403,
  /** The session is over: the EHR or Atlas ended it. */
  'session-ended': 401,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export class SmartProblem extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode, options?: ErrorOptions) {
    super(`smart: ${code}`, options);
    this.name = 'SmartProblem';
    this.code = code;
  }

  get status(): number {
    return PROBLEMS[this.code];
  }
}
