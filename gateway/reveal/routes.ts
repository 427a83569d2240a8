import type { Resource } from '@medplum/fhirtypes';
import express, { Router } from 'express';
import { z } from 'zod';
import { payloadReference } from '../../bots/ingress/store.ts';
import { vaultLocation } from '../../config/vault.ts';
import { openVault, PATIENT_TOKEN_PATTERN, parsePayloadReference, VaultError } from '../../privacy/index.ts';
import { type Caller, callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal, toRefusal } from '../errors.ts';
import { asCaller, consentedPatient } from '../patients.ts';

/** A clinician for treatment, a patient for their own record; nobody else gets identified data back. */
const PURPOSES: Readonly<Record<string, readonly string[]>> = { CLINICIAN: ['TREAT'], PATIENT: ['PATRQT', 'TREAT'] };

const bodySchema = z.object({
  purpose: z.string().regex(/^[A-Z]{2,20}$/, 'has to be a code of v3 PurposeOfUse, such as TREAT'),
  reason: z.string().trim().min(3, 'has to say why').max(500),
  /** Top-level elements wanted; all when not given. */
  elements: z
    .array(z.string().regex(/^[A-Za-z]{1,64}$/))
    .max(50)
    .optional(),
  /** `Type/id` of one stored resource of the patient; the Patient itself when not given. */
  resource: z
    .string()
    .regex(/^[A-Z][A-Za-z]{1,40}\/[0-9a-f-]{36}$/)
    .optional(),
});

/**
 * `POST /fhir/Patient/:token/$reveal`: opens the vault for what consent and role allow. The answer is not to be stored,
 * neither by the browser nor by a cache, and each leaves an AuditEvent. The reason is asked for and not kept: it is free
 * text.
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
      const about = {
        type: 'FHIR_REVEAL' as const,
        agent: caller,
        patientTokens: PATIENT_TOKEN_PATTERN.test(token) ? [token] : [],
      };
      const event = await deps.audit.begin(about);
      const revealed = await reveal(deps, vault, caller, token, req.body).catch(async (err) => {
        const { status } = toRefusal(err);
        await event.finish({ ...about, outcome: status >= 500 ? '8' : '4', status });
        throw err;
      });
      await event.finish({ ...about, outcome: '0', purpose: revealed.purpose, entities: [revealed.entity] });
      res.set('Cache-Control', 'no-store').type('application/fhir+json').send(JSON.stringify(revealed.resource));
    }
  );
  return router;
}

async function reveal(
  deps: GatewayDeps,
  vault: ReturnType<typeof openVault>,
  caller: Caller,
  token: string,
  body: unknown
) {
  const asked = bodySchema.safeParse(body);
  if (!asked.success) {
    const issue = asked.error.issues[0]!;
    throw refusal(400, `The parameter ${issue.path.join('.') || 'body'} ${issue.message}.`);
  }
  const { purpose, elements, resource: reference } = asked.data;
  if (!caller.role || !caller.orgId || !PURPOSES[caller.role]?.includes(purpose)) {
    throw refusal(403, 'This role may not see identified data for this purpose.');
  }
  const patient = await consentedPatient(deps, caller, caller.orgId, token);
  const stored = reference ? await asCaller<Resource>(deps, caller, `fhir/R4/${reference}`) : patient;
  const original = await openOriginal(deps, vault, token, stored);
  return { purpose, entity: `${stored.resourceType}/${stored.id}`, resource: picked(original, elements) };
}

async function openOriginal(
  deps: GatewayDeps,
  vault: ReturnType<typeof openVault>,
  token: string,
  stored: Resource
): Promise<Resource> {
  const pointer = payloadReference(stored, deps.namespace);
  const found = pointer?.reference ? parsePayloadReference(pointer.reference) : undefined;
  // The pointer is the store's word; only the vault's binding of payload to patient is proof.
  if (!found || found.address.token !== token) throw notFound();
  const payload = await vault.open(found.address).catch((err) => {
    if (err instanceof VaultError && (err.fault === 'shredded' || err.fault === 'missing')) {
      throw refusal(410, 'The original has been erased.');
    }
    throw err;
  });
  const original = payload[found.member];
  if (!original) throw notFound();
  return original as unknown as Resource;
}

function picked(resource: Resource, elements: readonly string[] | undefined): Resource {
  if (!elements) return resource;
  const wanted = Object.entries(resource).filter(([name]) => name === 'resourceType' || elements.includes(name));
  return Object.fromEntries(wanted) as unknown as Resource;
}
