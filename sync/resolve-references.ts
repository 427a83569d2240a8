import { type MedplumClient, OperationOutcomeError } from '@medplum/core';
import type { Resource, ResourceType } from '@medplum/fhirtypes';
import type { Redis } from 'ioredis';
import { isPending, link, targetsOf } from '../bots/ingress/references.ts';
import { findByTokens } from '../bots/ingress/store.ts';
import type { Namespace } from '../config/namespace.ts';
import { CLINICAL_TYPES, type Deidentified } from '../privacy/index.ts';

const PAGE = 100;
/** The Redis set of an organization's types with references without a target, kept by the gateway's ingress. */
const PENDING_TYPES = 'atlas:pending-types:*';

export interface ResolveResult {
  readonly looked: number;
  readonly resolved: number;
  readonly waiting: number;
}

interface ResolveDeps {
  readonly medplum: MedplumClient;
  readonly namespace: Namespace;
}

/**
 * Makes logical references literal whose target has arrived since. Which types to look at, ingress has noted in Redis;
 * `all` looks at every clinical type, for when those notes were lost.
 */
export async function resolveReferences(
  deps: ResolveDeps & { readonly redis: Redis },
  options: { readonly all?: boolean } = {}
): Promise<ResolveResult> {
  const notes = await deps.redis.keys(PENDING_TYPES);
  const noted = notes.length > 0 ? await deps.redis.sunion(...notes) : [];
  const total = { looked: 0, resolved: 0, waiting: 0 };
  for (const type of options.all ? CLINICAL_TYPES : noted) {
    const result = await resolveType(deps, type);
    total.looked += result.looked;
    total.resolved += result.resolved;
    total.waiting += result.waiting;
    // Noted anew by the next message that leaves one; a note too many costs one empty search.
    if (result.waiting === 0) await Promise.all(notes.map((key) => deps.redis.srem(key, type)));
    else if (options.all && !noted.includes(type)) await deps.redis.sadd(PENDING_TYPES.replace('*', 'found'), type);
  }
  return total;
}

async function resolveType(deps: ResolveDeps, type: string): Promise<ResolveResult> {
  const { medplum, namespace: ns } = deps;
  const result = { looked: 0, resolved: 0, waiting: 0 };
  for (;;) {
    const page = await medplum.searchResources(
      type as ResourceType,
      {
        _tag: `${ns.unresolvedReference}|`,
        _count: String(PAGE),
        _offset: String(result.waiting),
        _sort: '_lastUpdated',
      },
      { cache: 'no-store' }
    );
    const found = await targetsFound(deps, page);
    let resolved = 0;
    for (const resource of page) {
      const linked = link(
        resource as Resource as Deidentified,
        (t, of) => (of ? found.get(`${of} ${t}`) : undefined),
        ns
      );
      if (linked.pending.length < new Set(targetsOf(resource, ns).map((t) => t.token)).size) {
        if (await update(medplum, linked.resource, resource)) resolved++;
        else result.waiting++;
      }
      if (isPending(linked.resource, ns)) result.waiting++;
    }
    result.looked += page.length;
    result.resolved += resolved;
    if (page.length < PAGE) return result;
  }
}

async function targetsFound(deps: ResolveDeps, page: readonly Resource[]): Promise<Map<string, string>> {
  const byType = new Map<string, string[]>();
  for (const resource of page) {
    for (const { token, type } of targetsOf(resource, deps.namespace)) {
      if (type) byType.set(type, [...(byType.get(type) ?? []), token]);
    }
  }
  const found = new Map<string, string>();
  for (const [type, stored] of await findByTokens(deps.medplum, deps.namespace, byType)) {
    for (const [token, { id }] of stored) found.set(`${type} ${token}`, `${type}/${id}`);
  }
  return found;
}

/** False when a message has changed the resource meanwhile: it is looked at again in the next run. */
async function update(medplum: MedplumClient, linked: Resource, before: Resource): Promise<boolean> {
  const { accounts, tag, profile, security } = linked.meta ?? {};
  const resource = { ...linked, meta: { accounts, tag, profile, security } } as Resource;
  try {
    const headers = { 'If-Match': `W/"${before.meta?.versionId}"` };
    await medplum.updateResource(resource as Resource & { id: string }, { headers });
    return true;
  } catch (err) {
    if (err instanceof OperationOutcomeError && err.outcome.id === 'precondition-failed') return false;
    throw err;
  }
}
