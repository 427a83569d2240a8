import type { Resource } from '@medplum/fhirtypes';
import { sourceKey } from '../../../privacy/index.ts';
import { Unavailable } from '../../ingress/failures.ts';
import { deleteAtSource } from '../deletions.ts';
import { missingFor } from '../delta/missing.ts';
import type { PullDeps } from '../deps.ts';
import { createEhrClient, type EhrClient } from '../ehr/client.ts';
import { EhrError } from '../ehr/error.ts';
import { createLineIngest, type Line } from '../lines.ts';
import type { PullQueue } from '../queue.ts';
import { type PullSource, sourceSystemOf } from '../sources.ts';
import type { Notification } from './parse.ts';

/** What has been seen is remembered for this long; a payload that is older is asked for at the EHR, not believed. */
const REMEMBERED_SECONDS = 7 * 24 * 3600;
/** An EHR may tell its changes some time after they were made, not days. */
const BELIEVED_MS = (REMEMBERED_SECONDS / 2) * 1000;

export interface Received {
  readonly taken: number;
  readonly deleted: number;
  readonly quarantined: number;
  /** A search for what changed was put into the queue. */
  readonly searched: boolean;
}

/**
 * Brings what a notification tells into Medplum, in memory and in this call: the ids in it are the source's own, and
 * don't go through a queue. A payload may be one that somebody recorded and sends again: one that is older than what
 * was seen of its resource is dropped, one too old to be known is asked for; and what is said to be deleted is looked
 * for first.
 */
export async function receiveNotification(
  deps: PullDeps,
  queue: PullQueue,
  source: PullSource,
  notification: Notification
): Promise<Received> {
  const nothing = { taken: 0, deleted: 0, quarantined: 0, searched: false };
  if (notification.idle) return nothing;
  const wanted = new Set(source.notifications?.types);
  const told = notification.resources.filter(({ resourceType }) => wanted.has(resourceType));
  const named = notification.references.filter((r) =>
    wanted.has(r.slice(0, r.indexOf('/')) as Resource['resourceType'])
  );
  const searched = notification.unspecified && source.notifications !== undefined;
  if (searched) await queue.add({ source: source.name, kind: 'delta', types: [...wanted] });
  if (told.length + named.length === 0) return { ...nothing, searched };

  const client = createEhrClient({
    source,
    keys: deps.signingKeys,
    keySetUrl: `${deps.settings.baseUrl}/jwks.json`,
    metrics: deps.metrics,
    ...(deps.retry && { retry: deps.retry }),
  });
  try {
    const { believed, doubtful } = await sort(deps, source, told);
    const { found, gone } = await ask(client, source, [...named, ...doubtful]);
    const taken = await take(deps, client, source, [...believed, ...found]);
    const pseudonyms = await deps.vault.pseudonyms(source.org);
    const deleted = gone.length > 0 ? await deleteAtSource(deps, pseudonyms, source, gone) : 0;
    await remember(deps, source, [...believed, ...found]);
    return { ...taken, deleted, searched };
  } catch (err) {
    if (err instanceof EhrError) throw new Unavailable('The EHR does not answer Atlas. Notify again later.');
    throw err;
  } finally {
    await client.close();
  }
}

async function take(deps: PullDeps, client: EhrClient, source: PullSource, resources: readonly Resource[]) {
  const ingest = createLineIngest(deps, source, 'notification');
  const lines = resources.map((resource, i): Line => ({ file: 'notification', line: i + 1, resource }));
  const first = await ingest(lines, false);
  let { quarantined } = first;
  if (first.waiting.length > 0) {
    const missing = await missingFor(client, source, first.waiting);
    const all = [...missing.map((resource): Line => ({ file: 'missing', line: 0, resource })), ...first.waiting];
    quarantined = [...quarantined, ...(await ingest(all, true)).quarantined];
  }
  await ingest.finish();
  return { taken: lines.length - quarantined.length, quarantined: quarantined.length };
}

/** Payloads that are news, and those that are too old, or not dated, to tell. */
async function sort(deps: PullDeps, source: PullSource, resources: readonly Resource[]) {
  const believed: Resource[] = [];
  const doubtful: string[] = [];
  for (const resource of resources) {
    const at = Date.parse(resource.meta?.lastUpdated ?? '');
    const seen = Number(await deps.redis.get(await seenKey(deps, source, resource)));
    if (!Number.isNaN(at) && seen > at) continue;
    if (Number.isNaN(at) ? seen > 0 : at < Date.now() - BELIEVED_MS)
      doubtful.push(`${resource.resourceType}/${resource.id}`);
    else believed.push(resource);
  }
  return { believed, doubtful };
}

async function remember(deps: PullDeps, source: PullSource, resources: readonly Resource[]): Promise<void> {
  for (const resource of resources) {
    const at = Date.parse(resource.meta?.lastUpdated ?? '');
    const key = await seenKey(deps, source, resource);
    await deps.redis.set(key, String(Number.isNaN(at) ? Date.now() : at), 'EX', REMEMBERED_SECONDS);
  }
}

/** By the pseudonym of the resource: Redis holds no id of the source. */
async function seenKey(deps: PullDeps, source: PullSource, { resourceType, id }: Resource): Promise<string> {
  const pseudonyms = await deps.vault.pseudonyms(source.org);
  return `atlas:pull:seen:${pseudonyms.sourceHash(sourceKey(sourceSystemOf(source), resourceType, id ?? ''))}`;
}

async function ask(client: EhrClient, source: PullSource, references: readonly string[]) {
  const found: Resource[] = [];
  const gone: string[] = [];
  for (const reference of new Set(references)) {
    const answer = await client.ask(`${source.baseUrl}/${reference}`, { headers: { accept: 'application/fhir+json' } });
    const text = await answer.body.text();
    if (answer.statusCode === 200) found.push(JSON.parse(text) as Resource);
    else if (answer.statusCode === 404 || answer.statusCode === 410) gone.push(reference);
    else throw new EhrError(`The EHR answered ${answer.statusCode} for what it notified of`, answer.statusCode);
  }
  return { found, gone };
}
