import { createHash, randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';

/**
 * The two cookies of a launch. `browser` ties a state to the browser it was made for; `session` is the session. Both are
 * random, HttpOnly, Secure, SameSite=None (Atlas is framed by the EHR, another site) and Partitioned (CHIPS): a
 * session opened inside one EHR's frame is that frame's alone.
 *
 * On http://localhost Chromium and Firefox take Secure cookies, since localhost is a trustworthy origin; the prefix
 * `__Host-` they take over TLS only.
 */
export type CookieName = 'browser' | 'session';

const OPTIONS: CookieOptions = { httpOnly: true, secure: true, sameSite: 'none', partitioned: true, path: '/' };
const VALUE = /^[A-Za-z0-9_-]{43}$/;

export interface Cookies {
  read(req: Request, name: CookieName): string | undefined;
  write(res: Response, name: CookieName, value: string): void;
  clear(res: Response, name: CookieName): void;
}

export function createCookies(baseUrl: string): Cookies {
  const prefix = baseUrl.startsWith('https:') ? '__Host-atlas-smart' : 'atlas-smart';
  return {
    read(req, name) {
      const header = req.headers.cookie ?? '';
      for (const pair of header.split(/; */)) {
        const [key, value] = pair.split('=');
        if (key === `${prefix}-${name}` && value && VALUE.test(value)) return value;
      }
      return undefined;
    },
    write: (res, name, value) => void res.cookie(`${prefix}-${name}`, value, OPTIONS),
    clear: (res, name) => void res.clearCookie(`${prefix}-${name}`, OPTIONS),
  };
}

/** 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
/** What is kept of a secret on the server: Redis can't be used to take a session over. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
