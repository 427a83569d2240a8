import { CLINICAL_TYPES } from '../../privacy/index.ts';
import { getReconciliationHistory } from './history.ts';
import { ALWAYS, keyOf, type TypeResult } from './result.ts';
import { type ReconciliationDeps, totalsOf } from './run.ts';

/** How a type stands (runbook 6.3). */
export interface TypeStats {
  readonly total: number;
  readonly synced: number;
  readonly notSynced: number;
  /** At the last run: what is stale is only known from a comparison of all. */
  readonly stale: number;
}

/**
 * Counts as they are now, by `encounters`, `observations`, …
 * @param orgId totals of this organization; what is synced is then known from the last run only
 */
export async function getReconciliationStats(
  deps: Pick<ReconciliationDeps, 'medplum' | 'states' | 'redis'>,
  orgId?: string
): Promise<Record<string, TypeStats>> {
  const [totals, states, [last]] = await Promise.all([
    totalsOf(deps.medplum, CLINICAL_TYPES, orgId),
    deps.states.counts(),
    getReconciliationHistory(deps, 1),
  ]);
  const all = orgId ? await totalsOf(deps.medplum, CLINICAL_TYPES) : totals;
  const stats: Record<string, TypeStats> = {};
  for (const type of CLINICAL_TYPES) {
    const total = totals[type] ?? 0;
    if (total === 0 && !ALWAYS.includes(type)) continue;
    const missing = Math.max((all[type] ?? 0) - (states[type] ?? 0), 0);
    const notSynced = Math.min(missing, total);
    const stale = (last?.[keyOf(type)] as TypeResult | undefined)?.stale ?? 0;
    stats[keyOf(type)] = { total, synced: Math.max(total - notSynced - stale, 0), notSynced, stale };
  }
  return stats;
}
