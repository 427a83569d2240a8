import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { CookieOptions, Response } from 'express';
import type { Role } from '../../config/ids.ts';
import type { Caller, Callers } from '../callers.ts';
import { refusal, unauthorized } from '../errors.ts';
import { type Sealer, secondsLeft } from './seal.ts';

export const COOKIE = 'atlas-ide';
/** Who may have an editor with a terminal behind it. */
const MAY_OPEN: readonly (Role | undefined)[] = ['CLINICIAN', 'ADMIN', 'RESEARCHER'];
/** Browsers keep no larger cookie. */
const LARGEST = 3_900;

export interface IdeSessions {
  /** Sets the cookie. @throws Refusal 403 for a role that has no editor */
  begin(res: Response, caller: Caller): Promise<{ expiresIn: number }>;
  end(res: Response): void;
  /** Who it is, asked anew. @throws Refusal 401 without a session that holds */
  callerOf(req: IncomingMessage): Promise<Caller>;
}

export function ideSessions(sealer: Sealer, callers: Callers, baseUrl: string): IdeSessions {
  const options = cookieOptions(baseUrl);
  return {
    async begin(res, caller) {
      if (!MAY_OPEN.includes(caller.role)) throw refusal(403, 'This role has no editor.');
      const expiresIn = secondsLeft(caller.token);
      const cookie = await sealer.seal('ide-cookie', { token: caller.token }, expiresIn);
      if (cookie.length > LARGEST) throw refusal(500, 'The access token is too long for a session of the editor.');
      res.cookie(COOKIE, cookie, { ...options, maxAge: expiresIn * 1000 });
      return { expiresIn };
    },
    end: (res) => void res.clearCookie(COOKIE, options),
    async callerOf(req) {
      const cookie = cookieNamed(req.headers.cookie, COOKIE);
      const session = cookie ? await sealer.open('ide-cookie', cookie) : undefined;
      if (!session) throw unauthorized();
      const caller = await callers.byToken(session.token);
      if (!MAY_OPEN.includes(caller.role)) throw refusal(403, 'This role has no editor.');
      return caller;
    },
  };
}

/**
 * Path-scoped, so that it goes to the editor and to nothing else of Atlas. An EHR's page frames Atlas from another site:
 * then only `SameSite=None` with `Partitioned` gets through, which wants TLS; localhost counts as such.
 */
function cookieOptions(baseUrl: string): CookieOptions {
  const { protocol, hostname } = new URL(baseUrl);
  const trusted = protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
  return {
    httpOnly: true,
    path: '/ide/',
    ...(trusted ? { secure: true, sameSite: 'none', partitioned: true } : { sameSite: 'strict' }),
  };
}

export function cookieNamed(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(/; */)) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at) === name) return pair.slice(at + 1);
  }
  return undefined;
}

/** What goes on to code-server: its own cookies, and nothing that opens anything of Atlas. */
export function withoutOwnCookies(header: string | undefined): string | undefined {
  const others = (header ?? '').split(/; */).filter((pair) => pair !== '' && !/^(?:__Host-)?atlas/.test(pair));
  return others.length > 0 ? others.join('; ') : undefined;
}

/** A name for a user's container: a DNS label that tells nothing of who it is. */
export const userLabel = ({ profile }: Caller): string =>
  `u-${createHash('sha256').update(profile).digest('hex').slice(0, 20)}`;
