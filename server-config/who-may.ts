import type { MedplumClient } from '@medplum/core';
import type { ProjectMembership } from '@medplum/fhirtypes';
import { PROJECT_ID } from '../config/ids.ts';
import { type Check, failed, listed, passed } from './check.ts';
import { membershipId } from './memberships.ts';
import { DEMO_USERS, userId } from './users.ts';

/** Without a policy a member has all of the project: it could read every org and make itself bots. */
export async function membersWithoutPolicy(medplum: MedplumClient): Promise<Check> {
  const check = 'every member has a policy';
  const open = (await members(medplum)).filter((m) => !m.accessPolicy && !m.access?.length);
  return open.length === 0
    ? passed(check, 'none is without')
    : failed(check, `without: ${names(open)}`, 'give each an AccessPolicy, or delete the membership');
}

/** A project admin can switch pre-commit off and edit memberships, whatever its policy says. */
export async function adminsBeyondAtlas(medplum: MedplumClient): Promise<Check> {
  const check = 'project admins';
  const atlas = [membershipId('ingest'), membershipId('gateway')];
  const admins = (await members(medplum)).filter((m) => m.admin && !atlas.includes(m.id!));
  return admins.length === 0
    ? passed(check, "Atlas' ingest and gateway clients alone")
    : failed(
        check,
        `also: ${names(admins)}`,
        'set ProjectMembership.admin to false: an admin can switch the inner phi-gate off'
      );
}

export async function demoInProduction(medplum: MedplumClient, production: boolean): Promise<Check> {
  const check = 'demo users';
  if (!production) return passed(check, 'this is no production');
  const found = await medplum.searchResources('User', { _id: DEMO_USERS.map((user) => userId(user.key)).join(',') });
  return found.length === 0
    ? passed(check, 'none')
    : failed(check, `${found.length} in production`, 'delete their User and ProjectMembership resources');
}

/** At most 1,000: Atlas' members are clients, bots and staff, and past that the check says what it has seen. */
const members = (medplum: MedplumClient): Promise<ProjectMembership[]> =>
  medplum.searchResources('ProjectMembership', { project: `Project/${PROJECT_ID}`, _count: '1000' });

const names = (list: readonly ProjectMembership[]): string => listed(list.map((m) => `ProjectMembership/${m.id}`));
