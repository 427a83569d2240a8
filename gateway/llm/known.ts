import { LRUCache } from '@medplum/core';
import type { Coverage, Patient, Resource } from '@medplum/fhirtypes';
import { payloadReference } from '../../bots/ingress/store.ts';
import { parsePayloadReference, type Vault, VaultError } from '../../privacy/index.ts';
import type { GatewayDeps } from '../deps.ts';
import { type Known, knownOf } from './last-check.ts';

/** How long what the vault said is kept in memory; whether it may be used is asked each time. */
const KEPT_MS = 60_000;
const MOST_PATIENTS = 200;

export interface KnownPatients {
  /**
   * What identifies the patient, out of the vault: the Patient with contacts, related persons, coverages.
   * @param revealing false: the patient is a person among others, so that nobody who may not see the patient can try out
   *   names and see which is theirs
   * @throws VaultError when the vault does not answer: without what is known nothing may leave
   */
  of(patient: Patient & { id: string }, token: string, revealing: boolean): Promise<Known>;
  /** What `of` answered last, and may answer again: to begin with while it is asked for. */
  last(token: string, revealing: boolean): Promise<Known> | undefined;
}

interface Kept {
  readonly version: string;
  readonly known: Promise<Known>;
  until: number;
}

/** Identifiers of patients, opened to be taken out of prompts, and for nothing else. */
export function knownPatients(deps: Pick<GatewayDeps, 'medplum' | 'namespace'>, vault: Vault): KnownPatients {
  const kept = new LRUCache<Kept>(MOST_PATIENTS);
  const fresh = (key: string): Kept | undefined => {
    const hit = kept.get(key);
    return hit && hit.until > Date.now() ? hit : undefined;
  };

  async function open(patient: Patient & { id: string }, token: string, revealing: boolean): Promise<Known> {
    const beside = await Promise.all([
      deps.medplum.searchResources('RelatedPerson', { patient: `Patient/${patient.id}`, _count: '50' }),
      deps.medplum.searchResources('Coverage', { beneficiary: `Patient/${patient.id}`, _count: '50' }),
    ]);
    const originals = await Promise.all([patient, ...beside.flat()].map((stored) => originalOf(stored, token)));
    const found = originals.filter((original) => original !== undefined);
    const birthDates = found.flatMap((person) => (person as Patient).birthDate ?? []);
    return knownOf([...found.flatMap((one) => people(one, revealing)), pseudonym(token, revealing)], birthDates);
  }

  /** Undefined where there is no original: what never came in identified, and what was erased. */
  async function originalOf(stored: Resource, token: string): Promise<Resource | undefined> {
    const reference = payloadReference(stored, deps.namespace)?.reference;
    const found = reference === undefined ? undefined : parsePayloadReference(reference);
    if (!found || found.address.token !== token) return undefined;
    const payload = await vault.open(found.address).catch((err) => {
      if (err instanceof VaultError && (err.fault === 'missing' || err.fault === 'shredded')) return undefined;
      throw err;
    });
    return payload?.[found.member] as unknown as Resource | undefined;
  }

  return {
    of(patient, token, revealing) {
      const key = `${token} ${revealing}`;
      const version = `${patient.id}/${patient.meta?.versionId}`;
      const hit = fresh(key);
      if (hit?.version === version) return hit.known;
      const known = open(patient, token, revealing);
      const entry = { version, known, until: Date.now() + KEPT_MS };
      kept.set(key, entry);
      known.catch(() => (entry.until = 0));
      return known;
    },
    last: (token, revealing) => fresh(`${token} ${revealing}`)?.known,
  };
}

/** As people whom the redactor knows: a Coverage is its member's numbers. */
function people(original: Resource, revealing: boolean): Resource[] {
  if (original.resourceType === 'Coverage') return [memberOf(original)];
  const source = { system: 'source', value: original.id };
  const identifier = [...((original as Patient).identifier ?? []), ...(original.id ? [source] : [])];
  return [{ ...original, resourceType: revealing ? original.resourceType : 'RelatedPerson', identifier } as Resource];
}

function memberOf({ identifier = [], subscriberId, policyHolder, subscriber }: Coverage): Resource {
  const member = { type: { coding: [{ code: 'MB' }] }, value: subscriberId };
  const named = [policyHolder?.display, subscriber?.display].flatMap((text) => (text ? [{ text }] : []));
  return { resourceType: 'RelatedPerson', identifier: [...identifier, member], name: named } as unknown as Resource;
}

/** The patient's own token is a pseudonym and does not leave either. */
const pseudonym = (token: string, revealing: boolean): Resource =>
  ({ resourceType: revealing ? 'Patient' : 'RelatedPerson', identifier: [{ value: token }] }) as unknown as Resource;
