import type { MedplumClient } from '@medplum/core';
import type { Namespace } from '../../config/namespace.ts';
import type { ConsentPolicy } from '../../consent/index.ts';

const BELIEVED_MS = 60_000;

/** What Atlas has to know about an organization, read from its Organization and believed for a minute. */
export function createOrganizations(deps: { readonly medplum: MedplumClient; readonly namespace: Namespace }) {
  const policies = new Map<string, { policy: Promise<ConsentPolicy>; until: number }>();

  const read = async (orgId: string): Promise<ConsentPolicy> => {
    const organization = await deps.medplum.readResource('Organization', orgId);
    const said = organization.identifier?.find((i) => i.system === deps.namespace.consentPolicy)?.value;
    // Whoever says nothing gets the stricter one.
    return said === 'implied' ? 'implied' : 'opt-in';
  };

  return {
    consentPolicy(orgId: string): Promise<ConsentPolicy> {
      const known = policies.get(orgId);
      if (known && known.until > Date.now()) return known.policy;
      const policy = read(orgId);
      policy.catch(() => policies.delete(orgId));
      policies.set(orgId, { policy, until: Date.now() + BELIEVED_MS });
      return policy;
    },
  };
}
