import http from 'node:http';
import express, { type Express, type RequestHandler } from 'express';
import { requireCaller } from './callers.ts';
import { openEditor } from './code-server/routes.ts';
import { cors } from './cors.ts';
import { requireCronSecret } from './cron.ts';
import type { GatewayDeps } from './deps.ts';
import { createSubscribers } from './door/subscribers.ts';
import { openUpstream } from './door/upstream.ts';
import { webSocketDoor } from './door/websocket.ts';
import { errorEdge, notFound } from './errors.ts';
import { limitByClient, limitRefusedCallers } from './limits.ts';
import { located, named, observed, traced } from './observe.ts';
import { type Route, routes } from './routes.ts';
import { securityHeaders } from './security-headers.ts';
import { app as builtApp, createPage } from './static.ts';

export interface Gateway {
  readonly app: Express;
  readonly server: http.Server;
  close(): Promise<void>;
}

/** Paths below which the app has no pages: what is not there is an OperationOutcome. */
const API = /^\/(fhir|oauth2|auth|admin|fhircast|smart|ws|llm|ide|lake|health|metrics|jwks\.json|\.well-known)(\/|$)/;

/** @param appFolder the built app */
export function createApp(deps: GatewayDeps, appFolder: string): Gateway {
  const { settings } = deps;
  const upstream = openUpstream(settings.medplumUrl, settings.baseUrl);
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  // The client's address counts for login limits; a proxy in front is on the machine or in its private network.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');

  app.use(
    traced,
    located(deps.secrets.gatewayClientSecret),
    observed(deps.log, deps.metrics),
    securityHeaders(settings),
    cors(settings.ATLAS_CORS_ORIGINS)
  );
  const limited = limitRefusedCallers(deps.audit);
  const page = createPage(appFolder, settings);
  const editor = openEditor(deps);
  /** Answers that go on and on end when the gateway does. */
  const closing = new AbortController();
  for (const route of routes(deps, upstream, page, editor, closing.signal)) {
    const callers = route.who === 'ide' ? editor.callers : deps.callers;
    const chain = [named(route.name), ...guards(route, { ...deps, callers }, limited), route.handler];
    if (route.method === 'GET') app.get(route.path, ...chain);
    else app.use(route.path, ...chain);
  }
  const pages = builtApp(appFolder, page);
  app.use((req, res, next) => (API.test(req.path) ? next() : pages(req, res, next)));
  app.use(() => {
    throw notFound();
  });
  app.use(errorEdge(deps.log));

  const server = http.createServer(app);
  const closeWebSockets = webSocketDoor(server, {
    medplumUrl: settings.medplumUrl,
    audit: deps.audit,
    log: deps.log,
    gate: deps.gate,
    subscribers: createSubscribers(deps.redis),
    editor: editor.proxy,
  });
  return {
    app,
    server,
    async close() {
      closing.abort();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        closeWebSockets();
        editor.proxy.close();
      });
      await upstream.close();
    },
  };
}

function guards(
  route: Route,
  { callers, secrets, settings }: GatewayDeps,
  limited: (known: RequestHandler) => RequestHandler
): RequestHandler[] {
  if (route.who === 'anyone') return [];
  if (route.who === 'cron') return [requireCronSecret(secrets.cronSecret)];
  const known = requireCaller(callers, { basic: route.who === 'client' });
  return [limited(known), limitByClient(route.perMinute ?? settings.ATLAS_CLIENT_RATE)];
}
