import type { RequestHandler, Router } from 'express';
import { reconciliationCron } from './admin/reconciliation.ts';
import { operatorRouter } from './admin/routes.ts';
import type { Editor } from './code-server/routes.ts';
import { auditDesk } from './compliance/desk.ts';
import { exportsList } from './compliance/exports.ts';
import { ownEvents } from './compliance/mine.ts';
import { auditMirrorCron, auditMirrorRouter } from './compliance/mirror-routes.ts';
import { complianceRouter } from './compliance/routes.ts';
import { consentRouter } from './consent/routes.ts';
import type { GatewayDeps } from './deps.ts';
import { adminDoor } from './door/admin.ts';
import { authDoor } from './door/auth.ts';
import { type DoorDeps, fhirDoor, publicFhir } from './door/fhir.ts';
import { fhircastDoor } from './door/fhircast.ts';
import { pageSeal } from './door/page-seal.ts';
import { createSubscribers } from './door/subscribers.ts';
import type { Upstream } from './door/upstream.ts';
import { eraseRouter } from './erase/routes.ts';
import { exportRouter } from './export/routes.ts';
import { createHealth, live, overall, ready, startup } from './health.ts';
import { inboundRouter } from './inbound/routes.ts';
import { inspectRouter } from './inspect/routes.ts';
import { jwks } from './jwks.ts';
import { lakeRouter } from './lake/routes.ts';
import { llmRouter } from './llm/routes.ts';
import { metricsJson, metricsPage } from './metrics.ts';
import { notificationRouter } from './pull/notifications.ts';
import { revealRouter } from './reveal/routes.ts';
import { smartRouters } from './smart/routes.ts';
import type { Page } from './static.ts';
import { whoami } from './whoami.ts';
import { workbenchBotsRouter } from './workbench/bot-routes.ts';
import { workbenchRouter } from './workbench/routes.ts';

/** Every route of the gateway. This list is what mounts them; what is not in it is 404. */
export interface Route {
  /** Names the route in logs and metrics, where a path would carry ids. */
  readonly name: string;
  readonly method: 'GET' | 'any';
  /** `any`: all that is below it too. */
  readonly path: string;
  /**
   * `token`: a Medplum access token; `client`: that, or a client's id and secret as Basic credentials; `cron`: a
   * scheduler with `X-Cron-Secret`; `ide`: a Medplum access token, or the one that an extension was handed over.
   */
  readonly who: 'anyone' | 'token' | 'client' | 'cron' | 'ide';
  /**
   * How consent stands before a patient's data there: `gate` asks it of each resource (`consent/gate.ts`), `ingress` of
   * what comes in (`bots/ingress/storing.ts`); anything else is the reason why nothing of a patient's passes.
   */
  readonly consent: 'gate' | 'ingress' | { readonly none: string };
  /** Requests a minute and client; ATLAS_CLIENT_RATE when it is left out. Each route counts by itself. */
  readonly perMinute?: number;
  readonly handler: RequestHandler | Router;
}

const NOBODYS = { none: 'nothing of any patient' };

export function routes(
  deps: GatewayDeps,
  upstream: Upstream,
  page: Page,
  editor: Editor,
  closing: AbortSignal
): readonly Route[] {
  const { settings, secrets } = deps;
  const door: DoorDeps = {
    ...deps,
    upstream,
    baseUrl: settings.baseUrl,
    subscribers: createSubscribers(deps.redis),
    pages: pageSeal(secrets.gatewayClientSecret),
    maxBodyBytes: settings.ATLAS_MAX_BODY_MB * 1_000_000,
  };
  const health = createHealth(deps.probes);
  const desk = auditDesk(deps);
  const fhirForAnyone = publicFhir(door);
  const signIn = authDoor({
    ...door,
    loginKey: secrets.gatewayClientSecret,
    superAdminEmail: settings.MEDPLUM_SUPER_ADMIN_EMAIL,
  });
  const { launch, smart } = smartRouters(deps, page);

  return [
    { name: 'health-live', consent: NOBODYS, method: 'GET', path: '/health/live', who: 'anyone', handler: live },
    {
      name: 'health-ready',
      consent: NOBODYS,
      method: 'GET',
      path: '/health/ready',
      who: 'anyone',
      handler: ready(health),
    },
    {
      name: 'health-startup',
      consent: NOBODYS,
      method: 'GET',
      path: '/health/startup',
      who: 'anyone',
      handler: startup(health),
    },
    { name: 'health', consent: NOBODYS, method: 'GET', path: '/health', who: 'anyone', handler: overall(health) },
    {
      name: 'metrics',
      consent: NOBODYS,
      method: 'GET',
      path: '/metrics',
      who: 'anyone',
      handler: metricsPage(deps, health),
    },
    {
      name: 'metrics-json',
      consent: NOBODYS,
      method: 'GET',
      path: '/metrics/json',
      who: 'anyone',
      handler: metricsJson(deps, health),
    },

    {
      name: 'jwks',
      consent: NOBODYS,
      method: 'GET',
      path: '/jwks.json',
      who: 'anyone',
      handler: jwks(deps.signingKeys),
    },
    {
      name: 'whoami',
      consent: { none: "the caller's own membership" },
      method: 'GET',
      path: '/whoami',
      who: 'token',
      handler: whoami,
    },

    {
      name: 'smart-launch',
      consent: { none: 'a page without data' },
      method: 'GET',
      path: '/launch.html',
      who: 'anyone',
      handler: launch,
    },
    { name: 'smart', consent: 'gate', method: 'any', path: '/smart', who: 'anyone', handler: smart },

    {
      name: 'inbound',
      consent: 'ingress',
      method: 'any',
      path: '/fhir/inbound',
      who: 'client',
      perMinute: settings.ATLAS_INBOUND_RATE,
      handler: inboundRouter(deps),
    },
    {
      name: 'inspect',
      consent: { none: 'what the caller sent, back to them' },
      method: 'any',
      path: '/fhir/inspect',
      who: 'client',
      perMinute: 60,
      handler: inspectRouter(deps),
    },
    {
      name: 'ehr-notification',
      consent: 'ingress',
      method: 'any',
      path: '/fhir/notify',
      who: 'anyone',
      handler: notificationRouter(deps),
    },
    {
      name: 'exports',
      consent: { none: "AuditEvents' counts and tokens" },
      method: 'GET',
      path: '/fhir/export/exports',
      who: 'token',
      handler: exportsList(deps, desk),
    },
    {
      name: 'export',
      consent: 'gate',
      method: 'any',
      path: '/fhir/export',
      who: 'client',
      perMinute: 600,
      handler: exportRouter(deps),
    },

    {
      name: 'consent',
      consent: 'gate',
      method: 'any',
      path: '/fhir/consent',
      who: 'token',
      handler: consentRouter(deps),
    },
    {
      name: 'reveal',
      consent: 'gate',
      method: 'any',
      path: '/fhir/Patient',
      who: 'token',
      perMinute: 300,
      handler: revealRouter(deps),
    },
    {
      name: 'lake',
      consent: { none: 'de-identified rows of many, for researchers' },
      method: 'any',
      path: '/lake',
      who: 'token',
      perMinute: 60,
      handler: lakeRouter(deps),
    },
    {
      name: 'erase',
      consent: { none: 'takes away, and gives nothing out' },
      method: 'any',
      path: '/fhir/admin/erase',
      who: 'token',
      perMinute: 60,
      handler: eraseRouter(deps),
    },
    {
      name: 'audit-mirror-cron',
      consent: { none: 'counts' },
      method: 'any',
      path: '/fhir/admin/audit-mirror/cron',
      who: 'cron',
      handler: auditMirrorCron(deps, desk),
    },
    {
      name: 'audit-mirror',
      consent: { none: 'AuditEvents, for the officer' },
      method: 'any',
      path: '/fhir/admin/audit-mirror',
      who: 'token',
      handler: auditMirrorRouter(deps, desk),
    },
    {
      name: 'reconciliation-cron',
      consent: { none: 'counts' },
      method: 'any',
      path: '/fhir/admin/reconciliation/cron',
      who: 'cron',
      handler: reconciliationCron(deps),
    },
    {
      name: 'compliance',
      consent: { none: 'reports over AuditEvents, for the officer' },
      method: 'any',
      path: '/fhir/admin/compliance',
      who: 'token',
      handler: complianceRouter(deps, desk),
    },
    {
      name: 'audit-mine',
      consent: { none: "the caller's own AuditEvents" },
      method: 'GET',
      path: '/fhir/audit/mine',
      who: 'token',
      handler: ownEvents(deps),
    },
    {
      name: 'operator',
      consent: { none: 'counts and states of jobs' },
      method: 'any',
      path: '/fhir/admin',
      who: 'token',
      handler: operatorRouter(deps, health, closing),
    },

    { name: 'llm', consent: 'gate', method: 'any', path: '/llm', who: 'ide', handler: llmRouter(deps) },
    {
      name: 'ide-session',
      consent: { none: "the editor's cookie" },
      method: 'any',
      path: '/ide/session',
      who: 'token',
      handler: editor.session,
    },
    {
      name: 'ide-status',
      consent: { none: 'a state' },
      method: 'GET',
      path: '/ide/status',
      who: 'token',
      handler: editor.status,
    },
    {
      name: 'ide-files',
      consent: { none: "the caller's own files" },
      method: 'any',
      path: '/ide/files',
      who: 'token',
      handler: workbenchRouter(deps),
    },
    {
      name: 'ide-bots',
      consent: { none: 'code, which is looked through: a bot works on what the gate hands it' },
      method: 'any',
      path: '/ide/bots',
      who: 'token',
      perMinute: 60,
      handler: workbenchBotsRouter(deps),
    },
    {
      name: 'ide-redeem',
      consent: { none: "the editor's token" },
      method: 'any',
      path: '/ide/handover/redeem',
      who: 'anyone',
      handler: editor.redeem,
    },
    {
      name: 'ide-handover',
      consent: { none: "the editor's token" },
      method: 'any',
      path: '/ide/handover',
      who: 'token',
      handler: editor.handover,
    },
    {
      name: 'ide',
      consent: { none: "the editor's own files" },
      method: 'any',
      path: '/ide',
      who: 'anyone',
      handler: editor.proxy.http,
    },

    {
      name: 'fhir-metadata',
      consent: NOBODYS,
      method: 'GET',
      path: '/fhir/R4/metadata',
      who: 'anyone',
      handler: fhirForAnyone,
    },
    {
      name: 'fhir-versions',
      consent: NOBODYS,
      method: 'GET',
      path: '/fhir/R4/$versions',
      who: 'anyone',
      handler: fhirForAnyone,
    },
    {
      name: 'fhir-smart',
      consent: NOBODYS,
      method: 'GET',
      path: '/fhir/R4/.well-known/*file',
      who: 'anyone',
      handler: fhirForAnyone,
    },
    { name: 'fhir', consent: 'gate', method: 'any', path: '/fhir/R4', who: 'token', handler: fhirDoor(door) },

    { name: 'oauth2', consent: { none: 'sign-in' }, method: 'any', path: '/oauth2', who: 'anyone', handler: signIn },
    { name: 'auth', consent: { none: 'sign-in' }, method: 'any', path: '/auth', who: 'anyone', handler: signIn },
    { name: 'well-known', consent: NOBODYS, method: 'any', path: '/.well-known', who: 'anyone', handler: signIn },
    {
      name: 'admin',
      consent: { none: 'members and clients' },
      method: 'any',
      path: '/admin',
      who: 'token',
      handler: adminDoor(door),
    },
    {
      name: 'fhircast',
      consent: { none: "a session of the caller's own: they get back what they sent" },
      method: 'any',
      path: '/fhircast',
      who: 'token',
      handler: fhircastDoor(door),
    },
  ];
}
