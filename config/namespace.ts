/**
 * The URIs that Atlas mints. One constant, `ATLAS_NAMESPACE`, stands behind all of them (design, "Identity").
 * The namespace is handed in, never read here, so that a library user can have their own.
 */
export const DEFAULT_NAMESPACE = 'https://holilabs.xyz';

export interface Namespace {
  readonly base: string;
  /** Identifier system of `Patient.identifier` whose value is the `pt_…` token. */
  readonly patientToken: string;
  /** Identifier system (or tag system, for types without `identifier`) of HMAC(source system and id). */
  readonly sourceId: string;
  /** Identifier system of HMAC(system | value) of every other business identifier. */
  readonly identifierHash: string;
  /** Code system of pseudonyms of identifier systems, in the type of a medical record number. */
  readonly identifierSystem: string;
  /** Tag system: the HMACs of targets that a resource refers to and that have not arrived yet. */
  readonly unresolvedReference: string;
  /** Extension: where in the vault the original lies (`valueReference.reference`). */
  readonly encryptedPayload: string;
  /** Identifier system inside the encrypted-payload reference: HMAC of the original, to see what changed. */
  readonly payloadDigest: string;
  /** Extension on Patient: age band such as `40-49` or `90+`. */
  readonly ageBand: string;
  /** Code system of Atlas' audit event subtypes (FHIR_INGRESS, FHIR_EXPORT, …). */
  readonly auditEventType: string;
  /** Tag system: the id that Atlas gave an AuditEvent before Medplum did. */
  readonly auditEventId: string;
  /** Extension on AuditEvent: the writer's chain, the sequence number in it and the running hash. */
  readonly auditChain: string;
  /** Extension on AuditEvent: numbers, flags and code words of its kind. */
  readonly auditDetail: string;
  /** Identifier system of the processes that write AuditEvents. */
  readonly auditWriter: string;
  /** Identifier system of applications: the id of a ClientApplication, or a part of Atlas. */
  readonly auditClient: string;
  /** Identifier system of an organization's consent policy: `implied` or `opt-in`. */
  readonly consentPolicy: string;
  /** Modifier extension in a Consent: something that it said was not understood, so it permits nothing. */
  readonly notUnderstood: string;
  /** Prefix of code systems whose own URI could name an institution: `…/code-system/<hmac>`. */
  readonly codeSystem: string;
  /** Prefix of extensions whose own URL could name an institution: `…/extension/<hmac>`. */
  readonly extension: string;
}

export function namespace(base: string = DEFAULT_NAMESPACE): Namespace {
  return {
    base,
    patientToken: `${base}/patient-token`,
    sourceId: `${base}/source-id`,
    identifierHash: `${base}/identifier-hash`,
    identifierSystem: `${base}/identifier-system`,
    unresolvedReference: `${base}/unresolved-reference`,
    encryptedPayload: `${base}/fhir/encrypted-payload`,
    payloadDigest: `${base}/fhir/payload-digest`,
    ageBand: `${base}/fhir/age-band`,
    auditEventType: `${base}/fhir/audit-event-type`,
    auditEventId: `${base}/fhir/audit-event-id`,
    auditChain: `${base}/fhir/audit-chain`,
    auditDetail: `${base}/fhir/audit-detail`,
    auditWriter: `${base}/fhir/audit-writer`,
    auditClient: `${base}/fhir/audit-client`,
    consentPolicy: `${base}/fhir/consent-policy`,
    notUnderstood: `${base}/fhir/not-understood`,
    codeSystem: `${base}/fhir/code-system`,
    extension: `${base}/fhir/extension`,
  };
}
