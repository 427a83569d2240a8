import type { AuditEvent, AuditEventEntity, Coding } from '@medplum/fhirtypes';
import { GATEWAY_CLIENT_ID } from '../../config/ids.ts';
import type { Namespace } from '../../config/namespace.ts';
import { isPurposeOfUse } from '../../consent/purposes.ts';
import { isResourceType } from '../../privacy/index.ts';
import type { AtlasAuditType, AuditAgent, AuditInput, RestInteraction } from './input.ts';

/**
 * AuditEvents after IHE's Basic Audit Log Patterns (https://profiles.ihe.net/ITI/BALP/), with one difference: BALP
 * keeps the query of a search, Atlas keeps the names of its parameters, because a query can hold a name or a birth date.
 * People and resources are references by id; nothing has a display.
 */
export function auditEvent(input: AuditInput, about: EventContext): AuditEvent {
  const { namespace } = about;
  const kind = kindOf(input.type, namespace);
  return {
    resourceType: 'AuditEvent',
    meta: {
      tag: [{ system: namespace.auditEventId, code: about.id }],
      ...(input.agent.orgId ? { accounts: [{ reference: `Organization/${input.agent.orgId}` }] } : {}),
    },
    type: kind.type,
    subtype: [kind.subtype, ...(input.operation ? [operation(input.operation, namespace)] : [])],
    action: kind.action,
    recorded: about.recorded.toISOString(),
    outcome: input.outcome,
    ...(input.status ? { outcomeDesc: `HTTP ${input.status}` } : {}),
    ...(input.purpose && isPurposeOfUse(input.purpose)
      ? { purposeOfEvent: [{ coding: [{ system: PURPOSE_SYSTEM, code: input.purpose }] }] }
      : {}),
    agent: [agent(input.agent, namespace)],
    source: {
      observer: { reference: `ClientApplication/${GATEWAY_CLIENT_ID}` as 'Device/x' },
      type: [{ system: 'http://terminology.hl7.org/CodeSystem/security-source-type', code: '4' }],
    },
    entity: entities(input, about),
  };
}

export interface EventContext {
  readonly id: string;
  readonly namespace: Namespace;
  readonly recorded: Date;
  readonly traceId: string | undefined;
}

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const REST: Coding = { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' };
const PURPOSE_SYSTEM = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
const ENTITY_TYPE = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
const ENTITY_ROLE = 'http://terminology.hl7.org/CodeSystem/object-role';
const BALP_ENTITY = 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType';
const REFERENCE = /^([A-Za-z]+)\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Type and id: what a caller puts in their place in a URL could be anything. */
const isReference = (text: string): boolean => isResourceType(REFERENCE.exec(text)?.[1]);
const PATIENT_TOKEN = /^pt_[a-z2-7]{20,64}$/;
const OPERATION = /^[$a-zA-Z][a-zA-Z0-9:_-]{1,80}$/;
/** A bundle can touch thousands; what is beyond is counted in the detail `resources`. */
const MOST_ENTITIES = 500;

interface Kind {
  readonly type: Coding;
  readonly subtype: Coding;
  readonly action: NonNullable<AuditEvent['action']>;
}

function kindOf(type: AtlasAuditType | RestInteraction, namespace: Namespace): Kind {
  if (isRest(type)) {
    const subtype = { system: 'http://hl7.org/fhir/restful-interaction', code: type };
    return { type: REST, subtype, action: ACTIONS[type] };
  }
  const [eventType, action] = ATLAS_KINDS[type];
  return { type: eventType, subtype: { system: namespace.auditEventType, code: type }, action };
}

const isRest = (type: AtlasAuditType | RestInteraction): type is RestInteraction => Object.hasOwn(ACTIONS, type);

const dcm = (code: string, display: string): Coding => ({ system: DCM, code, display });
const IMPORT = dcm('110107', 'Import');
const EXPORT = dcm('110106', 'Export');
const ACTIVITY = dcm('110100', 'Application Activity');
const SECURITY_ALERT = dcm('110113', 'Security Alert');

const ATLAS_KINDS: Readonly<Record<AtlasAuditType, readonly [Coding, NonNullable<AuditEvent['action']>]>> = {
  FHIR_INGRESS: [IMPORT, 'C'],
  FHIR_PULL: [IMPORT, 'C'],
  FHIR_SYNC: [EXPORT, 'R'],
  FHIR_EXPORT: [EXPORT, 'R'],
  FHIR_RECONCILIATION: [ACTIVITY, 'E'],
  FHIR_REVEAL: [REST, 'R'],
  FHIR_ERASE: [REST, 'D'],
  CONSENT_DECISION: [SECURITY_ALERT, 'E'],
  CONSENT_CHANGE: [REST, 'U'],
  BREAK_GLASS: [dcm('110127', 'Emergency Override Started'), 'E'],
  LLM_CALL: [ACTIVITY, 'E'],
  patch_accepted: [ACTIVITY, 'E'],
  LOGIN: [dcm('110114', 'User Authentication'), 'E'],
  SMART_LAUNCH: [dcm('110114', 'User Authentication'), 'E'],
  CDS_HOOK: [ACTIVITY, 'E'],
  IDE_SESSION: [ACTIVITY, 'E'],
  WEBSOCKET: [REST, 'E'],
  AUDIT_MIRROR: [dcm('110101', 'Audit Log Used'), 'R'],
  AUDIT_REPORT: [dcm('110101', 'Audit Log Used'), 'R'],
  ADMIN: [REST, 'E'],
};

const ACTIONS: Readonly<Record<RestInteraction, NonNullable<AuditEvent['action']>>> = {
  read: 'R',
  vread: 'R',
  history: 'R',
  capabilities: 'R',
  search: 'E',
  operation: 'E',
  batch: 'E',
  transaction: 'E',
  create: 'C',
  update: 'U',
  patch: 'U',
  delete: 'D',
};

function operation(name: string, namespace: Namespace): Coding {
  return { system: namespace.auditEventType, code: OPERATION.test(name) ? name : 'other' };
}

function agent(given: AuditAgent, namespace: Namespace): AuditEvent['agent'][number] {
  const who =
    given.profile && isReference(given.profile)
      ? { reference: given.profile as 'Practitioner/x' }
      : given.loginHash
        ? { identifier: { system: namespace.identifierHash, value: given.loginHash } }
        : undefined;
  return {
    type: { coding: [{ system: DCM, code: '110153', display: 'Source Role ID' }] },
    ...(given.role ? { role: [{ coding: [{ system: `${namespace.base}/fhir/role`, code: given.role }] }] } : {}),
    ...(who ? { who } : {}),
    requestor: true,
  };
}

function entities(input: AuditInput, about: EventContext): AuditEventEntity[] {
  const references = [...new Set(input.entities ?? [])].filter(isReference);
  const tokens = [...new Set(input.patientTokens ?? [])].filter((token) => PATIENT_TOKEN.test(token));
  const details = [
    ...(isResourceType(input.resourceType) ? [{ type: 'resourceType', valueString: input.resourceType }] : []),
    ...(input.parameters ?? []).map((name) => ({ type: 'parameter', valueString: name })),
    ...(input.count === undefined ? [] : [{ type: 'resources', valueString: String(input.count) }]),
  ];
  return [
    ...references.slice(0, MOST_ENTITIES).map((reference) => target(reference)),
    ...tokens.slice(0, MOST_ENTITIES).map((token) => ({
      what: { identifier: { system: about.namespace.patientToken, value: token } },
      type: { system: ENTITY_TYPE, code: '1' },
      role: { system: ENTITY_ROLE, code: '1' },
    })),
    ...(details.length > 0
      ? [{ type: { system: ENTITY_TYPE, code: '2' }, role: { system: ENTITY_ROLE, code: '24' }, detail: details }]
      : []),
    ...(about.traceId
      ? [{ what: { identifier: { value: about.traceId } }, type: { system: BALP_ENTITY, code: 'XrequestId' } }]
      : []),
  ];
}

function target(reference: string): AuditEventEntity {
  const patient = reference.startsWith('Patient/');
  return {
    what: { reference: reference as 'Patient/x' },
    type: { system: ENTITY_TYPE, code: patient ? '1' : '2' },
    role: { system: ENTITY_ROLE, code: patient ? '1' : '4' },
  };
}
