import type { Request, RequestHandler } from 'express';
import type { Namespace } from '../../config/namespace.ts';
import { auditOutcome } from '../../sync/audit/input.ts';
import { callerOf } from '../callers.ts';
import { refusal, toRefusal } from '../errors.ts';
import { takeAnswer } from './answer.ts';
import { hasBody, mediaType, readBody, readJson } from './body.ts';
import { ADMITTED, type DoorDeps } from './fhir.ts';
import { pathOf } from './fhir-path.ts';
import { refuseIdentified } from './gate.ts';
import { forwardedHeaders } from './upstream.ts';

/**
 * Medplum's FHIRcast hub (https://build.fhir.org/ig/HL7/fhircast-docs/). It keeps the current context, resources and
 * all, in Redis, so the resources of an event are checked as writes are.
 */
const HUB = /^fhircast\/STU[23]\/?$/;
const TOPIC = /^fhircast\/STU[23]\/[A-Za-z0-9-]{1,64}$/;
const DISCOVERY = /^fhircast\/STU[23]\/\.well-known\/fhircast-configuration$/;
const MAX_BODY_BYTES = 4 * 1024 * 1024;

export function fhircastDoor(deps: DoorDeps): RequestHandler {
  return async (req, res) => {
    const path = pathOf(req).slice(1);
    const known = req.method === 'GET' ? DISCOVERY.test(path) || TOPIC.test(path) : HUB.test(path) || TOPIC.test(path);
    if (!known || !['GET', 'POST', 'DELETE'].includes(req.method)) throw refusal(404, 'There is no such endpoint.');
    const caller = callerOf(res);
    const facts = { type: 'operation', agent: caller, operation: 'fhircast' } as const;
    try {
      if (!ADMITTED.has(caller.role)) throw refusal(403, 'This role has no access to these endpoints.');
      const body = await checkedBody(req, deps.namespace);
      const response = await deps.upstream.send({
        method: req.method,
        path,
        headers: { ...forwardedHeaders(req.headers, req.ip), ...(body ? { 'content-type': body.type } : {}) },
        body: body?.text,
      });
      const answer = await takeAnswer(response, MAX_BODY_BYTES);
      await deps.audit.record({ ...facts, outcome: '0', status: answer.status });
      await answer.send(res, await deps.upstream.rewrites());
    } catch (err) {
      const { status } = toRefusal(err);
      if (!res.headersSent) await deps.audit.record({ ...facts, outcome: auditOutcome(status), status });
      throw err;
    }
  };
}

async function checkedBody(req: Request, namespace: Namespace): Promise<{ type: string; text: string } | undefined> {
  if (!hasBody(req)) return undefined;
  if (mediaType(req) === 'application/x-www-form-urlencoded') {
    const text = (await readBody(req, MAX_BODY_BYTES)).toString('utf8');
    return { type: 'application/x-www-form-urlencoded', text: checkedSubscription(text) };
  }
  const body = await readJson(req, MAX_BODY_BYTES);
  return { type: 'application/json', text: JSON.stringify(checkedEvent(body, namespace)) };
}

/** A subscription request has `hub.*` fields only, of words, topics and addresses of this hub. */
function checkedSubscription(form: string): string {
  for (const [name, value] of new URLSearchParams(form)) {
    if (!/^(hub\.[a-z_.]{2,30}|subscriber\.name|endpoint)$/.test(name) || !/^[\w:/.,*-]{0,2000}$/.test(value)) {
      throw refusal(422, 'The subscription holds a field that FHIRcast does not know.');
    }
  }
  return form;
}

interface CastEvent {
  readonly id?: unknown;
  readonly timestamp?: unknown;
  readonly event?: Record<string, unknown>;
}

/** Built anew of what FHIRcast knows: words, ids, and resources that have been checked. */
function checkedEvent(body: unknown, namespace: Namespace): unknown {
  const { id, timestamp, event = {} } = (body ?? {}) as CastEvent;
  const context = Array.isArray(event.context) ? (event.context as Record<string, unknown>[]) : [];
  return {
    id: word(id, 'id'),
    timestamp: word(timestamp, 'timestamp'),
    event: {
      'hub.topic': word(event['hub.topic'], 'event.hub.topic'),
      'hub.event': word(event['hub.event'], 'event.hub.event'),
      ...optional('context.versionId', event['context.versionId']),
      ...optional('context.priorVersionId', event['context.priorVersionId']),
      context: context.map((item, i) => checkedContext(item ?? {}, `event.context[${i}]`, namespace)),
    },
  };
}

function checkedContext({ key, resource, reference }: Record<string, unknown>, at: string, namespace: Namespace) {
  if (resource !== undefined) checkResource(resource, `${at}.resource`, namespace);
  const target = (reference as { reference?: unknown } | undefined)?.reference;
  return {
    key: word(key, `${at}.key`),
    ...(resource === undefined ? {} : { resource }),
    ...(target === undefined ? {} : { reference: { reference: word(target, `${at}.reference`) } }),
  };
}

/** `updates` and `content` carry a Bundle of resources. */
function checkResource(resource: unknown, at: string, namespace: Namespace): void {
  const { resourceType, entry } = (resource ?? {}) as { resourceType?: unknown; entry?: unknown };
  if (resourceType !== 'Bundle') {
    refuseIdentified(resource, namespace, at);
    return;
  }
  for (const [i, one] of (Array.isArray(entry) ? entry : []).entries()) {
    const { resource: inner } = (one ?? {}) as { resource?: unknown };
    if (inner !== undefined) refuseIdentified(inner, namespace, `${at}.entry[${i}].resource`);
  }
}

function optional(name: string, value: unknown): Record<string, string> {
  return value === undefined ? {} : { [name]: word(value, `event.${name}`) };
}

function word(value: unknown, at: string): string {
  if (typeof value !== 'string' || !/^[\w:/.+-]{1,200}$/.test(value)) {
    throw refusal(422, 'An element of the event is not of the form that FHIRcast gives it.', at);
  }
  return value;
}
