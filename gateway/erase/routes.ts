import express, { Router } from 'express';
import { z } from 'zod';
import { vaultLocation } from '../../config/vault.ts';
import { openVault, PATIENT_TOKEN_PATTERN, type Vault } from '../../privacy/index.ts';
import { openSinks } from '../../sync/sinks/index.ts';
import type { Sink, SinkErasure } from '../../sync/sinks/sink.ts';
import { type Caller, callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal, toRefusal } from '../errors.ts';
import { eraseRecord, NOTHING_ERASED } from './record.ts';

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
  /** Other patients' resources that named this one, and do no more. */
  readonly resourcesRewritten: Readonly<Record<string, number>>;
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
  const { deleted, rewritten } = patientId ? await eraseRecord(deps, patientId) : NOTHING_ERASED;
  if (!patientId && payloads === 0) throw notFound();
  return {
    patientToken: token,
    organization: caller.orgId,
    erasedAt: new Date().toISOString(),
    erasedBy: caller.profile,
    reason: asked.data.reason,
    dataKey: 'deleted',
    payloadsRemoved: payloads,
    resourcesDeleted: deleted,
    resourcesRewritten: rewritten,
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
