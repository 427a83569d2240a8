import type { AuditEvent, AuditEventEntity, Coding } from '@medplum/fhirtypes';
import { GATEWAY_CLIENT_ID } from '../../config/ids.ts';
import type { Namespace } from '../../config/namespace.ts';
import { isPurposeOfUse } from '../../consent/purposes.ts';
import { isResourceType } from '../../privacy/index.ts';
import type { AtlasAuditType, AuditAgent, AuditInput, RestInteraction } from './audit.ts';

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
  const atlas = (code: AtlasAuditType): Coding => ({ system: namespace.auditEventType, code });
  switch (type) {
    case 'FHIR_INGRESS':
      return { type: { system: DCM, code: '110107', display: 'Import' }, subtype: atlas(type), action: 'C' };
    case 'FHIR_EXPORT':
      return { type: { system: DCM, code: '110106', display: 'Export' }, subtype: atlas(type), action: 'R' };
    case 'FHIR_REVEAL':
      return { type: REST, subtype: atlas(type), action: 'R' };
    case 'FHIR_ERASE':
      return { type: REST, subtype: atlas(type), action: 'D' };
    case 'LOGIN':
      return {
        type: { system: DCM, code: '110114', display: 'User Authentication' },
        subtype: atlas(type),
        action: 'E',
      };
    case 'WEBSOCKET':
    case 'ADMIN':
      return { type: REST, subtype: atlas(type), action: 'E' };
    default:
      return {
        type: REST,
        subtype: { system: 'http://hl7.org/fhir/restful-interaction', code: type },
        action: ACTIONS[type],
      };
  }
}

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
