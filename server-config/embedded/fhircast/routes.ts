import { badRequest, OperationOutcomeError } from '@medplum/core';
import { type Request, type Response, Router } from 'express';
import { requireSession } from '../http/authenticate.ts';
import { callerBaseUrl } from '../http/respond.ts';
import type { FhircastHub, FhircastMessage } from './hub.ts';

const EVENTS = [
  'syncerror',
  'heartbeat',
  'userlogout',
  'userhibernate',
  ...['Patient', 'ImagingStudy', 'Encounter', 'DiagnosticReport'].flatMap((type) => [`${type}-open`, `${type}-close`]),
  'DiagnosticReport-select',
  'DiagnosticReport-update',
];

/** `fhircast/STU2|STU3`: subscribe and unsubscribe by form, publish by JSON, ask what is open. No webhooks. */
export function hubRoutes(hub: FhircastHub): Router {
  const router = Router();
  for (const version of ['STU2', 'STU3'] as const) {
    router.get(`/${version}/.well-known/fhircast-configuration`, (_req, res) => {
      res.json({
        eventsSupported: EVENTS,
        ...(version === 'STU3' ? { getCurrentSupport: true } : {}),
        websocketSupport: true,
        webhookSupport: false,
        fhircastVersion: version,
      });
    });
    router.post([`/${version}`, `/${version}/:topic`], (req, res) => {
      if (req.body?.id || req.params.topic) publish(hub, req, res);
      else subscribe(hub, req, res);
    });
    router.get(`/${version}/:topic`, (req, res) => {
      const current = hub.current(requireSession(req).project.id, req.params.topic as string);
      if (version === 'STU2') res.json(current?.context ?? []);
      else res.json(current ?? { 'context.type': '', context: [] });
    });
  }
  return router;
}

function publish(hub: FhircastHub, req: Request, res: Response): void {
  const { project } = requireSession(req);
  const { id, timestamp, event } = (req.body ?? {}) as Partial<FhircastMessage>;
  if (!id || !timestamp || !event?.['hub.topic'] || !event['hub.event'] || !Array.isArray(event.context)) {
    throw refuse('Missing id, timestamp or event of a FHIRcast message');
  }
  const message: FhircastMessage = { id, timestamp, event };
  hub.publish(project.id, message);
  res.status(202).json({ success: true, event: message });
}

function subscribe(hub: FhircastHub, req: Request, res: Response): void {
  const { project } = requireSession(req);
  const form = (req.body ?? {}) as Record<string, string | undefined>;
  const topic = form['hub.topic'];
  if (form['hub.channel.type'] !== 'websocket') throw refuse('Invalid hub.channel.type');
  if (!topic) throw refuse('Missing hub.topic');
  const answer = (endpoint: string) => {
    const url = `${callerBaseUrl(req).replace(/^http/, 'ws')}ws/fhircast/${endpoint}`;
    res.status(202).json({ 'hub.channel.endpoint': url });
  };
  if (form['hub.mode'] === 'unsubscribe') {
    const endpoint = form['hub.channel.endpoint']?.split(/[?#]/)[0]?.split('/').findLast(Boolean);
    if (!endpoint || !hub.unsubscribe(project.id, topic, endpoint)) throw refuse('Invalid endpoint');
    answer(endpoint);
    return;
  }
  if (form['hub.mode'] !== 'subscribe') throw refuse('Invalid hub.mode');
  const events = (form['hub.events'] ?? '')
    .split(',')
    .map((event) => event.trim())
    .filter(Boolean);
  if (events.length === 0) throw refuse('Missing hub.events');
  answer(hub.subscribe(project.id, topic, events));
}

const refuse = (text: string) => new OperationOutcomeError(badRequest(text));
