import { botId, type Role } from '../config/ids.ts';
import { REGISTRATION_TYPES } from '../config/roles.ts';
import { CLINICAL_TYPES, INGEST_TYPES } from './clinical-types.ts';

/**
 * Role × resource × action, inside Medplum: the access policies are made of it (`access-policies.ts`), and each cell is
 * tried at the server (`acceptance/roles.accept.ts`). Default deny: a type that a role does not list is closed to it.
 * These hold for whoever gets past the door. At the door the gate's role, care and Consent come on top: there a
 * clinician sees of the organization's patients only those with an active encounter or a care team of theirs, which no
 * access policy can say.
 */
export interface Grant {
  readonly types: readonly string[];
  /** Letters of {@link ACTIONS}. */
  readonly may: string;
  readonly of: keyof typeof SCOPES;
}

export const ACTIONS = {
  r: ['read'],
  h: ['vread', 'history'],
  s: ['search'],
  c: ['create'],
  u: ['update'],
  d: ['delete'],
} as const;

/**
 * Search that a resource has to match, after `Type?`. `%org` is the membership's organization, `%profile` its profile,
 * `%patient` the same for a patient.
 */
export const SCOPES = {
  project: undefined,
  org: '_compartment=%org',
  'the org itself': '_id=%org.id',
  'own record': '_compartment=%patient',
  'own Patient': '_id=%patient.id',
  'own client': '_id=%profile.id',
  /** `MedplumClient.subscribeToCriteria`. A rest-hook would carry data out, so that kind is nobody's. */
  'live updates': 'type=websocket',
  /** Medplum lets whoever may read a Subscription bind a socket to it, and ends it with that socket. */
  "the org's live updates": 'type=websocket&_compartment=%org',
  /** Whoever may ask about a record may have a bot ask: Medplum wants the Bot to be readable for `$execute`. */
  'the LLM bot': `_id=${botId('llm-proxy')}`,
  /** By the name that the gateway gives them (`gateway/workbench/bot-store.ts`): Atlas' own are the bootstrap's. With ATLAS_BOT_DEPLOY. */
  'bots of the workbench': 'name=workbench',
  /** Those that an administrator has deployed for it. */
  "the org's bots": '_compartment=%org',
  /** `atlas doctor` asks, as the gateway, whether the inner phi-gate stands: with a Patient that bears this tag. */
  'the probe of doctor': '_tag={doctorTag}',
} as const;

/** What nobody reads back who may not write it, whoever may read the rest. */
export const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  ClientApplication: ['secret', 'retiringSecret'],
  Bot: ['executableCode', 'sourceCode'],
};

const OWN_ORG: Grant = { types: ['Organization'], may: 'rhs', of: 'the org itself' };
const STAFF: Grant = { types: ['Practitioner', 'PractitionerRole'], may: 'rhs', of: 'org' };
const PLACES = ['Location', 'HealthcareService'];
/** What forms and codes mean: nobody's data. */
const DEFINITIONS: Grant = { types: ['CodeSystem', 'Questionnaire', 'ValueSet'], may: 'rhs', of: 'project' };
const ORG_BOTS: Grant = { types: ['Bot'], may: 'rs', of: "the org's bots" };
const LIVE_UPDATES: Grant = { types: ['Subscription'], may: 'rscud', of: "the org's live updates" };

export const ROLE_TABLE: Readonly<Record<Role, readonly Grant[]>> = {
  // All patients of the org and who may see them, and nothing of what is said about them.
  ADMIN: [
    { types: REGISTRATION_TYPES, may: 'rhs', of: 'org' },
    { types: PLACES, may: 'rhscu', of: 'org' },
    { types: ['Practitioner', 'PractitionerRole'], may: 'rhscu', of: 'org' },
    { types: ['ClientApplication'], may: 'rhs', of: 'org' },
    ORG_BOTS,
    OWN_ORG,
    DEFINITIONS,
    LIVE_UPDATES,
  ],
  CLINICIAN: [
    { types: CLINICAL_TYPES, may: 'rhscu', of: 'org' },
    { types: ['Consent', 'Provenance'], may: 'rhsc', of: 'org' },
    { types: [...PLACES, 'Medication', 'Substance'], may: 'rhs', of: 'org' },
    { types: ['Bot'], may: 'rs', of: 'the LLM bot' },
    ORG_BOTS,
    OWN_ORG,
    STAFF,
    DEFINITIONS,
    LIVE_UPDATES,
  ],
  COMPLIANCE: [{ types: ['AuditEvent', 'Consent'], may: 'rhs', of: 'org' }, OWN_ORG, STAFF],
  PATIENT: [
    { types: ['Patient'], may: 'rhs', of: 'own Patient' },
    { types: [...CLINICAL_TYPES.filter((type) => type !== 'Patient'), 'Consent'], may: 'rhs', of: 'own record' },
    OWN_ORG,
    STAFF,
    DEFINITIONS,
  ],
  // De-identified bulk comes out of the lake, never one patient's record out of the store.
  RESEARCHER: [OWN_ORG, DEFINITIONS],
  // An EHR's data goes through the inbound endpoints: nothing in Medplum is open to it but its own registration.
  EHR: [{ types: ['ClientApplication'], may: 'r', of: 'own client' }],
  INGEST: [
    { types: INGEST_TYPES, may: 'rhscud', of: 'project' },
    // Files of the workbench, whose text was looked through (`gateway/workbench`).
    { types: ['Binary'], may: 'rc', of: 'project' },
    // With `BOT_RUNTIME=medplum` the gateway starts the ingress bot as this client.
    { types: ['Bot'], may: 'rs', of: 'project' },
    { types: ['Bot'], may: 'cud', of: 'bots of the workbench' },
  ],
  // ProjectMembership comes with membership.admin: Medplum takes it out of every policy and gives it to admins.
  GATEWAY: [
    { types: ['AuditEvent'], may: 'rhsc', of: 'project' },
    { types: INGEST_TYPES, may: 'rhs', of: 'project' },
    { types: ['Patient'], may: 'cd', of: 'the probe of doctor' },
    { types: ['AccessPolicy', 'ClientApplication'], may: 'rhs', of: 'project' },
    { types: ['Bot', 'Subscription'], may: 'rs', of: 'project' },
    { ...LIVE_UPDATES, of: 'live updates' },
  ],
  // A bot that Medplum runs works on what it is handed; one that writes runs as who started it (`Bot.runAsUser`).
  BOT: [{ types: ['Organization'], may: 'rs', of: 'project' }],
};

/** What a role may do with a type, wherever it may: letters of {@link ACTIONS}, in their order. */
export function mayOf(role: Role, type: string): string {
  const letters = ROLE_TABLE[role].filter(({ types }) => types.includes(type)).map(({ may }) => may);
  return Object.keys(ACTIONS)
    .filter((letter) => letters.some((may) => may.includes(letter)))
    .join('');
}
