import { once } from 'node:events';
import { createLogger } from '../../../config/log.ts';
import { medplumClient } from '../../../config/medplum.ts';
import { namespace } from '../../../config/namespace.ts';
import { connectRedis } from '../../../config/redis.ts';
import { readSettings } from '../../../config/settings.ts';
import { SERVICE_SECRET } from '../../../config/testing/stand-in.ts';
import { Lake } from '../../sinks/lake/lake.ts';
import { initFhirQueue, shutdownFhirQueue } from '../index.ts';
import { syncWork } from '../process.ts';
import { SyncStates } from '../sync-state.ts';
import { Withheld } from '../withheld.ts';

/**
 * A worker that a test kills: begins when it is told to, for loading takes the longest, says when it writes a batch, and
 * ends gracefully when it is told to.
 */
process.on('disconnect', () => process.exit(1));
await once(process, 'message');
const settings = readSettings(process.env);
const log = createLogger('crash-worker', 'silent');
const redis = connectRedis(settings.redisUrl, log);
const lake = new Lake(settings.lakeDir);
const write = lake.write.bind(lake);
lake.write = (type, records) => {
  process.send?.('begun');
  return write(type, records);
};
const queue = await initFhirQueue({
  redisUrl: settings.redisUrl,
  settings,
  log,
  work: syncWork({
    medplum: medplumClient(settings.medplumUrl, 'worker', SERVICE_SECRET),
    namespace: namespace(),
    states: new SyncStates(redis),
    sinks: [lake],
    mayLeave: async (records) => records.map(({ orgIds }) => orgIds),
    hasConsents: async (records) => records.map(() => true),
    withheld: new Withheld(redis),
    audit: { record: async () => crypto.randomUUID() },
  }),
});
process.on('message', async () => {
  await shutdownFhirQueue(queue);
  await lake.close();
  redis.disconnect();
  process.exit(0);
});
