import type { ProjectMembership } from '@medplum/fhirtypes';
import { membershipId } from './memberships.ts';
import { type SuperAdminLogin, superAdminClient } from './super-admin.ts';

/**
 * Makes the demo patient user the person of a given, pseudonymous Patient: once there are seeded ones, the placeholder
 * gives way. `%patient` in the PATIENT policy is the membership's profile, so this is all it takes.
 * @returns whether anything had to change.
 */
export async function linkPatientUser(login: SuperAdminLogin, patientId: string): Promise<boolean> {
  const medplum = await superAdminClient(login);
  const profile = `Patient/${patientId}`;
  const membership: ProjectMembership = await medplum.readResource('ProjectMembership', membershipId('patient'));
  if (membership.profile?.reference === profile) return false;
  await medplum.updateResource<ProjectMembership>({ ...membership, profile: { reference: profile } });
  return true;
}
