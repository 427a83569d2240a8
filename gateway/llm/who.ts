import type { Role } from '../../config/ids.ts';
import type { Caller } from '../callers.ts';
import { refusal } from '../errors.ts';

/**
 * Who may ask about one patient's record, and for what. Values are put back for those who may see the patient
 * identified, as `$reveal` has it; which patients, Medplum's access policy of the caller says.
 */
const ROLES: Partial<Record<Role, { readonly purposes: readonly string[]; readonly restores: boolean }>> = {
  CLINICIAN: { purposes: ['TREAT'], restores: true },
  PATIENT: { purposes: ['PATRQT', 'TREAT'], restores: true },
  ADMIN: { purposes: ['TREAT'], restores: false },
};

export interface Standing {
  readonly caller: Caller;
  readonly orgId: string;
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
  caller: BoundCaller,
  asked: { readonly patient?: string | undefined; readonly purpose?: string | undefined }
): Standing {
  const token = asked.patient ?? caller.onlyPatient;
  if (!token) throw refusal(400, 'patient: has to be the token of the patient who is open.');
  if (caller.onlyPatient !== undefined && token !== caller.onlyPatient) {
    throw refusal(403, 'This session is open for another patient.');
  }
  const may = caller.role && ROLES[caller.role];
  const purpose = asked.purpose ?? may?.purposes[0] ?? 'TREAT';
  if (!may || !caller.orgId || !may.purposes.includes(purpose)) {
    throw refusal(403, 'This role may not ask about a record for this purpose.');
  }
  return { caller, orgId: caller.orgId, token, purpose, restores: may.restores };
}

/** @throws Refusal 403 when a text names a patient that is not the one who is open */
export function refuseOtherPatients(texts: readonly string[], token: string): void {
  for (const text of texts)
    for (const [named] of text.matchAll(/pt_[a-z2-7]{26}(?![a-z2-7])/gi))
      if (named.toLowerCase() !== token)
        throw refusal(403, 'The prompt names another patient than the one who is open.');
}
