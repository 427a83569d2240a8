import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Queue, QueueEvents } from 'bullmq';
import type { Settings } from '../../config/settings.ts';
import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import { openArchive } from '../../sync/audit-mirror/archive.ts';
import { AUDIT_MIRROR_QUEUE } from '../../sync/audit-mirror/job.ts';
import { indexCache, type MirrorOptions, type MirrorResult } from '../../sync/audit-mirror/mirror.ts';
import { type AuditSearch, openAuditSearch } from '../../sync/audit-mirror/search.ts';
import { type KeptVerification, lastVerification } from '../../sync/audit-mirror/verification.ts';
import type { GatewayDeps } from '../deps.ts';
import { unavailable } from '../errors.ts';

/** The audit trail as the gateway shows it: searched here, mirrored by the worker. */
export interface AuditDesk {
  readonly archive: PayloadStore;
  search(): Promise<AuditSearch>;
  /** Resolves with the result when the worker has done it. @throws Refusal 503 when no worker does it in time */
  mirror(options: MirrorOptions): Promise<MirrorResult>;
  /** Likewise: all of it is read again. */
  verify(): Promise<KeptVerification>;
  verification(): Promise<KeptVerification | undefined>;
}

const LONGEST_RUN_MS = 10 * 60_000;
const LONGEST_WAIT_MS = 15_000;

export function auditDesk(deps: GatewayDeps): AuditDesk {
  const { settings, namespace, medplum } = deps;
  const archive = openArchive(settings);
  let opened: Promise<AuditSearch> | undefined;
  // More than a segment's worth is not sealed: searching it again and again costs more than sealing it.
  const many = () => void byWorker(settings, 'run', {}).catch(() => undefined);
  return {
    archive,
    search() {
      opened ??= openAuditSearch({ archive, namespace, medplum, cache: indexCache(settings.dataDir), many });
      opened.catch(() => (opened = undefined));
      return opened;
    },
    mirror: (options) => byWorker<MirrorResult>(settings, 'run', options),
    verify: () => byWorker<KeptVerification>(settings, 'verify', {}),
    verification: () => lastVerification(archive),
  };
}

async function byWorker<T>(settings: Settings, name: 'run' | 'verify', data: object): Promise<T> {
  const at = { connection: { url: settings.redisUrl, maxRetriesPerRequest: 1 }, prefix: 'atlas' };
  const queue = new Queue(AUDIT_MIRROR_QUEUE, at);
  const events = new QueueEvents(AUDIT_MIRROR_QUEUE, at);
  queue.on('error', () => undefined);
  events.on('error', () => undefined);
  try {
    await events.waitUntilReady();
    const kept = { removeOnComplete: { count: 100 }, removeOnFail: { count: 100 } };
    const job = await queue.add(name, data, kept);
    await begun(job);
    return (await job.waitUntilFinished(events, LONGEST_RUN_MS)) as T;
  } catch {
    throw unavailable('The audit mirror');
  } finally {
    await Promise.allSettled([queue.close(), events.close()]);
  }
}

/** A job that nobody takes up is taken back: it would run at a time when nobody waits for it. */
async function begun(job: Job): Promise<void> {
  for (const until = Date.now() + LONGEST_WAIT_MS; (await job.getState()) === 'waiting'; await sleep(100)) {
    if (Date.now() < until) continue;
    await job.remove();
    throw new Error('no worker');
  }
}
