import type { InviteRequest, ProfileResource } from '@medplum/core';
import { conflict, createReference, OperationOutcomeError, Operator, resolveId, type WithId } from '@medplum/core';
import type { ProjectMembership, User } from '@medplum/fhirtypes';
import { newSecret, refuse } from '../auth/logins.ts';
import { hashPassword } from '../auth/passwords.ts';
import type { Services } from '../services.ts';

/**
 * `admin/projects/:id/invite`: user, profile and membership in one. No mail is ever sent. A user belongs to the project
 * alone when it is a patient's, has an external id, or `scope` says so.
 */
export async function invite(
  services: Services,
  projectId: string,
  request: InviteRequest
): Promise<WithId<ProjectMembership>> {
  assertComplete(request);
  const email = request.email?.toLowerCase();
  const ofProject =
    (request.resourceType === 'Patient' && request.scope !== 'server') ||
    request.scope === 'project' ||
    request.externalId !== undefined;
  const known = email ? await findUser(services, email, ofProject ? projectId : undefined) : undefined;
  if (known && (await isMember(services, known, projectId)) && !request.forceNewMembership) {
    throw new OperationOutcomeError(conflict('User is already a member of this project'));
  }
  const user =
    known ??
    (await services.system.createResource<User>({
      resourceType: 'User',
      ...(ofProject ? { meta: { project: projectId }, project: { reference: `Project/${projectId}` } } : {}),
      firstName: request.firstName,
      lastName: request.lastName,
      ...(email ? { email } : {}),
      passwordHash: await hashPassword(request.password ?? newSecret(16)),
    }));
  const profile = await profileFor(services, projectId, request, email);
  return services.system.createResource<ProjectMembership>({
    resourceType: 'ProjectMembership',
    ...(request.externalId ? { externalId: request.externalId } : {}),
    ...(request.accessPolicy ? { accessPolicy: request.accessPolicy } : {}),
    ...(request.access ? { access: request.access } : {}),
    ...(request.admin ? { admin: true } : {}),
    ...request.membership,
    meta: { project: projectId },
    project: { reference: `Project/${projectId}` },
    user: createReference(user),
    profile: createReference(profile),
  } as ProjectMembership);
}

function assertComplete(request: InviteRequest): void {
  if (!['Patient', 'Practitioner', 'RelatedPerson'].includes(request.resourceType)) {
    throw refuse('Resource type is required', 'resourceType');
  }
  if (!request.firstName) throw refuse('First name is required', 'firstName');
  if (!request.lastName) throw refuse('Last name is required', 'lastName');
  if (!request.email && !request.externalId) throw refuse('Either email or externalId is required', 'email');
  if (request.password !== undefined && request.password.length < 8) {
    throw refuse('Password must be at least 8 characters', 'password');
  }
}

async function findUser(services: Services, email: string, projectId: string | undefined) {
  const users = await services.system.searchResources<User>({
    resourceType: 'User',
    filters: [{ code: 'email', operator: Operator.EXACT, value: email }],
  });
  return users.find((user) => resolveId(user.project) === projectId);
}

async function isMember(services: Services, user: WithId<User>, projectId: string): Promise<boolean> {
  const memberships = await services.system.searchResources<ProjectMembership>({
    resourceType: 'ProjectMembership',
    filters: [{ code: 'user', operator: Operator.EQUALS, value: `User/${user.id}` }],
  });
  return memberships.some((m) => resolveId(m.project) === projectId);
}

/** The profile that is named, else one of the project with the same address, else a new one. */
async function profileFor(
  services: Services,
  projectId: string,
  request: InviteRequest,
  email: string | undefined
): Promise<WithId<ProfileResource>> {
  const named = request.membership?.profile;
  if (named) {
    const profile = (await services.system.readReference(named as { reference: string })) as WithId<ProfileResource>;
    if (profile.meta?.project !== projectId) throw refuse('Profile does not belong to project');
    if (profile.resourceType !== request.resourceType) throw refuse('Profile resourceType does not match request');
    return profile;
  }
  if (email) {
    const found = await services.system.searchOne<ProfileResource>({
      resourceType: request.resourceType,
      filters: [
        { code: '_project', operator: Operator.EQUALS, value: projectId },
        { code: 'email', operator: Operator.EQUALS, value: email },
      ],
    });
    if (found) return found;
  }
  if (request.resourceType === 'RelatedPerson' && !request.patient) {
    throw refuse('Patient is required to create a RelatedPerson');
  }
  return services.system.createResource({
    resourceType: request.resourceType,
    meta: { project: projectId },
    name: [{ given: [request.firstName], family: request.lastName }],
    ...(email ? { telecom: [{ system: 'email', use: 'work', value: email }] } : {}),
    ...(request.resourceType === 'RelatedPerson' ? { patient: request.patient } : {}),
  } as ProfileResource);
}
