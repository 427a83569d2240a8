import type { Patient, Resource } from '@medplum/fhirtypes';
import type { IngressMessage, IngressResource } from '../../bots/ingress/message.ts';
import type { Namespace } from '../../config/namespace.ts';
import {
  type Identified,
  identifiedInput,
  identifiesPerson,
  type Pseudonyms,
  referenceTarget,
  sourceKey,
  subjectOf,
} from '../../privacy/index.ts';

/** An entry of a message that has been found valid. */
export interface Entry {
  readonly index: number;
  readonly resource: Identified<Resource>;
  readonly fullUrl?: string;
}

export interface Sender {
  readonly orgId: string;
  readonly consentPolicy: 'implied' | 'opt-in';
  readonly source: string;
  readonly client: string;
}

export interface Grouped {
  /** One message a patient, the one of no patient first: the others refer to it. */
  readonly messages: IngressMessage[];
  /** Entries of the same resource as another entry, by index: the answer is the other's. */
  readonly repeats: ReadonlyMap<number, number>;
  /** Entries whose subject is no Patient that can be followed. */
  readonly strays: readonly number[];
}

/**
 * Takes a message apart by patient. Whom a resource belongs to is told by HMACs of all that the patient is called by
 * in the message, so that `Patient/1`, `urn:uuid:…` and a medical record number lead to one group.
 */
export function groupByPatient(
  entries: readonly Entry[],
  sender: Sender,
  ns: Namespace,
  pseudonyms: Pseudonyms
): Grouped {
  const fullUrls = fullUrlsOf(entries);
  const ownBase = ownBaseOf(entries);
  const context = { namespace: ns, pseudonyms, source: sender.source, ownBase, fullUrls: new Map(fullUrls) };
  const { kept, repeats } = withoutRepeats(
    entries.map((e) => ({ entry: e, hash: pseudonyms.sourceHash(keyOf(e, sender.source)) }))
  );
  const keysOf = (r: IngressResource): string[] | undefined => {
    if (r.resource.resourceType === 'Patient') {
      const identifiers = ((r.resource as Patient).identifier ?? []).filter(identifiesPerson);
      const sure = [...identifiers].sort((a, b) => Number(isMedicalRecord(b)) - Number(isMedicalRecord(a)));
      return [`${ns.sourceId}|${r.hash}`, ...sure.map((i) => `${ns.identifierHash}|${pseudonyms.identifierHash(i)}`)];
    }
    const subject = subjectOf(r.resource);
    if (!subject) return undefined;
    const target = referenceTarget(subject.reference as object, { r: ['Patient'] }, context);
    return target?.type === 'Patient' ? [`${target.identifier.system}|${target.identifier.value}`] : [];
  };

  const shared: IngressResource[] = [];
  const strays: number[] = [];
  const groups = new Groups();
  for (const resource of kept) {
    const keys = keysOf(resource);
    if (!keys) shared.push(resource);
    else if (keys.length === 0) strays.push(resource.index);
    else groups.add(keys, resource);
  }
  const message = (resources: readonly IngressResource[], patientKeys?: readonly string[]): IngressMessage => ({
    orgId: sender.orgId,
    consentPolicy: sender.consentPolicy,
    source: sender.source,
    ownBase,
    sender: sender.client,
    ...(patientKeys && { patientKeys }),
    resources,
    fullUrls,
  });
  const patients = groups.all().map((g) => message(g.resources, g.keys));
  return { messages: shared.length > 0 ? [message(shared), ...patients] : patients, repeats, strays };
}

/** Union by shared keys: two resources with a key in common are of one patient. */
class Groups {
  readonly #byKey = new Map<string, { keys: Set<string>; resources: IngressResource[] }>();

  add(keys: readonly string[], resource: IngressResource): void {
    const merged = { keys: new Set<string>(), resources: [] as IngressResource[] };
    const before = new Set(keys.flatMap((k) => this.#byKey.get(k) ?? []));
    // The Patient's own keys come first: they are in order of trust.
    const own = resource.resource.resourceType === 'Patient' ? keys : [];
    for (const key of [...own, ...[...before].flatMap((g) => [...g.keys]), ...keys]) merged.keys.add(key);
    merged.resources = [...[...before].flatMap((g) => g.resources), resource];
    for (const key of merged.keys) this.#byKey.set(key, merged);
  }

  all(): { keys: string[]; resources: IngressResource[] }[] {
    return [...new Set(this.#byKey.values())].map((g) => ({
      keys: [...g.keys],
      resources: g.resources.sort((a, b) => a.index - b.index),
    }));
  }
}

function withoutRepeats(found: readonly { entry: Entry; hash: string }[]): {
  kept: IngressResource[];
  repeats: Map<number, number>;
} {
  const newest = new Map<string, { entry: Entry; hash: string }>();
  for (const one of found) {
    const key = `${one.entry.resource.resourceType} ${one.hash}`;
    const other = newest.get(key);
    if (!other || isNewer(one.entry.resource, other.entry.resource)) newest.set(key, one);
  }
  const repeats = new Map<number, number>();
  for (const { entry, hash } of found) {
    const winner = newest.get(`${entry.resource.resourceType} ${hash}`)!.entry;
    if (winner !== entry) repeats.set(entry.index, winner.index);
  }
  const kept = [...newest.values()].map(({ entry, hash }) => ({ index: entry.index, hash, resource: entry.resource }));
  return { kept, repeats };
}

/** A history Bundle holds several versions; of two without a date the later entry counts. */
function isNewer(a: Resource, b: Resource): boolean {
  const [at, bt] = [a.meta?.lastUpdated, b.meta?.lastUpdated].map((t) => (t ? Date.parse(t) : Number.NaN));
  return Number.isNaN(at!) || Number.isNaN(bt!) ? true : at! > bt!;
}

/**
 * What names the resource at its source: its id, else the `urn:uuid:` that others of the message call it by, else its
 * content, so that the same message twice is still one copy.
 */
function keyOf({ resource, fullUrl }: Entry, source: string): string {
  if (resource.id) return sourceKey(source, resource.resourceType, resource.id);
  if (fullUrl && /^urn:(uuid|oid):/i.test(fullUrl)) return fullUrl.toLowerCase();
  return `${source}/${resource.resourceType}/content:${JSON.stringify(resource)}`;
}

function fullUrlsOf(entries: readonly Entry[]): (readonly [string, { type: string; id: string }])[] {
  return entries.flatMap(({ fullUrl, resource }) =>
    fullUrl && resource.id ? [[fullUrl, { type: resource.resourceType, id: resource.id }] as const] : []
  );
}

/** `https://ehr.example/fhir` of the `fullUrl`s, when the message has them. */
function ownBaseOf(entries: readonly Entry[]): string | undefined {
  for (const { fullUrl, resource } of entries) {
    const tail = `/${resource.resourceType}/${resource.id}`;
    if (fullUrl?.startsWith('http') && fullUrl.endsWith(tail)) return fullUrl.slice(0, -tail.length);
  }
  return undefined;
}

const isMedicalRecord = (i: { type?: { coding?: { code?: string }[] } }): boolean =>
  i.type?.coding?.some((c) => c.code === 'MR') ?? false;

export const entryOf = (index: number, resource: unknown, fullUrl?: unknown): Entry => ({
  index,
  resource: identifiedInput(resource as Resource),
  ...(typeof fullUrl === 'string' && { fullUrl }),
});
