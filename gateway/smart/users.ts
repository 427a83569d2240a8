import type { Practitioner, PractitionerRole, ProjectMembership } from '@medplum/fhirtypes';
import { baseOf, type Issuer, sourceOf } from '../../config/smart-issuers.ts';
import type { Pseudonyms } from '../../privacy/index.ts';
import { sourceKey } from '../../privacy/index.ts';
import { orgOf, roleOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import type { EhrRecord } from './ehr-record.ts';
import { SmartProblem } from './problems.ts';

/** The membership in Medplum that a user of an EHR has. */
export interface AtlasUser {
  readonly membershipId: string;
  /** What Medplum's token exchange knows the membership by. */
  readonly externalId: string;
  /** `Practitioner/<id>` or `Patient/<id>`. */
  readonly profile: string;
}

type Deps = Pick<GatewayDeps, 'medplum' | 'namespace'>;

export const US_NPI = 'http://hl7.org/fhir/sid/us-npi';

/**
 * Finds who a user of the EHR is in Atlas. A practitioner: by the membership's `externalId` (the `fhirUser` or `sub`),
 * by the Practitioner in Medplum that stands for the `fhirUser`, or by the NPI that the EHR's own Practitioner has.
 * A patient: by the pseudonymous Patient that stands for theirs. Only memberships of the issuer's organization count,
 * so that one EHR can't let anybody into another's record.
 * @throws SmartProblem `no-identity`, `unknown-user`
 */
export async function atlasUserOf(
  deps: Deps,
  pseudonyms: Pseudonyms,
  issuer: Issuer,
  user: { readonly sub?: string | undefined; readonly fhirUser: string },
  record: EhrRecord
): Promise<AtlasUser> {
  const who = fhirUserOf(user.fhirUser, issuer);
  if (!who) throw new SmartProblem('no-identity');
  const named = new Finder(deps, issuer.org);
  if (who.type === 'Patient') {
    const found = await named.byProfiles('Patient', sourceTokens(deps, pseudonyms, issuer, who), ['PATIENT']);
    return one(deps, found);
  }
  const practitioner = await practitionerOf(who, issuer, record);
  if (!practitioner) throw new SmartProblem('unknown-user');
  const said = [`${who.base}/${who.type}/${who.id}`, `${who.type}/${who.id}`, ...(user.sub ? [user.sub] : [])];
  const byExternalId = await named.byExternalId(said);
  if (byExternalId.length > 0) return one(deps, byExternalId);
  const bySource = await named.byProfiles('Practitioner', sourceTokens(deps, pseudonyms, issuer, practitioner), STAFF);
  if (bySource.length > 0) return one(deps, bySource);
  const npi = await npiOf(practitioner, record);
  const byNpi = npi ? await named.byProfiles('Practitioner', npiTokens(deps, pseudonyms, npi), STAFF) : [];
  return one(deps, byNpi);
}

const STAFF: readonly string[] = ['CLINICIAN', 'ADMIN'];

export interface FhirUser {
  readonly base: string;
  readonly type: string;
  readonly id: string;
}

/** `fhirUser` is a URL (SMART 2.x); relative ones are seen too. */
export function fhirUserOf(fhirUser: string | undefined, issuer: Pick<Issuer, 'iss'>): FhirUser | undefined {
  const [, base, type, id] =
    /^(?:(https?:\/\/.+?)\/)?(Practitioner|PractitionerRole|Patient|RelatedPerson|Person)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/.+)?$/.exec(
      fhirUser ?? ''
    ) ?? [];
  return type && id ? { base: base?.replace(/\/+$/, '') ?? baseOf(issuer.iss), type, id } : undefined;
}

/** A role leads to the person who has it. RelatedPerson and Person have no place in Atlas. */
async function practitionerOf(who: FhirUser, issuer: Issuer, record: EhrRecord): Promise<FhirUser | undefined> {
  if (who.type === 'Practitioner') return who;
  if (who.type !== 'PractitionerRole') return undefined;
  const role = await record.readOrNothing<PractitionerRole>('PractitionerRole', who.id);
  const person = fhirUserOf(role?.practitioner?.reference, issuer);
  return person?.type === 'Practitioner' ? person : undefined;
}

async function npiOf(who: FhirUser, record: EhrRecord): Promise<string | undefined> {
  const practitioner = await record.readOrNothing<Practitioner>('Practitioner', who.id);
  const npi = practitioner?.identifier?.find((identifier) => identifier.system === US_NPI)?.value;
  return npi && /^\d{10}$/.test(npi) ? npi : undefined;
}

/** `…/source-id|<hmac>`: what ingress calls a resource of this EHR; by the EHR's base, and by the one it names. */
export function sourceTokens(
  { namespace }: Pick<Deps, 'namespace'>,
  pseudonyms: Pseudonyms,
  issuer: Issuer,
  who: FhirUser
) {
  return [...new Set([sourceOf(issuer), baseOf(issuer.iss), who.base])].map(
    (base) => `${namespace.sourceId}|${pseudonyms.sourceHash(sourceKey(base, who.type, who.id))}`
  );
}

/** Hashed, as ingress keeps it, and plain, as an administrator may have written it. */
export function npiTokens({ namespace }: Pick<Deps, 'namespace'>, pseudonyms: Pseudonyms, npi: string): string[] {
  const hash = pseudonyms.identifierHash({ system: US_NPI, value: npi });
  return [`${namespace.identifierHash}|${hash}`, `${US_NPI}|${npi}`];
}

type Membership = ProjectMembership & { id: string };

/** Memberships of one organization. */
class Finder {
  readonly #deps: Deps;
  readonly #orgId: string;

  constructor(deps: Deps, orgId: string) {
    this.#deps = deps;
    this.#orgId = orgId;
  }

  async byExternalId(ids: readonly string[]): Promise<Membership[]> {
    const found = await Promise.all(
      ids.map((id) => this.#deps.medplum.searchResources('ProjectMembership', [['external-id:exact', escaped(id)]]))
    );
    return found.flat().filter((m) => ids.includes(m.externalId ?? '') && this.#fits(m, STAFF));
  }

  async byProfiles(type: 'Practitioner' | 'Patient', tokens: readonly string[], roles: readonly string[]) {
    const profiles = await this.#deps.medplum.searchResources(type, [
      ['identifier', tokens.map(escaped).join(',')],
      ['_compartment', `Organization/${this.#orgId}`],
    ]);
    const found = await Promise.all(
      profiles.map(({ id }) => this.#deps.medplum.searchResources('ProjectMembership', [['profile', `${type}/${id}`]]))
    );
    return found.flat().filter((m) => this.#fits(m, roles));
  }

  #fits(membership: ProjectMembership, roles: readonly string[]): membership is Membership {
    const role = roleOf(membership);
    return (
      membership.active !== false && orgOf(membership) === this.#orgId && role !== undefined && roles.includes(role)
    );
  }
}

/** FHIR search, "Escaping search parameters". */
const escaped = (value: string): string => value.replace(/[\\,$]/g, (c) => `\\${c}`);

/** Two are as good as none: nobody may act as who happened to be found first. */
async function one(deps: Deps, found: readonly Membership[]): Promise<AtlasUser> {
  const [only, ...others] = new Map(found.map((m) => [m.id, m])).values();
  const profile = only?.profile?.reference;
  if (!only || !profile || others.length > 0) throw new SmartProblem('unknown-user');
  return { membershipId: only.id, externalId: only.externalId ?? (await named(deps, only.id)), profile };
}

/** Medplum's token exchange finds a membership by `externalId` only: one that has none gets its own id for it. */
async function named({ medplum }: Deps, membershipId: string): Promise<string> {
  const externalId = `atlas:${membershipId}`;
  await medplum.patchResource('ProjectMembership', membershipId, [
    { op: 'add', path: '/externalId', value: externalId },
  ]);
  return externalId;
}
