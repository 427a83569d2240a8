import type { MedplumClient } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { Queue } from 'bullmq';
import { type BotEvent, requiredSecret } from './event.ts';
import { FHIR_SYNC_QUEUE, jobId, jobName, QUEUE_PREFIX, REDIS_SECRET, type SyncJobData } from './sync-job.ts';

/**
 * On a Subscription: enqueues what has just changed, so that it is synced sooner. The tail finds it in any case, so
 * nothing is lost when this does not run. It writes nothing into Medplum, and skips what it or a sink could have caused
 * itself: AuditEvents, and whatever a bot has written.
 */
export async function handler(_medplum: MedplumClient, event: BotEvent): Promise<{ enqueued: number }> {
  const job = jobOf(event.input);
  if (!job) return { enqueued: 0 };
  const queue = new Queue<SyncJobData>(FHIR_SYNC_QUEUE, {
    // Once and no more: a run that waits for Redis would keep Medplum's worker from others.
    connection: {
      url: requiredSecret(event, REDIS_SECRET),
      maxRetriesPerRequest: 0,
      connectTimeout: 2_000,
      retryStrategy: () => null,
    },
    prefix: QUEUE_PREFIX,
  });
  // Without a listener an unreachable Redis would end the process that runs the bot.
  queue.on('error', () => undefined);
  try {
    await queue.add(jobName(job.resourceType), job, {
      jobId: jobId(job),
      attempts: 3,
      backoff: { type: 'jittered' },
      removeOnComplete: { age: 7 * 86_400 },
      removeOnFail: { age: 30 * 86_400 },
    });
    return { enqueued: 1 };
  } finally {
    await queue.close().catch(() => undefined);
  }
}

/** A reference to the version, and nothing of the resource. */
function jobOf(input: unknown): SyncJobData | undefined {
  const { deletedResource } = (input ?? {}) as { deletedResource?: Partial<Resource> };
  const { resourceType, id, meta } = deletedResource ?? ((input ?? {}) as Partial<Resource>);
  if (!resourceType || !id || !meta?.versionId || resourceType === 'AuditEvent') return undefined;
  if (meta.author?.reference?.startsWith('Bot/')) return undefined;
  if (deletedResource) return { resourceType, id, operation: 'remove' };
  const org = [...(meta.accounts ?? []), ...(meta.account ? [meta.account] : [])]
    .map(({ reference }) => reference)
    .find((reference) => reference?.startsWith('Organization/'))
    ?.slice('Organization/'.length);
  return { resourceType, id, versionId: meta.versionId, ...(org ? { org } : {}) };
}
