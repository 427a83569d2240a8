import fs from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Redis } from 'ioredis';
import { Agent } from 'undici';
import { createLogger } from '../../config/log.ts';
import { medplumClient } from '../../config/medplum.ts';
import { createMetrics, type Metrics } from '../../config/metrics.ts';
import { namespace } from '../../config/namespace.ts';
import type { Secrets } from '../../config/secrets.ts';
import { readSettings } from '../../config/settings.ts';
import { openSigningKeys } from '../../config/signing-keys.ts';
import { type Member, SERVICE_SECRET, type StandIn, startStandIn } from '../../config/testing/stand-in.ts';
import { vaultLocation } from '../../config/vault.ts';
import { openVault } from '../../privacy/index.ts';
import { type DurableAudit, startAudit } from '../../sync/audit/audit.ts';
import type { FhirQueue } from '../../sync/queue/index.ts';
import { createApp } from '../app.ts';
import { createCallers } from '../callers.ts';
import { GraphqlResolver } from '../door/graphql/resolver.ts';
import { type TestConsents, testConsents, testGate } from './consents.ts';

/** A whole gateway on port 0 before a stand-in Medplum, for tests. */
export interface TestGateway {
  readonly url: string;
  readonly medplum: StandIn;
  readonly audit: DurableAudit;
  readonly consents: TestConsents;
  readonly metrics: Metrics;
  readonly folder: string;
  readonly logLines: string[];
  close(): Promise<void>;
}

export async function startTestGateway(
  members: Member[],
  env: Record<string, string> = {},
  redis: Redis = {} as Redis
): Promise<TestGateway> {
  const standIn = await startStandIn(members);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-gateway-'));
  const settings = readSettings({
    MEDPLUM_BASE_URL: standIn.url,
    ATLAS_BASE_URL: 'http://atlas.test',
    ATLAS_DATA_DIR: folder,
    ...env,
  });
  const logLines: string[] = [];
  const log = createLogger('gateway', 'trace', { write: (line) => void logLines.push(line) });
  const metrics = createMetrics();
  const ns = namespace();
  const medplum = medplumClient(standIn.url, 'gateway', SERVICE_SECRET);
  const audit = await startAudit({
    folder: path.join(folder, 'outbox'),
    site: { name: 'gateway', address: settings.baseUrl },
    namespace: ns,
    medplum,
    metrics,
    log,
  });
  const dispatcher = new Agent();
  const vault = openVault(vaultLocation(settings));
  const consents = testConsents();
  const gateway = createApp(
    {
      settings,
      secrets: {
        gatewayClientSecret: SERVICE_SECRET,
        ingestClientSecret: SERVICE_SECRET,
        demo: {},
      } as unknown as Secrets,
      namespace: ns,
      medplum,
      ingestMedplum: medplum,
      redis,
      audit,
      callers: createCallers({ medplumUrl: standIn.url, gateway: medplum, dispatcher, audit }),
      consents: consents.desk,
      gate: testGate(consents.desk),
      log,
      metrics,
      signingKeys: openSigningKeys(vault),
      vault,
      graphql: new GraphqlResolver(),
      queue: {} as FhirQueue,
      pulls: { sources: [], queue: { add: async () => undefined, close: async () => undefined } },
      probes: { medplum: async () => undefined, outbox: () => audit.probe() },
    },
    path.join(folder, 'app')
  );
  await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}`,
    medplum: standIn,
    audit,
    consents,
    metrics,
    folder,
    logLines,
    async close() {
      gateway.server.closeAllConnections();
      await gateway.close();
      await consents.desk.close();
      await audit.close();
      await dispatcher.close();
      await standIn.close();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}
