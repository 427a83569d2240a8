import type http from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Request, RequestHandler, Response } from 'express';
import { createProxyMiddleware, type RequestHandler as ProxyHandler } from 'http-proxy-middleware';
import type { Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import { toRefusal, unauthorized } from '../errors.ts';
import { absent } from './absent.ts';
import { fromOwnPage } from './origin.ts';
import { framedPolicy } from './policy.ts';
import { type IdeSessions, userLabel, withoutOwnCookies } from './session.ts';

export const MOUNT = '/ide';
const RECHECK_MS = 60_000;
const CONNECT_MS = 5_000;

interface ProxyDeps {
  readonly settings: Settings;
  readonly sessions: IdeSessions;
  readonly log: Logger;
}

export interface CodeServerProxy {
  /** Mounted at `/ide`. */
  readonly http: RequestHandler;
  upgrade(req: http.IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
  /** Ends the sockets that are open. */
  close(): void;
}

type WithTarget = http.IncomingMessage & { codeServer?: string };

/** code-server behind `/ide/`: HTTP and WebSocket, each request with a session that holds. */
export function codeServerProxy({ settings, sessions, log }: ProxyDeps): CodeServerProxy {
  const open = new Set<Duplex>();
  const proxy: ProxyHandler<Request, Response> = createProxyMiddleware<Request, Response>({
    target: 'http://127.0.0.1:9',
    router: (req) => (req as WithTarget).codeServer!,
    ws: false,
    xfwd: true,
    proxyTimeout: 0,
    timeout: 0,
    cookiePathRewrite: { '*': `${MOUNT}/` },
    cookieDomainRewrite: '',
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    on: {
      proxyReq: (asked) => keepOwn(asked),
      proxyReqWs: (asked) => keepOwn(asked),
      proxyRes: (answer, req) => confine(answer, req, settings),
      error: (_err, req, res) => {
        if (!('headersSent' in res)) return res.destroy();
        if (res.headersSent) return res.destroy();
        absent(req, res as Response, true);
      },
    },
  });

  async function targetFor(req: http.IncomingMessage): Promise<string | undefined> {
    const caller = await sessions.callerOf(req);
    return settings.CODE_SERVER_URL?.replaceAll('{user}', userLabel(caller));
  }

  return {
    async http(req, res, next) {
      if (!SAFE.has(req.method) && !fromOwnPage(req, settings.baseUrl)) throw unauthorized();
      if (req.originalUrl === MOUNT) return res.redirect(301, `${MOUNT}/`);
      const target = await targetFor(req);
      if (!target) return absent(req, res, false);
      (req as WithTarget).codeServer = target;
      await proxy(req, res, (err?: unknown) => {
        // Answered by `on.error`, which alone knows how far the answer had come.
        if (err && !res.headersSent) next(err);
      });
    },
    async upgrade(req, socket, head) {
      socket.on('error', () => socket.destroy());
      try {
        if (!fromOwnPage(req, settings.baseUrl) || req.headers.origin === undefined) throw unauthorized();
        const target = await targetFor(req);
        if (!target) return refuse(socket, 503);
        (req as WithTarget).codeServer = target;
      } catch (err) {
        return refuse(socket, toRefusal(err).status);
      }
      open.add(socket);
      const timer = setInterval(() => {
        sessions.callerOf(req).catch((err) => {
          if (toRefusal(err).status < 500) socket.destroy();
        });
      }, RECHECK_MS);
      socket.on('close', () => {
        clearInterval(timer);
        open.delete(socket);
      });
      req.url = (req.url ?? '').slice(MOUNT.length);
      proxy.upgrade(req as Request, socket as Socket, head);
    },
    close() {
      for (const socket of open) socket.destroy();
      if (open.size > 0) log.info({ sockets: open.size }, 'editor sockets closed');
    },
  };
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Nothing that opens anything of Atlas goes on to the editor, whose terminal could read it. */
function keepOwn(asked: http.ClientRequest): void {
  const cookies = withoutOwnCookies(String(asked.getHeader('cookie') ?? ''));
  if (cookies) asked.setHeader('cookie', cookies);
  else asked.removeHeader('cookie');
  asked.removeHeader('authorization');
  asked.setTimeout(CONNECT_MS, () => {
    if (asked.socket?.connecting) asked.destroy();
  });
}

/** What the editor answers stays below `/ide/`, also where it says otherwise. */
function confine(answer: http.IncomingMessage, req: Request, settings: Settings): void {
  const { headers } = answer;
  if (headers.location) headers.location = below(headers.location, req);
  // A service worker with a wider scope would stand between Atlas' own pages and the gateway.
  if (headers['service-worker-allowed']) headers['service-worker-allowed'] = `${MOUNT}/`;
  headers['set-cookie'] = headers['set-cookie']?.filter((cookie) => !/^(?:__Host-|__Secure-)?atlas/i.test(cookie));
  if (!headers['set-cookie']?.length) delete headers['set-cookie'];
  for (const name of OURS) delete headers[name];
  headers['content-security-policy'] = framedPolicy(settings);
}

/** Said by the gateway for all of its answers. */
const OURS = [
  'content-security-policy-report-only',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-frame-options',
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'clear-site-data',
];

function below(location: string, req: Request): string {
  if (!/^(?:[a-z]+:)?\/\//i.test(location)) return location.startsWith('/') ? `${MOUNT}${location}` : location;
  const target = (req as WithTarget).codeServer;
  const url = new URL(location, target);
  const own = url.host === req.headers.host || (target !== undefined && url.host === new URL(target).host);
  return own ? `${MOUNT}${url.pathname}${url.search}` : `${MOUNT}/`;
}

function refuse(socket: Duplex, status: number): void {
  if (socket.writable) socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
