import type { Bundle, Resource } from '@medplum/fhirtypes';
import express, { Router } from 'express';
import { z } from 'zod';
import { vaultLocation } from '../../config/vault.ts';
import { isPurposeOf, purposeCode } from '../../consent/purposes.ts';
import { openVault, PATIENT_TOKEN_PATTERN, type Vault } from '../../privacy/index.ts';
import { during } from '../../sync/audit/during.ts';
import type { AuditInput } from '../../sync/audit/input.ts';
import { fhirReveal } from '../../sync/audit/kinds.ts';
import { type Caller, callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal, toRefusal } from '../errors.ts';
import { asCaller, permittedPatient } from '../patients.ts';
import { originalAsSeen } from './as-seen.ts';
import { householdSeen } from './household.ts';

/** A clinician for treatment, break-glass among it, a patient for their own record; nobody else gets identified data back. */
const PURPOSES: Readonly<Record<string, readonly string[]>> = { CLINICIAN: ['TREAT'], PATIENT: ['PATRQT', 'TREAT'] };

const reference = z.string().regex(/^[A-Z][A-Za-z]{1,40}\/[0-9a-f-]{36}$/, 'has to be Type/id of a stored resource');

const bodySchema = z.object({
  purpose: z
    .string()
    .refine((text) => purposeCode(text) !== undefined, 'has to be a code of v3 PurposeOfUse, such as TREAT'),
  reason: z.string().trim().min(3, 'has to say why').max(500),
  /** Top-level elements wanted; all when not given. */
  elements: z
    .array(z.string().regex(/^[A-Za-z]{1,64}$/))
    .max(50)
    .optional(),
  /** `Type/id` of a stored resource of the patient, or several of them; the Patient itself when not given. */
  resource: z.union([reference, z.array(reference).min(1).max(50)]).optional(),
});
type Asked = z.infer<typeof bodySchema>;

/**
 * `POST /fhir/Patient/:token/$reveal`: opens the vault for what consent and role allow. The answer is not to be stored,
 * neither by the browser nor by a cache, and each resource leaves an AuditEvent. The reason is asked for and not kept:
 * it is free text. Several resources come as a Bundle, of those that may be seen.
 */
export function revealRouter(deps: GatewayDeps): Router {
  const vault = openVault(vaultLocation(deps.settings));
  const router = Router();
  router.post(
    '/:token/\\$reveal',
    express.json({ limit: '10kb', type: ['application/json', 'application/fhir+json'] }),
    async (req, res) => {
      const caller = callerOf(res);
      const token = String(req.params.token);
      const parsed = bodySchema.safeParse(req.body);
      const wanted = parsed.success ? [parsed.data.resource].flat() : [undefined];
      const revealed: Resource[] = [];
      let refused: unknown;
      for (const resource of wanted) {
        const one = await revealOne(deps, vault, caller, token, parsed, resource).catch((err: unknown) => {
          if (wanted.length === 1 || toRefusal(err).status !== 403) throw err;
          refused = err;
        });
        if (one) revealed.push(one);
      }
      if (revealed.length === 0) throw refused;
      res
        .set('Cache-Control', 'no-store')
        .type('application/fhir+json')
        .send(JSON.stringify(answerOf(parsed.data?.resource, revealed)));
    }
  );
  return router;
}

function answerOf(asked: Asked['resource'], revealed: readonly Resource[]): Resource | Bundle {
  if (!Array.isArray(asked)) return revealed[0]!;
  return { resourceType: 'Bundle', type: 'collection', entry: revealed.map((resource) => ({ resource })) };
}

/** One resource, with the event of its own. */
function revealOne(
  deps: GatewayDeps,
  vault: Vault,
  caller: Caller,
  token: string,
  parsed: z.ZodSafeParseResult<Asked>,
  resource: string | undefined
): Promise<Resource> {
  // Filled in as it becomes known, so that a refusal's event says it, too.
  const about = fhirReveal({
    agent: caller,
    purpose: parsed.success ? purposeCode(parsed.data.purpose) : undefined,
    patientTokens: PATIENT_TOKEN_PATTERN.test(token) ? [token] : [],
    entities: resource ? [resource] : [],
  });
  const work = async () => {
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      throw refusal(400, `The parameter ${issue.path.join('.') || 'body'} ${issue.message}.`);
    }
    const asked = { ...parsed.data, resource };
    const { result, entity } = await reveal(deps, vault, caller, token, asked, (found) => Object.assign(about, found));
    return { result, audited: { entities: [entity] } };
  };
  return during(deps.audit, about, work, (err) => toRefusal(err).status);
}

async function reveal(
  deps: GatewayDeps,
  vault: Vault,
  caller: Caller,
  token: string,
  asked: Omit<Asked, 'resource'> & { readonly resource: string | undefined },
  told: (found: Pick<AuditInput, 'decision' | 'encounter' | 'details'>) => void
): Promise<{ result: Resource; entity: string }> {
  const purpose = purposeCode(asked.purpose)!;
  if (!caller.role || !caller.orgId || !PURPOSES[caller.role]?.some((one) => isPurposeOf(purpose, one))) {
    throw refusal(403, 'This role may not see identified data for this purpose.');
  }
  // A patient's own record is asked for by right, whatever they call it.
  const why = { purpose: caller.role === 'PATIENT' ? 'PATRQT' : purpose };
  const { patient, decision } = await permittedPatient(deps, caller, why, token, (said) =>
    told({ decision: { result: said.decision, basis: said.basis }, encounter: said.encounter })
  );
  const stored = asked.resource ? await asCaller<Resource>(deps, caller, `fhir/R4/${asked.resource}`) : patient;
  const original = await originalAsSeen(deps, vault, { caller, why, token }, stored);
  if (!original) {
    told({ decision: { result: 'deny', basis: decision.basis, withheld: 1 } });
    throw refusal(403, 'What the patient has consented to does not permit this resource.');
  }
  told({ details: { household: await householdSeen(deps, vault, { caller, token }, patient) } });
  return { result: picked(original, asked.elements), entity: `${stored.resourceType}/${stored.id}` };
}

function picked(resource: Resource, elements: readonly string[] | undefined): Resource {
  if (!elements) return resource;
  const wanted = Object.entries(resource).filter(([name]) => name === 'resourceType' || elements.includes(name));
  return Object.fromEntries(wanted) as unknown as Resource;
}
