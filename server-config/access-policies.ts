import type { AccessPolicy, AccessPolicyResource } from '@medplum/fhirtypes';
import { doctorTag } from '../bots/inner-gate.ts';
import { botId, policyId, ROLES, type Role } from '../config/ids.ts';
import type { Namespace } from '../config/namespace.ts';
import { CLINICAL_TYPES, INGEST_TYPES } from './clinical-types.ts';
import { inProject, type Stored, type Wanted, type WantedInput } from './state.ts';

/**
 * Who may do what with which type, inside Medplum. Default deny: a type that a role does not list is closed to it.
 * The gateway's consent and audit come on top, these hold for whoever gets past the door.
 *
 * Parameters: `%org` is the membership's organization, `%profile` its profile, `%patient` the same for a patient.
 * AuditEvent: only GATEWAY may create one, and nobody may update or delete one.
 */
interface Rule {
  readonly types: readonly string[];
  readonly may: readonly Interaction[];
  /** Search that a resource has to match, after `Type?`. Without it: the whole project. */
  readonly where?: string;
  readonly hiddenFields?: readonly string[];
}
type Interaction = NonNullable<AccessPolicyResource['interaction']>[number];

const READ = ['read', 'vread', 'search', 'history'] as const satisfies readonly Interaction[];
const WRITE = ['create', 'update'] as const satisfies readonly Interaction[];

const IN_ORG = '_compartment=%org';
/** Medplum lets a writer name any accounts for what is of no patient: a member could put it before another org's eyes. */
const STAYS_IN_ORG = "%after.meta.accounts.where(reference != '%org').empty()";
const OF_PATIENT = '_compartment=%patient';
const OWN_ORG: Rule = { types: ['Organization'], may: READ, where: '_id=%org.id' };
const STAFF: Rule = { types: ['Practitioner', 'PractitionerRole'], may: READ, where: IN_ORG };
/** What forms and codes mean: nobody's data. */
const DEFINITIONS: Rule = { types: ['CodeSystem', 'Questionnaire', 'ValueSet'], may: READ };
/** `MedplumClient.subscribeToCriteria`. A rest-hook would carry data out, so that kind is nobody's. */
const LIVE_UPDATES: Rule = {
  types: ['Subscription'],
  may: ['create', 'read', 'search', 'update', 'delete'],
  where: 'type=websocket',
};

/** Whoever may ask about a record may have a bot ask: Medplum wants the Bot to be readable for `$execute`. */
const LLM_BOT: Rule = {
  types: ['Bot'],
  may: ['read', 'search'],
  where: `_id=${botId('llm-proxy')}`,
  hiddenFields: ['executableCode', 'sourceCode'],
};

/** `atlas doctor` asks, as the gateway, whether the inner phi-gate stands: with a Patient that bears this tag. */
const DOCTOR_PROBE = '_tag={doctorTag}';

export const ROLE_TABLE: Readonly<Record<Role, readonly Rule[]>> = {
  ADMIN: [
    { types: [...CLINICAL_TYPES, 'Consent', 'Provenance'], may: [...READ, ...WRITE, 'delete'], where: IN_ORG },
    { types: ['AuditEvent'], may: READ, where: IN_ORG },
    { types: ['Location', 'HealthcareService'], may: [...READ, ...WRITE], where: IN_ORG },
    { types: ['ClientApplication'], may: READ, where: IN_ORG, hiddenFields: ['secret', 'retiringSecret'] },
    OWN_ORG,
    { ...STAFF, may: [...READ, ...WRITE] },
    { types: ['Medication', 'Substance'], may: READ, where: IN_ORG },
    DEFINITIONS,
    LIVE_UPDATES,
  ],
  CLINICIAN: [
    { types: CLINICAL_TYPES, may: [...READ, ...WRITE], where: IN_ORG },
    { types: ['Consent', 'Provenance'], may: [...READ, 'create'], where: IN_ORG },
    { types: ['Location', 'HealthcareService', 'Medication', 'Substance'], may: READ, where: IN_ORG },
    OWN_ORG,
    STAFF,
    DEFINITIONS,
    LLM_BOT,
    LIVE_UPDATES,
  ],
  COMPLIANCE: [{ types: ['AuditEvent', 'Consent'], may: READ, where: IN_ORG }, OWN_ORG, STAFF],
  PATIENT: [
    { types: ['Patient'], may: READ, where: '_id=%patient.id' },
    { types: [...CLINICAL_TYPES.filter((type) => type !== 'Patient'), 'Consent'], may: READ, where: OF_PATIENT },
    OWN_ORG,
    STAFF,
    DEFINITIONS,
  ],
  // De-identified bulk comes out of the lake, never one patient's record out of the store.
  RESEARCHER: [OWN_ORG, DEFINITIONS],
  // An EHR's data goes through the inbound endpoints: nothing in Medplum is open to it but its own registration.
  EHR: [
    {
      types: ['ClientApplication'],
      may: ['read'],
      where: '_id=%profile.id',
      hiddenFields: ['secret', 'retiringSecret'],
    },
  ],
  INGEST: [
    { types: INGEST_TYPES, may: [...READ, ...WRITE, 'delete'] },
    // Files of the workbench, whose text was looked through (`gateway/workbench`).
    { types: ['Binary'], may: ['create', 'read'] },
    // With `BOT_RUNTIME=medplum` the gateway starts the ingress bot as this client.
    { types: ['Bot'], may: ['read', 'search'], hiddenFields: ['executableCode', 'sourceCode'] },
  ],
  // ProjectMembership comes with membership.admin: Medplum takes it out of every policy and gives it to admins.
  GATEWAY: [
    { types: ['AuditEvent'], may: ['create', 'read', 'vread', 'search'] },
    { types: INGEST_TYPES, may: READ },
    { types: ['Patient'], may: ['create', 'delete'], where: DOCTOR_PROBE },
    { types: ['AccessPolicy'], may: READ },
    { types: ['ClientApplication'], may: READ, hiddenFields: ['secret', 'retiringSecret'] },
    { types: ['Bot'], may: ['read', 'search'], hiddenFields: ['executableCode', 'sourceCode'] },
    { types: ['Subscription'], may: ['read', 'search'] },
    LIVE_UPDATES,
  ],
  // A bot that Medplum runs works on what it is handed; one that writes runs as who started it (`Bot.runAsUser`).
  BOT: [{ types: ['Organization'], may: ['read', 'search'] }],
};

export function accessPolicies(input: Pick<WantedInput, 'namespace'>): Wanted[] {
  return ROLES.map((role) => ({ name: role, owns: 'whole', resource: accessPolicy(role, input.namespace) }));
}

function accessPolicy(role: Role, namespace: Namespace): AccessPolicy & Stored {
  const rules = ROLE_TABLE[role];
  return {
    resourceType: 'AccessPolicy',
    id: policyId(role),
    meta: { ...inProject },
    name: role,
    // Stamps `meta.accounts` on what a member of an org creates, so that it lands in its org's compartment.
    ...(rules.some((rule) => rule.where === IN_ORG) ? { compartment: { reference: '%org' } } : {}),
    resource: rules.flatMap((rule) => entries(rule, namespace)),
  };
}

function entries(rule: Rule, namespace: Namespace): AccessPolicyResource[] {
  const tag = doctorTag(namespace);
  const where = rule.where?.replace('{doctorTag}', `${tag.system}|${tag.code}`);
  return rule.types.map((resourceType) => ({
    resourceType,
    ...(where ? { criteria: `${resourceType}?${where}` } : {}),
    interaction: [...rule.may],
    ...(rule.where === IN_ORG && rule.may.some((interaction) => WRITE.some((write) => write === interaction))
      ? { writeConstraint: [{ language: 'text/fhirpath', expression: STAYS_IN_ORG }] }
      : {}),
    ...(rule.hiddenFields ? { hiddenFields: [...rule.hiddenFields] } : {}),
  }));
}
