import type { Role } from '../../config/ids.ts';
import type { Caller } from '../callers.ts';
import type { Gate } from '../consent/gate.ts';
import { refusal } from '../errors.ts';

/**
 * Who may ask about one patient's record, and whether values are put back for them: for those who may see the patient
 * identified, as `$reveal` has it. For which purpose, and which patients, the gate says.
 */
const RESTORES: Partial<Record<Role, readonly string[]>> = {
  CLINICIAN: ['TREAT', 'BTG'],
  PATIENT: ['PATRQT'],
  ADMIN: [],
};

export interface Standing {
  readonly caller: Caller;
  readonly token: string;
  readonly purpose: string;
  readonly restores: boolean;
}

/** A caller whose token was handed over for one patient. */
export interface BoundCaller extends Caller {
  readonly onlyPatient?: string | undefined;
}

/** @throws Refusal 403 for a role, a purpose or a patient that is not the session's; 400 without any patient */
export function standingOf(
  gate: Gate,
  caller: BoundCaller,
  asked: { readonly patient?: string | undefined; readonly purpose?: string | undefined }
): Standing {
  const token = asked.patient ?? caller.onlyPatient;
  if (!token) throw refusal(400, 'patient: has to be the token of the patient who is open.');
  if (caller.onlyPatient !== undefined && token !== caller.onlyPatient) {
    throw refusal(403, 'This session is open for another patient.');
  }
  const restores = caller.role && RESTORES[caller.role];
  if (!restores || !caller.orgId) throw refusal(403, 'This role may not ask about a record.');
  const purpose = gate.purposeOf(caller, asked.purpose);
  return { caller, token, purpose, restores: restores.includes(purpose) };
}

/** @throws Refusal 403 when a text names a patient that is not the one who is open */
export function refuseOtherPatients(texts: readonly string[], token: string): void {
  for (const text of texts)
    for (const [named] of text.matchAll(/pt_[a-z2-7]{26}(?![a-z2-7])/gi))
      if (named.toLowerCase() !== token)
        throw refusal(403, 'The prompt names another patient than the one who is open.');
}
