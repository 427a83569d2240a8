import type { MedplumClient } from '@medplum/core';
import { jobName, type SyncJobData } from '../../bots/sync-job.ts';
import type { Namespace } from '../../config/namespace.ts';
import { phiGate } from '../../privacy/index.ts';
import type { Audit, AuditInput } from '../audit/input.ts';
import { fhirSync } from '../audit/kinds.ts';
import { type Sink, SinkRefusal, type SyncRecord } from '../sinks/sink.ts';
import type { ConsentNow, HasConsents } from './consent.ts';
import { readCurrent } from './read.ts';
import { type SyncState, type SyncStates, WITHHELD } from './sync-state.ts';
import type { Withheld } from './withheld.ts';
import { type SyncOutcome, type SyncWork, TransientSyncError } from './worker.ts';

export interface SyncProcessDeps {
  readonly medplum: MedplumClient;
  readonly namespace: Namespace;
  readonly states: SyncStates;
  readonly sinks: readonly Sink[];
  readonly mayLeave: ConsentNow;
  readonly hasConsents: HasConsents;
  /** Whose records consent held back. */
  readonly withheld: Withheld;
  readonly audit: Pick<Audit, 'record'>;
}

const CONSENT_DENIED = 'Consent denied: no active Consent of the patient lets this record leave';
const GONE = 'Gone: Medplum has it no more';
const HELD_BY_GATE = 'phi-gate: the resource holds an element that a de-identified resource may not';
/** What an organization configures about itself and its staff by name. It is nobody's record, and stays here. */
const CONFIGURED: readonly string[] = [
  'HealthcareService',
  'Location',
  'Organization',
  'Practitioner',
  'PractitionerRole',
];
/** So long after a record was written, its patient's first Consent may still be on its way. */
const EARLY_MS = 60_000;
const FIRST_WAIT_MS = 2_000;
/** An AuditEvent names this many of a batch; the others are counted. */
const MOST_NAMED = 100;

/**
 * The jobs of one type: reads each resource as it is now, asks consent now, writes all of them to each sink in one
 * transaction, and then records what the sinks have. Done twice it comes to the same: sinks are idempotent, and the
 * state is only ever behind them.
 */
export function syncWork(deps: SyncProcessDeps): SyncWork {
  return async (resourceType, jobs) => {
    const outcomes = new Map<string, SyncOutcome>();
    for (const [id, outcome] of await syncAll(deps, resourceType, idsOf(jobs, false))) outcomes.set(id, outcome);
    const removed = await removeAll(deps, resourceType, idsOf(jobs, true));
    return jobs.map((job) => (isRemoval(job) ? removed : outcomes).get(job.id)!);
  };
}

const isRemoval = ({ operation }: SyncJobData): boolean => operation === 'remove';
const idsOf = (jobs: readonly SyncJobData[], removals: boolean): string[] => [
  ...new Set(jobs.filter((job) => isRemoval(job) === removals).map(({ id }) => id)),
];

async function syncAll(deps: SyncProcessDeps, resourceType: string, ids: string[]): Promise<Map<string, SyncOutcome>> {
  const outcomes = new Map<string, SyncOutcome>();
  if (ids.length === 0) return outcomes;
  const { found, gone } = await readCurrent(deps.medplum, resourceType, ids);
  for (const id of gone) outcomes.set(id, { status: 'refused', by: 'gone', reason: GONE });
  const states = await deps.states.get(resourceType, [...found.keys()]);
  const changed: SyncRecord[] = [];
  const withheld: SyncRecord[] = [];
  for (const [id, record] of found) {
    if (states.get(id)?.versionId === record.versionId) outcomes.set(id, { status: 'unchanged' });
    else if (!isHeld(record, deps.namespace)) changed.push(record);
    else {
      withheld.push(record);
      const isConfigured = CONFIGURED.includes(resourceType) && record.patientId === undefined;
      outcomes.set(
        id,
        isConfigured ? { status: 'withheld' } : { status: 'refused', by: 'phi-gate', reason: HELD_BY_GATE }
      );
    }
  }
  const asked = Date.now();
  const permitted = await deps.mayLeave(changed);
  const unpermitted = changed.filter(({ patientId }, i) => patientId && permitted[i]!.length === 0);
  const early = await tooEarly(deps, unpermitted);
  for (const [{ resource }, waitMs] of early) outcomes.set(resource.id, { status: 'early', waitMs });
  const denied = unpermitted.filter((record) => !early.has(record));
  for (const { resource } of denied)
    outcomes.set(resource.id, { status: 'refused', by: 'consent', reason: CONSENT_DENIED });
  await deps.withheld.add(denied);
  await recordState(deps, resourceType, [...withheld, ...denied], { withheldAt: asked });
  if (denied.length > 0) await deps.audit.record(auditOf(resourceType, denied, deps.sinks, 'deny'));
  // Where several organizations hold it, it leaves for those that the patient lets it leave for.
  const synced = changed.flatMap((r, i) => (unpermitted.includes(r) ? [] : [{ ...r, orgIds: permitted[i]! }]));
  const refused = synced.length > 0 ? await write(deps, resourceType, synced) : undefined;
  for (const { resource } of synced) outcomes.set(resource.id, refused ?? { status: 'synced' });
  return outcomes;
}

/**
 * A new patient may be seen before the first Consent is, which registering records: no Consent at all is no refusal yet.
 * @returns how long each such record waits, in ms: twice as long as it is old
 */
async function tooEarly(
  { hasConsents }: SyncProcessDeps,
  unpermitted: readonly SyncRecord[]
): Promise<Map<SyncRecord, number>> {
  const now = Date.now();
  const age = ({ lastUpdated }: SyncRecord): number => Math.max(now - Date.parse(lastUpdated), 0);
  const young = unpermitted.filter((record) => age(record) < EARLY_MS);
  if (young.length === 0) return new Map();
  const has = await hasConsents(young);
  return new Map(
    young.flatMap((record, i) => (has[i] ? [] : [[record, Math.max(2 * age(record), FIRST_WAIT_MS)] as const]))
  );
}

/** Held to the gate once more, whoever wrote it. What ingress itself composes is its own, by the author that Medplum sets. */
const isHeld = ({ resource, isByIngest }: SyncRecord, ns: Namespace): boolean =>
  !(isByIngest && resource.resourceType === 'Provenance') && phiGate(resource, ns) !== undefined;

/** @returns the refusal when a sink will never take it */
async function write(
  deps: SyncProcessDeps,
  resourceType: string,
  records: readonly SyncRecord[]
): Promise<SyncOutcome | undefined> {
  try {
    for (const sink of deps.sinks) await sink.write(resourceType, records);
  } catch (err) {
    if (!(err instanceof SinkRefusal)) throw sayable(err);
    await deps.audit.record({ ...auditOf(resourceType, records, deps.sinks, 'permit'), outcome: '4' });
    return { status: 'refused', by: 'sink', reason: err.message };
  }
  await deps.audit.record(auditOf(resourceType, records, deps.sinks, 'permit'));
  await recordState(deps, resourceType, records);
  return undefined;
}

async function recordState(
  { states }: SyncProcessDeps,
  resourceType: string,
  records: readonly SyncRecord[],
  { withheldAt }: { readonly withheldAt?: number } = {}
): Promise<void> {
  const syncedAt = withheldAt ?? Date.now();
  const all = records.map(({ resource, versionId, lastUpdated }): [string, SyncState] => [
    resource.id,
    { versionId: withheldAt === undefined ? versionId : WITHHELD, lastUpdated: Date.parse(lastUpdated), syncedAt },
  ]);
  await states.set(resourceType, new Map(all));
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
    if (resourceType === 'Patient') await deps.withheld.forget([...gone]);
  }
  return new Map(ids.map((id) => [id, { status: gone.has(id) ? 'removed' : 'unchanged' }]));
}

function auditOf(
  resourceType: string,
  records: readonly SyncRecord[],
  sinks: readonly Sink[],
  result: 'permit' | 'deny'
): AuditInput {
  const patients = [...new Set(records.flatMap(({ patientId }) => (patientId ? `Patient/${patientId}` : [])))];
  const named = records.slice(0, MOST_NAMED).map(({ resource }) => `${resourceType}/${resource.id}`);
  return {
    ...fhirSync({
      job: jobName(resourceType),
      recipient: sinks.map(({ name }) => name).join(','),
      purpose: 'TREAT',
      decision: { result, basis: result === 'deny' ? [{ rule: 'no-match' }] : [] },
      entities: [...new Set([...patients.slice(0, MOST_NAMED), ...named])],
      count: records.length,
    }),
    resourceType,
    outcome: result === 'deny' ? '4' : '0',
  };
}

/** What stands in Redis and before an operator: the kind of error, and a code of a system call. */
function sayable(err: unknown): TransientSyncError {
  if (err instanceof TransientSyncError) return err;
  const { code } = (err ?? {}) as { code?: unknown };
  const kind =
    typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : err instanceof Error ? err.name : 'error';
  return new TransientSyncError(`A sink could not be written (${kind})`, { cause: err });
}
