import { createReference, generateId, LRUCache, Operator, resolveId, type WithId } from '@medplum/core';
import type {
  ClientApplication,
  Login,
  Patient,
  Project,
  ProjectMembership,
  Reference,
  Resource,
  SmartAppLaunch,
} from '@medplum/fhirtypes';
import type { EmbeddedRepository } from '../repository.ts';
import type { Session } from '../services.ts';
import { applyAdminRules, assertAddressAllowed, buildAccessPolicy } from './access-policy.ts';
import type { SigningKeys } from './keys.ts';
import { sameSecret } from './passwords.ts';
import { applySmartScopes } from './smart-scopes.ts';

export const ACCESS_TOKEN_SECONDS = 3600;
/** A bot's token is handed out again while it has at least this long to live. */
const BOT_TOKEN_SPARE_SECONDS = 900;

/** What a session is made of: a change of any of these makes the remembered ones stale. */
const SESSION_TYPES = new Set(['Project', 'ProjectMembership', 'AccessPolicy', 'ClientApplication', 'User']);

interface Remembered {
  readonly session: Session;
  readonly expires: number;
}

interface BotToken {
  readonly token: string;
  readonly login: WithId<Login>;
  readonly expires: number;
}

/**
 * Who is behind a token. Sessions are remembered by token, since a request needs five resources to make one; every
 * write goes through this process, so a changed policy, membership or login forgets them at once.
 */
export class Sessions {
  readonly #system: EmbeddedRepository;
  readonly #keys: SigningKeys;
  readonly #issuer: string;
  #remembered = new LRUCache<Remembered>(1000);
  /** Logins of bot runs, which leave nothing in the store, by login id; their tokens by membership. */
  readonly #botLogins = new Map<string, WithId<Login>>();
  readonly #botTokens = new Map<string, BotToken>();

  constructor(system: EmbeddedRepository, keys: SigningKeys, issuer: string) {
    this.#system = system;
    this.#keys = keys;
    this.#issuer = issuer;
  }

  /** The session of an access token; undefined when it is not one, has expired or was revoked. */
  async ofAccessToken(token: string): Promise<Session | undefined> {
    const known = this.#remembered.get(token);
    if (known && known.expires > Date.now()) return known.session;
    const claims = await this.#keys.verify(token).catch(() => undefined);
    // ID and refresh tokens bear the same signature, and are no access tokens (RFC 8725, 3.12).
    if (!claims || claims.aud !== this.#issuer || claims.refresh_secret !== undefined) return undefined;
    const login = await this.readLogin(claims.login_id as string);
    if (!login?.membership || login.revoked) return undefined;
    const session = await this.ofLogin(login);
    if (session) this.#remembered.set(token, { session, expires: (claims.exp ?? 0) * 1000 });
    return session;
  }

  /** The session of a client that sends its id and secret with each request (HTTP Basic). */
  async ofClientSecret(clientId: string, secret: string, address?: string): Promise<Session | undefined> {
    const client = await this.#read<ClientApplication>('ClientApplication', clientId);
    if (!client || !sameSecret(client.secret, secret) || (client.status && client.status !== 'active'))
      return undefined;
    const membership = await this.membershipOf(createReference(client));
    if (!membership) return undefined;
    const session = await this.ofLogin({
      resourceType: 'Login',
      id: generateId(),
      user: createReference(client),
      client: createReference(client),
      membership: createReference(membership),
      authMethod: 'client',
      authTime: new Date().toISOString(),
      remoteAddress: address,
    });
    if (session) assertAddressAllowed(session.accessPolicy, address);
    return session;
  }

  async ofLogin(login: WithId<Login>): Promise<Session | undefined> {
    const membership = login.membership && (await this.#readReference<ProjectMembership>(login.membership));
    if (!membership || membership.active === false) return undefined;
    const project = await this.#readReference<Project>(membership.project);
    if (!project) return undefined;
    const launch = login.launch && (await this.#readReference<SmartAppLaunch>(login.launch));
    const profile = membership.profile as Reference<Patient>;
    const patient = launch?.patient ?? (profile.reference?.startsWith('Patient/') ? profile : undefined);
    const policy = applySmartScopes(await buildAccessPolicy(this.#system, membership), login.scope, patient);
    const accessPolicy = applyAdminRules(policy, project, membership.admin === true);
    return { login, project, membership: await this.#withProfileDisplay(membership), accessPolicy, launch };
  }

  /** Medplum's `meta.author` bears the display of the profile, pre-commit bots see it there. */
  async #withProfileDisplay(membership: WithId<ProjectMembership>): Promise<WithId<ProjectMembership>> {
    const profile = await this.#readReference<Patient>(membership.profile as Reference<Patient>);
    return profile ? { ...membership, profile: createReference(profile) } : membership;
  }

  /** An access token with which a bot acts as its membership. */
  async tokenOfBot(membership: WithId<ProjectMembership>): Promise<string> {
    const known = this.#botTokens.get(membership.id);
    if (known && known.expires > Date.now() + BOT_TOKEN_SPARE_SECONDS * 1000) return known.token;
    if (known) this.#botLogins.delete(known.login.id);
    const login: WithId<Login> = {
      resourceType: 'Login',
      id: generateId(),
      authMethod: 'execute',
      authTime: new Date().toISOString(),
      user: membership.user as Login['user'],
      membership: createReference(membership),
      scope: 'openid',
      granted: true,
    };
    const token = await this.accessToken(login, membership, ACCESS_TOKEN_SECONDS);
    this.#botLogins.set(login.id, login);
    this.#botTokens.set(membership.id, { token, login, expires: Date.now() + ACCESS_TOKEN_SECONDS * 1000 });
    return token;
  }

  accessToken(login: WithId<Login>, membership: ProjectMembership, lifetime: number, claims?: object): Promise<string> {
    const user = resolveId(login.user);
    return this.#keys.sign(
      {
        client_id: resolveId(login.client),
        login_id: login.id,
        sub: user,
        username: user,
        scope: login.scope,
        profile: membership.profile?.reference,
        jti: generateId(),
        ...claims,
      },
      lifetime
    );
  }

  async readLogin(id: string): Promise<WithId<Login> | undefined> {
    return this.#botLogins.get(id) ?? (await this.#read<Login>('Login', id));
  }

  /** The active membership of a user, client or bot, of the given project if one is named. */
  async membershipOf(user: Reference, projectId?: string): Promise<WithId<ProjectMembership> | undefined> {
    const memberships = await this.#system.searchResources<ProjectMembership>({
      resourceType: 'ProjectMembership',
      filters: [{ code: 'profile', operator: Operator.EQUALS, value: user.reference as string }],
    });
    return memberships.find(
      (m) => m.active !== false && (!projectId || m.project.reference === `Project/${projectId}`)
    );
  }

  /** Told of every committed write. */
  changed(resource: Resource, deleted: boolean): void {
    const ends = resource.resourceType === 'Login' && (deleted || resource.revoked);
    if (ends || SESSION_TYPES.has(resource.resourceType)) this.#remembered = new LRUCache<Remembered>(1000);
    if (resource.resourceType === 'ProjectMembership') this.#botTokens.delete(resource.id as string);
  }

  async #read<T extends Resource>(type: T['resourceType'], id: string): Promise<WithId<T> | undefined> {
    return this.#system.readResource<T>(type, id).catch(() => undefined);
  }

  async #readReference<T extends Resource>(reference: Reference<T>): Promise<WithId<T> | undefined> {
    return this.#system.readReference<T>(reference).catch(() => undefined);
  }
}
