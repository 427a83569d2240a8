import type { Patient, Resource } from '@medplum/fhirtypes';
import { vaultLocation } from '../../config/vault.ts';
import { openVault } from '../../privacy/index.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal } from '../errors.ts';
import { patientByToken } from '../patients.ts';
import { type KnownPatients, knownPatients } from './known.ts';
import { type Model, openModel } from './model.ts';
import { type Quotas, quotas } from './quota.ts';
import type { Standing } from './who.ts';

/** What every part of the LLM gateway works with. */
export interface Llm {
  readonly deps: GatewayDeps;
  /** None where AI is off. */
  readonly model: Model | undefined;
  readonly quotas: Quotas;
  readonly known: KnownPatients;
}

export function openLlm(deps: GatewayDeps): Llm {
  return {
    deps,
    model: deps.settings.LLM_BASE_URL ? openModel(deps.settings) : undefined,
    quotas: quotas(deps),
    known: knownPatients(deps, openVault(vaultLocation(deps.settings))),
  };
}

export interface Consented {
  readonly patient: Patient & { id: string };
  /** Whether this resource may be used for the purpose. */
  readonly permits: (resource: Resource) => boolean;
}

/**
 * The patient, if the caller may see them, and what of the record the patient's consents let be used.
 * @throws Refusal 404 for a patient whom the caller may not see, 403 where nothing is permitted
 */
export async function consented({ deps }: Llm, { caller, orgId, token, purpose }: Standing): Promise<Consented> {
  const patient = await patientByToken(deps, caller, token);
  const decider = await deps.consents.prepare({
    patient: patient.id,
    orgId,
    purpose,
    actor: { reference: caller.profile, organization: `Organization/${orgId}` },
  });
  if (!decider.isPermitted(patient)) throw refusal(403, 'No active Consent of the patient permits this.');
  return { patient, permits: (resource) => decider.isPermitted(resource) };
}
