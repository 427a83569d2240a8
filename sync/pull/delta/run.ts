import type { Resource } from '@medplum/fhirtypes';
import type { PullDeps } from '../deps.ts';
import { createEhrClient, type EhrClient } from '../ehr/client.ts';
import { EhrError } from '../ehr/error.ts';
import { createLineIngest, type Line, type LineIngest, patiently } from '../lines.ts';
import type { PullSource } from '../sources.ts';
import type { PullRun } from '../store.ts';
import { capabilitiesOf } from './capabilities.ts';
import { missingFor } from './missing.ts';
import { newest, searchPages, searchUrl } from './search.ts';

/** Who the patients are and what they allow comes first. */
const FIRST = ['Patient', 'Consent'];

/** A type of the source could not be searched; the others were. */
export class TypesFailed extends Error {
  constructor(types: readonly string[]) {
    super(`The EHR refuses the search of ${types.join(', ')}`);
    this.name = 'TypesFailed';
  }
}

/**
 * What has changed at the source since the cursor of each type, or within the run's own window (`since`, `until`), which
 * moves no cursor: a missed day again, with the same result however often. A type's cursor moves when all its pages are
 * in Medplum; a type that a crash left begins again at its cursor.
 */
export async function runDelta(
  deps: PullDeps,
  source: PullSource,
  run: PullRun,
  ingest: LineIngest = createLineIngest(deps, source, run.kind)
): Promise<void> {
  const client = createEhrClient({
    source,
    keys: deps.signingKeys,
    keySetUrl: `${deps.settings.baseUrl}/jwks.json`,
    metrics: deps.metrics,
    ...(deps.retry && { retry: deps.retry }),
  });
  try {
    await pullTypes(deps, source, run, client, ingest);
    await ingest.finish();
  } finally {
    await client.close();
  }
}

async function pullTypes(deps: PullDeps, source: PullSource, run: PullRun, client: EhrClient, ingest: LineIngest) {
  const { store } = deps;
  const wanted = inOrder(run.types ?? source.delta?.types ?? []);
  const { searchable } = await capabilitiesOf(deps.redis, client, source);
  const done = await store.files(run.id);
  await store.update(run.id, { state: 'loading', files: wanted.length });
  const failed: string[] = [];
  for (const type of wanted) {
    if (done.get(type)?.done) continue;
    if (!searchable.has(type)) {
      await store.say(run.id, `${type}: the EHR's CapabilityStatement has no search of it; skipped`);
      await store.checkpoint(run.id, { counts: { filesDone: 1 }, file: { key: type, lines: 0, done: true } });
      continue;
    }
    try {
      await pullType(deps, source, run, client, ingest, type);
    } catch (err) {
      // Refused for what it is: the other types are asked for all the same.
      if (!(err instanceof EhrError) || err.status < 200 || err.status === 401 || err.status >= 500) throw err;
      failed.push(type);
      await store.checkpoint(run.id, { counts: { filesFailed: 1 } });
      await store.say(run.id, `${type}: ${err.message}`);
    }
  }
  if (failed.length > 0) throw new TypesFailed(failed);
}

async function pullType(
  deps: PullDeps,
  source: PullSource,
  run: PullRun,
  client: EhrClient,
  ingest: LineIngest,
  type: string
): Promise<void> {
  const { store } = deps;
  const ownWindow = run.since !== undefined || run.until !== undefined;
  const since = ownWindow ? run.since : await store.cursor(source.name, `delta:${type}`);
  let cursor = since;
  let lines = 0;
  for await (const page of searchPages(client, searchUrl(source, type, { since, until: run.until }))) {
    const first = lines;
    const entries = page.map((resource, i): Line => ({ file: type, line: first + i + 1, resource }));
    lines += entries.length;
    const { counts, quarantined, waiting } = await ingest(entries, false);
    await patiently(() => store.checkpoint(run.id, { counts: { ...counts, lines: entries.length }, quarantined }));
    if (waiting.length > 0) await ingestWaiting(deps, source, run, client, ingest, waiting);
    cursor = newest(page, cursor);
  }
  await patiently(() => store.checkpoint(run.id, { counts: { filesDone: 1 }, file: { key: type, lines, done: true } }));
  // A window of its own says nothing of what lies between it and the cursor.
  if (cursor && !run.until && movesCursor(run, await store.cursor(source.name, `delta:${type}`)))
    await store.setCursor(source.name, `delta:${type}`, cursor);
}

/** A window that begins before the cursor, or where there is none, leaves no gap. */
function movesCursor({ since }: PullRun, cursor: string | undefined): boolean {
  return since === undefined || cursor === undefined || Date.parse(since) <= Date.parse(cursor);
}

async function ingestWaiting(
  deps: PullDeps,
  source: PullSource,
  run: PullRun,
  client: EhrClient,
  ingest: LineIngest,
  waiting: readonly Line[]
): Promise<void> {
  const missing = await missingFor(client, source, waiting);
  const brought = missing.map((resource: Resource): Line => ({ file: resource.resourceType, line: 0, resource }));
  const own = new Set(brought.map(({ resource }) => keyOf(resource)));
  const { counts, quarantined } = await ingest(
    [...brought, ...waiting.filter(({ resource }) => !own.has(keyOf(resource)))],
    true
  );
  await patiently(() => deps.store.checkpoint(run.id, { counts, quarantined }));
}

const keyOf = (resource: unknown): string => {
  const { resourceType, id } = (resource ?? {}) as Partial<Resource>;
  return `${resourceType}/${id}`;
};

function inOrder(types: readonly string[]): string[] {
  const rank = (type: string) => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length);
  return [...new Set(types)].sort((a, b) => rank(a) - rank(b));
}
