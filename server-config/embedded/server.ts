import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { loadSigningKeys } from './auth/keys.ts';
import { Sessions } from './auth/sessions.ts';
import { Bots } from './bots/bots.ts';
import { BotCron } from './bots/cron.ts';
import type { Change, RepositoryHooks } from './context.ts';
import { createFhirRouter } from './fhir.ts';
import { FhircastHub } from './fhircast/hub.ts';
import { createApp } from './http/app.ts';
import { BinaryStorage } from './http/binary-storage.ts';
import { serveSockets } from './http/sockets.ts';
import { EmbeddedRepository } from './repository.ts';
import { type SuperAdmin, seedSuperAdmin } from './seed.ts';
import type { Log, RepositoryOptions, Services, Session } from './services.ts';
import { SqliteStore } from './store.ts';
import { ActiveSubscriptions } from './subscriptions/active.ts';
import { AfterCommit } from './subscriptions/after-commit.ts';
import { preCommit } from './subscriptions/pre-commit.ts';
import { SubscriptionSockets } from './subscriptions/sockets.ts';
import { Turns } from './turns.ts';

export interface EmbeddedOptions {
  /** The database, the binaries and the signing key are kept in `<dataDir>/medplum`. */
  readonly dataDir: string;
  readonly superAdmin: SuperAdmin;
  /** What tokens and links name as this server, with a slash at its end. Default: the address it listens on. */
  readonly baseUrl?: string;
  /** Largest JSON body (Medplum's `maxJsonSize`). */
  readonly maxBodyBytes?: number;
  readonly loginsPerMinute?: number;
  readonly log?: Log;
}

export interface EmbeddedServer {
  /** Serves on the loopback address; port 0 takes a free one. Resolves with the base URL, which ends with `/`. */
  listen(port: number): Promise<string>;
  /** Lets running requests finish, then closes the store. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const DEFAULT_MAX_BODY = 64 * 1024 * 1024;
const DEFAULT_LOGINS_PER_MINUTE = 600;
const CLOSE_WITHIN_MS = 3000;
const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Embedded Medplum: one process that speaks the part of Medplum's API that Atlas uses (see README.md). */
export function createEmbeddedServer(options: EmbeddedOptions): EmbeddedServer {
  const server = http.createServer();
  let stop = async (): Promise<void> => {};
  return {
    listen: async (port) => {
      // The port is known before the definitions are loaded: whoever asks in between waits for the answer.
      const started = Promise.withResolvers<http.RequestListener>();
      server.on('request', (req, res) => started.promise.then((app) => app(req, res)));
      const ownUrl = await listenOn(server, port);
      const built = await build(options, ownUrl, server);
      stop = built.stop;
      started.resolve(built.app);
      return ownUrl;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS).unref();
      await stop();
      await closed;
    },
  };
}

async function build(options: EmbeddedOptions, ownUrl: string, server: http.Server) {
  const folder = path.join(options.dataDir, 'medplum');
  const issuer = options.baseUrl ?? ownUrl;
  const store = new SqliteStore(path.join(folder, 'medplum.db'), { baseUrl: issuer });
  const keys = await loadSigningKeys(path.join(folder, 'signing-key.json'), issuer);

  // The store calls back into what is built on it.
  const late: { preCommit?: RepositoryHooks['preCommit']; afterCommit?: RepositoryHooks['afterCommit'] } = {};
  const hooks: RepositoryHooks = {
    preCommit: async (change) => late.preCommit?.(change),
    afterCommit: (changes) => late.afterCommit?.(changes),
  };
  const system = new EmbeddedRepository(store, {
    author: { reference: 'system' },
    system: true,
    extendedMode: true,
    hooks,
  });
  const sessions = new Sessions(system, keys, issuer);
  const turns = new Turns();
  const services: Services = {
    log: options.log ?? SILENT,
    issuer,
    ownUrl: () => ownUrl,
    maxBodyBytes: options.maxBodyBytes ?? DEFAULT_MAX_BODY,
    loginsPerMinute: options.loginsPerMinute ?? DEFAULT_LOGINS_PER_MINUTE,
    router: createFhirRouter(turns),
    turns,
    system,
    keys,
    sessions,
    binaries: new BinaryStorage(path.join(folder, 'binary')),
    repositoryOf: (session, repositoryOptions) => repositoryOf(store, session, hooks, repositoryOptions),
  };

  const bots = new Bots(services);
  const subscriptions = new ActiveSubscriptions(system);
  const subscriptionSockets = new SubscriptionSockets(services);
  const afterCommit = new AfterCommit(services, bots, subscriptions, subscriptionSockets);
  const cron = new BotCron(services, bots);
  const hub = new FhircastHub();
  late.preCommit = (change) => preCommit(services, bots, subscriptions, change);
  late.afterCommit = (changes: Change[]) => {
    for (const { resource, interaction } of changes) {
      const deleted = interaction === 'delete';
      sessions.changed(resource, deleted);
      subscriptions.changed(resource);
      cron.changed(resource, deleted);
    }
    setImmediate(() => void afterCommit.dispatch(changes));
  };

  await seedSuperAdmin(services, options.superAdmin);
  await subscriptionSockets.start();
  await cron.start();
  const sockets = serveSockets(server, subscriptionSockets, hub);
  return {
    app: createApp(services, bots, hub),
    stop: async () => {
      cron.stop();
      afterCommit.close();
      for (const socket of sockets.clients) socket.close(1001);
      subscriptionSockets.close();
      hub.close();
      await new Promise((resolve) => setImmediate(resolve));
      store.close();
    },
  };
}

function repositoryOf(
  store: SqliteStore,
  { project, membership, accessPolicy }: Session,
  hooks: RepositoryHooks,
  { extended, remoteAddress }: RepositoryOptions = {}
): EmbeddedRepository {
  return new EmbeddedRepository(store, {
    author: membership.profile as { reference: string },
    projectId: project.superAdmin ? undefined : project.id,
    superAdmin: project.superAdmin,
    projectAdmin: membership.admin,
    extendedMode: extended,
    // A super admin's rights end nowhere.
    accessPolicy: project.superAdmin ? undefined : accessPolicy,
    remoteAddress,
    hooks,
  });
}

function listenOn(server: http.Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(`http://${HOST}:${(server.address() as AddressInfo).port}/`));
  });
}
