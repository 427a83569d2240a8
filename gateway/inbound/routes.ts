import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import { type Request, Router } from 'express';
import { resourceTypeIgnoringCase } from '../../privacy/index.ts';
import type { Sender } from '../../sync/ingress/group.ts';
import { ingestEntries, type RawEntry } from '../../sync/ingress/ingest-entries.ts';
import { createOrganizations } from '../../sync/ingress/organizations.ts';
import { IngressRunner } from '../../sync/ingress/run.ts';
import { faultOf, loadDefinitions } from '../../sync/ingress/validate.ts';
import { type Caller, callerOf, requireOwnOrg } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal, toRefusal } from '../errors.ts';
import { batchResults, STATUS_OF_CODE, summary } from './answer.ts';
import { bodyKind, readJson } from './body.ts';
import { type Done, ingestNdjson } from './ndjson.ts';

const BUNDLE_TYPES: readonly string[] = ['batch', 'transaction', 'collection', 'searchset', 'history'];
const SOURCE = /^(https?:\/\/|urn:)[A-Za-z0-9._~:/-]{1,200}$/;

/**
 * `POST /fhir/inbound/:resourceType` and `POST /fhir/inbound/batch` (runbook 6.1): identified FHIR from an EHR.
 * The caller has been authenticated before.
 */
export function inboundRouter(deps: GatewayDeps): Router {
  loadDefinitions();
  const runner = new IngressRunner(deps);
  const organizations = createOrganizations(deps);
  const maxBytes = deps.settings.ATLAS_MAX_BODY_MB * 1_000_000;
  const router = Router({ caseSensitive: false });

  const sender = async (req: Request, caller: Caller): Promise<Sender> => {
    if (caller.role !== 'EHR' && caller.role !== 'ADMIN') throw refusal(403, 'Only an EHR client may send records in.');
    const orgId = requireOwnOrg(caller, req.get('X-Org-ID'));
    const source = req.get('X-Source-System');
    if (source !== undefined && !SOURCE.test(source))
      throw refusal(400, 'X-Source-System has to be the URL or URN of the sending system.');
    const consentPolicy = await organizations.consentPolicy(orgId);
    return { orgId, consentPolicy, source: source ?? `urn:atlas:org:${orgId}`, client: caller.profile };
  };

  router.post('/batch', async (req, res) => {
    const caller = callerOf(res);
    await audited(deps, caller, 'Bundle', async () => {
      const from = await sender(req, caller);
      if (bodyKind(req, { ndjson: true }) === 'ndjson')
        return ingestNdjson((raw) => ingestEntries(deps, runner, from, raw), req, res);
      const entries = entriesOf(await readJson(req, maxBytes));
      const { outcomes, patientTokens } = await ingestEntries(deps, runner, from, entries);
      const results = batchResults(entries.length, outcomes);
      const totals = summary(results);
      const answer = () => void res.status(200).json({ ...totals, results });
      return { patientTokens, count: totals.succeeded, failed: totals.failed, answer };
    });
  });

  router.post('/:resourceType', async (req, res) => {
    const caller = callerOf(res);
    const type = resourceTypeIgnoringCase(String(req.params.resourceType));
    await audited(deps, caller, type, async () => {
      const from = await sender(req, caller);
      bodyKind(req, { ndjson: false });
      if (!type) throw refusal(422, 'The URL names no FHIR R4 resource type.', 'Resource.resourceType');
      const resource = await readJson(req, maxBytes);
      const fault = faultOf(resource, type);
      if (fault) throw refusal(422, fault.text, fault.expression);
      const { outcomes, patientTokens } = await ingestEntries(deps, runner, from, [{ resource }]);
      const outcome = outcomes.get(0)!;
      if (outcome.status === 'failed')
        throw refusal(STATUS_OF_CODE[outcome.code ?? 'processing'], outcome.error ?? 'Refused.');
      const status = outcome.status === 'created' ? 201 : 200;
      const answer = () => void res.status(status).json({ success: true, resourceType: type, id: outcome.id });
      return { patientTokens, count: 1, failed: 0, entities: [`${type}/${outcome.id}`], answer };
    });
  });

  return router;
}

/** Each message leaves one AuditEvent, the refused ones too; what it is about is told by token and id only. */
async function audited(
  deps: GatewayDeps,
  caller: Caller,
  resourceType: string | undefined,
  work: () => Promise<Done>
): Promise<void> {
  const about = { type: 'FHIR_INGRESS' as const, agent: caller, resourceType, purpose: 'TREAT' };
  const event = await deps.audit.begin(about);
  const {
    answer,
    failed: refused,
    ...done
  } = await work().catch(async (err) => {
    const { status } = toRefusal(err);
    await event.finish({ ...about, outcome: status >= 500 ? '8' : '4', status });
    throw err;
  });
  await event.finish({ ...about, ...done, outcome: refused === 0 ? '0' : '4' });
  answer?.();
}

function entriesOf(body: unknown): RawEntry[] {
  const bundle = body as Partial<Bundle> | null;
  if (bundle?.resourceType !== 'Bundle') throw refusal(422, 'A Bundle is expected here.', 'Bundle');
  if (!BUNDLE_TYPES.includes(String(bundle.type))) {
    throw refusal(422, `Bundles of type ${BUNDLE_TYPES.join(', ')} are taken.`, 'Bundle.type');
  }
  if (bundle.entry !== undefined && !Array.isArray(bundle.entry))
    throw refusal(422, 'Bundle.entry has to be a list.', 'Bundle.entry');
  return (bundle.entry ?? []).map((e: BundleEntry | null) => ({ resource: e?.resource, fullUrl: e?.fullUrl }));
}
