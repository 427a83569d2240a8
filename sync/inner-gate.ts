import { probeInnerGate } from '../bots/inner-gate.ts';
import type { SyncDeps } from './deps.ts';

/**
 * Whether Medplum's own phi-gate still refuses what gets past the door. A project admin can switch pre-commit off, and
 * nothing else would say so: the log and `atlas_inner_gate_closed` do, within a minute.
 */
export async function watchInnerGate(
  deps: Pick<SyncDeps, 'auditMedplum' | 'namespace' | 'metrics' | 'log'>
): Promise<object> {
  const gate = await probeInnerGate(deps.auditMedplum, deps.namespace);
  // No answer is Medplum's being down, which has a metric of its own.
  if (gate.state === 'unclear' && gate.by === 'no answer') return { innerGate: 'unknown' };
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
