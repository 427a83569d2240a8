import type { AuditEvent, Coding } from '@medplum/fhirtypes';
import type { AtlasAuditType, RestInteraction } from './input.ts';

/** The codes of AuditEvents, and which pattern of BALP each kind of event follows (https://profiles.ihe.net/ITI/BALP/). */
export const SYSTEMS = {
  dcm: 'http://dicom.nema.org/resources/ontology/DCM',
  eventType: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
  interaction: 'http://hl7.org/fhir/restful-interaction',
  lifecycle: 'http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle',
  purpose: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  roleClass: 'http://terminology.hl7.org/CodeSystem/v3-RoleClass',
  provenanceRole: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  securityRole: 'http://terminology.hl7.org/CodeSystem/extra-security-role-type',
  entityType: 'http://terminology.hl7.org/CodeSystem/audit-entity-type',
  entityRole: 'http://terminology.hl7.org/CodeSystem/object-role',
  sourceType: 'http://terminology.hl7.org/CodeSystem/security-source-type',
  resourceTypes: 'http://hl7.org/fhir/resource-types',
  balpEntity: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType',
  balpAuthz: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/AuthZsubType',
  balpUser: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/UserAgentTypes',
} as const;

const dcm = (code: string, display: string): Coding => ({ system: SYSTEMS.dcm, code, display });
const interaction = (code: string): Coding => ({ system: SYSTEMS.interaction, code });
const REST: Coding = { system: SYSTEMS.eventType, code: 'rest' };
const IMPORT = dcm('110107', 'Import');
const EXPORT = dcm('110106', 'Export');
const ACTIVITY = dcm('110100', 'Application Activity');
const AUTHENTICATION = dcm('110114', 'User Authentication');
const LOG_USED = dcm('110101', 'Audit Log Used');
const DISCLOSE: Coding = { system: SYSTEMS.lifecycle, code: 'disclose' };

/** Who stands on which side: BALP names the agents of each pattern by other types. */
export type Pattern = 'read' | 'query' | 'write' | 'delete' | 'import' | 'export' | 'authz' | 'login' | 'activity';

export interface Kind {
  readonly type: Coding;
  readonly action: NonNullable<AuditEvent['action']>;
  readonly pattern: Pattern;
  /** Besides the kind's own code. */
  readonly subtypes?: readonly Coding[];
}

const rest = (pattern: Pattern, action: Kind['action'], ...subtypes: Coding[]): Kind => ({
  type: REST,
  action,
  pattern,
  subtypes,
});

const REST_KINDS: Readonly<Record<RestInteraction, Kind>> = {
  read: rest('read', 'R'),
  vread: rest('read', 'R'),
  history: rest('read', 'R'),
  capabilities: rest('activity', 'R'),
  search: rest('query', 'E'),
  operation: rest('query', 'E'),
  batch: rest('activity', 'E'),
  transaction: rest('activity', 'E'),
  create: rest('write', 'C'),
  update: rest('write', 'U'),
  patch: rest('write', 'U'),
  delete: rest('delete', 'D'),
};

const ATLAS_KINDS: Readonly<Record<AtlasAuditType, Kind>> = {
  FHIR_INGRESS: { type: IMPORT, action: 'C', pattern: 'import', subtypes: [DISCLOSE] },
  FHIR_PULL: { type: IMPORT, action: 'C', pattern: 'import', subtypes: [DISCLOSE] },
  FHIR_SYNC: { type: EXPORT, action: 'R', pattern: 'export', subtypes: [DISCLOSE] },
  FHIR_EXPORT: { type: EXPORT, action: 'R', pattern: 'export', subtypes: [DISCLOSE] },
  FHIR_RECONCILIATION: { type: ACTIVITY, action: 'E', pattern: 'activity' },
  FHIR_REVEAL: rest('read', 'R', interaction('read')),
  FHIR_ERASE: rest('delete', 'D', interaction('delete')),
  CONSENT_DECISION: {
    type: dcm('110113', 'Security Alert'),
    action: 'E',
    pattern: 'authz',
    subtypes: [{ system: SYSTEMS.balpAuthz, code: 'AuthZ-Consent' }],
  },
  CONSENT_CHANGE: rest('write', 'U', interaction('update')),
  BREAK_GLASS: { type: dcm('110127', 'Emergency Override Started'), action: 'E', pattern: 'activity' },
  LLM_CALL: { type: ACTIVITY, action: 'E', pattern: 'activity' },
  patch_accepted: { type: ACTIVITY, action: 'E', pattern: 'activity' },
  LOGIN: { type: AUTHENTICATION, action: 'E', pattern: 'login', subtypes: [dcm('110122', 'Login')] },
  ACCESS_REFUSED: { type: AUTHENTICATION, action: 'E', pattern: 'login' },
  SMART_LAUNCH: { type: AUTHENTICATION, action: 'E', pattern: 'login', subtypes: [dcm('110122', 'Login')] },
  CDS_HOOK: { type: ACTIVITY, action: 'E', pattern: 'activity' },
  IDE_SESSION: { type: ACTIVITY, action: 'E', pattern: 'activity' },
  WEBSOCKET: rest('activity', 'E'),
  AUDIT_MIRROR: { type: LOG_USED, action: 'R', pattern: 'activity' },
  AUDIT_REPORT: { type: LOG_USED, action: 'R', pattern: 'activity' },
  ADMIN: rest('activity', 'E'),
};

export const AUDIT_TYPES: readonly string[] = [...Object.keys(ATLAS_KINDS), ...Object.keys(REST_KINDS)];

export function kindOf(type: AtlasAuditType | RestInteraction): Kind {
  return isInteraction(type) ? REST_KINDS[type] : ATLAS_KINDS[type];
}

export const isInteraction = (type: AtlasAuditType | RestInteraction): type is RestInteraction =>
  Object.hasOwn(REST_KINDS, type);
