import type { Patient, Practitioner } from '@medplum/fhirtypes';
import type { Vault } from '../../privacy/index.ts';
import type { Caller } from '../callers.ts';
import { type Household, householdOf } from '../compliance/household.ts';
import type { GatewayDeps } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { asCaller } from '../patients.ts';
import { openOriginal } from './as-seen.ts';

/**
 * Whether who looks may live with the patient, for the AuditEvent of what was revealed. The names are compared here and
 * forgotten. Nothing, where there is no name to compare: no profile that is a person's, or an original that is erased.
 */
export async function householdSeen(
  deps: GatewayDeps,
  vault: Vault,
  { caller, token }: { readonly caller: Caller; readonly token: string },
  patient: Patient
): Promise<Household | undefined> {
  if (!caller.profile.startsWith('Practitioner/')) return undefined;
  const [looks, original] = await Promise.all([
    orNothing(asCaller<Practitioner>(deps, caller, `fhir/R4/${caller.profile}`)),
    orNothing(openOriginal(deps, vault, token, patient)),
  ]);
  return looks && original && householdOf(looks, original as Patient);
}

/** A refusal is an answer; that Medplum or the vault is down is none. */
const orNothing = <T>(wanted: Promise<T>): Promise<T | undefined> =>
  wanted.catch((err: unknown) => {
    if (err instanceof Refusal && err.status < 500) return undefined;
    throw err;
  });
