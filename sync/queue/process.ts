import type { MedplumClient } from '@medplum/core';
import type { SyncJobData } from '../../bots/sync-job.ts';
import type { Namespace } from '../../config/namespace.ts';
import { phiGate } from '../../privacy/index.ts';
import { type Sink, SinkRefusal, type SyncRecord } from '../sinks/sink.ts';
import type { ConsentNow } from './consent.ts';
import { readCurrent } from './read.ts';
import type { SyncStates } from './sync-state.ts';
import { type SyncOutcome, type SyncWork, TransientSyncError } from './worker.ts';

export interface SyncProcessDeps {
  readonly medplum: MedplumClient;
  readonly namespace: Namespace;
  readonly states: SyncStates;
  readonly sinks: readonly Sink[];
  readonly mayLeave: ConsentNow;
  /** Told of each batch, before its jobs end. A batch whose audit fails is done again. */
  readonly audit?: (batch: SyncAudit) => Promise<void>;
}

/** What one batch did, told by reference only. */
export interface SyncAudit {
  readonly resourceType: string;
  readonly synced: readonly SyncRecord[];
  readonly denied: readonly SyncRecord[];
}

const CONSENT_DENIED = 'Consent denied: no active Consent of the patient lets this record leave';
const GONE = 'Gone: Medplum has it no more';
const HELD_BY_GATE = 'phi-gate: the resource holds an element that a de-identified resource may not';

/**
 * The jobs of one type: reads each resource as it is now, asks consent now, writes all of them to each sink in one
 * transaction, and then records what the sinks have. Done twice it comes to the same: sinks are idempotent, and the
 * state is only ever behind them.
 */
export function syncWork(deps: SyncProcessDeps): SyncWork {
  return async (resourceType, jobs) => {
    const outcomes = new Map<string, SyncOutcome>();
    const [removals, changes] = [jobs.filter(isRemoval), jobs.filter((job) => !isRemoval(job))].map((some) => [
      ...new Set(some.map(({ id }) => id)),
    ]) as [string[], string[]];
    for (const [id, outcome] of await syncAll(deps, resourceType, changes)) outcomes.set(`sync ${id}`, outcome);
    for (const [id, outcome] of await removeAll(deps, resourceType, removals)) outcomes.set(`remove ${id}`, outcome);
    return jobs.map((job) => outcomes.get(`${isRemoval(job) ? 'remove' : 'sync'} ${job.id}`)!);
  };
}

const isRemoval = ({ operation }: SyncJobData): boolean => operation === 'remove';

async function syncAll(deps: SyncProcessDeps, resourceType: string, ids: string[]): Promise<Map<string, SyncOutcome>> {
  const outcomes = new Map<string, SyncOutcome>();
  if (ids.length === 0) return outcomes;
  const { found, gone } = await readCurrent(deps.medplum, resourceType, ids);
  for (const id of gone) outcomes.set(id, { status: 'refused', reason: GONE });
  const states = await deps.states.get(resourceType, [...found.keys()]);
  const changed: SyncRecord[] = [];
  for (const [id, record] of found) {
    if (states.get(id)?.versionId === record.versionId) outcomes.set(id, { status: 'unchanged' });
    else if (phiGate(record.resource, deps.namespace)) outcomes.set(id, { status: 'refused', reason: HELD_BY_GATE });
    else changed.push(record);
  }
  const permitted = await deps.mayLeave(changed);
  const denied = changed.filter(({ patientId }, i) => patientId && permitted[i]!.length === 0);
  for (const { resource } of denied) outcomes.set(resource.id, { status: 'refused', reason: CONSENT_DENIED });
  // Where several organizations hold it, only those leave with it that the patient lets it leave for.
  const synced = changed.flatMap((r, i) => (denied.includes(r) ? [] : [{ ...r, orgIds: permitted[i]! }]));
  const refused = synced.length > 0 ? await write(deps, resourceType, synced) : undefined;
  if (synced.length + denied.length > 0) {
    await deps.audit?.({ resourceType, synced: refused ? [] : synced, denied });
  }
  for (const { resource } of synced) outcomes.set(resource.id, refused ?? { status: 'synced' });
  return outcomes;
}

/** @returns the refusal when a sink will never take it */
async function write(
  deps: SyncProcessDeps,
  resourceType: string,
  records: readonly SyncRecord[]
): Promise<SyncOutcome | undefined> {
  try {
    for (const sink of deps.sinks) await sink.write(resourceType, records);
  } catch (err) {
    if (err instanceof SinkRefusal) return { status: 'refused', reason: err.message };
    throw err instanceof TransientSyncError
      ? err
      : new TransientSyncError(`A sink could not be written (${nameOf(err)})`);
  }
  const syncedAt = Date.now();
  const states = records.map(({ resource, versionId, lastUpdated }) => {
    return [resource.id, { versionId, lastUpdated: Date.parse(lastUpdated), syncedAt }] as const;
  });
  await deps.states.set(resourceType, new Map(states));
  return undefined;
}

/** What came back meanwhile stays: only what Medplum says is gone is taken out. */
async function removeAll(
  deps: SyncProcessDeps,
  resourceType: string,
  ids: string[]
): Promise<Map<string, SyncOutcome>> {
  if (ids.length === 0) return new Map();
  const { gone } = await readCurrent(deps.medplum, resourceType, ids);
  if (gone.size > 0) {
    for (const sink of deps.sinks) await sink.remove(resourceType, [...gone]);
    await deps.states.delete(resourceType, [...gone]);
  }
  return new Map(ids.map((id) => [id, { status: gone.has(id) ? 'removed' : 'unchanged' }]));
}

const nameOf = (err: unknown): string => {
  const { code } = (err ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : err instanceof Error ? err.name : typeof err;
};
