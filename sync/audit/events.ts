import type { AuditEvent, Coding } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { isPurposeOfUse } from '../../consent/purposes.ts';
import { type AuditSite, agents, observer } from './agents.ts';
import { isInteraction, kindOf, SYSTEMS } from './codes.ts';
import { type AuditPatient, details, entities } from './entities.ts';
import { isUuid, operationWord } from './forms.ts';
import type { AuditInput } from './input.ts';
import { claimedProfiles } from './profiles.ts';

export interface EventContext {
  readonly id: string;
  readonly namespace: Namespace;
  readonly site: AuditSite;
  readonly recorded: Date;
  readonly traceId: string | undefined;
  /** Of the client, as a keyed hash. */
  readonly address: string | undefined;
  readonly patients: readonly AuditPatient[];
}

/**
 * An AuditEvent after IHE's Basic Audit Log Patterns (https://profiles.ihe.net/ITI/BALP/), with one difference: BALP
 * keeps the query of a search, Atlas the names of its parameters. People and resources are references by id, clients
 * identifiers; nothing has a name or a display of a person.
 */
export function auditEvent(input: AuditInput, about: EventContext): AuditEvent {
  const { namespace, site } = about;
  const kind = kindOf(input.type);
  const purpose = purposeOf(input);
  const context = { ...about, pattern: kind.pattern, purpose };
  const extension = details(input, context);
  const event: AuditEvent = {
    resourceType: 'AuditEvent',
    meta: {
      tag: [{ system: namespace.auditEventId, code: about.id }],
      ...(isUuid(input.agent.orgId) ? { accounts: [{ reference: `Organization/${input.agent.orgId}` }] } : {}),
    },
    ...(extension.length > 0 ? { extension } : {}),
    type: kind.type,
    subtype: subtypes(input, namespace),
    action: kind.action,
    recorded: about.recorded.toISOString(),
    outcome: input.outcome,
    ...(input.status ? { outcomeDesc: `HTTP ${input.status}` } : {}),
    ...(purpose ? { purposeOfEvent: [{ coding: [purpose] }] } : {}),
    agent: agents(input, context),
    source: {
      site: site.name,
      observer: observer(about),
      type: [{ system: SYSTEMS.sourceType, code: kind.pattern === 'authz' ? '6' : '4' }],
    },
    entity: entities(input, context),
  };
  const profile = claimedProfiles(event, kind.pattern);
  return profile.length > 0 ? { ...event, meta: { ...event.meta, profile } } : event;
}

/** The kind's own code first: an interaction of FHIR, or one of Atlas' types. */
function subtypes({ type, operation }: AuditInput, namespace: Namespace): Coding[] {
  const own = { system: isInteraction(type) ? SYSTEMS.interaction : namespace.auditEventType, code: type };
  const named = operation ? [{ system: namespace.auditEventType, code: operationWord(operation) }] : [];
  return [own, ...(kindOf(type).subtypes ?? []), ...named];
}

function purposeOf({ purpose }: AuditInput): Coding | undefined {
  return purpose && isPurposeOfUse(purpose) ? { system: SYSTEMS.purpose, code: purpose } : undefined;
}
