import type { RequestHandler } from 'express';
import { auditOutcome } from '../../sync/audit/input.ts';
import { callerOf } from '../callers.ts';
import { refusal, toRefusal } from '../errors.ts';
import { takeAnswer } from './answer.ts';
import { hasBody, readJson } from './body.ts';
import type { DoorDeps } from './fhir.ts';
import { pathOf, queryOf } from './fhir-path.ts';
import { forwardedHeaders } from './upstream.ts';

/**
 * Medplum's `/admin/*`, for administrators of the project: who is a member, and what clients there are. Bots, secrets,
 * settings and all of `/admin/super` are the bootstrap's and not open here.
 */
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
export const ADMIN_PATHS: readonly { readonly method: string; readonly path: RegExp; readonly name: string }[] = [
  { name: 'project', method: 'GET', path: new RegExp(`^admin/projects/${UUID}$`) },
  { name: 'member', method: 'GET', path: new RegExp(`^admin/projects/${UUID}/members/${UUID}$`) },
  { name: 'member-update', method: 'POST', path: new RegExp(`^admin/projects/${UUID}/members/${UUID}$`) },
  { name: 'member-remove', method: 'DELETE', path: new RegExp(`^admin/projects/${UUID}/members/${UUID}$`) },
  { name: 'client', method: 'POST', path: new RegExp(`^admin/projects/${UUID}/client$`) },
  { name: 'invite', method: 'POST', path: new RegExp(`^admin/projects/${UUID}/invite$`) },
];

const MAX_BODY_BYTES = 64 * 1024;
const HOLD_BYTES = 4 * 1024 * 1024;

export function adminDoor(deps: DoorDeps): RequestHandler {
  return async (req, res) => {
    const caller = callerOf(res);
    const path = pathOf(req).slice(1);
    const route = ADMIN_PATHS.find((one) => one.method === req.method && one.path.test(path));
    if (!route) throw refusal(404, 'There is no such endpoint.');
    const facts = { type: 'ADMIN', agent: caller, operation: route.name } as const;
    const pending = await deps.audit.begin(facts);
    try {
      if (caller.role !== 'ADMIN' || !caller.projectAdmin) throw refusal(403, 'This is for administrators.');
      const body = hasBody(req) ? await readJson(req, MAX_BODY_BYTES) : undefined;
      if (route.name === 'invite') refusePatientInvite(body);
      const query = queryOf(req);
      const response = await deps.upstream.send({
        method: req.method,
        path: query === '' ? path : `${path}?${query}`,
        headers: {
          ...forwardedHeaders(req.headers, req.ip),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const answer = await takeAnswer(response, HOLD_BYTES);
      await pending.finish({ ...facts, outcome: '0', status: answer.status });
      await answer.send(res, await deps.upstream.rewrites());
    } catch (err) {
      const { status } = toRefusal(err);
      if (!res.headersSent) await pending.finish({ ...facts, outcome: auditOutcome(status), status });
      throw err;
    }
  };
}

/** An invitation makes the profile, with the name that it is given: a patient's would stand in the store. */
function refusePatientInvite(body: unknown): void {
  if ((body as { resourceType?: unknown } | undefined)?.resourceType !== 'Practitioner') {
    throw refusal(403, 'Only a Practitioner can be invited here: a patient comes in through the inbound endpoints.');
  }
}
