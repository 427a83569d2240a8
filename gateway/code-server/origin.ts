import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from Atlas' own pages. The session is a cookie, and a cookie goes along with whatever another
 * site makes the browser send; above all with WebSockets, which no same-origin policy holds back (RFC 6455, 10.2).
 */
export function fromOwnPage(req: IncomingMessage, baseUrl: string): boolean {
  const { origin, host } = req.headers;
  if (origin === undefined)
    return req.headers['sec-fetch-site'] === undefined || OWN.has(String(req.headers['sec-fetch-site']));
  if (origin === new URL(baseUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** `none`: typed in by the user. */
const OWN = new Set(['same-origin', 'none']);
