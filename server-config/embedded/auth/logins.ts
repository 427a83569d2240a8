import { randomBytes } from 'node:crypto';
import { badRequest, createReference, OperationOutcomeError, Operator, resolveId, type WithId } from '@medplum/core';
import type { ClientApplication, Login, Project, ProjectMembership, SmartAppLaunch, User } from '@medplum/fhirtypes';
import type { Services } from '../services.ts';
import { assertAddressAllowed } from './access-policy.ts';
import { verifyPassword } from './passwords.ts';

export interface LoginRequest {
  readonly authMethod: 'password' | 'exchange';
  readonly email?: string;
  readonly externalId?: string;
  readonly password?: string;
  readonly clientId?: string;
  readonly projectId?: string;
  readonly membershipId?: string;
  readonly profileType?: string;
  readonly scope: string;
  readonly nonce?: string;
  readonly launch?: string;
  readonly codeChallenge?: string;
  readonly codeChallengeMethod?: string;
  readonly remember?: boolean;
  readonly remoteAddress?: string;
  readonly userAgent?: string;
}

export const newSecret = (bytes: number): string => randomBytes(bytes).toString('hex');
export const refuse = (text: string, expression?: string) => new OperationOutcomeError(badRequest(text, expression));

/**
 * Starts a login. With one membership (always, for a token exchange) it is chosen at once, else the caller chooses one
 * by `auth/profile`.
 */
export async function startLogin(services: Services, request: LoginRequest): Promise<WithId<Login>> {
  const { system } = services;
  assertPkce(request);
  const client = request.clientId
    ? await system.readResource<ClientApplication>('ClientApplication', request.clientId).catch(() => {
        throw refuse('Client not found');
      })
    : undefined;
  const projectId = request.projectId ?? (client && (await projectOfClient(services, client)));
  const launch = request.launch
    ? await system.readResource<SmartAppLaunch>('SmartAppLaunch', request.launch)
    : undefined;
  const user = request.externalId
    ? await userByExternalId(services, request.externalId, projectId)
    : await userByEmail(services, request.email ?? '', projectId);
  if (!user) throw refuse('User not found');
  if (request.authMethod === 'password') await assertPassword(user, request.password);

  const login = await system.createResource<Login>({
    resourceType: 'Login',
    client: client && createReference(client),
    launch: launch && createReference(launch),
    project: projectId ? { reference: `Project/${projectId}` } : undefined,
    profileType: request.profileType as Login['profileType'],
    user: createReference(user),
    authMethod: request.authMethod,
    authTime: new Date().toISOString(),
    code: newSecret(16),
    cookie: newSecret(16),
    refreshSecret: wantsRefreshToken(request, client) ? newSecret(32) : undefined,
    scope: request.scope,
    nonce: request.nonce,
    codeChallenge: request.codeChallenge,
    codeChallengeMethod: request.codeChallengeMethod as Login['codeChallengeMethod'],
    remoteAddress: request.remoteAddress,
    userAgent: request.userAgent,
  });
  const memberships = (await membershipsOf(services, login)).filter(
    (m) => !request.membershipId || m.id === request.membershipId
  );
  if (memberships.length === 0) throw refuse('User not found');
  return memberships.length === 1 || request.authMethod === 'exchange'
    ? chooseMembership(services, login, memberships[0]!)
    : login;
}

/** The memberships that a login may choose from. */
export async function membershipsOf(services: Services, login: Login): Promise<WithId<ProjectMembership>[]> {
  const all = await services.system.searchResources<ProjectMembership>({
    resourceType: 'ProjectMembership',
    count: 100,
    filters: [{ code: 'user', operator: Operator.EQUALS, value: login.user?.reference as string }],
  });
  return all.filter(
    (m) =>
      m.active !== false &&
      (!login.project?.reference || m.project.reference === login.project.reference) &&
      (!login.profileType || m.profile?.reference?.startsWith(`${login.profileType}/`))
  );
}

export async function chooseMembership(
  services: Services,
  login: WithId<Login>,
  membership: WithId<ProjectMembership>
): Promise<WithId<Login>> {
  if (login.revoked) throw refuse('Login revoked');
  if (login.granted) throw refuse('Login granted');
  if (login.membership) throw refuse('Login profile already set');
  if (membership.user?.reference !== login.user?.reference) throw refuse('Invalid profile');
  if (membership.active === false) throw refuse('Profile not active');
  const project = await services.system.readReference<Project>(membership.project);
  const chosen: WithId<Login> = {
    ...login,
    project: createReference(project),
    membership: createReference(membership),
    // A super admin's login ends with its access token.
    refreshSecret: project.superAdmin ? undefined : login.refreshSecret,
  };
  const session = await services.sessions.ofLogin(chosen);
  if (session) assertAddressAllowed(session.accessPolicy, login.remoteAddress);
  return services.system.updateResource<Login>(chosen);
}

export async function revoke(services: Services, login: WithId<Login>): Promise<void> {
  await services.system.updateResource<Login>({ ...login, revoked: true });
}

/** A user of the project first, else one that belongs to no project. */
export async function userByEmail(
  services: Services,
  email: string,
  projectId: string | undefined
): Promise<WithId<User> | undefined> {
  const users = await services.system.searchResources<User>({
    resourceType: 'User',
    filters: [{ code: 'email', operator: Operator.EXACT, value: email.toLowerCase() }],
  });
  return (
    users.find((user) => projectId && user.project?.reference === `Project/${projectId}`) ??
    users.find((user) => !user.project)
  );
}

async function userByExternalId(
  services: Services,
  externalId: string,
  projectId: string | undefined
): Promise<WithId<User> | undefined> {
  const memberships = await services.system.searchResources<ProjectMembership>({
    resourceType: 'ProjectMembership',
    filters: [{ code: 'external-id', operator: Operator.EXACT, value: externalId }],
  });
  const membership = memberships.find((m) => resolveId(m.project) === projectId);
  return membership && services.system.readReference<User>(membership.user as { reference: string });
}

export async function projectOfClient(services: Services, client: WithId<ClientApplication>): Promise<string> {
  const membership = await services.sessions.membershipOf(createReference(client));
  const projectId = resolveId(membership?.project) ?? client.meta?.project;
  if (!projectId) throw refuse('Invalid client');
  return projectId;
}

async function assertPassword(user: User, password: string | undefined): Promise<void> {
  if (!password || !user.passwordHash) throw refuse('Invalid authentication method');
  if (!(await verifyPassword(password, user.passwordHash))) throw refuse('Email or password is invalid');
}

function assertPkce({ codeChallenge, codeChallengeMethod }: LoginRequest): void {
  if (codeChallenge ? !codeChallengeMethod : codeChallengeMethod)
    throw refuse('Invalid code challenge', 'code_challenge');
  if (codeChallengeMethod && !['plain', 'S256'].includes(codeChallengeMethod)) {
    throw refuse('Invalid code challenge method', 'code_challenge_method');
  }
}

function wantsRefreshToken(request: LoginRequest, client: ClientApplication | undefined): boolean {
  const scopes = request.scope.split(' ');
  return (
    request.remember === true ||
    scopes.includes('offline_access') ||
    scopes.includes('offline') ||
    client?.grantType?.includes('refresh_token') === true
  );
}
