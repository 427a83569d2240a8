import type { MedplumClient } from '@medplum/core';
import type { Logger } from 'pino';
import { currentTrace } from '../../config/log.ts';
import type { Metrics } from '../../config/metrics.ts';
import type { Namespace } from '../../config/namespace.ts';
import { Unavailable } from '../ingress/failures.ts';
import { startDrain } from './drain.ts';
import { auditEvent } from './events.ts';
import type { Audit, AuditInput } from './input.ts';
import { openOutbox } from './outbox.ts';

export interface DurableAudit extends Audit {
  /** Resolves when Medplum has acknowledged all that was recorded, or the time is up. */
  drained(withinMs: number): Promise<boolean>;
  /** Resolves when the outbox takes events. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

interface AuditOptions {
  /** `<dataDir>/outbox` and the like; one process owns it. */
  readonly folder: string;
  readonly namespace: Namespace;
  /** Logged in as the gateway's client, which alone may create AuditEvents. */
  readonly medplum: MedplumClient;
  readonly metrics: Pick<Metrics, 'auditWriteFailures' | 'auditPending' | 'auditEvents' | 'fhirOperations'>;
  readonly log: Logger;
}

/** Events go to disk first, and from there to Medplum, each exactly once, whenever Medplum is there. */
export async function startAudit({ folder, namespace, medplum, metrics, log }: AuditOptions): Promise<DurableAudit> {
  const outbox = await openOutbox(folder);
  const drain = startDrain({ outbox, namespace, medplum, metrics, log });
  const build = (id: string, input: AuditInput) =>
    auditEvent(input, { id, namespace, recorded: new Date(), traceId: currentTrace()?.traceId });

  async function append(id: string, kind: 'intent' | 'event', input: AuditInput): Promise<void> {
    try {
      await outbox.append({ kind, id, event: build(id, input) });
    } catch (err) {
      metrics.auditWriteFailures.inc({ stage: 'outbox' });
      log.error({ err }, 'audit outbox can not be written');
      throw new Unavailable('The audit trail is not available. Try again later.');
    }
    if (kind === 'intent') return;
    metrics.auditEvents.inc({ event_type: input.type, org_id: input.agent.orgId ?? 'none' });
    metrics.fhirOperations.inc({ operation: input.type, outcome: input.outcome });
    drain.wake();
  }

  return {
    async record(input) {
      const id = crypto.randomUUID();
      await append(id, 'event', input);
      return id;
    },
    async begin(input) {
      const id = crypto.randomUUID();
      await append(id, 'intent', { ...input, outcome: '8' });
      return {
        async finish(done) {
          await append(id, 'event', done);
          return id;
        },
      };
    },
    drained: (withinMs) => drain.settled(withinMs),
    probe: () => outbox.probe(),
    async close() {
      await drain.stop();
      await outbox.close();
    },
  };
}
