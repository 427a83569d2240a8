import { createReference, type WithId } from '@medplum/core';
import type { AccessPolicy, Bot, ClientApplication, ProjectMembership, Reference, Resource } from '@medplum/fhirtypes';
import { newSecret } from '../auth/logins.ts';
import type { Services, Session } from '../services.ts';

type AccessPolicyReference = Reference<AccessPolicy>;

/** A client application with a secret of the server's making, and its membership. */
export async function createClient(
  services: Services,
  session: Session,
  projectId: string,
  given: Partial<ClientApplication> & { accessPolicy?: AccessPolicyReference }
): Promise<WithId<ClientApplication>> {
  const { accessPolicy, ...fields } = given;
  const client = await services.system.createResource<ClientApplication>({
    secret: newSecret(32),
    ...fields,
    resourceType: 'ClientApplication',
    meta: metaOf(session, projectId),
  });
  await addMember(services, projectId, client, accessPolicy);
  return client;
}

export async function createBot(
  services: Services,
  session: Session,
  projectId: string,
  given: { name: string; description?: string; accessPolicy?: AccessPolicyReference }
): Promise<WithId<Bot>> {
  const bot = await services.system.createResource<Bot>({
    resourceType: 'Bot',
    meta: metaOf(session, projectId),
    name: given.name,
    ...(given.description ? { description: given.description } : {}),
    runtimeVersion: 'vmcontext',
  });
  await addMember(services, projectId, bot, given.accessPolicy);
  return bot;
}

async function addMember(
  services: Services,
  projectId: string,
  member: WithId<Resource>,
  accessPolicy: AccessPolicyReference | undefined
): Promise<void> {
  const reference = createReference(member) as { reference: string };
  await services.system.createResource<ProjectMembership>({
    resourceType: 'ProjectMembership',
    meta: { project: projectId },
    project: { reference: `Project/${projectId}` },
    user: reference,
    profile: reference,
    ...(accessPolicy ? { accessPolicy } : {}),
  });
}

const metaOf = (session: Session, projectId: string) => ({
  project: projectId,
  author: session.membership.profile as Reference,
});
