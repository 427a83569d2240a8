import { setTimeout as sleep } from 'node:timers/promises';
import type { IngressOutcome } from '../../bots/ingress/message.ts';
import { INGEST_CLIENT_ID } from '../../config/ids.ts';
import { isResourceType } from '../../privacy/index.ts';
import { fhirPull } from '../audit/kinds.ts';
import { isTransient } from '../ingress/failures.ts';
import type { Sender } from '../ingress/group.ts';
import { ingestEntries, mayBeToldLater } from '../ingress/ingest-entries.ts';
import { createOrganizations } from '../ingress/organizations.ts';
import { IngressRunner } from '../ingress/run.ts';
import { loadDefinitions } from '../ingress/validate.ts';
import type { PullDeps } from './deps.ts';
import { backoff, type RetryTimes } from './ehr/client.ts';
import { type PullSource, sourceSystemOf } from './sources.ts';
import type { Quarantined, RunCounts } from './store.ts';

/** A resource out of an EHR, and where it was. */
export interface Line {
  readonly file: string;
  readonly line: number;
  /** undefined for what was no JSON. */
  readonly resource: unknown;
}

export interface LinesDone {
  readonly counts: Partial<RunCounts>;
  readonly quarantined: readonly Quarantined[];
  /** Whose patient is not known (yet), or has not consented (yet): what comes later may tell. */
  readonly waiting: readonly Line[];
}

export interface LineIngest {
  /**
   * Resources into Medplum, by the way that inbound messages go. Waits while a dependency is down.
   * @param last what waits is quarantined: nothing is to come that could help
   */
  (lines: readonly Line[], last: boolean): Promise<LinesDone>;
  /** Writes the AuditEvent of what is not audited yet. */
  finish(): Promise<void>;
}

/** Medplum, Redis or the vault is down: so long is waited before the run is given up, to be resumed later. */
const PATIENCE: RetryTimes = { firstMs: 500, mostMs: 30_000, attempts: 30 };
/** Patients an AuditEvent. */
const PATIENTS_AN_EVENT = 400;

/** @param job what the AuditEvents call it: `bulk`, `delta`, `notification` */
export function createLineIngest(deps: PullDeps, source: PullSource, job: string): LineIngest {
  loadDefinitions();
  const runner = new IngressRunner(deps);
  const organizations = createOrganizations({ medplum: deps.ingestMedplum, namespace: deps.namespace });
  const pending = { tokens: new Set<string>(), count: 0, failed: 0 };

  const sender = async (): Promise<Sender> => ({
    orgId: source.org,
    consentPolicy: await organizations.consentPolicy(source.org),
    source: sourceSystemOf(source),
    client: `ClientApplication/${INGEST_CLIENT_ID}`,
  });

  async function ingest(lines: readonly Line[], last: boolean): Promise<LinesDone> {
    deps.stopping?.throwIfAborted();
    const { outcomes, patientTokens } = await patiently(
      async () =>
        ingestEntries(
          deps,
          runner,
          await sender(),
          lines.map(({ resource }) => ({ resource }))
        ),
      deps.patience
    );
    const counts = { created: 0, updated: 0, unchanged: 0, quarantined: 0 };
    const quarantined: Quarantined[] = [];
    const waiting: Line[] = [];
    for (const [i, line] of lines.entries()) {
      const outcome = outcomes.get(i);
      if (outcome && outcome.status !== 'failed') counts[outcome.status]++;
      else if (!last && mayBeToldLater(outcome)) waiting.push(line);
      else quarantined.push(quarantine(line, outcome));
      if (outcome && (last || !waiting.includes(line))) observe(outcome);
    }
    counts.quarantined = quarantined.length;
    pending.count += lines.length - quarantined.length - waiting.length;
    pending.failed += quarantined.length;
    for (const token of patientTokens) pending.tokens.add(token);
    if (pending.tokens.size >= PATIENTS_AN_EVENT) await finish();
    return { counts, quarantined, waiting };
  }

  async function finish(): Promise<void> {
    if (pending.count + pending.failed === 0) return;
    const { tokens, count, failed } = pending;
    Object.assign(pending, { tokens: new Set<string>(), count: 0, failed: 0 });
    const agent = { service: 'ehr-pull', orgId: source.org };
    const about = fhirPull({ job, agent, patientTokens: [...tokens], count });
    await patiently(() => deps.audit.record({ ...about, outcome: failed === 0 ? '0' : '4' }), deps.patience);
  }

  const observe = ({ resourceType, status }: IngressOutcome) =>
    deps.metrics.pullResources.inc({
      source: source.name,
      resource_type: resourceType || 'unknown',
      outcome: status === 'failed' ? 'quarantined' : status,
    });

  return Object.assign(ingest, { finish });
}

/** Tries again while a dependency is down; what is at fault itself fails at once. */
export async function patiently<T>(work: () => Promise<T>, patience: RetryTimes = PATIENCE): Promise<T> {
  for (let failures = 0; ; ) {
    try {
      return await work();
    } catch (err) {
      if (!isTransient(err) || ++failures >= patience.attempts) throw err;
      await sleep(backoff(patience, failures));
    }
  }
}

function quarantine({ file, line, resource }: Line, outcome: IngressOutcome | undefined): Quarantined {
  const { resourceType: type } = (resource ?? {}) as { resourceType?: unknown };
  return {
    file,
    line,
    resourceType: isResourceType(type) ? type : 'unknown',
    code: outcome?.code ?? 'invalid',
    error: outcome?.error ?? 'The line was not processed',
  };
}
