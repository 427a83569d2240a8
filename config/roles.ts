import type { Role } from './ids.ts';

/**
 * What a role is there for, as far as both Medplum's access policies (`server-config/role-table.ts`) and the gateway
 * go by it.
 */

/** Of a patient, and no clinical payload: what an administrator sees of all patients of the organization. */
export const REGISTRATION_TYPES: readonly string[] = ['Patient', 'Consent', 'AuditEvent'];

/** Whose care it is: of an Encounter that is under way. https://hl7.org/fhir/R4/valueset-encounter-status.html */
export const ACTIVE_ENCOUNTER: readonly string[] = ['arrived', 'triaged', 'in-progress', 'onleave'];

/** The purpose a role asks for when it names none (v3 PurposeOfUse), and those it may name, with what is below them. */
export const PURPOSES: Readonly<Partial<Record<Role, readonly [string, ...string[]]>>> = {
  ADMIN: ['HOPERAT'],
  CLINICIAN: ['TREAT', 'HOPERAT', 'HPAYMT', 'PUBHLTH', 'BTG'],
  COMPLIANCE: ['HCOMPL'],
  PATIENT: ['PATRQT'],
};
