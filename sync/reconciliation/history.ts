import type { Redis } from 'ioredis';
import type { ReconciliationResult } from './result.ts';

const HISTORY = 'atlas:reconciliation:history';
const KEPT = 400;

/** Counts and times only: a result names no resource. */
export async function keepResult(redis: Redis, result: ReconciliationResult): Promise<void> {
  await redis
    .pipeline()
    .lpush(HISTORY, JSON.stringify(result))
    .ltrim(HISTORY, 0, KEPT - 1)
    .exec();
}

/** Past runs, the latest first. */
export async function getReconciliationHistory(
  { redis }: { readonly redis: Redis },
  limit = 30
): Promise<ReconciliationResult[]> {
  const kept = await redis.lrange(HISTORY, 0, Math.max(limit, 1) - 1);
  return kept.map((text) => JSON.parse(text) as ReconciliationResult);
}
