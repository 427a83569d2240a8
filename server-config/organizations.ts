import { stableId } from '../config/ids.ts';
import { inProject, reference, type Wanted, type WantedInput } from './state.ts';

export const DEMO_ORGS = [
  { key: 'north', name: 'Northside Hospital', consentPolicy: 'implied' },
  { key: 'south', name: 'Southside Clinic', consentPolicy: 'implied' },
] as const;
export type DemoOrgKey = (typeof DEMO_ORGS)[number]['key'];

export const organizationId = (key: string): string => stableId(`Organization/${key}`);

/** Demo orgs. An operator's own orgs are plain resources that the bootstrap leaves alone. */
export function organizations(input: WantedInput): Wanted[] {
  if (!input.demo) return [];
  return DEMO_ORGS.map((org) => ({
    name: org.name,
    owns: 'listed',
    resource: {
      resourceType: 'Organization',
      id: organizationId(org.key),
      // An org's own resource is in the org's compartment, so that its members may read it.
      meta: { ...inProject, accounts: [reference('Organization', organizationId(org.key))] },
      active: true,
      name: org.name,
      identifier: [{ system: input.namespace.consentPolicy, value: org.consentPolicy }],
    },
  }));
}
