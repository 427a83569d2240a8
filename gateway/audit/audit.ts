import type { Role } from '../../config/ids.ts';

/** Subtypes of Atlas' AuditEvents that are not RESTful interactions, in the code system `…/fhir/audit-event-type`. */
export type AtlasAuditType = 'FHIR_INGRESS' | 'FHIR_EXPORT' | 'LOGIN' | 'WEBSOCKET' | 'ADMIN';

/** FHIR's RESTful interactions, code system http://hl7.org/fhir/restful-interaction. */
export type RestInteraction =
  | 'read'
  | 'vread'
  | 'search'
  | 'history'
  | 'create'
  | 'update'
  | 'patch'
  | 'delete'
  | 'operation'
  | 'batch'
  | 'transaction'
  | 'capabilities';

/** Who did it. Never a name: references by id, or an HMAC where nobody was identified. */
export interface AuditAgent {
  /** `Practitioner/<id>`, `Patient/<id>`, `ClientApplication/<id>`, … */
  readonly profile?: string;
  readonly role?: Role;
  readonly orgId?: string;
  /** The HMAC of what a failed login gave as its name. */
  readonly loginHash?: string;
}

/** What happened, said without a value out of any resource. */
export interface AuditInput {
  readonly type: AtlasAuditType | RestInteraction;
  readonly agent: AuditAgent;
  /** 0 success, 4 refused or the caller's fault, 8 Atlas' or Medplum's fault. */
  readonly outcome: '0' | '4' | '8';
  readonly status?: number;
  /** References by id (`Observation/<uuid>`); anything else is dropped. */
  readonly entities?: readonly string[];
  /** `pt_…` tokens of the patients it was about. */
  readonly patientTokens?: readonly string[];
  /** Resource type of a search or operation that has no single target. */
  readonly resourceType?: string;
  /** Name of the operation (`$everything`, `graphql`). */
  readonly operation?: string;
  /** NAMES of search parameters, never their values. */
  readonly parameters?: readonly string[];
  /** v3-PurposeOfUse code; TREAT when the caller gave none. */
  readonly purpose?: string;
  /** How many resources it was about, when that is more than `entities` lists. */
  readonly count?: number;
}

export interface Audit {
  /**
   * Resolves when the event is on disk; the caller then may answer. Rejects with 503 when it can't be written.
   * @returns the id that the event bears as a tag.
   */
  record(input: AuditInput): Promise<string>;
  /** Says before a write that the outbox would take its event. Rejects with 503. */
  ready(): Promise<void>;
}
