import { setTimeout as sleep } from 'node:timers/promises';
import type { MedplumClient } from '@medplum/core';
import type { AuditEvent, Bundle } from '@medplum/fhirtypes';
import type { Logger } from 'pino';
import type { Metrics } from '../../config/metrics.ts';
import type { Namespace } from '../../config/namespace.ts';
import type { Outbox, OutboxRecord, Slice } from './outbox.ts';

/**
 * Brings what is in the outbox to Medplum, oldest first. The answer to a batch can get lost after Medplum has stored
 * it, so after a failure and after a restart the events are first looked up by the tag that Atlas gave them.
 */
export interface Drain {
  wake(): void;
  settled(withinMs: number): Promise<boolean>;
  stop(): Promise<void>;
}

interface DrainOptions {
  readonly outbox: Outbox;
  readonly namespace: Namespace;
  readonly medplum: MedplumClient;
  readonly metrics: Pick<Metrics, 'auditWriteFailures' | 'auditPending'>;
  readonly log: Logger;
}

/** Their tags fit into one search URL. */
const BATCH = 40;
/** Lets the events of a burst travel together. */
const GATHER_MS = 150;
const RETRY_MS = { first: 500, most: 30_000 };

export function startDrain({ outbox, namespace, medplum, metrics, log }: DrainOptions): Drain {
  const stopping = new AbortController();
  let wanted = outbox.pending() > 0;
  let notify: (() => void) | undefined;
  let uncertain = false;
  let failures = 0;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      if (!wanted) await new Promise<void>((resolve) => (notify = resolve));
      wanted = false;
      await pause(GATHER_MS);
      await drainAll();
    }
  }

  async function drainAll(): Promise<void> {
    while (!stopping.signal.aborted) {
      metrics.auditPending.set(outbox.pending());
      try {
        const slice = await outbox.next(BATCH);
        if (!slice) return;
        await deliver(slice);
        uncertain = false;
        failures = 0;
      } catch (err) {
        uncertain = true;
        if (failures++ % 10 === 0) log.warn({ err, pending: outbox.pending() }, 'audit events wait for Medplum');
        await pause(Math.min(RETRY_MS.first * 2 ** (failures - 1), RETRY_MS.most));
      }
    }
  }

  async function deliver(slice: Slice): Promise<void> {
    const stored = slice.recovered || uncertain ? await alreadyStored(slice.events) : new Set<string>();
    const missing = slice.events.filter(({ id }) => !stored.has(id));
    if (missing.length > 0) await post(missing);
    await outbox.acknowledge(slice);
  }

  async function alreadyStored(events: readonly OutboxRecord[]): Promise<Set<string>> {
    const tags = events.map(({ id }) => `${namespace.auditEventId}|${id}`).join(',');
    const found = await medplum.search('AuditEvent', { _tag: tags, _count: events.length * 2 }, { cache: 'no-store' });
    return new Set((found.entry ?? []).flatMap(({ resource }) => tagsOf(resource, namespace)));
  }

  async function post(events: readonly OutboxRecord[]): Promise<void> {
    const bundle: Bundle = {
      resourceType: 'Bundle',
      type: 'batch',
      entry: events.map(({ event }) => ({ resource: event, request: { method: 'POST', url: 'AuditEvent' } })),
    };
    const answer = await medplum.executeBatch(bundle);
    const statuses = events.map((_, i) => Number.parseInt(answer.entry?.[i]?.response?.status ?? '0', 10));
    if (statuses.some((status) => !isFinal(status))) throw new Error('Medplum did not take every audit event');
    for (const [i, record] of events.entries()) {
      if (statuses[i]! < 300) continue;
      metrics.auditWriteFailures.inc({ stage: 'medplum' });
      log.error({ auditEventId: record.id, status: statuses[i] }, 'Medplum refused an audit event; it is kept aside');
      await outbox.reject(record);
    }
  }

  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  const running = run();

  return {
    wake() {
      wanted = true;
      notify?.();
    },
    async settled(withinMs) {
      const until = Date.now() + withinMs;
      while (outbox.pending() > 0 && Date.now() < until) await sleep(20);
      return outbox.pending() === 0;
    },
    async stop() {
      stopping.abort();
      notify?.();
      await running;
    },
  };
}

/** Stored, or refused for what it is: trying again would give the same. 403 can be a policy that is yet to come. */
function isFinal(status: number): boolean {
  return (status >= 200 && status < 300) || status === 400 || status === 409 || status === 422;
}

function tagsOf(event: AuditEvent | undefined, namespace: Namespace): string[] {
  return (event?.meta?.tag ?? []).filter((tag) => tag.system === namespace.auditEventId).map((tag) => tag.code ?? '');
}
