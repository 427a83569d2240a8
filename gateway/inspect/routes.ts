import type { Bundle } from '@medplum/fhirtypes';
import { Router } from 'express';
import { during } from '../../sync/audit/during.ts';
import { adminAction } from '../../sync/audit/kinds.ts';
import { entryOf } from '../../sync/ingress/group.ts';
import { faultOf, loadDefinitions } from '../../sync/ingress/validate.ts';
import { callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal, toRefusal } from '../errors.ts';
import { bodyKind, readJson } from '../inbound/body.ts';
import { type Inspected, inspectEntries } from './inspect.ts';

/** An inspection is somebody looking at a message, not a load. */
const MAX_BODY_BYTES = 5_000_000;

/**
 * `POST /fhir/inspect`: a resource or a Bundle in, what ingress would store of it out, with the rule behind each change.
 * In memory: nothing is stored, sealed or looked up, and what was sent is in no answer, log or AuditEvent.
 */
export function inspectRouter(deps: GatewayDeps): Router {
  loadDefinitions();
  const router = Router();
  router.post('/', async (req, res) => {
    const caller = callerOf(res);
    const { orgId } = caller;
    if (!orgId || (caller.role !== 'ADMIN' && caller.role !== 'EHR')) {
      throw refusal(403, 'Only an administrator or an EHR client may inspect what would be stored.');
    }
    const resources = await during(
      deps.audit,
      adminAction({ agent: caller, action: 'inspect' }),
      async () => {
        bodyKind(req, { ndjson: false });
        const result = await inspectBody(deps, orgId, await readJson(req, MAX_BODY_BYTES));
        return { result, audited: { count: result.length } };
      },
      (err) => toRefusal(err).status
    );
    res.set('Cache-Control', 'no-store').json({ success: true, saved: false, resources });
  });
  return router;
}

async function inspectBody(deps: GatewayDeps, orgId: string, body: unknown): Promise<Inspected[]> {
  const bundle = body as Bundle;
  const raw = bundle?.resourceType === 'Bundle' ? (bundle.entry ?? []) : [{ resource: body }];
  const faults: Inspected[] = [];
  const entries = raw.flatMap((entry, index) => {
    const { resource, fullUrl } = (entry ?? {}) as { resource?: unknown; fullUrl?: unknown };
    const fault = faultOf(resource);
    if (!fault) return [entryOf(index, resource, fullUrl)];
    const { resourceType } = (resource ?? {}) as { resourceType?: unknown };
    const type = typeof resourceType === 'string' && /^[A-Za-z]{1,40}$/.test(resourceType) ? resourceType : 'Resource';
    faults.push({ index, resourceType: type, error: `${fault.text} (${fault.expression})` });
    return [];
  });
  const sender = { orgId, consentPolicy: 'opt-in', source: `urn:atlas:org:${orgId}`, client: 'inspect' } as const;
  const pseudonyms = await deps.vault.pseudonyms(orgId);
  return [...inspectEntries(entries, sender, deps.namespace, pseudonyms, new Date()), ...faults].sort(
    (a, b) => a.index - b.index
  );
}
