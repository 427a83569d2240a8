import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { isResourceType, PATIENT_TOKEN_PATTERN } from '../../privacy/index.ts';
import { type Caller, callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal, toRefusal } from '../errors.ts';
import { asCaller, consentedPatient } from '../patients.ts';
import { inCareDateRange, isDate } from './care-date.ts';

/** Who may export one patient's record (runbook 6.2); which patients, Medplum's access policy of the caller says. */
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
    const about = {
      type: 'FHIR_EXPORT' as const,
      agent: caller,
      purpose: 'TREAT',
      patientTokens: PATIENT_TOKEN_PATTERN.test(token) ? [token] : [],
    };
    const event = await deps.audit.begin(about);
    try {
      const bundle = await exportPatient(deps, caller, token, req);
      await event.finish({ ...about, outcome: '0', count: bundle.entry?.length ?? 0 });
      res.set('Cache-Control', 'no-store').type('application/fhir+json').send(JSON.stringify(bundle));
    } catch (err) {
      const { status } = toRefusal(err);
      await event.finish({ ...about, outcome: status >= 500 ? '8' : '4', status });
      throw err;
    }
  });
  return router;
}

async function exportPatient(deps: GatewayDeps, caller: Caller, token: string, req: Request): Promise<Bundle> {
  const query = querySchema.safeParse(req.query);
  if (!query.success) {
    const issue = query.error.issues[0]!;
    throw refusal(400, `The parameter ${issue.path.join('.')} ${issue.message}.`);
  }
  if (!caller.role || !MAY_EXPORT.includes(caller.role) || !caller.orgId) {
    throw refusal(403, 'This role may not export a single patient; use the de-identified bulk data.');
  }
  const patient = await consentedPatient(deps, caller, caller.orgId, token);
  const { start, end, type } = query.data;
  const entry: BundleEntry[] = [];
  for await (const resource of everything(deps, caller, patient.id!)) {
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
  return { resourceType: 'Bundle', type: 'searchset', total: entry.length, entry };
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
