import type { Identifier, Patient, Resource } from '@medplum/fhirtypes';
import type { IngressMessage, IngressResource } from '../../bots/ingress/message.ts';
import type { Namespace } from '../../config/namespace.ts';
import {
  type Identified,
  identifiedInput,
  isMedicalRecordNumber,
  isNationalIdentifier,
  medicalRecordType,
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
 * Takes a message apart by patient: one group a Patient that was sent, one for each patient that is only referred to.
 * `Patient/1`, `urn:uuid:…` and a medical record number lead to one group; what fits two Patients of the message leads to
 * none. Two Patients are never taken for one here: whether they are, the store decides, one after the other.
 */
export function groupByPatient(
  entries: readonly Entry[],
  sender: Sender,
  ns: Namespace,
  pseudonyms: Pseudonyms
): Grouped {
  const sourced = entries.map((entry) => ({ entry, source: sourceOf(entry, sender.source) }));
  const fullUrls = fullUrlsOf(sourced);
  const { kept, repeats } = withoutRepeats(
    sourced.map(({ entry, source }) => ({ entry, source, hash: pseudonyms.sourceHash(keyOf(entry, source)) }))
  );
  const subjectKey = (r: IngressResource): string | null | undefined => {
    const subject = subjectOf(r.resource);
    if (!subject) return undefined;
    const context = { namespace: ns, pseudonyms, source: r.source, fullUrls: new Map(fullUrls) };
    const target = referenceTarget(subject.reference as object, ['Patient'], context);
    return target?.type === 'Patient' ? `${target.identifier.system}|${target.identifier.value}` : null;
  };

  const groups = kept.filter((r) => r.resource.resourceType === 'Patient').map((r) => patientGroup(r, ns, pseudonyms));
  const byKey = Map.groupBy(
    groups.flatMap((g) => [...g.all].map((key) => ({ key, g }))),
    ({ key }) => key
  );
  const shared: IngressResource[] = [];
  const strays: number[] = [];
  const referred = new Map<string, Group>();
  for (const resource of kept) {
    if (resource.resource.resourceType === 'Patient') continue;
    const key = subjectKey(resource);
    if (key === undefined) shared.push(resource);
    else if (key === null || (byKey.get(key)?.length ?? 0) > 1) strays.push(resource.index);
    else groupOf(byKey.get(key)?.[0]?.g, referred, key).resources.push(resource);
  }
  const people = entries.map((e) => e.resource).filter((r) => PEOPLE_AND_PLACES.has(r.resourceType));
  const message = (resources: readonly IngressResource[], group?: Group): IngressMessage => ({
    orgId: sender.orgId,
    consentPolicy: sender.consentPolicy,
    source: sender.source,
    sender: sender.client,
    ...(group && { patientKeys: group.sure, weakKeys: group.weak, recordNumbers: group.recordNumbers }),
    resources: [...resources].sort((a, b) => a.index - b.index),
    people: people.slice(0, MOST_PEOPLE),
    fullUrls,
  });
  const patients = [...groups, ...referred.values()].map((g) => message(g.resources, g));
  return { messages: shared.length > 0 ? [message(shared), ...patients] : patients, repeats, strays };
}

const PEOPLE_AND_PLACES: ReadonlySet<string> = new Set([
  'Patient',
  'Practitioner',
  'RelatedPerson',
  'Person',
  'Organization',
  'Location',
]);
const MOST_PEOPLE = 500;

interface Group {
  readonly sure: readonly string[];
  readonly weak: readonly string[];
  /** By which the message itself may refer to the Patient. */
  readonly all: ReadonlySet<string>;
  readonly recordNumbers: readonly { readonly system: string; readonly value: string }[];
  readonly resources: IngressResource[];
}

function patientGroup(sent: IngressResource, ns: Namespace, pseudonyms: Pseudonyms): Group {
  const identifiers = ((sent.resource as Patient).identifier ?? []).filter((i) => typeof i.value === 'string');
  const token = (i: Identifier) => `${ns.identifierHash}|${pseudonyms.identifierHash(i)}`;
  const records = identifiers.filter(isMedicalRecordNumber);
  const sure = [`${ns.sourceId}|${sent.hash}`, ...records.map(token)];
  return {
    sure,
    weak: identifiers.filter(isNationalIdentifier).map(token),
    all: new Set([...sure, ...identifiers.map(token)]),
    recordNumbers: records.map((i) => ({
      system: medicalRecordType(i, ns, pseudonyms).coding![1]!.code!,
      value: pseudonyms.identifierHash(i),
    })),
    resources: [sent],
  };
}

function groupOf(sent: Group | undefined, referred: Map<string, Group>, key: string): Group {
  const group = sent ??
    referred.get(key) ?? { sure: [key], weak: [], all: new Set([key]), recordNumbers: [], resources: [] };
  if (!sent) referred.set(key, group);
  return group;
}

function withoutRepeats(found: readonly { entry: Entry; source: string; hash: string }[]): {
  kept: IngressResource[];
  repeats: Map<number, number>;
} {
  const newest = new Map<string, (typeof found)[number]>();
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
  const kept = [...newest.values()].map(({ entry, source, hash }) => ({
    index: entry.index,
    hash,
    source,
    resource: entry.resource,
  }));
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
  return `${source}/${resource.resourceType}/content:${JSON.stringify(inKeyOrder(resource))}`;
}

/** The same content in another order of keys is the same content. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, inKeyOrder(v)])
  );
}

function fullUrlsOf(
  sourced: readonly { entry: Entry; source: string }[]
): (readonly [string, { type: string; id: string; source: string }])[] {
  return sourced.flatMap(({ entry: { fullUrl, resource }, source }) =>
    fullUrl && resource.id ? [[fullUrl, { type: resource.resourceType, id: resource.id, source }] as const] : []
  );
}

/**
 * An entry with an absolute `fullUrl` is of the server that it names (FHIR R4, Bundle.entry.fullUrl): its id, and the
 * relative references in it, are that server's and nobody else's.
 */
function sourceOf({ fullUrl, resource }: Entry, source: string): string {
  const tail = `/${resource.resourceType}/${resource.id}`;
  return fullUrl?.startsWith('http') && fullUrl.endsWith(tail) ? fullUrl.slice(0, -tail.length) : source;
}

export const entryOf = (index: number, resource: unknown, fullUrl?: unknown): Entry => ({
  index,
  resource: identifiedInput(resource as Resource),
  ...(typeof fullUrl === 'string' && { fullUrl }),
});
