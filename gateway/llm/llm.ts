import type { Patient, Resource } from '@medplum/fhirtypes';
import { vaultLocation } from '../../config/vault.ts';
import type { Filtered } from '../../consent/index.ts';
import { openVault } from '../../privacy/index.ts';
import type { RecordDecision } from '../consent/gate.ts';
import type { GatewayDeps } from '../deps.ts';
import { permittedPatient } from '../patients.ts';
import type { Facts } from './facts.ts';
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

/** Role, care and consent, asked anew for each question. */
export interface Consented {
  readonly patient: Patient & { id: string };
  /** What of these may be used for the purpose. */
  readonly filter: (resources: readonly Resource[]) => Promise<Filtered<Resource[]>>;
}

/** @throws Refusal 404 for a patient whom the caller may not see, 403 where nothing is permitted */
export async function consented({ deps }: Llm, { caller, token, purpose }: Standing, facts: Facts): Promise<Consented> {
  const tell = (decision: RecordDecision) => {
    facts.decision = { result: decision.decision, basis: decision.basis };
  };
  const { patient } = await permittedPatient(deps, caller, { purpose }, token, tell);
  return {
    patient,
    filter: (resources) => deps.gate.filter(caller, { purpose }, resources),
  };
}
