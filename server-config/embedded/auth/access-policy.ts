import { badRequest, OperationOutcomeError, projectAdminResourceTypes, resolveId, type WithId } from '@medplum/core';
import type {
  AccessPolicy,
  AccessPolicyResource,
  Project,
  ProjectMembership,
  ProjectMembershipAccess,
} from '@medplum/fhirtypes';
import type { EmbeddedRepository } from '../repository.ts';

/** Readable for everybody, because clients build their forms from them. */
const ALWAYS_READABLE = ['StructureDefinition', 'SearchParameter'];
const READ_INTERACTIONS: AccessPolicyResource['interaction'] = ['search', 'read', 'history', 'vread'];

/**
 * What a membership may do: the policies of `accessPolicy` and `access[]` put together, each with its parameters
 * substituted in its text (`%org`, `%org.id`; `%profile` and, unless given, `%patient` are the membership's profile).
 * A membership without any policy may do everything in the project but administer it.
 */
export async function buildAccessPolicy(
  system: EmbeddedRepository,
  membership: ProjectMembership
): Promise<AccessPolicy> {
  const access: ProjectMembershipAccess[] = [
    ...(membership.accessPolicy ? [{ policy: membership.accessPolicy }] : []),
    ...(membership.access ?? []),
  ];
  const parts: AccessPolicy[] = [];
  for (const entry of access) parts.push(await readWithParameters(system, entry, membership));
  const resource = parts.flatMap((part) => part.resource ?? []).map(withInteractions);
  if (access.length === 0) resource.push({ resourceType: '*' });
  for (const resourceType of ALWAYS_READABLE) {
    if (!resource.some((rule) => rule.resourceType === resourceType)) {
      resource.push({ resourceType, readonly: true, interaction: READ_INTERACTIONS });
    }
  }
  const ipAccessRule = parts.flatMap((part) => part.ipAccessRule ?? []);
  return {
    resourceType: 'AccessPolicy',
    basedOn: access.map((entry) => entry.policy),
    compartment: parts.findLast((part) => part.compartment)?.compartment,
    resource,
    ...(ipAccessRule.length > 0 ? { ipAccessRule } : {}),
  };
}

/** Nobody but a project admin touches the project's own types; an admin does within limits, whatever the policy says. */
export function applyAdminRules(policy: AccessPolicy, project: WithId<Project>, admin: boolean): AccessPolicy {
  const rules = policy.resource ?? [];
  if (project.superAdmin) {
    const missing = projectAdminResourceTypes.filter((type) => !rules.some((rule) => rule.resourceType === type));
    return { ...policy, resource: [...rules, ...missing.map((resourceType) => ({ resourceType }))] };
  }
  const others = rules.filter((rule) => !projectAdminResourceTypes.includes(rule.resourceType));
  return { ...policy, resource: admin ? [...others, ...projectAdminRules(project.id)] : others };
}

function projectAdminRules(projectId: string): AccessPolicyResource[] {
  return [
    {
      resourceType: 'Project',
      criteria: `Project?_id=${projectId}`,
      readonlyFields: ['features', 'link', 'systemSetting'],
      hiddenFields: ['superAdmin', 'systemSecret', 'strictMode'],
      interaction: ['read', 'vread', 'update', 'history', 'create', 'search'],
    },
    {
      resourceType: 'ProjectMembership',
      criteria: `ProjectMembership?_project=${projectId}`,
      readonlyFields: ['project', 'user'],
    },
    {
      resourceType: 'User',
      criteria: `User?_project=${projectId}`,
      hiddenFields: ['passwordHash', 'mfaSecret'],
      readonlyFields: ['email', 'emailVerified', 'mfaEnrolled', 'project'],
    },
    { resourceType: 'AccessPolicy' },
  ];
}

/**
 * Address rules: prefix or `*`, the first match decides. Asked only when a token is issued; the token then works from
 * anywhere.
 */
export function assertAddressAllowed(policy: AccessPolicy, address: string | undefined): void {
  if (!address) return;
  const rule = policy.ipAccessRule?.find((r) => r.value === '*' || (r.value && address.startsWith(r.value)));
  if (rule?.action === 'block') throw new OperationOutcomeError(badRequest('IP address not allowed'));
}

function withInteractions(rule: AccessPolicyResource): AccessPolicyResource {
  return rule.readonly && !rule.interaction ? { ...rule, interaction: READ_INTERACTIONS } : rule;
}

async function readWithParameters(
  system: EmbeddedRepository,
  entry: ProjectMembershipAccess,
  membership: ProjectMembership
): Promise<AccessPolicy> {
  let text: string;
  try {
    text = JSON.stringify(await system.readReference<AccessPolicy>(entry.policy));
  } catch {
    throw new OperationOutcomeError(badRequest('Cannot authenticate: Invalid access policy configuration'));
  }
  const given = entry.parameter ?? [];
  const implied = ['profile', 'patient'].filter((name) => !given.some((p) => p.name === name));
  const parameters = [...given, ...implied.map((name) => ({ name, valueReference: membership.profile }))];
  for (const { name, valueString, valueReference } of parameters as NonNullable<ProjectMembershipAccess['parameter']>) {
    if (valueString) text = text.replaceAll(`%${name}`, inJson(valueString));
    if (valueReference?.reference) {
      text = text.replaceAll(`%${name}.id`, inJson(resolveId(valueReference) ?? ''));
      text = text.replaceAll(`%${name}`, inJson(valueReference.reference));
    }
  }
  return JSON.parse(text) as AccessPolicy;
}

/** A parameter is text inside a JSON string: a quote in it must not end that string. */
const inJson = (value: string): string => JSON.stringify(value).slice(1, -1);
