import { createHash } from 'node:crypto';
import type { MedplumClient } from '@medplum/core';
import type { ProjectMembership } from '@medplum/fhirtypes';
import type { RequestHandler, Response } from 'express';
import { type Dispatcher, request } from 'undici';
import { ROLES, type Role, roleOfPolicy } from '../config/ids.ts';
import type { Audit } from '../sync/audit/input.ts';
import { refusal, unauthorized, unavailable } from './errors.ts';

/** Whoever holds a token that Medplum accepts. */
export interface Caller {
  /** The Medplum access token, to forward. */
  readonly token: string;
  readonly membershipId: string;
  /** `Practitioner/<id>`, `ClientApplication/<id>`, … */
  readonly profile: string;
  readonly role: Role | undefined;
  /** Id of the Organization that the membership's `org` parameter names. */
  readonly orgId: string | undefined;
  readonly projectAdmin: boolean;
  /** The application and the session that the token was given to, for the audit trail. */
  readonly clientId?: string | undefined;
  readonly loginId?: string | undefined;
}

export interface Callers {
  /** @throws Refusal 401, 403 for the super admin, or 503 when Medplum can't be asked. */
  byToken(token: string): Promise<Caller>;
  /** @throws Refusal 401, or 503 when Medplum can't be asked. */
  byClientCredentials(clientId: string, clientSecret: string): Promise<Caller>;
  /** For a token that Medplum has refused since. */
  forget(token: string): void;
}

/** How long a revoked token or a changed role may still be believed here. Medplum itself checks each request. */
const BELIEVED_MS = 60_000;
const MOST_CALLERS = 10_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ANSWER_TIMEOUT_MS = 10_000;

/** What of `auth/me` says who it is. */
export interface Me {
  readonly membership?: { readonly id?: string };
  readonly project?: { readonly superAdmin?: boolean };
}

/** Who may do everything in Medplum works behind the door, from where Medplum can be reached. */
export const superAdminRefused = () => refusal(403, 'The super admin does not sign in here.');

interface CallersOptions {
  readonly medplumUrl: string;
  /** Reads ProjectMemberships, which callers themselves may not. */
  readonly gateway: MedplumClient;
  readonly dispatcher: Dispatcher;
  readonly audit: Audit;
  readonly now?: () => number;
}

/**
 * Asks Medplum who a token belongs to (`auth/me`) and what its membership allows. Answers are kept in memory, under
 * the SHA-256 of what the caller proved itself with.
 */
export function createCallers({ medplumUrl, gateway, dispatcher, audit, now = Date.now }: CallersOptions): Callers {
  const byToken = cached<Caller>(now, (token) => identify(token));
  const byCredentials = cached<Caller>(now, async (credentials) => {
    const { clientId, clientSecret } = JSON.parse(credentials) as { clientId: string; clientSecret: string };
    const client = UUID.test(clientId) ? { profile: `ClientApplication/${clientId}` } : {};
    const token = await grant(clientId, clientSecret);
    const caller = token === undefined ? undefined : await byToken.get(token);
    await audit.record({
      type: 'LOGIN',
      agent: caller ?? client,
      outcome: caller ? '0' : '4',
      operation: 'client_credentials',
    });
    if (!caller) throw unauthorized();
    return caller;
  });

  async function identify(token: string): Promise<Caller> {
    const me = await ask('auth/me', { authorization: `Bearer ${token}` });
    const { membership: of, project } = (me.body ?? {}) as Me;
    const membershipId = of?.id;
    if (me.status !== 200 || !membershipId) throw unauthorized();
    if (project?.superAdmin === true) throw superAdminRefused();
    const membership = await gateway.readResource('ProjectMembership', membershipId);
    if (!membership.profile?.reference) throw unauthorized();
    return {
      token,
      membershipId,
      profile: membership.profile.reference,
      role: roleOf(membership),
      orgId: orgOf(membership),
      projectAdmin: membership.admin === true,
      ...sessionOf(token),
    };
  }

  async function grant(clientId: string, clientSecret: string): Promise<string | undefined> {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    const answer = await ask(
      'oauth2/token',
      { 'content-type': 'application/x-www-form-urlencoded' },
      { method: 'POST', body: form.toString() }
    );
    return answer.status === 200 ? (answer.body as { access_token?: string } | undefined)?.access_token : undefined;
  }

  async function ask(path: string, headers: Record<string, string>, init: { method?: 'POST'; body?: string } = {}) {
    const response = await request(new URL(path, medplumUrl), {
      ...init,
      headers: { accept: 'application/json', ...headers },
      dispatcher,
      headersTimeout: ANSWER_TIMEOUT_MS,
      bodyTimeout: ANSWER_TIMEOUT_MS,
    });
    const text = await response.body.text();
    if (response.statusCode === 429) throw refusal(429, 'Too many requests.');
    if (response.statusCode >= 500) throw unavailable('Medplum');
    return { status: response.statusCode, body: parseJson(text) };
  }

  return {
    byToken: (token) => byToken.get(token),
    byClientCredentials: (clientId, clientSecret) => byCredentials.get(JSON.stringify({ clientId, clientSecret })),
    forget: (token) => byToken.forget(token),
  };
}

/** Medplum's claims, read and not trusted: Medplum has been asked who it is. */
function sessionOf(token: string): Pick<Caller, 'clientId' | 'loginId'> {
  const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as
    | { client_id?: unknown; login_id?: unknown }
    | undefined;
  const uuid = (id: unknown) => (typeof id === 'string' && UUID.test(id) ? id : undefined);
  return { clientId: uuid(claims?.client_id), loginId: uuid(claims?.login_id) };
}

/** Puts the caller on the response, or refuses with 401. Basic credentials only where the route says so. */
export function requireCaller(callers: Callers, accepts: { basic: boolean }): RequestHandler {
  return async (req, res, next) => {
    const [scheme, credentials] = /^(\w+) +(\S+)$/.exec(req.headers.authorization ?? '')?.slice(1) ?? [];
    res.locals.caller = await callerBy(callers, scheme?.toLowerCase(), credentials, accepts.basic);
    next();
  };
}

export function callerOf(res: Response): Caller {
  const { caller } = res.locals as { caller?: Caller };
  if (!caller) throw unauthorized();
  return caller;
}

/** `X-Org-ID`, where a client sends it, has to name the client's own organization. @returns that organization's id */
export function requireOwnOrg(caller: Caller, orgHeader: string | undefined): string {
  if (!caller.orgId) throw refusal(403, 'This client belongs to no organization.');
  if (orgHeader !== undefined && orgHeader !== caller.orgId && orgHeader !== `Organization/${caller.orgId}`) {
    throw refusal(403, 'X-Org-ID has to be the organization of the client.');
  }
  return caller.orgId;
}

async function callerBy(
  callers: Callers,
  scheme: string | undefined,
  credentials: string | undefined,
  basic: boolean
): Promise<Caller> {
  if (scheme === 'bearer' && credentials) return callers.byToken(credentials);
  if (scheme === 'basic' && credentials && basic) {
    const [, id, secret] = /^([^:]+):(.+)$/s.exec(Buffer.from(credentials, 'base64').toString('utf8')) ?? [];
    if (id && secret) return callers.byClientCredentials(decodeForm(id), decodeForm(secret));
  }
  throw unauthorized();
}

/** RFC 6749, section 2.3.1: id and secret are form-encoded before they are joined. Plain ones decode to themselves. */
function decodeForm(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

/** The policies of the membership, the strictest reading: one that Atlas doesn't know gives no role at all. */
export function roleOf(membership: ProjectMembership): Role | undefined {
  const policies = [membership.accessPolicy, ...(membership.access ?? []).map((a) => a.policy)]
    .map((policy) => policy?.reference)
    .filter((reference) => reference !== undefined);
  const roles = policies.map((reference) => roleOfPolicy(reference.replace(/^AccessPolicy\//, '')));
  if (roles.length === 0 || roles.includes(undefined)) return undefined;
  return ROLES.find((role) => roles.every((r) => r === role));
}

/** The Organization's id that the `org` parameter of the membership names. */
export function orgOf(membership: ProjectMembership): string | undefined {
  const references = (membership.access ?? [])
    .flatMap((access) => access.parameter ?? [])
    .filter((parameter) => parameter.name === 'org')
    .map((parameter) => parameter.valueReference?.reference ?? parameter.valueString);
  const [only, ...others] = new Set(references);
  return others.length === 0 ? only?.replace(/^Organization\//, '') : undefined;
}

/** Remembers answers, the oldest out first; callers that ask at once share one question; failures aren't kept. */
function cached<T>(now: () => number, load: (key: string) => Promise<T>) {
  const entries = new Map<string, { value: Promise<T>; until: number }>();
  const digest = (key: string) => createHash('sha256').update(key).digest('base64');
  return {
    get(key: string): Promise<T> {
      const hash = digest(key);
      const hit = entries.get(hash);
      if (hit && hit.until > now()) return hit.value;
      entries.delete(hash);
      const value = load(key);
      const entry = { value, until: now() + BELIEVED_MS };
      entries.set(hash, entry);
      value.catch(() => {
        if (entries.get(hash) === entry) entries.delete(hash);
      });
      if (entries.size > MOST_CALLERS) entries.delete(entries.keys().next().value!);
      return value;
    },
    forget(key: string): void {
      entries.delete(digest(key));
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
