import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { isResourceType, PATIENT_TOKEN_PATTERN } from '../../privacy/index.ts';
import { during } from '../../sync/audit/during.ts';
import type { AuditInput } from '../../sync/audit/input.ts';
import { fhirExport } from '../../sync/audit/kinds.ts';
import { type Caller, callerOf } from '../callers.ts';
import { purposeHeader } from '../consent/purpose-header.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal, toRefusal } from '../errors.ts';
import { asCaller, permittedPatient } from '../patients.ts';
import { inCareDateRange, isDate } from './care-date.ts';

/** Who may export one patient's record (runbook 6.2); of which patients, and what of it, the gate says. */
const MAY_EXPORT: readonly string[] = ['ADMIN', 'CLINICIAN', 'PATIENT'];

const date = z.string().refine(isDate, 'has to be a date such as 2024-01-31');
const querySchema = z.object({
  start: date.optional(),
  end: date.optional(),
  type: z
    .string()
    .transform((t) => t.split(','))
    .refine((types) => types.every(isResourceType), 'has to be FHIR R4 resource types, parted by commas')
    .optional(),
});

/** `GET /fhir/export/patient/:token/$everything?start&end&type`: the pseudonymous record, where consent allows it. */
export function exportRouter(deps: GatewayDeps): Router {
  const router = Router();
  router.get('/patient/:token/\\$everything', async (req, res) => {
    const caller = callerOf(res);
    const token = String(req.params.token);
    const purpose = purposeHeader(req);
    const patientTokens = PATIENT_TOKEN_PATTERN.test(token) ? [token] : [];
    // Filled in as it becomes known, so that a refusal's event says it, too.
    const about = fhirExport({ agent: caller, purpose: purpose ?? 'TREAT', patientTokens });
    const bundle = await during(
      deps.audit,
      about,
      () => exportPatient(deps, caller, purpose, token, req, (found) => Object.assign(about, found)),
      (err) => toRefusal(err).status
    );
    res.set('Cache-Control', 'no-store').type('application/fhir+json').send(JSON.stringify(bundle));
  });
  return router;
}

async function exportPatient(
  deps: GatewayDeps,
  caller: Caller,
  purpose: string | undefined,
  token: string,
  req: Request,
  told: (found: Pick<AuditInput, 'decision' | 'encounter'>) => void
): Promise<{ result: Bundle; audited: Partial<AuditInput> }> {
  const query = querySchema.safeParse(req.query);
  if (!query.success) {
    const issue = query.error.issues[0]!;
    throw refusal(400, `The parameter ${issue.path.join('.')} ${issue.message}.`);
  }
  if (!caller.role || !MAY_EXPORT.includes(caller.role) || !caller.orgId) {
    throw refusal(403, 'This role may not export a single patient; use the de-identified bulk data.');
  }
  const { patient, decision } = await permittedPatient(deps, caller, { purpose }, token, (said) => {
    told({ decision: { result: said.decision, basis: said.basis }, encounter: said.encounter });
  });
  const { start, end, type } = query.data;
  const entry: BundleEntry[] = [];
  for await (const resource of everything(deps, caller, patient.id)) {
    // Medplum counts the patient's AuditEvents to everything; they are the compliance officer's.
    if (resource.resourceType === 'AuditEvent') continue;
    const wanted = resource.resourceType === 'Patient' || !type || type.includes(resource.resourceType);
    if (wanted && inCareDateRange(resource, start, end)) {
      entry.push({
        fullUrl: `${deps.settings.baseUrl}/fhir/R4/${resource.resourceType}/${resource.id}`,
        resource,
        search: { mode: 'match' },
      });
    }
  }
  const all: Bundle = { resourceType: 'Bundle', type: 'searchset', total: entry.length, entry };
  // Not a search: who is given the record has to know that it is not all there is.
  const { result, withheld } = await deps.gate.filterBundle(caller, { purpose }, all, { disclosure: 'marked' });
  const said = withheld.length > 0 ? 'filter' : decision.decision;
  told({ decision: { result: said, basis: decision.basis, withheld: withheld.length } });
  return { result, audited: { count: result.entry?.length ?? 0 } };
}

async function* everything(deps: GatewayDeps, caller: Caller, patientId: string): AsyncIterable<Resource> {
  const seen = new Set<string>();
  let path: string | undefined = `fhir/R4/Patient/${patientId}/$everything?_count=1000`;
  while (path) {
    const page: Bundle = await asCaller<Bundle>(deps, caller, path);
    for (const { resource } of page.entry ?? []) {
      const key = `${resource?.resourceType}/${resource?.id}`;
      if (!resource || seen.has(key)) continue;
      seen.add(key);
      yield resource;
    }
    const next: string | undefined = page.link?.find((l) => l.relation === 'next')?.url;
    // Whatever host Medplum calls itself by, the next page is asked from where the first was.
    path = next && /fhir\/R4\/.*$/.exec(next)?.[0];
  }
}
