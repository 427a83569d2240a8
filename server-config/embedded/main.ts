import pino from 'pino';
import { loadSecrets } from '../../config/secrets.ts';
import { readSettings } from '../../config/settings.ts';
import { createEmbeddedServer } from './server.ts';
import { describeError } from './services.ts';

/** The process `node server-config/embedded/main.ts`: embedded Medplum on ATLAS_MEDPLUM_PORT of the loopback address. */
const settings = readSettings(process.env);
const log = pino({ name: 'embedded-medplum', level: settings.LOG_LEVEL });
const secrets = await loadSecrets(settings);

const server = createEmbeddedServer({
  dataDir: settings.dataDir,
  superAdmin: { email: settings.MEDPLUM_SUPER_ADMIN_EMAIL, password: secrets.superAdminPassword },
  log,
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await server.close();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
if (process.connected) process.on('disconnect', stop);
// A bot's forgotten promise must not end the server, as it does not end the real one.
process.on('unhandledRejection', (err) => log.error(describeError(err), 'Unhandled rejection'));

const url = await server.listen(settings.ATLAS_MEDPLUM_PORT);
log.info({ url, startSeconds: Math.round(process.uptime() * 10) / 10 }, 'Embedded Medplum is ready');
process.send?.({ ready: true });
