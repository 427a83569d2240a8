import type { Bundle, Provenance, Resource } from '@medplum/fhirtypes';
import { PURPOSES, REGISTRATION_TYPES } from '../../config/roles.ts';
import {
  type Basis,
  type Decision,
  type Filtered,
  type FilterOptions,
  filterBundle,
  filterResource,
  type Obligation,
  type Permits,
} from '../../consent/index.ts';
import { isPurposeOf, purposeCode } from '../../consent/purposes.ts';
import type { ConsentDesk, ConsentQuestion } from '../../sync/consents/index.ts';
import type { Caller } from '../callers.ts';
import { refusal } from '../errors.ts';
import type { BreakGlass } from './break-glass.ts';
import type { Care, CareRelation } from './care.ts';
import { emergencyPermits } from './emergency.ts';
import { isOfUnknownPatient, patientsIn } from './patients-in.ts';

export interface Asked {
  /** v3 PurposeOfUse; the role's own when it is left out. `CARE` is `TREAT`. */
  readonly purpose?: string | undefined;
  /** access (when left out) | collect | use | disclose | correct. */
  readonly action?: string;
}

/**
 * Who may see what of whose: the one function in front of everything that gives out a patient's data. Role, care and
 * Consent are asked in this order; what Medplum's access policy hides has not come this far.
 */
export interface Gate {
  /** @throws Refusal 403 when the role may not ask for this purpose */
  permits(caller: Caller, asked: Asked, resources: readonly Resource[]): Promise<Permits>;
  filter(caller: Caller, asked: Asked, resources: readonly Resource[]): Promise<Filtered<Resource[]>>;
  filterBundle(caller: Caller, asked: Asked, bundle: Bundle, options?: FilterOptions): Promise<Filtered<Bundle>>;
  /** One resource, or nothing. */
  see<T extends Resource>(caller: Caller, asked: Asked, resource: T): Promise<Filtered<T | undefined>>;
  /** Whether anything of a patient's record may be seen, and by what. What of it, `filter` says. */
  record(caller: Caller, asked: Asked, patientId: string): Promise<RecordDecision>;
  /** An EHR opened this patient's chart for this clinician. */
  noteCare(profile: string, patientId: string): Promise<void>;
  /** @throws Refusal 403 @returns the code as v3 PurposeOfUse has it */
  purposeOf(caller: Caller, purpose: string | undefined): string;
}

export interface RecordDecision {
  readonly decision: Decision;
  /** Of Consents, or in their place why role and care decided. */
  readonly basis: readonly (Omit<Basis, 'rule'> & { readonly rule: Basis['rule'] | RoleRule })[];
  readonly obligations: readonly Obligation[];
  /** `Encounter/<id>`: the care that the clinician was asked about, where it is an encounter. */
  readonly encounter?: string | undefined;
}
type RoleRule = 'own-record' | 'break-glass' | 'no-care-relation' | 'role';

export interface GateDeps {
  readonly consents: ConsentDesk;
  readonly care: Care;
  readonly breakGlass: Pick<BreakGlass, 'isOpen'>;
  /** The code system of Atlas' roles, for Consents that name one. */
  readonly roleSystem: string;
}

export function createGate(deps: GateDeps): Gate {
  async function permits(caller: Caller, asked: Asked, resources: readonly Resource[]): Promise<Permits> {
    const purpose = purposeOf(caller, asked.purpose);
    switch (caller.role) {
      case 'CLINICIAN':
        return clinicianPermits(deps, caller, { ...asked, purpose }, resources);
      case 'PATIENT':
        return only((resource, patients) => isOwn(caller, patients) && !isKeptFromPatient(resource));
      case 'ADMIN':
        return only((resource) => REGISTRATION_TYPES.includes(resource.resourceType));
      case 'COMPLIANCE':
        return only((resource) => COMPLIANCE_TYPES.includes(resource.resourceType));
      default:
        return only(() => false);
    }
  }

  const gate: Gate = {
    permits,
    async filter(caller, asked, resources) {
      const bundle: Bundle = {
        resourceType: 'Bundle',
        type: 'collection',
        entry: resources.map((resource) => ({ resource })),
      };
      const { result, ...found } = filterBundle(bundle, await permits(caller, asked, resources));
      return { ...found, result: (result.entry ?? []).flatMap(({ resource }) => resource ?? []) };
    },
    async filterBundle(caller, asked, bundle, options) {
      return filterBundle(bundle, await permits(caller, asked, resourcesOf(bundle)), options);
    },
    async see(caller, asked, resource) {
      return filterResource(resource, await permits(caller, asked, [resource]));
    },
    record: (caller, asked, patientId) => recordDecision(deps, caller, asked, patientId),
    noteCare: (profile, patientId) => deps.care.note(profile, patientId),
    purposeOf,
  };
  return gate;
}

const byRole = (decision: Decision, rule: RoleRule): RecordDecision => ({
  decision,
  basis: [{ rule }],
  obligations: [],
});

async function recordDecision(deps: GateDeps, caller: Caller, asked: Asked, id: string): Promise<RecordDecision> {
  const purpose = purposeOf(caller, asked.purpose);
  const { role, orgId, profile } = caller;
  if (role === 'PATIENT') return isOwn(caller, new Set([id])) ? byRole('permit', 'own-record') : byRole('deny', 'role');
  if (!orgId || (role !== 'CLINICIAN' && role !== 'ADMIN')) return byRole('deny', 'role');
  // What leaves in an administrator's hands leaves under the patient's Consent to treatment, as any record does.
  if (role === 'ADMIN')
    return deps.consents.decide(questionOf(deps, caller, { ...asked, purpose: 'TREAT' }, id, undefined));
  if (purpose === 'BTG') {
    const isOpen = await deps.breakGlass.isOpen(profile, id);
    return isOpen ? { ...byRole('filter', 'break-glass'), obligations: REVIEW } : byRole('deny', 'break-glass');
  }
  const relation = (await deps.care.of(profile, orgId, [id])).get(id);
  if (!relation?.exists) return byRole('deny', 'no-care-relation');
  const decided = await deps.consents.decide(questionOf(deps, caller, { ...asked, purpose }, id, relation));
  return { ...decided, encounter: relation.encounter };
}

const REVIEW: readonly Obligation[] = [
  {
    system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
    code: 'AUDIT',
    reason: 'Break-glass: has a reason, and is reviewed',
  },
];

function purposeOf({ role }: Caller, purpose: string | undefined): string {
  const mayName = role && PURPOSES[role];
  if (purpose === undefined) return mayName?.[0] ?? 'TREAT';
  const code = purposeCode(purpose);
  if (!code || !mayName?.some((one) => isPurposeOf(code, one))) {
    throw refusal(403, 'This role may not ask for this purpose of use.');
  }
  return code;
}

/** Every resource of a Bundle, and of Bundles in it. */
export function resourcesOf(bundle: Bundle): Resource[] {
  return (bundle.entry ?? []).flatMap(({ resource }) =>
    resource === undefined ? [] : resource.resourceType === 'Bundle' ? resourcesOf(resource) : [resource]
  );
}

const COMPLIANCE_TYPES: readonly string[] = ['AuditEvent', 'Consent', 'Task'];
/** What is of no patient is for Medplum's access policy alone; of the rest the role decides. */
function only(decide: (resource: Resource, patients: ReadonlySet<string>) => boolean): Permits {
  return {
    isPermitted(resource) {
      const patients = patientsIn(resource);
      if (patients.size === 0 && !isOfUnknownPatient(resource, patients)) return true;
      return decide(resource, patients);
    },
  };
}

const isOwn = ({ profile }: Caller, patients: ReadonlySet<string>): boolean =>
  patients.size > 0 && [...patients].every((id) => profile === `Patient/${id}`);

/**
 * A patient's own record is theirs by right, not by Consent (45 CFR 164.524). Kept from it are psychotherapy notes
 * (164.524(a)(1)(i)) and what a label says is first to be talked over (v3 ActCode TBOO).
 */
const KEPT_FROM_PATIENT: readonly string[] = ['PSYTHPN', 'TBOO'];
const isKeptFromPatient = ({ meta }: Resource): boolean =>
  meta?.security?.some(({ code }) => KEPT_FROM_PATIENT.includes(code ?? '')) ?? false;

async function clinicianPermits(
  deps: GateDeps,
  caller: Caller,
  asked: Asked & { readonly purpose: string },
  resources: readonly Resource[]
): Promise<Permits> {
  const { orgId, profile } = caller;
  const ids = [...new Set(resources.flatMap((resource) => [...patientsIn(resource)]))];
  if (!orgId) return only(() => false);
  const isEmergency = asked.purpose === 'BTG';
  const [related, opened] = await Promise.all([
    deps.care.of(profile, orgId, ids),
    isEmergency ? openedOf(deps, caller, ids) : new Set<string>(),
  ]);
  if (isEmergency && ids.length > 0 && opened.size === 0) {
    throw refusal(403, 'Break-glass is not open for this patient: open it first, with a reason.');
  }
  const questions = ids.map((id) => questionOf(deps, caller, asked, id, related.get(id)));
  const deciders = await deps.consents.prepareAll(questions);
  const consents = isEmergency ? await consentsOf(deps, orgId, ids) : undefined;
  const seen = new Map(resources.map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
  const mayOpen = (id: string) => (isEmergency ? opened.has(id) : related.get(id)?.exists === true);
  const mayOf = (id: string, resource: Resource): boolean => {
    const decider = deciders.get(id);
    if (!decider || !mayOpen(id)) return false;
    if (resource.resourceType === 'Consent') return true;
    if (resource.resourceType === 'Provenance') return isOfWhatIsSeen(resource, seen, mayOf);
    return consents ? emergencyPermits(decider, resource, consents.get(id) ?? []) : decider.isPermitted(resource);
  };
  return only((resource, patients) => {
    if (patients.size === 0) return false;
    const [first, ...others] = patients;
    if (others.length === 0) return mayOf(first!, resource);
    return isOfSeveral(resource, patients, mayOf);
  });
}

/** It names what it is about, so that has to be at hand and permitted, too. */
function isOfWhatIsSeen(
  { target }: Provenance,
  seen: ReadonlyMap<string, Resource>,
  mayOf: (id: string, resource: Resource) => boolean
): boolean {
  return (target ?? []).every(({ reference }) => {
    const id = /^Patient\/(.+)$/.exec(reference ?? '')?.[1];
    if (id) return mayOf(id, { resourceType: 'Patient', id });
    const resource = seen.get(reference ?? '');
    return (
      resource !== undefined &&
      resource.resourceType !== 'Provenance' &&
      [...patientsIn(resource)].every((p) => mayOf(p, resource))
    );
  });
}

/** Whose record it is has to permit the resource, and whoever else it names, to be known of. */
function isOfSeveral(
  resource: Resource,
  patients: ReadonlySet<string>,
  mayOf: (id: string, resource: Resource) => boolean
): boolean {
  const owners = [...patients].filter((id) => mayOf(id, resource));
  return owners.length > 0 && [...patients].every((id) => mayOf(id, { resourceType: 'Patient', id }));
}

async function openedOf(
  { breakGlass }: GateDeps,
  caller: Caller,
  ids: readonly string[]
): Promise<ReadonlySet<string>> {
  const open = await Promise.all(ids.map((id) => breakGlass.isOpen(caller.profile, id)));
  return new Set(ids.filter((_, i) => open[i]));
}

async function consentsOf({ consents }: GateDeps, orgId: string, ids: readonly string[]) {
  return new Map(await Promise.all(ids.map(async (id) => [id, await consents.consentsOf(id, orgId)] as const)));
}

function questionOf(
  deps: Pick<GateDeps, 'roleSystem'>,
  caller: Caller,
  asked: Asked & { readonly purpose: string },
  patient: string,
  relation: CareRelation | undefined
): ConsentQuestion {
  return {
    patient,
    orgId: caller.orgId!,
    purpose: asked.purpose,
    actor: {
      reference: caller.profile,
      role: [{ system: deps.roleSystem, code: caller.role! }, ...RECIPIENT_ROLES],
      organization: `Organization/${caller.orgId}`,
      memberOf: relation?.memberOf ?? [],
    },
    ...(asked.action !== undefined && { action: asked.action }),
  };
}

/** As a Consent may name whoever gets the data, without naming them. https://hl7.org/fhir/R4/valueset-security-role-type.html */
const PARTICIPATION = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';
const RECIPIENT_ROLES = [
  { system: PARTICIPATION, code: 'IRCP' },
  { system: PARTICIPATION, code: 'PRCP' },
];
