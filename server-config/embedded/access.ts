import {
  AccessPolicyInteraction,
  accessPolicySupportsInteraction,
  EMPTY,
  evalFhirPathTyped,
  protectedResourceTypes,
  readInteractions,
  satisfiedAccessPolicy,
} from '@medplum/core';
import type { AccessPolicy, AccessPolicyResource, Resource, ResourceType } from '@medplum/fhirtypes';
import type { RepositoryContext } from './context.ts';

/**
 * What a caller may do, by Medplum's rules: project, AccessPolicy and the special types, with the policy matching of
 * `@medplum/core`. https://www.medplum.com/docs/access/access-policies
 */
export class Access {
  readonly context: RepositoryContext;
  /** Undefined: everything is allowed. */
  readonly policy: AccessPolicy | undefined;
  /** Sees all projects. */
  readonly unlimited: boolean;

  constructor(context: RepositoryContext) {
    this.context = context;
    this.unlimited = Boolean(context.system || context.superAdmin);
    this.policy = effectivePolicy(context);
  }

  /** May the caller do this to some resources of the type at least? */
  supports(interaction: AccessPolicyInteraction, type: string): boolean {
    if (!this.unlimited && protectedResourceTypes.includes(type)) return false;
    return !this.policy || accessPolicySupportsInteraction(this.policy, interaction, type as ResourceType);
  }

  /** The part of the policy that lets the caller do this to this very resource. */
  allows(interaction: AccessPolicyInteraction, resource: Resource): AccessPolicyResource | undefined {
    if (!this.unlimited) {
      if (protectedResourceTypes.includes(resource.resourceType)) return undefined;
      if (!this.context.projectId || resource.meta?.project !== this.context.projectId) return undefined;
    }
    return satisfiedAccessPolicy(resource, interaction, this.policy);
  }

  /** After a write is complete: does the policy allow its result, write constraints included? */
  allowsWrite(interaction: 'create' | 'update', previous: Resource | undefined, current: Resource): boolean {
    const matching = this.allows(interaction, current);
    return (
      matching !== undefined &&
      (matching.writeConstraint ?? EMPTY).every((constraint) => {
        const result = evalFhirPathTyped(
          constraint.expression as string,
          [{ type: current.resourceType, value: current }],
          {
            '%before': { type: previous?.resourceType ?? 'undefined', value: previous },
            '%after': { type: current.resourceType, value: current },
          }
        );
        return result.length === 1 && result[0]?.value === true;
      })
    );
  }

  /** The resource as the caller may see it. Changes its argument. */
  hide<T extends Resource>(resource: T): T {
    const policy = this.policy && satisfiedAccessPolicy(resource, AccessPolicyInteraction.READ, this.policy);
    for (const field of policy?.hiddenFields ?? EMPTY) removeField(resource, field);
    if (!this.context.extendedMode && !this.context.system && resource.meta) {
      const { author, project, account, accounts, compartment, deleted, ...rest } = resource.meta;
      resource.meta = rest;
    }
    return resource;
  }

  /** Readonly and hidden fields stay as they were, whatever the caller sends. Changes its argument. */
  restoreReadonly<T extends Resource>(input: T, original: T | undefined): T {
    const policy =
      this.policy &&
      satisfiedAccessPolicy(
        original ?? input,
        original ? AccessPolicyInteraction.UPDATE : AccessPolicyInteraction.CREATE,
        this.policy
      );
    for (const field of [...(policy?.readonlyFields ?? EMPTY), ...(policy?.hiddenFields ?? EMPTY)]) {
      removeField(input, field);
      const value = original?.[field as keyof T];
      // Only top-level fields can be restored.
      if (value && !field.includes('.') && !field.endsWith('[x]')) input[field as keyof T] = value;
    }
    return input;
  }

  get mayWriteProtectedMeta(): boolean {
    return this.unlimited;
  }

  /** `meta.accounts` is the caller's to set for admins in extended mode only. */
  get mayWriteAccounts(): boolean {
    return Boolean(this.context.extendedMode && (this.unlimited || this.context.projectAdmin));
  }
}

const accesses = new WeakMap<RepositoryContext, Access>();

export function accessOf(context: RepositoryContext): Access {
  let access = accesses.get(context);
  if (!access) {
    access = new Access(context);
    accesses.set(context, access);
  }
  return access;
}

/**
 * The context's policy is complete (auth/access-policy.ts); none at all leaves everything but the project admin's types,
 * which a wildcard never means.
 */
function effectivePolicy({ accessPolicy, system, superAdmin }: RepositoryContext): AccessPolicy | undefined {
  if (!accessPolicy) {
    return system || superAdmin ? undefined : { resourceType: 'AccessPolicy', resource: [{ resourceType: '*' }] };
  }
  const resource = (accessPolicy.resource ?? []).map((policy) =>
    policy.readonly && !policy.interaction ? { ...policy, interaction: [...readInteractions] } : policy
  );
  return { ...accessPolicy, resource };
}

/** Dotted paths go into objects and arrays; `value[x]` means every choice of it. */
function removeField(target: unknown, path: string): void {
  if (Array.isArray(target)) {
    for (const item of target) removeField(item, path);
    return;
  }
  if (!target || typeof target !== 'object') return;
  const record = target as Record<string, unknown>;
  const dot = path.indexOf('.');
  const [name, rest] = dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
  const names = name.endsWith('[x]')
    ? Object.keys(record).filter((key) => new RegExp(`^${name.slice(0, -3)}[A-Z]`).test(key))
    : [name];
  for (const key of names) {
    if (rest) removeField(record[key], rest);
    else delete record[key];
  }
}
