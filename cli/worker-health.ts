import { Queue } from 'bullmq';
import { FHIR_SYNC_QUEUE } from '../bots/sync-job.ts';
import type { Settings } from '../config/settings.ts';
import { WORKERS } from '../sync/index.ts';

/** Whether a worker waits at each queue, which is all that a process without a port can be asked. */
export async function workerHealth(settings: Settings): Promise<boolean> {
  const connection = { url: settings.redisUrl, maxRetriesPerRequest: 1 };
  const counts = await Promise.all(
    [...WORKERS.map(({ queue }) => queue), FHIR_SYNC_QUEUE].map(async (name) => {
      const queue = new Queue(name, { connection, prefix: 'atlas' });
      try {
        return await queue.getWorkersCount();
      } finally {
        await queue.close();
      }
    })
  );
  return counts.every((count) => count > 0);
}
