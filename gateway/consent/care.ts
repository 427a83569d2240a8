import type { MedplumClient } from '@medplum/core';
import type { Bundle, CareTeam, Encounter, PractitionerRole, Reference } from '@medplum/fhirtypes';
import type { Redis } from 'ioredis';
import { ACTIVE_ENCOUNTER } from '../../config/roles.ts';

/** Why a clinician may see a patient at all; their Consents decide on top. */
export interface CareRelation {
  readonly exists: boolean;
  /** The active Encounter that it comes from, `Encounter/<id>`; one of them, if there are several. */
  readonly encounter?: string | undefined;
  /** The CareTeams and PractitionerRoles that Consents may name instead of the person. */
  readonly memberOf: readonly string[];
}

export interface Care {
  /** By the patient's id; every patient asked for is in it. */
  of(profile: string, orgId: string, patientIds: readonly string[]): Promise<ReadonlyMap<string, CareRelation>>;
  /** An EHR opened the patient's chart for this clinician: that is care, for as long as a shift may last. */
  note(profile: string, patientId: string): Promise<void>;
}

/** Whoever has just been admitted is there at once; whose care has ended, this much later is not. */
const BELIEVED_MS = 5_000;
const NOTED_SECONDS = 12 * 3_600;
const MOST_RELATIONS = 50_000;
const PATIENTS_A_SEARCH = 50;

const notedKey = (profile: string, patientId: string): string => `atlas:care:${profile}:${patientId}`;

/** @param medplum may read Encounters, CareTeams and PractitionerRoles of every organization */
export function createCare({ medplum, redis }: { medplum: MedplumClient; redis: Redis }): Care {
  const believed = new Map<string, { value: CareRelation; until: number }>();
  const roles = new Map<string, { value: Promise<string[]>; until: number }>();

  async function search<T extends Encounter | CareTeam | PractitionerRole>(
    type: T['resourceType'],
    query: Record<string, string>
  ): Promise<T[]> {
    const page = (await medplum.search(type, { ...query, _count: '1000' }, { cache: 'no-store' })) as Bundle<T>;
    return (page.entry ?? []).flatMap(({ resource }) => (resource ? [resource as T] : []));
  }

  function rolesOf(profile: string): Promise<string[]> {
    const known = roles.get(profile);
    if (known && known.until > Date.now()) return known.value;
    const value = search<PractitionerRole>('PractitionerRole', { practitioner: profile, _fields: 'active' }).then(
      (found) => found.filter((role) => role.active !== false).map((role) => `PractitionerRole/${role.id}`)
    );
    roles.set(profile, { value, until: Date.now() + BELIEVED_MS * 12 });
    value.catch(() => roles.delete(profile));
    return value;
  }

  async function ask(profile: string, orgId: string, ids: readonly string[]): Promise<Map<string, CareRelation>> {
    const own = await rolesOf(profile);
    const patient = ids.map((id) => `Patient/${id}`).join(',');
    const _compartment = `Organization/${orgId}`;
    const [encounters, teams, noted] = await Promise.all([
      search<Encounter>('Encounter', { patient, _compartment, status: ACTIVE_ENCOUNTER.join(','), _fields: 'subject' }),
      search<CareTeam>('CareTeam', {
        patient,
        _compartment,
        status: 'active',
        participant: [profile, ...own].join(','),
        _fields: 'subject',
      }),
      redis.mget(ids.map((id) => notedKey(profile, id))),
    ]);
    const inTeam = new Set(teams.map((r) => idOf(r.subject)));
    const encountered = new Map(encounters.map((e) => [idOf(e.subject), `Encounter/${e.id}`]));
    return new Map(
      ids.map((id, i) => {
        const memberOf = [...teams.filter((t) => idOf(t.subject) === id).map((t) => `CareTeam/${t.id}`), ...own];
        const encounter = encountered.get(id);
        return [id, { exists: encounter !== undefined || inTeam.has(id) || noted[i] !== null, encounter, memberOf }];
      })
    );
  }

  return {
    async of(profile, orgId, patientIds) {
      const result = new Map<string, CareRelation>();
      const missing: string[] = [];
      for (const id of new Set(patientIds)) {
        const known = believed.get(`${profile} ${id}`);
        if (known && known.until > Date.now()) result.set(id, known.value);
        else missing.push(id);
      }
      const groups = Array.from({ length: Math.ceil(missing.length / PATIENTS_A_SEARCH) }, (_, i) =>
        missing.slice(i * PATIENTS_A_SEARCH, (i + 1) * PATIENTS_A_SEARCH)
      );
      for (const found of await Promise.all(groups.map((ids) => ask(profile, orgId, ids)))) {
        for (const [id, value] of found) {
          result.set(id, value);
          if (value.exists) believed.set(`${profile} ${id}`, { value, until: Date.now() + BELIEVED_MS });
        }
      }
      while (believed.size > MOST_RELATIONS) believed.delete(believed.keys().next().value!);
      return result;
    },
    async note(profile, patientId) {
      await redis.set(notedKey(profile, patientId), '1', 'EX', NOTED_SECONDS);
    },
  };
}

const idOf = (reference: Reference | undefined): string | undefined =>
  /^Patient\/(.+)$/.exec(reference?.reference ?? '')?.[1];
