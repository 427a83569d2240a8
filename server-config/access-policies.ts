import type { AccessPolicy, AccessPolicyResource } from '@medplum/fhirtypes';
import { doctorTag } from '../bots/inner-gate.ts';
import { policyId, ROLES, type Role } from '../config/ids.ts';
import type { Namespace } from '../config/namespace.ts';
import { ACTIONS, type Grant, HIDDEN, ROLE_TABLE, SCOPES } from './role-table.ts';
import { inProject, type Stored, type Wanted, type WantedInput } from './state.ts';

/** Medplum lets a writer name any accounts for what is of no patient: a member could put it before another org's eyes. */
const STAYS_IN_ORG = "%after.meta.accounts.where(reference != '%org').empty()";

type PolicyInput = Pick<WantedInput, 'namespace' | 'botDeploy'>;

/** The role table as Medplum's access policies, one a role. */
export function accessPolicies(input: PolicyInput): Wanted[] {
  return ROLES.map((role) => ({ name: role, owns: 'whole', resource: accessPolicy(role, input) }));
}

function accessPolicy(role: Role, { namespace, botDeploy }: PolicyInput): AccessPolicy & Stored {
  const grants = ROLE_TABLE[role].filter(({ of }) => botDeploy || of !== 'bots of the workbench');
  return {
    resourceType: 'AccessPolicy',
    id: policyId(role),
    meta: { ...inProject },
    name: role,
    // Stamps `meta.accounts` on what a member of an org creates, so that it lands in its org's compartment.
    ...(grants.some((grant) => grant.of === 'org') ? { compartment: { reference: '%org' } } : {}),
    resource: grants.flatMap((grant) => entries(grant, namespace)),
  };
}

function entries({ types, may, of }: Grant, namespace: Namespace): AccessPolicyResource[] {
  const tag = doctorTag(namespace);
  const where = SCOPES[of]?.replace('{doctorTag}', `${tag.system}|${tag.code}`);
  const writes = may.includes('c') || may.includes('u');
  return types.map((resourceType) => ({
    resourceType,
    ...(where ? { criteria: `${resourceType}?${where}` } : {}),
    interaction: [...may].flatMap((letter) => ACTIONS[letter as keyof typeof ACTIONS]),
    ...(where?.endsWith('_compartment=%org') && writes
      ? { writeConstraint: [{ language: 'text/fhirpath', expression: STAYS_IN_ORG }] }
      : {}),
    ...(HIDDEN[resourceType] && !writes ? { hiddenFields: [...HIDDEN[resourceType]] } : {}),
  }));
}
