import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MedplumClient, type WithId } from '@medplum/core';
import type {
  AccessPolicy,
  Bot,
  ClientApplication,
  Project,
  ProjectMembership,
  Subscription,
} from '@medplum/fhirtypes';
import { createEmbeddedServer, type EmbeddedOptions } from './server.ts';

/** An embedded Medplum of a test's own, with a project that has every feature; talked to over HTTP. */
export interface TestServer {
  readonly url: string;
  readonly dataDir: string;
  /** Signed in as the super admin. */
  readonly root: MedplumClient;
  readonly project: WithId<Project>;
  /** A client application of the project; `admin` makes it a project admin. */
  client(membership?: Partial<ProjectMembership>): Promise<TestClient>;
  policy(resource: AccessPolicy['resource'], rest?: Partial<AccessPolicy>): Promise<WithId<AccessPolicy>>;
  /** A deployed bot with its membership. */
  bot(code: string, bot?: Partial<Bot>): Promise<WithId<Bot>>;
  subscription(
    endpoint: string,
    criteria: string,
    extension?: Subscription['extension']
  ): Promise<WithId<Subscription>>;
  close(): Promise<void>;
}

export interface TestClient {
  readonly id: string;
  readonly secret: string;
  readonly membership: WithId<ProjectMembership>;
  readonly medplum: MedplumClient;
}

export const SUPER_ADMIN = { email: 'admin@example.com', password: 'a-password-for-tests' };
export const FEATURES: Project['features'] = ['bots', 'cron', 'websocket-subscriptions', 'transaction-bundles'];

export async function startTestServer(options: Partial<EmbeddedOptions> = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-medplum-'));
  const server = createEmbeddedServer({ superAdmin: SUPER_ADMIN, ...options, dataDir });
  const url = await server.listen(0);
  const root = await signIn(url, SUPER_ADMIN.email, SUPER_ADMIN.password);
  const project = await root.updateResource<Project>({
    resourceType: 'Project',
    id: randomUUID(),
    name: 'Test',
    strictMode: true,
    features: FEATURES,
    setting: [{ name: 'preCommitSubscriptionsEnabled', valueBoolean: true }],
    secret: [{ name: 'GREETING', valueString: 'hello' }],
  });
  const meta = { project: project.id };
  const member = (who: { reference: string }, rest: Partial<ProjectMembership>) =>
    root.updateResource<ProjectMembership>({
      resourceType: 'ProjectMembership',
      id: randomUUID(),
      meta,
      project: { reference: `Project/${project.id}` },
      user: who,
      profile: who,
      ...rest,
    });
  return {
    url,
    dataDir,
    root,
    project,
    client: async (rest = {}) => {
      const secret = randomBytes(32).toString('hex');
      const fields: ClientApplication = {
        resourceType: 'ClientApplication',
        id: randomUUID(),
        meta,
        name: 'test',
        secret,
      };
      const { id } = await root.updateResource(fields);
      const membership = await member({ reference: `ClientApplication/${id}` }, rest);
      const medplum = new MedplumClient({ baseUrl: url, cacheTime: 0 });
      await medplum.startClientLogin(id, secret);
      return { id, secret, membership, medplum };
    },
    policy: (resource, rest = {}) =>
      root.updateResource<AccessPolicy>({
        resourceType: 'AccessPolicy',
        id: randomUUID(),
        meta,
        name: 'test',
        resource,
        ...rest,
      }),
    bot: async (code, rest = {}) => {
      const fields: Bot = { resourceType: 'Bot', meta, name: 'test', runtimeVersion: 'vmcontext', ...rest };
      const bot = await root.updateResource<Bot>({ ...fields, id: randomUUID() });
      await member({ reference: `Bot/${bot.id}` }, {});
      await root.post(root.fhirUrl('Bot', bot.id, '$deploy'), { code, filename: 'index.js' });
      return bot;
    },
    subscription: (endpoint, criteria, extension) =>
      root.updateResource<Subscription>({
        resourceType: 'Subscription',
        id: randomUUID(),
        meta,
        status: 'active',
        reason: 'test',
        criteria,
        channel: { type: 'rest-hook', endpoint },
        ...(extension ? { extension } : {}),
      }),
    close: async () => {
      await server.close();
      if (!options.dataDir) fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The way a person signs in: password, code, tokens. */
export async function signIn(baseUrl: string, email: string, password: string, rest = {}): Promise<MedplumClient> {
  const medplum = new MedplumClient({ baseUrl, cacheTime: 0 });
  // Given, because the client looks for `window` to hash one.
  const verifier = randomBytes(32).toString('hex');
  const pkce = { codeChallenge: verifier, codeChallengeMethod: 'plain' } as const;
  const { code } = await medplum.startLogin({ email, password, ...pkce, ...rest });
  sessionCode(medplum, verifier);
  await medplum.processCode(code as string);
  return medplum;
}

function sessionCode(medplum: MedplumClient, verifier: string): void {
  (medplum as unknown as { storage: Storage & { setString(k: string, v: string): void } }).storage.setString(
    'codeVerifier',
    verifier
  );
}
