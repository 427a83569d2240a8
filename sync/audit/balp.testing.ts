import { deepEquals } from '@medplum/core';
import type { AuditEvent, AuditEventAgent, AuditEventEntity, Coding } from '@medplum/fhirtypes';
import { BALP } from './profiles.ts';

/**
 * The constraints of IHE BALP's profiles, as data, with a check of an AuditEvent against those it claims.
 * https://profiles.ihe.net/ITI/BALP/content.html: cardinalities, fixed codes, slices by pattern of `type`, and what a
 * slice forbids. Written for the tests from the published tables.
 */
interface Slice<E> {
  readonly name: string;
  /** Any of these in `type` makes an element one of the slice. */
  readonly types: readonly Code[];
  readonly min: number;
  readonly max: number;
  readonly needs?: readonly (keyof E)[];
  readonly forbids?: readonly (keyof E)[];
  readonly requestor?: boolean;
  readonly roles?: readonly Code[];
  /** Of `what`: the one type that it may refer to. */
  readonly only?: string;
  readonly isObserver?: boolean;
}
interface Profile {
  readonly type?: Code;
  readonly action?: string;
  readonly outcome?: string;
  /** Subtypes that have to be there. */
  readonly subtype?: readonly Code[];
  readonly subtypeMax?: number;
  readonly agentMin?: number;
  readonly agents: readonly Slice<AuditEventAgent>[];
  readonly entityMin?: number;
  readonly entities?: readonly Slice<AuditEventEntity>[];
  /** No entity but those of the slices. */
  readonly closed?: boolean;
}
type Code = readonly [system: string, code: string];

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const PARTICIPATION = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';
const ENTITY = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
const ROLE = 'http://terminology.hl7.org/CodeSystem/object-role';
const REST: Code = ['http://terminology.hl7.org/CodeSystem/audit-event-type', 'rest'];
const SOURCE: Code = [DCM, '110153'];
const DESTINATION: Code = [DCM, '110152'];
const APPLICATION: Code = [DCM, '110150'];
const RECIPIENT: Code = [PARTICIPATION, 'IRCP'];
const DATA_SOURCES: readonly Code[] = ['AUT', 'INF', 'CST'].map((code) => [PARTICIPATION, code] as const);
const interaction = (code: string): Code => ['http://hl7.org/fhir/restful-interaction', code];
const DISCLOSE: Code = ['http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle', 'disclose'];

type Agent = Slice<AuditEventAgent>;
const device = (name: string, type: Code, more: Partial<Agent> = {}): Agent => ({
  name,
  types: [type],
  min: 1,
  max: 1,
  needs: ['who', 'network'],
  forbids: ['media'],
  ...more,
});
const user = (types: readonly Code[], more: Partial<Agent> = {}): Agent => ({
  name: 'user',
  types,
  min: 0,
  max: 1,
  needs: ['who'],
  forbids: ['media', 'network'],
  requestor: true,
  ...more,
});

type Entity = Slice<AuditEventEntity>;
const DATA: Entity = {
  name: 'data',
  types: [[ENTITY, '2']],
  min: 1,
  max: 1,
  needs: ['what'],
  roles: ['4', '3', '20'].map((code) => [ROLE, code] as const),
};
const QUERY: Entity = {
  name: 'query',
  types: [[ENTITY, '2']],
  min: 1,
  max: 1,
  needs: ['query'],
  forbids: ['what', 'lifecycle', 'detail'],
  roles: [[ROLE, '24']],
};
const PATIENT: Entity = {
  name: 'patient',
  types: [[ENTITY, '1']],
  min: 1,
  max: 1,
  needs: ['what'],
  roles: [[ROLE, '1']],
  only: 'Patient',
};
const TRANSACTION: Entity = {
  name: 'transaction',
  types: [['https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType', 'XrequestId']],
  min: 0,
  max: 1,
  needs: ['what'],
};

const NO_DETAILS: readonly (keyof AuditEventAgent)[] = [
  'role',
  'altId',
  'name',
  'location',
  'policy',
  'media',
  'purposeOfUse',
];
const read: Profile = {
  type: REST,
  action: 'R',
  outcome: '0',
  agentMin: 2,
  agents: [device('client', DESTINATION), device('server', SOURCE), user([RECIPIENT])],
  entityMin: 1,
  entities: [TRANSACTION, DATA],
};
const query: Profile = {
  type: REST,
  action: 'E',
  outcome: '0',
  agentMin: 2,
  agents: [device('client', SOURCE), device('server', DESTINATION), user([RECIPIENT])],
  entityMin: 1,
  entities: [TRANSACTION, QUERY],
};
const create: Profile = {
  type: REST,
  action: 'C',
  outcome: '0',
  subtype: [interaction('create')],
  agentMin: 2,
  agents: [device('client', SOURCE), device('server', DESTINATION), user(DATA_SOURCES)],
  entityMin: 1,
  entities: [TRANSACTION, DATA],
};
const update: Profile = { ...create, action: 'U', subtype: [] };
const deletion: Profile = {
  type: REST,
  action: 'D',
  outcome: '0',
  subtype: [interaction('delete')],
  subtypeMax: 1,
  agentMin: 2,
  agents: [
    device('client', APPLICATION, { forbids: NO_DETAILS }),
    device('server', ['http://terminology.hl7.org/CodeSystem/provenance-participant-type', 'custodian'], {
      forbids: NO_DETAILS,
    }),
    user(DATA_SOURCES, { forbids: ['altId', 'location', 'policy', 'media', 'network'] }),
  ],
  entityMin: 1,
  entities: [TRANSACTION, { ...DATA, forbids: ['lifecycle', 'name', 'query', 'detail'] }],
};
const ofPatient = (profile: Profile): Profile => ({
  ...profile,
  entities: [...(profile.entities ?? []), PATIENT],
});
const disclosure = (type: Code, action: string, observerIs: 'source' | 'recipient'): Profile => ({
  type,
  action,
  subtype: [DISCLOSE],
  agentMin: 2,
  agents: [
    device('source', SOURCE, { isObserver: observerIs === 'source', forbids: [] }),
    device('recipient', DESTINATION, { isObserver: observerIs === 'recipient', forbids: [] }),
  ],
  entityMin: 2,
  entities: [PATIENT],
});

export const PROFILES: Readonly<Record<string, Profile>> = {
  'IHE.BasicAudit.Read': read,
  'IHE.BasicAudit.PatientRead': ofPatient(read),
  'IHE.BasicAudit.Query': query,
  'IHE.BasicAudit.PatientQuery': ofPatient(query),
  'IHE.BasicAudit.Create': create,
  'IHE.BasicAudit.PatientCreate': ofPatient(create),
  'IHE.BasicAudit.Update': update,
  'IHE.BasicAudit.PatientUpdate': ofPatient(update),
  'IHE.BasicAudit.Delete': deletion,
  'IHE.BasicAudit.PatientDelete': ofPatient(deletion),
  'IHE.BasicAudit.PrivacyDisclosure.Source': disclosure([DCM, '110106'], 'R', 'source'),
  'IHE.BasicAudit.PrivacyDisclosure.Recipient': disclosure([DCM, '110107'], 'C', 'recipient'),
  'IHE.BasicAudit.AuthZconsent': {
    type: [DCM, '110113'],
    action: 'E',
    subtype: [['https://profiles.ihe.net/ITI/BALP/CodeSystem/AuthZsubType', 'AuthZ-Consent']],
    agentMin: 2,
    agents: [
      device('client', APPLICATION, { forbids: NO_DETAILS.filter((name) => name !== 'policy') }),
      user([RECIPIENT], { min: 1, forbids: ['altId', 'location', 'media', 'network'] }),
      {
        name: 'userorg',
        types: [['http://terminology.hl7.org/CodeSystem/v3-RoleClass', 'PROV']],
        min: 1,
        max: 1,
        needs: ['who'],
        requestor: false,
        forbids: ['role', 'altId', 'name', 'location', 'policy', 'media', 'network'],
      },
      {
        name: 'authorizer',
        types: [['http://terminology.hl7.org/CodeSystem/extra-security-role-type', 'authserver']],
        min: 1,
        max: 1,
        needs: ['who'],
        requestor: false,
        forbids: [...NO_DETAILS, 'network'],
        isObserver: true,
      },
    ],
    entityMin: 2,
    closed: true,
    entities: [
      PATIENT,
      {
        name: 'consent',
        types: [['http://hl7.org/fhir/resource-types', 'Consent']],
        min: 1,
        max: Number.POSITIVE_INFINITY,
        needs: ['what'],
      },
    ],
  },
  'IHE.BasicAudit.OAUTHaccessTokenUse.Minimal': {
    agents: [
      {
        name: 'oUser',
        types: [['https://profiles.ihe.net/ITI/BALP/CodeSystem/UserAgentTypes', 'UserOauthAgent']],
        min: 1,
        max: Number.POSITIVE_INFINITY,
        needs: ['policy'],
        requestor: true,
      },
    ],
  },
};

/** What is wrong with an event by the profiles that it claims, and by R4 itself; empty when nothing is. */
export function balpFaults(event: AuditEvent): string[] {
  const claimed = event.meta?.profile ?? [];
  return claimed.flatMap((url) => {
    const profile = url.startsWith(BALP) ? PROFILES[url.slice(BALP.length)] : undefined;
    return profile
      ? faultsBy(profile, event).map((fault) => `${url.slice(BALP.length)}: ${fault}`)
      : [`${url}: unknown`];
  });
}

function faultsBy(profile: Profile, event: AuditEvent): string[] {
  const faults: string[] = [];
  const want = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  if (profile.type) want(isCode(event.type, profile.type), 'type');
  if (profile.action) want(event.action === profile.action, 'action');
  if (profile.outcome) want(event.outcome === profile.outcome, 'outcome');
  want(Boolean(event.recorded), 'recorded');
  if (profile.type) want((event.subtype?.length ?? 0) >= 1, 'subtype 1..');
  for (const code of profile.subtype ?? [])
    want(Boolean(event.subtype?.some((c) => isCode(c, code))), `subtype ${code[1]}`);
  if (profile.subtypeMax) want((event.subtype?.length ?? 0) <= profile.subtypeMax, 'subtype ..1');
  want(event.agent.length >= (profile.agentMin ?? 1), 'agent minimum');
  want((event.entity?.length ?? 0) >= (profile.entityMin ?? 0), 'entity minimum');
  for (const slice of profile.agents) {
    const found = event.agent.filter((a) => (a.type?.coding ?? []).some((c) => slice.types.some((t) => isCode(c, t))));
    want(found.length >= slice.min && found.length <= slice.max, `agent:${slice.name} ${slice.min}..${slice.max}`);
    for (const one of found) {
      faults.push(...elements(`agent:${slice.name}`, slice, one));
      if (slice.requestor !== undefined) want(one.requestor === slice.requestor, `agent:${slice.name}.requestor`);
      if (slice.isObserver) want(deepEquals(one.who, event.source.observer), `agent:${slice.name} is no observer`);
    }
  }
  const inSlices = new Set<AuditEventEntity>();
  for (const slice of profile.entities ?? []) {
    const found = (event.entity ?? []).filter((e) => slice.types.some((t) => isCode(e.type, t)));
    want(found.length >= slice.min && found.length <= slice.max, `entity:${slice.name} ${slice.min}..${slice.max}`);
    for (const one of found) {
      inSlices.add(one);
      faults.push(...elements(`entity:${slice.name}`, slice, one));
      if (slice.roles)
        want(
          slice.roles.some((role) => isCode(one.role, role)),
          `entity:${slice.name}.role`
        );
      if (slice.only) {
        const type = one.what?.reference?.split('/')[0] ?? one.what?.type;
        want(type === slice.only, `entity:${slice.name}.what only ${slice.only}`);
      }
    }
  }
  if (profile.closed)
    want(
      (event.entity ?? []).every((e) => inSlices.has(e)),
      'entity closed'
    );
  return faults;
}

function elements<E extends object>(at: string, slice: Slice<E>, one: E): string[] {
  return [
    ...(slice.needs ?? []).filter((name) => one[name] === undefined).map((name) => `${at}.${String(name)} 1..`),
    ...(slice.forbids ?? []).filter((name) => one[name] !== undefined).map((name) => `${at}.${String(name)} ..0`),
  ];
}

const isCode = (coding: Coding | undefined, [system, code]: Code): boolean =>
  coding?.system === system && coding.code === code;
