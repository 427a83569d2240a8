import type { MedplumClient } from '@medplum/core';
import type { Bundle } from '@medplum/fhirtypes';
import type { Redis } from 'ioredis';
import type { SyncJobData } from '../../bots/sync-job.ts';
import type { Metrics } from '../../config/metrics.ts';
import type { Namespace } from '../../config/namespace.ts';
import { CLINICAL_TYPES, type Vault } from '../../privacy/index.ts';
import type { Audit, AuditAgent } from '../audit/input.ts';
import { fhirReconciliation } from '../audit/kinds.ts';
import { enqueueSync, type FhirQueue } from '../queue/index.ts';
import { jobOf } from '../queue/read.ts';
import { type SyncStates, WITHHELD } from '../queue/sync-state.ts';
import { changesSince } from '../tail/changes.ts';
import { sweepVault } from '../vault-sweep.ts';
import { keepResult } from './history.ts';
import { ALWAYS, keyOf, noneFound, type ReconciliationResult, type TypeResult } from './result.ts';

export interface ReconciliationDeps {
  readonly medplum: MedplumClient;
  readonly redis: Redis;
  readonly queue: FhirQueue;
  readonly states: SyncStates;
  readonly vault: Vault;
  readonly namespace: Namespace;
  readonly audit: Pick<Audit, 'record'>;
  readonly metrics?: Pick<
    Metrics,
    'reconciliationRuns' | 'reconciliationDuration' | 'reconciliationFound' | 'syncNotSynced' | 'syncStale'
  >;
}

export interface ReconciliationOptions {
  readonly staleDays?: number;
  /** Resources that are looked at at once. */
  readonly batchSize?: number;
  /** Only what this organization holds. */
  readonly orgId?: string;
  /** Who asked for it; the clock when left out. */
  readonly agent?: AuditAgent;
}

/** One runs already: two would find the same things. */
export class ReconciliationRuns extends Error {
  override readonly name = 'ReconciliationRuns';
}

const LOCK = 'atlas:reconciliation:running';
const LOCK_SECONDS = 120;
const DAY_MS = 24 * 60 * 60_000;
const IDS_A_SEARCH = 100;

/**
 * Compares what Medplum has with what the sinks have, a page at a time, and enqueues what differs. It decides nothing by
 * itself: each job asks Medplum and consent again when it runs.
 * @throws ReconciliationRuns
 */
export async function runReconciliation(
  deps: ReconciliationDeps,
  { staleDays = 1, batchSize = 1_000, orgId, agent }: ReconciliationOptions = {}
): Promise<ReconciliationResult> {
  const me = crypto.randomUUID();
  if ((await deps.redis.set(LOCK, me, 'EX', LOCK_SECONDS, 'NX')) !== 'OK')
    throw new ReconciliationRuns('One runs already');
  const started = Date.now();
  const errors: string[] = [];
  const found: Record<string, TypeResult> = {};
  let orphanPayloads = 0;
  try {
    const run = { ...deps, staleMs: staleDays * DAY_MS, batchSize, orgId, now: started, correlationId: me };
    for (const type of await typesToLookAt(deps, errors)) {
      const result = noneFound();
      try {
        await lookAtType(run, type, result);
        if (orgId === undefined) await findGhosts(run, type, result);
      } catch (err) {
        result.errors++;
        errors.push(`${type}: ${kindOf(err)}`);
      }
      if (result.total + result.ghosts + result.errors > 0 || ALWAYS.includes(type)) found[keyOf(type)] = result;
      observe(deps, type, result);
    }
    if (orgId === undefined) orphanPayloads = await sweep(deps, started, errors);
  } finally {
    if ((await deps.redis.get(LOCK)) === me) await deps.redis.del(LOCK);
  }
  const ended = Date.now();
  const times = { startTime: iso(started), endTime: iso(ended), durationMs: ended - started };
  const result: ReconciliationResult = { ...times, ...found, orphanPayloads, errors };
  deps.metrics?.reconciliationRuns.inc({ status: errors.length > 0 ? 'failure' : 'success' });
  deps.metrics?.reconciliationDuration.observe((ended - started) / 1_000);
  await keepResult(deps.redis, result);
  await deps.audit.record({
    ...fhirReconciliation({ ...(agent ? { agent } : {}), details: totals(found) }),
    outcome: errors.length > 0 ? '8' : '0',
  });
  return result;
}

interface Run extends ReconciliationDeps {
  readonly staleMs: number;
  readonly batchSize: number;
  readonly orgId: string | undefined;
  readonly now: number;
  readonly correlationId: string;
}

/** Those of which Medplum or a sink has something: one batch of counts. */
async function typesToLookAt({ medplum, states }: ReconciliationDeps, errors: string[]): Promise<string[]> {
  try {
    const totals = await totalsOf(medplum, CLINICAL_TYPES);
    const synced = await states.counts();
    return CLINICAL_TYPES.filter((type) => ALWAYS.includes(type) || totals[type]! > 0 || (synced[type] ?? 0) > 0);
  } catch (err) {
    errors.push(`Medplum could not be asked what it has: ${kindOf(err)}`);
    return [];
  }
}

export async function totalsOf(
  medplum: MedplumClient,
  types: readonly string[],
  orgId?: string
): Promise<Record<string, number>> {
  const where = orgId ? `&_compartment=Organization/${orgId}` : '';
  const answer = await medplum.executeBatch({
    resourceType: 'Bundle',
    type: 'batch',
    entry: types.map((type) => ({ request: { method: 'GET', url: `${type}?_count=0&_total=accurate${where}` } })),
  });
  return Object.fromEntries(
    types.map((type, i) => {
      const total = (answer.entry?.[i]?.resource as Bundle | undefined)?.total;
      if (typeof total !== 'number') throw new Error('Medplum did not answer a count');
      return [type, total];
    })
  );
}

async function lookAtType(run: Run, type: string, result: TypeResult): Promise<void> {
  const query = { types: [type], from: 0, pageSize: run.batchSize, ...(run.orgId ? { orgId: run.orgId } : {}) };
  // A page begins with the instant that the one before has ended with.
  let before = new Set<string>();
  for await (const page of changesSince(run.medplum, query)) {
    await run.redis.expire(LOCK, LOCK_SECONDS);
    const jobs = page.flatMap((resource) => {
      const job = before.has(resource.id!) ? undefined : jobOf(resource);
      return job ? [{ job, updated: Date.parse(resource.meta!.lastUpdated!) }] : [];
    });
    before = new Set(page.map(({ id }) => id!));
    result.total += jobs.length;
    const states = await run.states.get(
      type,
      jobs.map(({ job }) => job.id)
    );
    const again: SyncJobData[] = [];
    for (const { job, updated } of jobs) {
      const state = states.get(job.id);
      const isOld = updated > (state?.syncedAt ?? 0) + run.staleMs || run.now - updated > run.staleMs;
      if (!state) result.notSynced++;
      else if (state.versionId === WITHHELD) result.withheld++;
      else if (state.versionId !== job.versionId && isOld) result.stale++;
      else continue;
      again.push({ ...job, correlationId: run.correlationId });
    }
    result.enqueued += await enqueueSync(run.queue, again, { again: true });
  }
}

/** What has a state and is in no answer of Medplum any more. The job takes it out only when Medplum says that it is gone. */
async function findGhosts(run: Run, type: string, result: TypeResult): Promise<void> {
  if (((await run.states.counts())[type] ?? 0) === 0) return;
  for await (const ids of run.states.pages(type)) {
    await run.redis.expire(LOCK, LOCK_SECONDS);
    for (let i = 0; i < ids.length; i += IDS_A_SEARCH) {
      const some = ids.slice(i, i + IDS_A_SEARCH);
      const query = new URLSearchParams({ _id: some.join(','), _count: `${IDS_A_SEARCH}`, _fields: 'meta' });
      const there: Bundle = await run.medplum.get(`${run.medplum.fhirUrl(type)}?${query}`, { cache: 'no-store' });
      const known = new Set((there.entry ?? []).map(({ resource }) => resource?.id));
      const ghosts = some.filter((id) => !known.has(id));
      result.ghosts += ghosts.length;
      const jobs = ghosts.map((id) => ({
        resourceType: type,
        id,
        operation: 'remove' as const,
        correlationId: run.correlationId,
      }));
      result.enqueued += await enqueueSync(run.queue, jobs, { again: true });
    }
  }
}

async function sweep(deps: ReconciliationDeps, now: number, errors: string[]): Promise<number> {
  try {
    return (await sweepVault(deps, now)).removed;
  } catch (err) {
    errors.push(`Vault: ${kindOf(err)}`);
    return 0;
  }
}

function observe({ metrics }: ReconciliationDeps, type: string, result: TypeResult): void {
  metrics?.syncNotSynced.set({ resource_type: type }, result.notSynced);
  metrics?.syncStale.set({ resource_type: type }, result.stale);
  for (const [kind, n] of [
    ['not_synced', result.notSynced],
    ['stale', result.stale],
    ['ghost', result.ghosts],
  ] as const) {
    if (n > 0) metrics?.reconciliationFound.inc({ kind, resource_type: type }, n);
  }
}

function totals(found: Readonly<Record<string, TypeResult>>): Record<string, number> {
  const sums = noneFound();
  for (const result of Object.values(found)) {
    for (const key of Object.keys(sums) as (keyof TypeResult)[]) sums[key] += result[key];
  }
  return { ...sums };
}

const iso = (ms: number): string => new Date(ms).toISOString();
/** An error's message can quote what it failed on. */
const kindOf = (err: unknown): string => (err instanceof Error ? err.name : typeof err);
