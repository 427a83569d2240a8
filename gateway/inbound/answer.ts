import type { IngressOutcome } from '../../bots/ingress/message.ts';
import type { Outcomes } from '../../sync/ingress/ingest-entries.ts';

/** One line of the answer to a batch (runbook 6.1). */
export interface BatchResult {
  readonly resourceType: string | null;
  readonly id?: string;
  readonly success: boolean;
  readonly error?: string;
}

export function batchResults(total: number, outcomes: Outcomes): BatchResult[] {
  return Array.from({ length: total }, (_, i) => resultOf(outcomes.get(i)));
}

export function resultOf(outcome: IngressOutcome | undefined): BatchResult {
  if (!outcome) return { resourceType: null, success: false, error: 'The entry was not processed' };
  const { resourceType, id, status, error } = outcome;
  return status === 'failed'
    ? { resourceType: resourceType || null, success: false, error: error ?? 'The entry was refused' }
    : { resourceType, id, success: true };
}

export function summary(results: readonly BatchResult[]) {
  const succeeded = results.filter((r) => r.success).length;
  return {
    success: succeeded === results.length,
    total: results.length,
    succeeded,
    failed: results.length - succeeded,
  };
}

/** HTTP status of a refusal of one resource. */
export const STATUS_OF_CODE: Readonly<Record<NonNullable<IngressOutcome['code']>, number>> = {
  'not-found': 404,
  forbidden: 403,
  processing: 422,
  invalid: 422,
  conflict: 409,
};
