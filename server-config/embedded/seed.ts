import { Operator, type WithId } from '@medplum/core';
import type { Practitioner, Project, ProjectMembership, User } from '@medplum/fhirtypes';
import { hashPassword, verifyPassword } from './auth/passwords.ts';
import type { Services } from './services.ts';

export interface SuperAdmin {
  readonly email: string;
  readonly password: string;
}

/** Makes the super admin at the first start; later only follows a changed password. */
export async function seedSuperAdmin(services: Services, { email, password }: SuperAdmin): Promise<void> {
  const { system } = services;
  const user = await system.searchOne<User>({
    resourceType: 'User',
    filters: [{ code: 'email', operator: Operator.EXACT, value: email.toLowerCase() }],
  });
  if (!user) await create(services, email.toLowerCase(), password);
  else if (!(await verifyPassword(password, user.passwordHash ?? ''))) {
    await system.updateResource<User>({ ...user, passwordHash: await hashPassword(password) });
  }
}

async function create({ system }: Services, email: string, password: string): Promise<void> {
  const project = await findOrCreateProject(system);
  const user = await system.createResource<User>({
    resourceType: 'User',
    firstName: 'Medplum',
    lastName: 'Admin',
    email,
    passwordHash: await hashPassword(password),
  });
  const profile = await system.createResource<Practitioner>({
    resourceType: 'Practitioner',
    meta: { project: project.id },
    name: [{ given: ['Medplum'], family: 'Admin' }],
  });
  await system.createResource<ProjectMembership>({
    resourceType: 'ProjectMembership',
    meta: { project: project.id },
    project: { reference: `Project/${project.id}`, display: project.name },
    user: { reference: `User/${user.id}` },
    profile: { reference: `Practitioner/${profile.id}` },
    admin: true,
  });
}

/** A start that was broken off may have left it. */
async function findOrCreateProject(system: Services['system']): Promise<WithId<Project>> {
  const projects = await system.searchResources<Project>({
    resourceType: 'Project',
    filters: [{ code: 'name', operator: Operator.EXACT, value: 'Super Admin' }],
  });
  return (
    projects.find((project) => project.superAdmin) ??
    system.createResource<Project>({ resourceType: 'Project', name: 'Super Admin', superAdmin: true, strictMode: true })
  );
}
