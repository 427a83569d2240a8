import { allOk, formatHumanName, isPopulated } from '@medplum/core';
import type { HumanName, Reference, Resource, User } from '@medplum/fhirtypes';
import { type Request, type Response, Router } from 'express';
import { requireSession } from '../http/authenticate.ts';
import { notSupported, sendOutcome } from '../http/respond.ts';
import type { Services } from '../services.ts';
import { revoke } from './logins.ts';
import { answerToken } from './token.ts';

/** `oauth2/*`. The authorization page is the app's; a login at this server goes through `auth/login`. */
export function oauthRoutes(services: Services): Router {
  const router = Router();
  router.post('/token', (req, res) => answerToken(services, req, res));
  router.post('/introspect', (req, res) => answerIntrospection(services, req, res));
  const userInfo = (req: Request, res: Response) => answerUserInfo(services, req, res);
  router.route('/userinfo').get(userInfo).post(userInfo);
  const logout = (req: Request, res: Response) => answerLogout(services, req, res);
  router.route('/logout').get(logout).post(logout);
  router.all('/authorize', notSupported);
  router.all('/register', notSupported);
  return router;
}

/** @see https://www.rfc-editor.org/rfc/rfc7662 */
async function answerIntrospection(services: Services, req: Request, res: Response): Promise<void> {
  const token = req.body?.token;
  if (!token) {
    res.status(400).send('Token to introspect must be provided');
    return;
  }
  const claims = await services.keys.verify(token).catch(() => undefined);
  const login = claims?.login_id ? await services.sessions.readLogin(claims.login_id as string) : undefined;
  if (!claims || !login?.granted || login.revoked) {
    res.json({ active: false });
    return;
  }
  const session = await services.sessions.ofLogin(login);
  const { iat, exp, iss, sub, client_id, scope, profile } = claims;
  const own = typeof profile === 'string' && profile.startsWith('Patient/') ? profile : undefined;
  const patient = (session?.launch?.patient?.reference ?? own)?.slice('Patient/'.length);
  res.json({ active: true, iat, exp, iss, sub, client_id, scope, profile, patient });
}

/** @see https://openid.net/specs/openid-connect-core-1_0.html#UserInfo */
async function answerUserInfo(services: Services, req: Request, res: Response): Promise<void> {
  const { login, membership } = requireSession(req);
  const user = await services.system.readReference<User>(login.user as Reference<User>);
  const scopes = login.scope?.split(' ') ?? [];
  const info: Record<string, unknown> = { sub: user.id };
  if (scopes.includes('profile')) {
    const profile = await services.system.readReference<Resource>(membership.profile as Reference<Resource>);
    const [name] = 'name' in profile && Array.isArray(profile.name) ? (profile.name as HumanName[]) : [];
    Object.assign(info, {
      profile: membership.profile?.reference,
      locale: 'en-US',
      ...(name ? { name: formatHumanName(name), family_name: name.family, given_name: name.given?.[0] } : {}),
    });
  }
  if (scopes.includes('email') && isPopulated(user.email)) {
    Object.assign(info, { email: user.email, email_verified: user.emailVerified === true });
  }
  res.json(info);
}

/** Revokes the login, and with it every token that was issued for it. */
async function answerLogout(services: Services, req: Request, res: Response): Promise<void> {
  const { login } = requireSession(req);
  if (login.authMethod !== 'execute') await revoke(services, login);
  sendOutcome(res, allOk);
}
