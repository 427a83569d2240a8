import type { Redis } from 'ioredis';
import { type InnerGate, probeInnerGate } from '../bots/inner-gate.ts';
import type { SyncDeps } from './deps.ts';

const LAST_SEEN = 'atlas:inner-gate';
/** What was seen longer ago says nothing; the worker that looks has a health of its own. */
const SEEN_SECONDS = 300;

/**
 * Whether Medplum's own phi-gate still refuses what gets past the door. A project admin can switch pre-commit off, and
 * nothing else would say so: the log, `atlas_inner_gate_closed` and the gateway's `/health` do, within a minute.
 */
export async function watchInnerGate(
  deps: Pick<SyncDeps, 'auditMedplum' | 'namespace' | 'metrics' | 'redis' | 'log'>
): Promise<object> {
  const gate = await probeInnerGate(deps.auditMedplum, deps.namespace);
  // No answer is Medplum's being down, which has a metric of its own.
  if (gate.state === 'unclear' && gate.by === 'no answer') return { innerGate: 'unknown' };
  await deps.redis.set(LAST_SEEN, gate.state, 'EX', SEEN_SECONDS);
  deps.metrics.innerGateClosed.set(gate.state === 'refuses' ? 1 : 0);
  if (gate.state === 'open') {
    deps.log.error(
      "Medplum stored an identified probe that came past the door: pre-commit is off. Set the project's preCommitSubscriptionsEnabled (`atlas bootstrap` does) and see `atlas doctor`"
    );
  } else if (gate.state === 'unclear') {
    deps.log.error({ by: gate.by }, 'the inner phi-gate did not answer as it should; see `atlas doctor`');
  }
  return { innerGate: gate.state };
}

/** @throws when the gate was seen not to refuse, for health checks; the worker looks every half minute. */
export async function innerGateRefuses(redis: Pick<Redis, 'get'>): Promise<void> {
  const state = (await redis.get(LAST_SEEN)) as InnerGate['state'] | null;
  if (state !== null && state !== 'refuses') throw new Error('the inner phi-gate does not refuse');
}
