import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import express, { Router } from 'express';
import { z } from 'zod';
import { vaultLocation } from '../../config/vault.ts';
import { BESIDE_COMPARTMENT, openVault, PATIENT_TOKEN_PATTERN, type Vault } from '../../privacy/index.ts';
import { SyncStates } from '../../sync/queue/sync-state.ts';
import { openSinks } from '../../sync/sinks/index.ts';
import type { Sink, SinkErasure } from '../../sync/sinks/sink.ts';
import { type Caller, callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal, toRefusal } from '../errors.ts';

const DELETES_A_BATCH = 100;
const bodySchema = z.object({ reason: z.enum(['patient-request', 'consent-withdrawn', 'retention-ended', 'ordered']) });

/** What was erased, for whom and by whom: the certificate that the caller keeps; the AuditEvent is Atlas' own proof. */
export interface ErasureCertificate {
  readonly patientToken: string;
  readonly organization: string;
  readonly erasedAt: string;
  readonly erasedBy: string;
  readonly reason: string;
  readonly dataKey: 'deleted';
  readonly payloadsRemoved: number;
  readonly resourcesDeleted: Readonly<Record<string, number>>;
  /** What each place that de-identified resources are copied to has forgotten. */
  readonly copies: readonly SinkErasure[];
  readonly auditEvent: string;
}

/**
 * `POST /fhir/admin/erase/:token`: the patient's data key first, which makes every copy of the originals unreadable,
 * then what lake and Foundry have, then the pseudonymous resources. Erasing again finishes what a crash left, and is no
 * error.
 */
export function eraseRouter(deps: GatewayDeps): Router {
  const vault = openVault(vaultLocation(deps.settings));
  let sinks: readonly Sink[] | undefined;
  const router = Router();
  router.post(
    '/:token',
    express.json({ limit: '10kb', type: ['application/json', 'application/fhir+json'] }),
    async (req, res) => {
      const caller = callerOf(res);
      const token = String(req.params.token);
      const patientTokens = PATIENT_TOKEN_PATTERN.test(token) ? [token] : [];
      const about = { type: 'FHIR_ERASE' as const, agent: caller, patientTokens };
      const event = await deps.audit.begin(about);
      const erased = await erase(deps, vault, () => (sinks ??= openSinks(deps)), caller, token, req.body).catch(
        async (err) => {
          const { status } = toRefusal(err);
          await event.finish({ ...about, outcome: status >= 500 ? '8' : '4', status });
          throw err;
        }
      );
      const count = Object.values(erased.resourcesDeleted).reduce((a, b) => a + b, 0);
      const auditEvent = await event.finish({ ...about, outcome: '0', count });
      const certificate: ErasureCertificate = { ...erased, auditEvent };
      res.status(200).json(certificate);
    }
  );
  return router;
}

async function erase(
  deps: GatewayDeps,
  vault: Vault,
  sinks: () => readonly Sink[],
  caller: Caller,
  token: string,
  body: unknown
): Promise<Omit<ErasureCertificate, 'auditEvent'>> {
  const asked = bodySchema.safeParse(body);
  if (!asked.success) {
    throw refusal(400, `The parameter reason has to be one of ${bodySchema.shape.reason.options.join(', ')}.`);
  }
  if (caller.role !== 'ADMIN' || !caller.orgId)
    throw refusal(403, 'Only an administrator of the organization may erase.');
  if (!PATIENT_TOKEN_PATTERN.test(token)) throw notFound();
  const patientId = await patientIdOf(deps, token, caller.orgId);
  const { payloads } = await vault.shred(caller.orgId, token);
  const copies: SinkErasure[] = [];
  if (patientId) {
    for (const sink of sinks()) copies.push(await sink.erase({ patientId, patientToken: token }));
  }
  const resourcesDeleted = patientId ? await deleteRecord(deps, patientId) : {};
  if (!patientId && payloads === 0) throw notFound();
  return {
    patientToken: token,
    organization: caller.orgId,
    erasedAt: new Date().toISOString(),
    erasedBy: caller.profile,
    reason: asked.data.reason,
    dataKey: 'deleted',
    payloadsRemoved: payloads,
    resourcesDeleted,
    copies,
  };
}

/** Tokens are made under the organization's key, but only its own patients are its to erase. */
async function patientIdOf(deps: GatewayDeps, token: string, orgId: string): Promise<string | undefined> {
  const patient = await deps.ingestMedplum.searchOne(
    'Patient',
    { identifier: `${deps.namespace.patientToken}|${token}`, _compartment: `Organization/${orgId}` },
    { cache: 'no-store' }
  );
  return patient?.id;
}

/** Everything of the patient but the audit trail, the Patient last, so that an interrupted erasure is found again. */
async function deleteRecord(deps: GatewayDeps, patientId: string): Promise<Record<string, number>> {
  const deleted: Record<string, number> = {};
  for (;;) {
    const page: Bundle = await deps.ingestMedplum.get(
      deps.ingestMedplum.fhirUrl('Patient', patientId, '$everything').toString().concat('?_count=500'),
      { cache: 'no-store' }
    );
    const found = (page.entry ?? []).flatMap(({ resource: r }) =>
      r?.id && r.resourceType !== 'AuditEvent' && isOfPatient(r, patientId) ? [`${r.resourceType}/${r.id}`] : []
    );
    found.push(...(await besideCompartment(deps, patientId)));
    const record = found.filter((reference) => reference !== `Patient/${patientId}`);
    await deleteAll(deps, record.length > 0 ? record : [`Patient/${patientId}`], deleted);
    if (record.length === 0) return deleted;
  }
}

/** What is the patient's and no part of their compartment, and so of no `$everything`. */
async function besideCompartment({ ingestMedplum }: GatewayDeps, patientId: string): Promise<string[]> {
  const query = { patient: `Patient/${patientId}`, _count: '500', _fields: 'id' };
  const pages = await Promise.all(
    BESIDE_COMPARTMENT.map((type) => ingestMedplum.searchResources(type, query, { cache: 'no-store' }))
  );
  return pages.flat().map(({ resourceType, id }) => `${resourceType}/${id}`);
}

/** `$everything` brings what the record refers to as well (practitioners, places), which is not the patient's. */
const isOfPatient = (resource: { id?: string; resourceType: string; meta?: unknown }, patientId: string): boolean => {
  const compartment = (resource.meta as { compartment?: { reference?: string }[] } | undefined)?.compartment ?? [];
  return resource.id === patientId || compartment.some((c) => c.reference === `Patient/${patientId}`);
};

async function deleteAll(
  deps: GatewayDeps,
  references: readonly string[],
  deleted: Record<string, number>
): Promise<void> {
  const states = new SyncStates(deps.redis);
  for (let i = 0; i < references.length; i += DELETES_A_BATCH) {
    const group = references.slice(i, i + DELETES_A_BATCH);
    const entry = group.map((url): BundleEntry => ({ request: { method: 'DELETE', url } }));
    const answer = await deps.ingestMedplum.executeBatch({ resourceType: 'Bundle', type: 'batch', entry });
    for (const [n, reference] of group.entries()) {
      const status = answer.entry?.[n]?.response?.status ?? '';
      if (!/^(200|204|410)/.test(status)) throw new Error('Medplum refused to delete a resource of the erased patient');
      const [type = '', id = ''] = reference.split('/');
      deleted[type] = (deleted[type] ?? 0) + 1;
      await states.delete(type, [id]);
    }
  }
}
