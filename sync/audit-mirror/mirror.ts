import path from 'node:path';
import type { MedplumClient } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Metrics } from '../../config/metrics.ts';
import type { Namespace } from '../../config/namespace.ts';
import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import type { Audit } from '../audit/input.ts';
import { auditMirror } from '../audit/kinds.ts';
import { auditEventsSince } from './fetch.ts';
import { updateIndex } from './index-files.ts';
import { noteRun } from './runs.ts';
import { makeSegment, type Seal, sealDigest } from './segment.ts';
import type { Signer } from './signer.ts';
import { readEntries, readSeals, writeSegment } from './store.ts';

export interface MirrorDeps {
  /** Logged in as the gateway's client, which may read AuditEvents. */
  readonly medplum: MedplumClient;
  readonly namespace: Namespace;
  readonly archive: PayloadStore;
  readonly signer: Signer;
  readonly audit: Audit;
  readonly metrics?: Pick<Metrics, 'auditMirrorRuns' | 'auditMirrorEvents' | 'auditMirrorDuration'>;
  readonly log: Logger;
  /** `<data dir>`: where files of the index are kept at hand. */
  readonly dataDir: string;
}

export const mirrorOptions = z.object({
  /** Most events to look at in this run. */
  limit: z.number().int().positive().max(10_000_000).optional(),
  /** To look again from a time on; what is there already is left out. */
  forceSince: z.iso.datetime({ offset: true }).optional(),
});
export type MirrorOptions = z.infer<typeof mirrorOptions>;

/** As the runbook has it (2.6, 6.3). */
export interface MirrorResult {
  readonly startTime: string;
  readonly endTime: string;
  readonly durationMs: number;
  readonly fetched: number;
  readonly mirrored: number;
  readonly skipped: number;
  readonly errors: number;
  /** When Medplum stored the last event that is mirrored; null before the first. */
  readonly lastSyncedAt: string | null;
}

/** An event whose transaction was slow to commit bears an earlier time than others that were seen before it. */
const OVERLAP_MS = 10 * 60_000;
const MOST_IN_A_SEGMENT = 20_000;

/** Copies the AuditEvents that are new since the last run into sealed segments, and indexes them. */
export async function runAuditMirror(deps: MirrorDeps, options: MirrorOptions = {}): Promise<MirrorResult> {
  const start = new Date();
  try {
    const result = await mirror(deps, options, start);
    deps.metrics?.auditMirrorRuns.inc({ status: 'success' });
    for (const name of ['mirrored', 'skipped'] as const)
      deps.metrics?.auditMirrorEvents.inc({ result: name }, result[name]);
    deps.metrics?.auditMirrorEvents.inc({ result: 'error' }, result.errors);
    deps.metrics?.auditMirrorDuration.observe(result.durationMs / 1000);
    await noteRun(deps.archive, result);
    return result;
  } catch (err) {
    deps.metrics?.auditMirrorRuns.inc({ status: 'failure' });
    const failed = resultOf(start, { fetched: 0, mirrored: 0, skipped: 0, errors: 1 }, null);
    await noteRun(deps.archive, failed).catch(() => undefined);
    throw err;
  }
}

async function mirror(deps: MirrorDeps, options: MirrorOptions, start: Date): Promise<MirrorResult> {
  const { archive } = deps;
  const seals = await readSeals(archive);
  if (seals.some((seal) => seal === undefined)) {
    throw new Error('A seal of the audit mirror is missing; `atlas audit verify` says which. Nothing was mirrored.');
  }
  let last: Seal | undefined = seals.at(-1);
  const lastSyncedAt = maximum(seals.map((seal) => seal!.lastLastUpdated));
  const since = options.forceSince ?? (lastSyncedAt && new Date(Date.parse(lastSyncedAt) - OVERLAP_MS).toISOString());
  const known = await knownIds(archive, seals as Seal[], since);
  const counts = { fetched: 0, mirrored: 0, skipped: 0, errors: 0 };
  let synced = lastSyncedAt;
  let batch: AuditEvent[] = [];

  async function seal(): Promise<void> {
    if (batch.length === 0) return;
    const about = { segment: (last?.segment ?? 0) + 1, previous: last, sealedAt: new Date() };
    const segment = await makeSegment(batch, about, deps.signer);
    if (!(await writeSegment(archive, segment))) throw new Error('Another run of the audit mirror is under way.');
    last = segment.seal;
    synced = maximum([synced, segment.seal.lastLastUpdated]);
    counts.mirrored += batch.length;
    batch = [];
  }

  for await (const event of auditEventsSince(deps.medplum, since)) {
    if (options.limit !== undefined && counts.fetched >= options.limit) break;
    counts.fetched++;
    if (!event.id || !event.meta?.lastUpdated) counts.errors++;
    else if (known.has(event.id)) counts.skipped++;
    else {
      known.add(event.id);
      batch.push(event);
      if (batch.length >= MOST_IN_A_SEGMENT) await seal();
    }
  }
  await seal();
  if (last) await updateIndex({ ...deps, cache: indexCache(deps.dataDir) }, last.segment);
  if (counts.mirrored > 0) await noteInTrail(deps, counts, last!);
  return resultOf(start, counts, synced ?? null);
}

export const indexCache = (dataDir: string): string => path.join(dataDir, 'audit-index');

/**
 * The run is an event of the trail itself, and holds the head of the chain of seals: segments that were cut off at the
 * end are missed by it.
 */
async function noteInTrail(deps: MirrorDeps, counts: Record<string, number>, last: Seal): Promise<void> {
  const details = { ...counts, segment: last.segment, head: sealDigest(last) };
  await deps.audit.record({ ...auditMirror({ details }), outcome: '0' });
}

/** Ids that may come again: those of segments that reach into the time that is fetched. */
async function knownIds(
  archive: PayloadStore,
  seals: readonly Seal[],
  since: string | undefined
): Promise<Set<string>> {
  const known = new Set<string>();
  for (const { segment, lastLastUpdated } of seals) {
    if (since !== undefined && Date.parse(lastLastUpdated) < Date.parse(since)) continue;
    for (const { id } of await readEntries(archive, segment)) known.add(id);
  }
  return known;
}

function resultOf(
  start: Date,
  counts: Pick<MirrorResult, 'fetched' | 'mirrored' | 'skipped' | 'errors'>,
  lastSyncedAt: string | null
): MirrorResult {
  const end = new Date();
  return {
    startTime: start.toISOString(),
    endTime: end.toISOString(),
    durationMs: end.getTime() - start.getTime(),
    ...counts,
    lastSyncedAt,
  };
}

function maximum(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time) => time !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}
