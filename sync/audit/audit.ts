import { setTimeout as sleep } from 'node:timers/promises';
import type { MedplumClient } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import type { Logger } from 'pino';
import { currentTrace } from '../../config/log.ts';
import type { Metrics } from '../../config/metrics.ts';
import type { Namespace } from '../../config/namespace.ts';
import { Unavailable } from '../ingress/failures.ts';
import type { AuditSite } from './agents.ts';
import { startDrain } from './drain.ts';
import { auditEvent } from './events.ts';
import type { Audit, AuditInput } from './input.ts';
import { currentOrigin } from './origin.ts';
import { openOutbox } from './outbox.ts';
import { patientDirectory } from './patients.ts';

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
  readonly site: AuditSite;
  readonly namespace: Namespace;
  /** Logged in as the gateway's client, which alone may create AuditEvents. */
  readonly medplum: MedplumClient;
  readonly metrics: Pick<Metrics, 'auditWriteFailures' | 'auditPending' | 'auditEvents' | 'fhirOperations'>;
  readonly log: Logger;
}

/** Events go to disk first, and from there to Medplum, each exactly once, whenever Medplum is there. */
export async function startAudit(options: AuditOptions): Promise<DurableAudit> {
  const { folder, site, namespace, medplum, metrics, log } = options;
  const outbox = await openOutbox(folder, namespace, site.name);
  const drain = startDrain({ outbox, namespace, medplum, metrics, log });
  const patients = patientDirectory(medplum, namespace);

  async function build(id: string, input: AuditInput): Promise<AuditEvent> {
    return auditEvent(input, {
      id,
      namespace,
      site,
      recorded: new Date(),
      traceId: currentTrace()?.traceId,
      address: currentOrigin()?.address,
      patients: await patients.of(input),
    });
  }

  async function append(id: string, kind: 'intent' | 'event', input: AuditInput): Promise<void> {
    try {
      await outbox.append({ kind, id, event: await build(id, input) });
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

  /** What is done, and on its way to the disk. */
  let finishing = 0;

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
          finishing++;
          await append(id, 'event', done).finally(() => finishing--);
          return id;
        },
      };
    },
    async drained(withinMs) {
      const until = Date.now() + withinMs;
      while (finishing > 0 && Date.now() < until) await sleep(5);
      return finishing === 0 && drain.settled(until - Date.now());
    },
    probe: () => outbox.probe(),
    async close() {
      await drain.stop();
      await outbox.close();
    },
  };
}
