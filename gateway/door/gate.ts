import type { OperationOutcome, OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { admit, phiGate } from '../../privacy/phi-gate.ts';
import { CONFIGURATION_TYPES } from '../../privacy/resource-types.ts';
import { Refusal, refusal } from '../errors.ts';
import { refuseUnsafeSubscription } from './subscription.ts';

/**
 * A resource as it may go on to Medplum: phi-gate decides over what can hold a patient's data, its free text goes on
 * redacted, and what phi-gate can not judge is refused. A refusal names elements, never values.
 * @param at where in a bundle it stands, put before each expression: `Bundle.entry[3].resource`
 * @throws Refusal 403 or 422
 */
export function admitted(resource: unknown, namespace: Namespace, at?: string): Resource {
  refuseUnchecked(resource, at);
  if ((resource as Resource).resourceType === 'Subscription') return resource as Resource;
  const admission = admit(resource, namespace);
  if ('outcome' in admission) throw refused(admission.outcome, at);
  return admission.resource;
}

/**
 * The same for what can not be sent on otherwise than it came: text that would have to be redacted is refused too.
 * @throws Refusal 403 or 422
 */
export function refuseIdentified(resource: unknown, namespace: Namespace, at?: string): void {
  refuseUnchecked(resource, at);
  if ((resource as Resource).resourceType === 'Subscription') return;
  const outcome = phiGate(resource, namespace);
  if (outcome) throw refused(outcome, at);
}

function refuseUnchecked(resource: unknown, at: string | undefined): void {
  const type = typeof resource === 'object' && resource !== null ? (resource as Typed).resourceType : undefined;
  if (typeof type !== 'string') {
    throw refusal(422, 'Only a FHIR resource can be checked, and only what is checked may pass.', at);
  }
  const reason = Object.hasOwn(NEVER, type) ? NEVER[type] : undefined;
  if (reason) throw refusal(403, reason, at);
  if (type === 'Subscription') refuseUnsafeSubscription(resource, at);
  else if (CONFIGURATION_TYPES.has(type)) {
    throw refusal(403, "What configures Medplum is the bootstrap's to write, behind the door.", at);
  }
}

const refused = (outcome: OperationOutcome, at: string | undefined): Refusal =>
  new Refusal(422, { ...outcome, issue: outcome.issue.map((issue) => placed(issue, at)) });

/**
 * A resource as a client may send it on: without what the server sets anyway. `MedplumClient` sends back what it has
 * read, with the author's name that Medplum puts there, and none of that is the client's to write.
 */
export function withoutServerMeta(resource: unknown): unknown {
  const { meta, ...rest } = (resource ?? {}) as { meta?: unknown };
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta)) return resource;
  const kept: Record<string, unknown> = { ...meta };
  for (const name of SET_BY_SERVER) delete kept[name];
  if (kept.account !== undefined) kept.account = bare(kept.account);
  if (Array.isArray(kept.accounts)) kept.accounts = kept.accounts.map(bare);
  return { ...rest, meta: kept };
}

const SET_BY_SERVER = ['author', 'compartment', 'lastUpdated', 'onBehalfOf', 'project', 'versionId'] as const;

function bare(reference: unknown): unknown {
  return { reference: (reference as { reference?: unknown } | null)?.reference };
}

interface Typed {
  readonly resourceType?: unknown;
}

const NEVER: Readonly<Record<string, string>> = {
  AuditEvent: 'AuditEvents are written by Atlas alone.',
  Binary: 'A Binary is opaque: it can not be checked, so it can not be stored through here.',
  Bundle: 'A Bundle can not be stored; send its entries.',
  Parameters: 'Parameters are input to operations and can not be stored.',
};

function placed(issue: OperationOutcomeIssue, at: string | undefined): OperationOutcomeIssue {
  if (!at || !issue.expression) return issue;
  return { ...issue, expression: issue.expression.map((path) => path.replace(/^[A-Za-z]+/, at)) };
}
