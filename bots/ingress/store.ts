import type { MedplumClient } from '@medplum/core';
import type {
  Bundle,
  BundleEntry,
  Extension,
  OperationOutcome,
  Reference,
  Resource,
  ResourceType,
} from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { elementsOf, isClinicalType } from '../../privacy/index.ts';
import { isPending, type TargetToken } from './references.ts';

/** Tokens a search; the real server answers 100 in some 15 ms. */
const TOKENS_A_SEARCH = 100;
const ATTEMPTS = 3;

/** What the store already has of a resource that is sent again. */
export interface Stored {
  readonly id: string;
  readonly digest: string | undefined;
  readonly pending: boolean;
  /** `s3://bucket/payloads/…` of the original, without the fragment. */
  readonly payload: string | undefined;
}

/** R4 types without `identifier` (Provenance, …), or without a search by it, carry their source hash as a tag. */
export const carriesIdentifier = (type: string): boolean =>
  elementsOf(type)?.identifier !== undefined && type !== 'AdverseEvent';

/**
 * Finds resources by their HMAC identifiers: a search a type and hundred, all of them in one batch. What ingress does not
 * take (an Endpoint, a DeviceMetric) can be referred to and is never there: Medplum would refuse to look.
 */
export async function findByTokens(
  medplum: MedplumClient,
  ns: Namespace,
  wanted: ReadonlyMap<string, Iterable<TargetToken>>
): Promise<Map<string, Map<TargetToken, Stored>>> {
  const searches = [...wanted].flatMap(([type, tokens]) =>
    isClinicalType(type) ? chunked([...new Set(tokens)], TOKENS_A_SEARCH).map((group) => ({ type, group })) : []
  );
  const found = new Map<string, Map<TargetToken, Stored>>([...wanted.keys()].map((type) => [type, new Map()]));
  if (searches.length === 0) return found;
  const answer = await medplum.executeBatch({
    resourceType: 'Bundle',
    type: 'batch',
    entry: searches.map(({ type, group }) => ({ request: { method: 'GET', url: searchUrl(type, group) } })),
  });
  for (const [i, { type }] of searches.entries()) {
    const result = answer.entry?.[i];
    if (!result?.response?.status?.startsWith('200')) throw new Error(`Medplum refused a search of ${type}`);
    for (const { resource } of (result.resource as Bundle | undefined)?.entry ?? []) {
      if (resource) addTokens(found.get(type)!, resource, ns);
    }
  }
  return found;
}

function searchUrl(type: string, tokens: readonly TargetToken[]): string {
  const byIdentifier = carriesIdentifier(type);
  const query = new URLSearchParams({
    [byIdentifier ? 'identifier' : '_tag']: tokens.join(','),
    _count: '1000',
    _fields: byIdentifier ? 'identifier,extension' : 'extension',
  });
  return `${type}?${query}`;
}

/** Where the original of a stored resource lies. */
export function payloadLocation(resource: Resource, ns: Namespace): string | undefined {
  return payloadReference(resource, ns)?.reference?.replace(/#.*$/, '');
}

const payloadDigest = (resource: Resource, ns: Namespace): string | undefined =>
  payloadReference(resource, ns)?.identifier?.value;

/** The `encrypted-payload` pointer of a stored resource. */
export function payloadReference(resource: Resource, ns: Namespace): Reference | undefined {
  const extensions = (resource as { extension?: Extension[] }).extension ?? [];
  return extensions.find((e) => e.url === ns.encryptedPayload)?.valueReference;
}

function addTokens(found: Map<TargetToken, Stored>, resource: Resource, ns: Namespace): void {
  const r = resource as { identifier?: unknown };
  const stored: Stored = {
    id: resource.id!,
    digest: payloadDigest(resource, ns),
    pending: isPending(resource, ns),
    payload: payloadLocation(resource, ns),
  };
  const identifiers = (Array.isArray(r.identifier) ? r.identifier : [r.identifier]) as {
    system?: string;
    value?: string;
  }[];
  for (const i of [...identifiers, ...(resource.meta?.tag ?? []).map((t) => ({ system: t.system, value: t.code }))]) {
    const token = `${i?.system}|${i?.value}`;
    // Of two that a lost race left, the same one is chosen each time.
    if (i && (!found.has(token) || found.get(token)!.id > stored.id)) found.set(token, stored);
  }
}

export interface Write {
  readonly resource: Resource;
  /** The id to update; a create when undefined. */
  readonly id?: string;
  /** `urn:uuid:…` under which others of the transaction refer to it. */
  readonly fullUrl: string;
}

/**
 * One transaction; answers the ids in order. Serialization conflicts and restarts are tried again: nothing of a failed
 * transaction is stored.
 * @throws OperationOutcomeError when Medplum refuses an entry, and with it all.
 */
export async function transact(medplum: MedplumClient, writes: readonly Write[]): Promise<string[]> {
  const bundle: Bundle = { resourceType: 'Bundle', type: 'transaction', entry: writes.map(entryOf) };
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await medplum.executeBatch(bundle);
      return writes.map((w, i) => w.id ?? idOf(answer.entry?.[i]));
    } catch (err) {
      if (attempt >= ATTEMPTS || !isConflict(err)) throw err;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt + Math.random() * 100));
    }
  }
}

function entryOf({ resource, id, fullUrl }: Write): BundleEntry {
  return id
    ? { resource: { ...resource, id } as Resource, request: { method: 'PUT', url: `${resource.resourceType}/${id}` } }
    : { fullUrl, resource, request: { method: 'POST', url: resource.resourceType as ResourceType } };
}

function idOf(entry: BundleEntry | undefined): string {
  const id = /[A-Za-z]+\/([0-9a-f-]{36})/.exec(entry?.response?.location ?? '')?.[1] ?? entry?.resource?.id;
  if (!id) throw new Error('Medplum answered a transaction without the id of what it created');
  return id;
}

const isConflict = (err: unknown): boolean => {
  const outcome = outcomeOf(err);
  return outcome?.id === 'conflict' || outcome?.issue?.[0]?.code === 'conflict';
};

/**
 * The outcome that a MedplumClient threw. Not by `instanceof`: where Medplum runs the bot, the client is of the
 * server's own copy of @medplum/core.
 */
export function outcomeOf(err: unknown): OperationOutcome | undefined {
  const { outcome } = (err ?? {}) as { outcome?: OperationOutcome };
  return outcome?.resourceType === 'OperationOutcome' ? outcome : undefined;
}

export function chunked<T>(items: readonly T[], size: number): T[][] {
  const out: T[][] = [];
  for (let i = 0; i < items.length; i += size) out.push(items.slice(i, i + size));
  return out;
}
