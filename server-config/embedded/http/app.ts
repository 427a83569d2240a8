import express, { type Express, Router } from 'express';
import { projectAdminRoutes } from '../admin/project-routes.ts';
import { superAdminRoutes } from '../admin/super-routes.ts';
import { oauthRoutes } from '../auth/oauth-routes.ts';
import { authRoutes } from '../auth/routes.ts';
import type { Bots } from '../bots/bots.ts';
import { botRoutes, webhookRoutes } from '../bots/routes.ts';
import type { FhircastHub } from '../fhircast/hub.ts';
import { hubRoutes } from '../fhircast/routes.ts';
import type { Services } from '../services.ts';
import { subscriptionRoutes } from '../subscriptions/routes.ts';
import { authenticate } from './authenticate.ts';
import { binaryRoutes } from './binary-routes.ts';
import { readBodies } from './bodies.ts';
import { discoveryRoutes, smartRoutes } from './discovery.ts';
import { answerErrors, answerUnknownRoute } from './errors.ts';
import { fhirRoutes } from './fhir-routes.ts';
import { capabilityStatement } from './metadata.ts';
import { callerBaseUrl, notSupported } from './respond.ts';
import { smartLaunchRoutes } from './smart-launch.ts';

/** Parts of the real server that Atlas does not use. */
const UNSUPPORTED = ['email', 'keyvalue', 'cds-services', 'scim', 'storage', 'dicom', 'mcp', 'ai', 'openapi.json'];

/** Every route of the server, in the order in which they are tried. */
export function createApp(services: Services, bots: Bots, hub: FhircastHub): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('trust proxy', 1);
  app.use(services.turns.counted);
  app.use((req, res, next) => {
    const trace = req.get('traceparent');
    if (trace) res.set('X-Request-Id', trace);
    next();
  });
  app.get('/healthcheck', (_req, res) => void res.json({ ok: true, server: 'embedded-medplum' }));
  app.use('/.well-known', discoveryRoutes(services));
  app.use(authenticate(services));
  app.use('/fhir/R4/Binary', binaryRoutes(services));
  app.use(readBodies(services.maxBodyBytes));
  app.use('/oauth2', oauthRoutes(services));
  app.use('/auth', authRoutes(services));
  app.use('/admin/projects', projectAdminRoutes(services));
  app.use('/admin/super', superAdminRoutes(services));
  app.use('/fhircast', hubRoutes(hub));
  app.use('/webhook', webhookRoutes(services, bots));
  app.use('/fhir/R4', fhir(services, bots));
  for (const part of UNSUPPORTED) app.all([`/${part}`, `/${part}/*rest`], notSupported);
  app.use(answerUnknownRoute);
  app.use(answerErrors(services.log));
  return app;
}

function fhir(services: Services, bots: Bots): Router {
  const router = Router();
  router.get('/metadata', (req, res) => {
    res.type('application/fhir+json').send(JSON.stringify(capabilityStatement(callerBaseUrl(req))));
  });
  router.use('/.well-known', smartRoutes(services));
  router.use('/Bot', botRoutes(services, bots));
  router.use('/Subscription', subscriptionRoutes(services));
  router.use('/ClientApplication', smartLaunchRoutes(services));
  router.use(fhirRoutes(services));
  return router;
}
