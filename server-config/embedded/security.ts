import { type AccessPolicyInteraction, forbidden, parseSearchRequest, projectAdminResourceTypes } from '@medplum/core';
import type { AccessPolicyResource, ResourceType } from '@medplum/fhirtypes';
import type { Access } from './access.ts';
import { and, type Condition, condition, indexed, or } from './conditions.ts';
import { filterCondition, type SearchScope } from './filters.ts';
import { fail } from './outcomes.ts';

/**
 * What the caller may see of a type, as conditions: the project, and one of the policy's entries for the type. Refuses
 * when there is none. The same rules as in access.ts, over the index instead of over a resource in hand.
 */
export function securityConditions(
  access: Access,
  scope: SearchScope,
  type: string,
  alias: string,
  interaction: AccessPolicyInteraction
): Condition[] {
  if (!access.supports(interaction, type)) fail(forbidden);
  const project = access.unlimited ? [] : [condition(`${alias}.project = ?`, [access.context.projectId ?? ''])];
  const policy = policyCondition(access, scope, type, alias, interaction);
  return policy ? [...project, policy] : project;
}

function policyCondition(
  access: Access,
  scope: SearchScope,
  type: string,
  alias: string,
  interaction: AccessPolicyInteraction
): Condition | undefined {
  // Binary has no search parameters: a policy has it whole or not at all.
  if (!access.policy || type === 'Binary') return undefined;
  const entries = (access.policy.resource ?? []).filter((entry) => concerns(entry, type, interaction));
  const conditions = entries.map((entry) => entryCondition(entry, scope, type, alias));
  if (conditions.some((c) => c === undefined)) return undefined;
  return or(conditions as Condition[]);
}

function concerns(entry: AccessPolicyResource, type: string, interaction: AccessPolicyInteraction): boolean {
  const named =
    entry.resourceType === type ||
    (entry.resourceType === '*' && !projectAdminResourceTypes.includes(type as ResourceType));
  return named && (!entry.interaction || entry.interaction.includes(interaction));
}

/** Undefined: all of them. */
function entryCondition(
  entry: AccessPolicyResource,
  scope: SearchScope,
  type: string,
  alias: string
): Condition | undefined {
  const conditions: Condition[] = [];
  const compartment = entry.compartment?.reference?.split('/').pop();
  if (compartment) {
    conditions.push(
      indexed(alias, 'reference', scope.param(type, '_compartment'), condition('x.value = ?', [compartment]))
    );
  }
  if (entry.criteria) {
    const query = entry.criteria.slice(entry.criteria.indexOf('?') + 1);
    const named = entry.criteria.slice(0, entry.criteria.indexOf('?'));
    // Criteria of another type match nothing, as in Medplum's matcher; `*?…` is read as this type's.
    if (named !== entry.resourceType) return condition('0');
    const { filters } = parseSearchRequest(`${type}?${query}`);
    conditions.push(...(filters ?? []).map((filter) => filterCondition(scope, type, alias, filter)));
  }
  if (conditions.length === 0) return undefined;
  return conditions.length === 1 ? conditions[0] : and(conditions);
}
