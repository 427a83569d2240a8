import { enqueueSync } from '../queue/index.ts';
import { jobOf } from '../queue/read.ts';
import { changesSince } from '../tail/changes.ts';
import type { ReconciliationDeps } from './run.ts';

/**
 * Enqueues what there is of a type, the oldest first, whatever its state: the initial sync of what was there before
 * Atlas (runbook 5.3). What a sink has already is left as it is when its job runs.
 * @param type a FHIR resource type
 */
export async function bulkSync(
  deps: Pick<ReconciliationDeps, 'medplum' | 'queue'>,
  type: string,
  { orgId, limit = 10_000 }: { readonly orgId?: string; readonly limit?: number } = {}
): Promise<{ enqueued: number }> {
  const seen = new Set<string>();
  let enqueued = 0;
  for await (const page of changesSince(deps.medplum, { types: [type], from: 0, ...(orgId ? { orgId } : {}) })) {
    const fresh = page.filter(({ id }) => !seen.has(id!)).slice(0, limit - enqueued);
    seen.clear();
    for (const { id } of page) seen.add(id!);
    const jobs = fresh.flatMap((resource) => jobOf(resource) ?? []);
    enqueued += await enqueueSync(deps.queue, jobs, { again: true });
    if (enqueued >= limit) break;
  }
  return { enqueued };
}
