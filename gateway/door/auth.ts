import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Request, RequestHandler } from 'express';
import { type AuditInput, auditOutcome } from '../../sync/audit/input.ts';
import { type Caller, type Me, superAdminRefused } from '../callers.ts';
import { refusal, toRefusal } from '../errors.ts';
import { signInLimits } from '../limits.ts';
import { type Answer, takeAnswer } from './answer.ts';
import { hasBody, mediaType, readBody } from './body.ts';
import type { DoorDeps } from './fhir.ts';
import { pathOf, queryOf } from './fhir-path.ts';
import { forwardedHeaders } from './upstream.ts';

/**
 * Sign-in: Medplum's `/auth/*` and `/oauth2/*`, as far as MedplumClient, SMART apps and EHR clients use them. Not
 * among them: `newuser`, `newpatient`, `newproject` and `register`, which anybody could call and which store names.
 * Each login, whether it worked or not, leaves an AuditEvent.
 */
export const AUTH_PATHS: readonly AuthPath[] = [
  { method: 'GET', path: /^auth\/me$/ },
  { method: 'POST', path: /^auth\/login$/, login: true, tries: 'password' },
  { method: 'GET', path: /^auth\/login\/[0-9a-f-]{36}$/ },
  { method: 'POST', path: /^auth\/(method|profile|scope|exchange|revoke)$/ },
  { method: 'POST', path: /^auth\/(changepassword|setpassword|resetpassword)$/, tries: 'password' },
  { method: 'GET', path: /^auth\/mfa\/status$/ },
  { method: 'POST', path: /^auth\/mfa\/(enroll|login-enroll|verify|disable)$/, tries: 'password' },
  { method: 'GET', path: /^auth\/clientinfo\/[0-9a-f-]{36}$/ },
  { method: 'GET', path: /^oauth2\/(authorize|userinfo|logout)$/ },
  { method: 'POST', path: /^oauth2\/(authorize|userinfo|logout|introspect)$/ },
  { method: 'POST', path: /^oauth2\/token$/, login: true, tries: 'secret' },
  {
    method: 'GET',
    path: /^\.well-known\/(openid-configuration|smart-configuration|jwks\.json|oauth-authorization-server)$/,
  },
];

interface AuthPath {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  /** Leaves an AuditEvent. */
  readonly login?: true;
  /** What could be guessed here, and is limited by how often it fails. */
  readonly tries?: 'password' | 'secret';
}

const MAX_BODY_BYTES = 64 * 1024;
const HOLD_BYTES = 4 * 1024 * 1024;

interface AuthDeps extends DoorDeps {
  /** Makes the HMAC of a login name, so that failed tries on one account can be seen to be such. */
  readonly loginKey: string;
  /** Signs in to Medplum itself, behind the door, and never here. */
  readonly superAdminEmail: string;
}

export function authDoor(deps: AuthDeps): RequestHandler {
  const limits = signInLimits();
  return async (req, res) => {
    const path = pathOf(req).slice(1);
    const route = AUTH_PATHS.find((one) => one.method === req.method && one.path.test(path));
    if (!route) throw refusal(404, 'There is no such endpoint.');
    const body = await formOrJson(req);
    const account = accountOf(req, body, deps.loginKey);
    const refused = async (err: unknown) => {
      const { status } = toRefusal(err);
      if (route.login || status === 429) await deps.audit.record(loginEvent(req, body, undefined, status, deps));
      if (route.tries === 'secret' && status < 500) await limits.afterRefusal(req, res, account);
      throw err;
    };
    if (route.tries === 'password') await limits.beforeTry(req, res, account).catch(refused);
    if (isSuperAdmin(body, deps)) return refused(superAdminRefused());
    const answer = await forward(req, path, body, deps).catch(refused);
    const caller = route.login ? await signedIn(answer, deps).catch(refused) : undefined;
    if (route.login) await deps.audit.record(loginEvent(req, body, caller, answer.status, deps));
    await answer.send(res, await deps.upstream.rewrites());
  };
}

async function forward(req: Request, path: string, body: Body | undefined, { upstream }: AuthDeps): Promise<Answer> {
  const query = queryOf(req);
  const response = await upstream.send({
    method: req.method,
    path: query === '' ? path : `${path}?${query}`,
    headers: {
      ...forwardedHeaders(req.headers, req.ip),
      ...(body ? { 'content-type': body.type } : {}),
    },
    body: body?.text,
  });
  const change = path === 'auth/me' ? meWithoutSecrets : undefined;
  return takeAnswer(response, HOLD_BYTES, path.startsWith('oauth2/') ? 'oauth' : 'fhir', change);
}

/** A client's profile is its ClientApplication, which Medplum gives with its secret. */
function meWithoutSecrets(whole: Buffer): Buffer {
  const me = JSON.parse(whole.toString('utf8')) as Me & { profile?: Record<string, unknown> };
  if (me.project?.superAdmin === true) throw superAdminRefused();
  if (!me.profile) return whole;
  const { secret: _secret, retiringSecret: _retiring, ...profile } = me.profile;
  return Buffer.from(JSON.stringify({ ...me, profile }));
}

/** Medplum looks an e-mail address up in lower case. */
function isSuperAdmin(body: Body | undefined, { superAdminEmail }: AuthDeps): boolean {
  const { email } = body?.fields ?? {};
  return typeof email === 'string' && email.trim().toLowerCase() === superAdminEmail.trim().toLowerCase();
}

/** Whose token an answer holds. @throws Refusal 403 for the super admin's, which does not go out, whatever its name */
async function signedIn(answer: Answer, { callers }: AuthDeps): Promise<Caller | undefined> {
  const token = tokenIn(answer);
  if (token === undefined) return undefined;
  return callers.byToken(token).catch((err: unknown) => {
    const { status } = toRefusal(err);
    if (status === 403 || status >= 500) throw err;
    return undefined;
  });
}

/** The account that a sign-in is tried for, as an HMAC. */
function accountOf(req: Request, body: Body | undefined, key: string): string | undefined {
  const { email, client_id: clientId, login, id } = body?.fields ?? {};
  const name = [email, clientId, basicUser(req.headers), login, id].find((one) => typeof one === 'string');
  return name === undefined ? undefined : loginHash(name, key);
}

const loginHash = (name: string, key: string): string =>
  createHmac('sha256', key).update(`login|${name.trim().toLowerCase()}`).digest('hex');

interface Body {
  readonly type: string;
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

async function formOrJson(req: Request): Promise<Body | undefined> {
  if (!hasBody(req)) return undefined;
  const type = mediaType(req);
  const text = (await readBody(req, MAX_BODY_BYTES)).toString('utf8');
  if (type === 'application/x-www-form-urlencoded') {
    return { type, text, fields: Object.fromEntries(new URLSearchParams(text)) };
  }
  // MedplumClient sends every JSON body as FHIR, its logins too.
  if (type !== 'application/json' && type !== 'application/fhir+json') {
    throw refusal(415, 'A form or JSON is expected here.');
  }
  try {
    return { type, text, fields: (JSON.parse(text) ?? {}) as Record<string, unknown> };
  } catch {
    throw refusal(400, 'The body is not JSON.');
  }
}

const GRANTS: ReadonlySet<unknown> = new Set(['authorization_code', 'client_credentials', 'refresh_token']);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function loginEvent(
  req: Request,
  body: Body | undefined,
  caller: Caller | undefined,
  status: number,
  deps: AuthDeps
): AuditInput {
  const { grant_type: grant, email, client_id: clientId } = body?.fields ?? {};
  const operation = grant === undefined ? 'password' : GRANTS.has(grant) ? String(grant) : 'other-grant';
  const outcome = auditOutcome(status);
  if (caller) {
    return { type: 'LOGIN', agent: caller, outcome, status, operation };
  }
  const client = clientId ?? basicUser(req.headers);
  const agent =
    typeof email === 'string'
      ? { loginHash: loginHash(email, deps.loginKey) }
      : typeof client === 'string' && UUID.test(client)
        ? { profile: `ClientApplication/${client}` }
        : {};
  return { type: 'LOGIN', agent, outcome, status, operation };
}

function tokenIn(answer: Answer): string | undefined {
  try {
    const { access_token: token } = JSON.parse(answer.start.toString('utf8')) as { access_token?: unknown };
    return typeof token === 'string' ? token : undefined;
  } catch {
    return undefined;
  }
}

function basicUser(headers: IncomingHttpHeaders): string | undefined {
  const [, credentials] = /^Basic +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  return credentials === undefined ? undefined : Buffer.from(credentials, 'base64').toString('utf8').split(':')[0];
}
