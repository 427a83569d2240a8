import type { Role } from '../../config/ids.ts';

/** Subtypes of Atlas' AuditEvents that are not RESTful interactions, in the code system `…/fhir/audit-event-type`. */
export type AtlasAuditType =
  | 'FHIR_INGRESS'
  | 'FHIR_PULL'
  | 'FHIR_SYNC'
  | 'FHIR_EXPORT'
  | 'FHIR_RECONCILIATION'
  | 'FHIR_REVEAL'
  | 'FHIR_ERASE'
  | 'CONSENT_DECISION'
  | 'CONSENT_CHANGE'
  | 'BREAK_GLASS'
  | 'LLM_CALL'
  | 'patch_accepted'
  | 'LOGIN'
  | 'ACCESS_REFUSED'
  | 'SMART_LAUNCH'
  | 'CDS_HOOK'
  | 'IDE_SESSION'
  | 'WEBSOCKET'
  | 'AUDIT_MIRROR'
  | 'AUDIT_REPORT'
  | 'ADMIN';

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

/** Who did it; a `Caller` is one. Never a name: references by id, or an HMAC where nobody was identified. */
export interface AuditAgent {
  /** `Practitioner/<id>`, `Patient/<id>`, `ClientApplication/<id>`, … */
  readonly profile?: string;
  readonly role?: Role | undefined;
  readonly orgId?: string | undefined;
  /** The HMAC of what a login gave as its name. */
  readonly loginHash?: string;
  /** A part of Atlas that acts by itself: `worker`, `audit-mirror`, … */
  readonly service?: string;
  /** The application that the user works with, by the `client_id` of the access token. */
  readonly clientId?: string | undefined;
  /** The session, by the access token's login. */
  readonly loginId?: string | undefined;
}

/** Why it was allowed or not: what `consent/decide.ts` answered. */
export interface AuditDecision {
  readonly result: 'permit' | 'deny' | 'filter';
  readonly basis: readonly {
    /** `Consent/<id>`; absent where there is none. */
    readonly consent?: string | undefined;
    /** `provision.provision[0]`. */
    readonly provision?: string | undefined;
    /** A code word, such as `no-consent` or `break-glass`. */
    readonly rule?: string | undefined;
  }[];
  /** How many resources were taken out. */
  readonly withheld?: number | undefined;
}

/** What happened, said without a value out of any resource. */
export interface AuditInput {
  readonly type: AtlasAuditType | RestInteraction;
  readonly agent: AuditAgent;
  /** 0 success, 4 refused or the caller's fault, 8 Atlas' or Medplum's fault. */
  readonly outcome: '0' | '4' | '8';
  readonly status?: number | undefined;
  /** References by id (`Observation/<uuid>`); anything else is dropped. */
  readonly entities?: readonly string[] | undefined;
  /** `pt_…` tokens of the patients it was about. */
  readonly patientTokens?: readonly string[] | undefined;
  /** Resource type of a search or operation that has no single target. */
  readonly resourceType?: string | undefined;
  /** Name of the operation (`$everything`, `$graphql`, a grant type). */
  readonly operation?: string | undefined;
  /** NAMES of search parameters, never their values. */
  readonly parameters?: readonly string[] | undefined;
  /** v3-PurposeOfUse code, where the caller gave one. */
  readonly purpose?: string | undefined;
  /** How many resources it was about, when that is more than `entities` lists. */
  readonly count?: number | undefined;
  readonly decision?: AuditDecision | undefined;
  /** `Encounter/<id>` that the access was part of. */
  readonly encounter?: string | undefined;
  /** Who received what left Atlas: a code word such as `foundry`, `parquet`, or a model's name. */
  readonly recipient?: string | undefined;
  /** Numbers, flags and code words that belong to this kind. What is no code word is dropped. */
  readonly details?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
}

export interface Audit {
  /**
   * Resolves when the event is on disk; the caller then may answer.
   * @returns the id that the event bears as a tag.
   * @throws Unavailable when it can't be written: an operation without its event isn't answered.
   */
  record(input: AuditInput): Promise<string>;
  /**
   * For what changes something: leaves a mark on disk before it happens. A process that dies before `finish` leaves
   * an event with outcome 8 behind, so that no change goes unrecorded.
   * @throws Unavailable when it can't be written.
   */
  begin(input: Omit<AuditInput, 'outcome'>): Promise<{ finish(input: AuditInput): Promise<string> }>;
}

/** 501 is a refusal: what was asked for isn't open. */
export function auditOutcome(status: number): AuditInput['outcome'] {
  if (status < 400) return '0';
  return status < 500 || status === 501 ? '4' : '8';
}
