import path from 'node:path';
import { createLogger } from '../config/log.ts';
import { gatewayMedplum, ingestMedplum } from '../config/medplum.ts';
import { createMetrics } from '../config/metrics.ts';
import { namespace } from '../config/namespace.ts';
import { connectRedis } from '../config/redis.ts';
import { loadSecrets } from '../config/secrets.ts';
import { readSettings } from '../config/settings.ts';
import { openSigningKeys } from '../config/signing-keys.ts';
import { vaultLocation } from '../config/vault.ts';
import { openVault } from '../privacy/index.ts';
import { startSafelyInProduction } from '../server-config/safe-start.ts';
import { startAudit } from './audit/audit.ts';
import { openConsentDesk } from './consents/index.ts';
import { WORKERS } from './index.ts';
import { createPullStore, readSources, startPullWorker } from './pull/index.ts';
import { consentNow, hasConsentsNow } from './queue/consent.ts';
import { initFhirQueue, shutdownFhirQueue } from './queue/index.ts';
import { syncWork } from './queue/process.ts';
import { SyncStates } from './queue/sync-state.ts';
import { Withheld } from './queue/withheld.ts';
import { runWorkers } from './run.ts';
import { openSinks } from './sinks/index.ts';
import { publishMetrics } from './worker-metrics.ts';

/** The worker process. The only place of `sync` that reads the environment. */
const LONGEST_DRAIN_MS = 25_000;
/** What is not with Medplum by then stays on disk for the next start. */
const AUDIT_DRAIN_MS = 2_000;

const settings = readSettings(process.env);
const secrets = await loadSecrets(settings);
const log = createLogger('worker', settings.LOG_LEVEL);
const ns = namespace(settings.ATLAS_NAMESPACE);
// Said at once, whatever else is to start.
const sources = readSources(settings.ATLAS_PULL_CONFIG, settings.production);
await startSafelyInProduction({ settings, secrets }, log);
const metrics = createMetrics();
const auditMedplum = gatewayMedplum(settings, secrets);
const audit = await startAudit({
  folder: path.join(settings.dataDir, 'worker-outbox'),
  site: { name: 'worker', address: 'worker' },
  namespace: ns,
  medplum: auditMedplum,
  metrics,
  log,
});
const redis = connectRedis(settings.redisUrl, log);
// As the gateway's client, which may read Consents and subscribe to them.
const consents = openConsentDesk({ medplum: gatewayMedplum(settings, secrets), redis, log });
const medplum = ingestMedplum(settings, secrets, metrics);
const sinks = openSinks({ settings, redis });
const states = new SyncStates(redis);
const queue = await initFhirQueue({
  redisUrl: settings.redisUrl,
  settings,
  log,
  metrics,
  work: syncWork({
    medplum,
    namespace: ns,
    states,
    sinks,
    mayLeave: consentNow(consents),
    hasConsents: hasConsentsNow(consents),
    withheld: new Withheld(redis),
    audit,
  }),
});
const vault = openVault(vaultLocation(settings));
const endingPulls = new AbortController();
const pulls = await startPullWorker(
  {
    settings,
    secrets,
    namespace: ns,
    ingestMedplum: medplum,
    redis,
    vault,
    store: createPullStore(redis),
    signingKeys: openSigningKeys(vault),
    audit,
    metrics,
    log,
    stopping: endingPulls.signal,
  },
  sources,
  settings.redisUrl
);
const published = publishMetrics(redis, metrics, log);
const workers = await runWorkers(
  WORKERS,
  {
    settings,
    secrets,
    namespace: ns,
    medplum,
    redis,
    vault,
    consents,
    audit,
    auditMedplum,
    queue,
    sinks,
    states,
    metrics,
    log,
  },
  settings.redisUrl
);
log.info({ queues: [...WORKERS.map((one) => one.queue), queue.queue.name] }, 'worker runs');
process.send?.({ ready: true });

process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
process.on('disconnect', () => void stop());
process.on('unhandledRejection', (err) => log.error({ err }, 'unhandled rejection'));

let stopping = false;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), LONGEST_DRAIN_MS).unref();
  endingPulls.abort();
  await Promise.all([workers.drain(), pulls.drain()]);
  await shutdownFhirQueue(queue);
  await Promise.all(sinks.map((sink) => sink.close()));
  await consents.close();
  await published.stop();
  await audit.drained(AUDIT_DRAIN_MS);
  await audit.close();
  redis.disconnect();
  process.exit(0);
}
