import type { AuditEvent, AuditEventEntity } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { linkOf } from '../audit/chain.ts';

/** An event as a row: what is searched by, and what a list shows. Ids, tokens, code words and numbers only. */
export interface AuditRow {
  readonly id: string;
  /** Milliseconds since 1970, of `recorded`. */
  readonly recorded: number;
  /** The runbook's: `FHIR_SYNC`, …; for an interaction `FHIR_` and CREATE, READ, UPDATE, DELETE or EXECUTE. */
  readonly event_type: string;
  /** FHIR's interaction, or the event type again. */
  readonly interaction: string;
  readonly operation: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly status: number | null;
  readonly org: string | null;
  /** `Practitioner/<id>`, `ClientApplication/<id>`, `Atlas/worker`; null when nobody was identified. */
  readonly agent: string | null;
  readonly agent_role: string | null;
  readonly client: string | null;
  readonly address: string | null;
  readonly purpose: string | null;
  /** `pt_…`, or `Patient/<id>` where no token is known. */
  readonly patients: readonly string[];
  /** `Type/<id>` of what was touched, patients included. */
  readonly entities: readonly string[];
  readonly resource_type: string | null;
  readonly resources: number | null;
  readonly decision: string | null;
  readonly rule: string | null;
  readonly consent: string | null;
  readonly provision: string | null;
  readonly encounter: string | null;
  readonly recipient: string | null;
  /** `surname` or `surname-and-address`, when the person who looked has those of the patient. */
  readonly household: string | null;
  readonly correlation: string | null;
  readonly writer: string | null;
  readonly chain: string | null;
  readonly sequence: number | null;
  /** Where it is sealed: the segment, and its place in it; 0 and null when it is not sealed yet. */
  readonly segment: number;
  readonly position: number | null;
}

export function flatten(event: AuditEvent, ns: Namespace, segment: number, position: number | null): AuditRow {
  const entities = event.entity ?? [];
  const detail = (name: string) => {
    const parts = event.extension?.find(({ url }) => url === ns.auditDetail)?.extension;
    const found = parts?.find(({ url }) => url === name);
    return found?.valueString ?? found?.valueInteger ?? found?.valueDecimal ?? null;
  };
  const text = (name: string) => (detail(name) === null ? null : String(detail(name)));
  const number = (name: string) => (detail(name) === null ? null : Number(detail(name)));
  const [kind, ...others] = event.subtype ?? [];
  const acting = event.agent.find(({ requestor }) => requestor) ?? event.agent[0];
  const client = event.agent.find(({ who }) => who?.identifier?.system === ns.auditClient)?.who?.identifier?.value;
  const references = entities.flatMap(({ what }) => (what?.reference ? [what.reference] : []));
  const consent = entities.find(({ type }) => type?.code === 'Consent');
  const link = linkOf(event, ns);
  return {
    id: event.id ?? '',
    recorded: Date.parse(event.recorded),
    event_type: eventType(event, ns),
    interaction: kind?.code ?? '',
    operation: others.find(({ system }) => system === ns.auditEventType)?.code ?? null,
    action: event.action ?? '',
    outcome: event.outcome ?? '',
    status: Number(/^HTTP (\d{3})$/.exec(event.outcomeDesc ?? '')?.[1]) || null,
    org: event.meta?.accounts?.[0]?.reference?.replace('Organization/', '') ?? null,
    agent: agentName(acting?.who, ns),
    agent_role: acting?.role?.[0]?.coding?.[0]?.code ?? null,
    client: client === undefined || client === 'unknown' ? null : client,
    address: event.agent.find(({ network }) => network?.address?.startsWith('address-'))?.network?.address ?? null,
    purpose: event.purposeOfEvent?.[0]?.coding?.[0]?.code ?? null,
    patients: entities.filter(isPatient).flatMap(({ what }) => what?.identifier?.value ?? what?.reference ?? []),
    entities: [...new Set(references)],
    resource_type: text('resourceType') ?? dataType(entities),
    resources: number('resources'),
    decision: text('decision'),
    rule: text('rule'),
    consent: consent?.what?.reference ?? null,
    provision: consent?.detail?.find(({ type }) => type === 'provision')?.valueString ?? null,
    encounter: entities.find(({ type }) => type?.code === 'Encounter')?.what?.reference ?? text('encounter'),
    recipient: text('recipient'),
    household: text('household'),
    correlation:
      entities.find(({ type }) => type?.code === 'XrequestId')?.what?.identifier?.value ?? text('correlationId'),
    writer: link?.writer ?? null,
    chain: link?.chain ?? null,
    sequence: link?.sequence ?? null,
    segment,
    position,
  };
}

/** Under which an event is found by whom it was about: references, and tokens too. */
export function entityKeys(event: AuditEvent): string[] {
  const keys = (event.entity ?? []).flatMap((entity) => [
    ...(entity.what?.reference ? [entity.what.reference] : []),
    ...(isPatient(entity) && entity.what?.identifier?.value ? [entity.what.identifier.value] : []),
  ]);
  return [...new Set(keys)];
}

const ACTIONS: Readonly<Record<string, string>> = {
  C: 'FHIR_CREATE',
  R: 'FHIR_READ',
  U: 'FHIR_UPDATE',
  D: 'FHIR_DELETE',
  E: 'FHIR_EXECUTE',
};

function eventType(event: AuditEvent, ns: Namespace): string {
  const [kind] = event.subtype ?? [];
  return kind?.system === ns.auditEventType && kind.code ? kind.code : (ACTIONS[event.action ?? ''] ?? 'FHIR_EXECUTE');
}

function agentName(who: AuditEvent['agent'][number]['who'], ns: Namespace): string | null {
  if (who?.reference) return who.reference;
  const { system, value } = who?.identifier ?? {};
  if (!value || value === 'unknown') return null;
  if (system === ns.auditClient) return /^[0-9a-f-]{36}$/.test(value) ? `ClientApplication/${value}` : `Atlas/${value}`;
  return system === ns.identifierHash ? `login:${value.slice(0, 32)}` : null;
}

const isPatient = ({ role, type }: AuditEventEntity): boolean => role?.code === '1' && type?.code === '1';

function dataType(entities: readonly AuditEventEntity[]): string | null {
  const data = entities.find(({ type, what }) => type?.code === '2' && what?.reference);
  return data?.what?.reference?.split('/')[0] ?? null;
}
