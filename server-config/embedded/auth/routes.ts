import { randomUUID } from 'node:crypto';
import { allOk, type WithId } from '@medplum/core';
import type { Login, Project, ProjectMembership, Reference } from '@medplum/fhirtypes';
import { type Request, type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { requireSession } from '../http/authenticate.ts';
import { notSupported, sendOutcome, tooMany } from '../http/respond.ts';
import type { Services } from '../services.ts';
import { chooseMembership, membershipsOf, refuse, revoke, startLogin } from './logins.ts';
import { describeSession } from './me.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { parseSmartScopes } from './smart-scopes.ts';

const MIN_PASSWORD_LENGTH = 8;
/** Ways to sign in or up that the real server has and this one has not. */
const UNSUPPORTED = [
  'google',
  'external',
  'newuser',
  'newproject',
  'newpatient',
  'resetpassword',
  'verifyemail',
  'mfa',
];

/** `auth/*`: the steps of a password login, one by one, as `MedplumClient` and the sign-in form take them. */
export function authRoutes(services: Services): Router {
  const router = Router();
  const limit = rateLimit({
    windowMs: 60_000,
    limit: services.loginsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: tooMany,
  });
  router.post('/method', (_req, res) => void res.json({}));
  router.post('/login', limit, (req, res) => answerLogin(services, req, res));
  router.get('/login/:login', async (req, res) =>
    sendLogin(services, res, await readLogin(services, req.params.login))
  );
  router.post('/profile', (req, res) => answerProfile(services, req, res));
  router.post('/scope', (req, res) => answerScope(services, req, res));
  router.get('/me', async (req, res) => void res.json(await describeSession(services, requireSession(req))));
  router.post('/revoke', (req, res) => answerRevoke(services, req, res));
  router.post('/changepassword', (req, res) => answerChangePassword(services, req, res));
  for (const way of UNSUPPORTED) router.all([`/${way}`, `/${way}/*rest`], notSupported);
  return router;
}

async function answerLogin(services: Services, req: Request, res: Response): Promise<void> {
  const { email, password } = req.body ?? {};
  if (typeof email !== 'string' || !email.includes('@')) throw refuse('Valid email address is required', 'email');
  if (typeof password !== 'string' || password.length < MIN_PASSWORD_LENGTH) {
    throw refuse(`Password must be at least ${MIN_PASSWORD_LENGTH} characters`, 'password');
  }
  const login = await startLogin(services, {
    authMethod: 'password',
    email,
    password,
    clientId: req.body.clientId || undefined,
    projectId: req.body.projectId || undefined,
    profileType: req.body.resourceType,
    scope: req.body.scope || 'openid',
    nonce: req.body.nonce || randomUUID(),
    launch: req.body.launch,
    codeChallenge: req.body.codeChallenge,
    codeChallengeMethod: req.body.codeChallengeMethod,
    remember: req.body.remember === true,
    remoteAddress: req.ip,
    userAgent: req.get('User-Agent'),
  });
  await sendLogin(services, res, login);
}

/** A code when the login knows its membership, else the memberships to choose from. */
async function sendLogin(services: Services, res: Response, login: WithId<Login>): Promise<void> {
  if (login.membership) {
    res.json({ login: login.id, code: login.code });
    return;
  }
  const memberships = await membershipsOf(services, login);
  const named = await Promise.all(
    memberships.map(async (m) => ({ id: m.id, project: await withName(services, m.project), profile: m.profile }))
  );
  res.json({ login: login.id, memberships: named });
}

async function withName(services: Services, project: Reference<Project>): Promise<Reference<Project>> {
  const { name } = await services.system.readReference<Project>(project);
  return { reference: project.reference, display: name };
}

async function answerProfile(services: Services, req: Request, res: Response): Promise<void> {
  const login = await readLogin(services, req.body?.login);
  const membership = await services.system
    .readResource<ProjectMembership>('ProjectMembership', req.body?.profile)
    .catch(() => {
      throw refuse('Profile not found');
    });
  await sendLogin(services, res, await chooseMembership(services, login, membership));
}

/** The person grants less than the app asked for. */
async function answerScope(services: Services, req: Request, res: Response): Promise<void> {
  const login = await readLogin(services, req.body?.login);
  if (login.granted || login.revoked || !login.membership) throw refuse('Invalid login');
  const asked = parseSmartScopes(login.scope);
  const within = parseSmartScopes(req.body.scope).every((scope) =>
    asked.some(
      (a) =>
        a.level === scope.level &&
        a.resourceType === scope.resourceType &&
        [...scope.actions].every((action) => a.actions.includes(action)) &&
        (!a.criteria || a.criteria === scope.criteria)
    )
  );
  if (!within) throw refuse('Invalid scope');
  await sendLogin(services, res, await services.system.updateResource<Login>({ ...login, scope: req.body.scope }));
}

async function answerRevoke(services: Services, req: Request, res: Response): Promise<void> {
  const session = requireSession(req);
  const login = await readLogin(services, req.body?.loginId);
  if (login.user?.reference !== session.login.user?.reference) throw refuse('Invalid login');
  await revoke(services, login);
  sendOutcome(res, allOk);
}

async function answerChangePassword(services: Services, req: Request, res: Response): Promise<void> {
  const { login } = requireSession(req);
  const { oldPassword, newPassword } = req.body ?? {};
  if (typeof newPassword !== 'string' || newPassword.length < MIN_PASSWORD_LENGTH) throw refuse('Invalid new password');
  const user = await services.system.readReference(login.user as Reference<import('@medplum/fhirtypes').User>);
  if (!user.passwordHash || !(await verifyPassword(String(oldPassword), user.passwordHash))) {
    throw refuse('Incorrect password', 'oldPassword');
  }
  await services.system.updateResource({ ...user, passwordHash: await hashPassword(newPassword) });
  sendOutcome(res, allOk);
}

async function readLogin(services: Services, id: unknown): Promise<WithId<Login>> {
  const login = typeof id === 'string' ? await services.sessions.readLogin(id) : undefined;
  if (!login) throw refuse('Login not found', 'login');
  return login;
}
