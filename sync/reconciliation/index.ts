/** Whether what Medplum has and what the sinks have is the same, and its repair. */
export { bulkSync } from './bulk-sync.ts';
export { getReconciliationHistory } from './history.ts';
export type { ReconciliationResult, TypeResult } from './result.ts';
export {
  type ReconciliationDeps,
  type ReconciliationOptions,
  ReconciliationRuns,
  runReconciliation,
} from './run.ts';
export { getReconciliationStats, type TypeStats } from './stats.ts';
