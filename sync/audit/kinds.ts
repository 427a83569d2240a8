import type { AuditAbout } from './during.ts';
import type { AuditAgent, AuditDecision } from './input.ts';

/**
 * One function a kind of event, so that each says what its kind has to: `audit.record({ ...fhirSync(…), outcome: '0' })`,
 * or `during(audit, fhirSync(…), work)`. What they are given is ids, tokens, counts and code words, never a value out
 * of a resource.
 */
interface Patients {
  /** `pt_…`; or `Patient/<id>` among the entities: each leads to the other. */
  readonly patientTokens?: readonly string[];
  /** `Type/<id>` of what was touched. */
  readonly entities?: readonly string[];
  readonly count?: number;
}

interface Allowed {
  readonly purpose: string | undefined;
  readonly decision?: AuditDecision | undefined;
}

/** A worker brings de-identified resources to where they are analysed. */
export function fhirSync(of: Patients & Allowed & { job: string; recipient: string }): AuditAbout {
  const { job, ...rest } = of;
  return { type: 'FHIR_SYNC', agent: worker('sync'), operation: job, ...rest };
}

/** Atlas fetches records from an EHR (bulk export, delta poll). */
export function fhirPull(of: Patients & { job: string; agent?: AuditAgent; purpose?: string }): AuditAbout {
  const { job, agent = worker('ehr-pull'), purpose = 'TREAT', ...rest } = of;
  return { type: 'FHIR_PULL', agent, operation: job, purpose, ...rest };
}

/** One run that compares what is synced with what should be. */
export function fhirReconciliation(of: {
  readonly agent?: AuditAgent;
  readonly details: Readonly<Record<string, number>>;
}): AuditAbout {
  const { agent = worker('reconciliation'), details } = of;
  return { type: 'FHIR_RECONCILIATION', agent, details };
}

/** A record, or a set of them, leaves Atlas for a person or a system. */
export function fhirExport(of: Patients & Allowed & { agent: AuditAgent; recipient?: string }): AuditAbout {
  return { type: 'FHIR_EXPORT', ...of };
}

/** The original is opened for somebody, for the moment. */
export function fhirReveal(of: Patients & Allowed & { agent: AuditAgent; encounter?: string }): AuditAbout {
  return { type: 'FHIR_REVEAL', ...of };
}

export function fhirErase(of: Patients & { agent: AuditAgent; reason: string }): AuditAbout {
  const { reason, ...rest } = of;
  return { type: 'FHIR_ERASE', ...rest, details: { reason } };
}

/** Consent was asked by itself, apart from the operation that it was asked for. */
export function consentDecision(
  of: Patients & { agent: AuditAgent; purpose: string; decision: AuditDecision }
): AuditAbout {
  return { type: 'CONSENT_DECISION', ...of };
}

/** A Consent was recorded, amended, revoked, or has run out. */
export function consentChange(
  of: Patients & { agent: AuditAgent; change: 'record' | 'amend' | 'revoke' | 'expire' }
): AuditAbout {
  const { change, ...rest } = of;
  return { type: 'CONSENT_CHANGE', operation: change, ...rest };
}

/** @param of the reason is free text and is not part of it: the Task for review has it */
export function breakGlass(
  of: Patients & { agent: AuditAgent; step: 'open' | 'close' | 'review'; minutes?: number; verdict?: string }
): AuditAbout {
  const { step, minutes, verdict, ...rest } = of;
  return { type: 'BREAK_GLASS', purpose: 'BTG', operation: step, details: { minutes, verdict }, ...rest };
}

/** A prompt went to a model, redacted; with how much was taken out of it. */
export function llmCall(
  of: Patients &
    Allowed & {
      agent: AuditAgent;
      model: string;
      details?: Readonly<Record<string, string | number | boolean | undefined>>;
    }
): AuditAbout {
  const { model, ...rest } = of;
  return { type: 'LLM_CALL', recipient: model, ...rest };
}

/** An edit that a model proposed was taken over: hashes of the text before and after, and how many of its pieces. */
export function patchAccepted(
  of: Patients & { agent: AuditAgent; details: Readonly<Record<string, string | number>> }
): AuditAbout {
  return { type: 'patch_accepted', ...of };
}

/** @param of `grant`: `password`, `client_credentials`, `authorization_code`, … */
export function login(of: { agent: AuditAgent; grant: string }): AuditAbout {
  return { type: 'LOGIN', agent: of.agent, operation: of.grant };
}

/** A token that is none, or whose holder may not come in. */
export function accessRefused(agent: AuditAgent = {}): AuditAbout {
  return { type: 'ACCESS_REFUSED', agent };
}

/** @param of `step`: a code word such as `launch`, `callback`, `refresh` */
export function smartLaunch(of: Patients & { agent: AuditAgent; step: string }): AuditAbout {
  const { step, ...rest } = of;
  return { type: 'SMART_LAUNCH', operation: step, purpose: 'TREAT', ...rest };
}

export function cdsHook(of: Patients & Allowed & { agent: AuditAgent; hook: string }): AuditAbout {
  const { hook, ...rest } = of;
  return { type: 'CDS_HOOK', operation: hook, ...rest };
}

export function ideSession(of: { agent: AuditAgent; step: string }): AuditAbout {
  return { type: 'IDE_SESSION', agent: of.agent, operation: of.step };
}

/** Something was administered: a queue, a member, a client. */
export function adminAction(
  of: Patients & { agent: AuditAgent; action: string; details?: Readonly<Record<string, string | number | boolean>> }
): AuditAbout {
  const { action, ...rest } = of;
  return { type: 'ADMIN', operation: action, ...rest };
}

/** Somebody read the trail itself. */
export function auditReport(of: Patients & { agent: AuditAgent; report: string }): AuditAbout {
  const { report, ...rest } = of;
  return { type: 'AUDIT_REPORT', operation: report, ...rest };
}

export function auditMirror(of: {
  readonly agent?: AuditAgent;
  readonly details: Readonly<Record<string, string | number>>;
}): AuditAbout {
  const { agent = worker('audit-mirror'), details } = of;
  return { type: 'AUDIT_MIRROR', agent, details };
}

const worker = (service: string): AuditAgent => ({ service });
