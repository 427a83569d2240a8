import type { ProjectMembership, Reference } from '@medplum/fhirtypes';
import { PROJECT_ID, policyId, type Role, stableId } from '../config/ids.ts';
import { inProject, reference, type Stored } from './state.ts';

export interface MembershipOf {
  /** Names the membership: its id is stable over runs. */
  readonly key: string;
  readonly role: Role;
  /** The user or, for clients and bots, the client or bot itself. */
  readonly user: string;
  readonly profile: string;
  readonly organizationId?: string;
  /** May set `meta.accounts` with `X-Medplum: extended`, and read memberships. */
  readonly admin?: boolean;
}

export const membershipId = (key: string): string => stableId(`ProjectMembership/${key}`);

/** A caller's role is its membership's policy, its org the parameter `org` (config/ids.ts). */
export function membership(of: MembershipOf): ProjectMembership & Stored {
  return {
    resourceType: 'ProjectMembership',
    id: membershipId(of.key),
    meta: { ...inProject },
    project: reference('Project', PROJECT_ID),
    user: { reference: of.user } as ProjectMembership['user'],
    profile: { reference: of.profile } as ProjectMembership['profile'],
    access: [
      {
        policy: reference('AccessPolicy', policyId(of.role)),
        parameter: of.organizationId ? [orgParameter(of.organizationId)] : undefined,
      },
    ],
    ...(of.admin ? { admin: true } : {}),
  };
}

export function orgParameter(organizationId: string): { name: string; valueReference: Reference } {
  return { name: 'org', valueReference: reference('Organization', organizationId) };
}
