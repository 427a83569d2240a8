import path from 'node:path';
import { Agent, request } from 'undici';
import { createLogger } from '../config/log.ts';
import { gatewayMedplum, ingestMedplum } from '../config/medplum.ts';
import { createMetrics } from '../config/metrics.ts';
import { namespace } from '../config/namespace.ts';
import { connectRedis } from '../config/redis.ts';
import { loadSecrets } from '../config/secrets.ts';
import { readSettings, type Settings } from '../config/settings.ts';
import { openSigningKeys } from '../config/signing-keys.ts';
import { vaultLocation } from '../config/vault.ts';
import { openVault } from '../privacy/index.ts';
import { loadModel } from '../privacy/redact/model/index.ts';
import { startSafelyInProduction } from '../server-config/safe-start.ts';
import { startAudit } from '../sync/audit/audit.ts';
import { openConsentDesk } from '../sync/consents/index.ts';
import { innerGateRefuses } from '../sync/inner-gate.ts';
import { openPullQueue, readSources } from '../sync/pull/index.ts';
import { initFhirQueue, shutdownFhirQueue } from '../sync/queue/index.ts';
import { createApp } from './app.ts';
import { createCallers } from './callers.ts';
import { createBreakGlass } from './consent/break-glass.ts';
import { createCare } from './consent/care.ts';
import { createGate } from './consent/gate.ts';
import { GraphqlResolver } from './door/graphql/resolver.ts';

/** The gateway process. The only place of the gateway that reads the environment. */
const DRAIN_MS = 2_000;
/** After the start, which it would slow down. */
const GRAPHQL_WARMS_MS = 10_000;
/** An ingest that is under way may take this long to be answered. */
const LONGEST_STOP_MS = 15_000;

const settings = readSettings(process.env);
const textModel = settings.REDACT_MODEL ? await loadModel(settings.REDACT_MODEL) : undefined;
const secrets = await loadSecrets(settings);
const log = createLogger('gateway', settings.LOG_LEVEL);
const metrics = createMetrics();
const medplum = gatewayMedplum(settings, secrets, metrics);
const redis = connectRedis(settings.redisUrl, log);
const ns = namespace(settings.ATLAS_NAMESPACE);
const audit = await startAudit({
  folder: path.join(settings.dataDir, 'outbox'),
  site: { name: 'gateway', address: settings.baseUrl },
  namespace: ns,
  medplum,
  metrics,
  log,
});
const vault = openVault(vaultLocation(settings));
const dispatcher = new Agent({ connections: 16, connect: { timeout: 3_000 } });
const consents = openConsentDesk({ medplum, redis, log });
const gate = createGate({
  consents,
  care: createCare({ medplum, redis }),
  breakGlass: createBreakGlass(redis),
  roleSystem: `${ns.base}/fhir/role`,
});
const callers = createCallers({ medplumUrl: settings.medplumUrl, gateway: medplum, dispatcher, audit });

await startSafelyInProduction({ settings, secrets }, log);

const queue = await initFhirQueue({ redisUrl: settings.redisUrl, settings, log });
const pulls = {
  sources: readSources(settings.ATLAS_PULL_CONFIG, settings.production),
  queue: openPullQueue(settings.redisUrl, (err) => log.warn({ err }, 'queue')),
};

const graphql = new GraphqlResolver();
const gateway = createApp(
  {
    settings,
    secrets,
    namespace: ns,
    medplum,
    ingestMedplum: ingestMedplum(settings, secrets, metrics),
    redis,
    audit,
    callers,
    consents,
    gate,
    graphql,
    log,
    metrics,
    signingKeys: openSigningKeys(vault),
    vault,
    textModel,
    queue,
    pulls,
    probes: {
      medplum: async () => void (await probeMedplum(settings)),
      database: () => probeDatabase(settings),
      redis: async () => void (await redis.ping()),
      vault: () => vault.probe(),
      outbox: () => audit.probe(),
      innerGate: () => innerGateRefuses(redis),
    },
  },
  path.join(import.meta.dirname, '../app/dist')
);

gateway.server.listen(settings.ATLAS_PORT, settings.ATLAS_HOST, () => {
  log.info({ port: settings.ATLAS_PORT }, 'gateway listens');
  process.send?.({ ready: true });
  setTimeout(() => graphql.warm().catch((err: unknown) => log.warn({ err }, 'GraphQL')), GRAPHQL_WARMS_MS).unref();
});
gateway.server.on('error', (err) => {
  log.fatal({ err }, 'gateway can not listen');
  process.exit(1);
});

process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
process.on('disconnect', () => void stop());
process.on('unhandledRejection', (err) => log.error({ err }, 'unhandled rejection'));

let stopping = false;

/** Answers what is under way, brings what is audited to Medplum if that is quick, and leaves the rest on disk. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), LONGEST_STOP_MS).unref();
  await gateway.close();
  await audit.drained(DRAIN_MS);
  await audit.close();
  await consents.close();
  await pulls.queue.close();
  await shutdownFhirQueue(queue);
  redis.disconnect();
  process.exit(0);
}

async function probeMedplum({ medplumUrl }: Settings): Promise<unknown> {
  const { statusCode, body } = await request(new URL('healthcheck', medplumUrl), { dispatcher });
  const text = await body.text();
  if (statusCode !== 200) throw new Error('Medplum is not healthy');
  return JSON.parse(text);
}

/** Medplum's database, by Medplum's word. The embedded one's is a part of it. */
async function probeDatabase(settings: Settings): Promise<void> {
  const { postgres } = (await probeMedplum(settings)) as { postgres?: boolean };
  if (!settings.embedded && postgres === false) throw new Error("Medplum's database is not healthy");
}
