import type { AccessPolicy } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { applySmartScopes } from './smart-scopes.ts';

const patient = { reference: 'Patient/1' };
const READ = ['read', 'vread', 'history', 'search'];
const policy: AccessPolicy = {
  resourceType: 'AccessPolicy',
  resource: [
    { resourceType: 'Patient' },
    { resourceType: 'Observation', criteria: 'Observation?status=final' },
    { resourceType: 'Communication', interaction: ['create'] },
  ],
};

describe('SMART scopes', () => {
  it.each([
    ['openid', policy.resource],
    [
      'openid patient/*.rs',
      [
        { resourceType: 'Patient', criteria: 'Patient?_compartment=Patient/1', interaction: READ, readonly: true },
        {
          resourceType: 'Observation',
          criteria: 'Observation?status=final&_compartment=Patient/1',
          interaction: READ,
          readonly: true,
        },
      ],
    ],
    ['user/Observation.cruds', [{ resourceType: 'Observation', criteria: 'Observation?status=final' }]],
    [
      'user/Observation.rs?category=lab',
      [
        {
          resourceType: 'Observation',
          criteria: 'Observation?status=final&category=lab',
          interaction: READ,
          readonly: true,
        },
      ],
    ],
    ['user/Practitioner.read', []],
  ])('%s leaves of the policy', (scope, resource) => {
    expect(applySmartScopes(policy, scope, patient).resource).toEqual(resource);
  });

  it('make of everything what they name', () => {
    const everything: AccessPolicy = { resourceType: 'AccessPolicy', resource: [{ resourceType: '*' }] };
    expect(applySmartScopes(everything, 'user/Patient.read', undefined).resource).toEqual([
      { resourceType: 'Patient', interaction: READ, readonly: true },
    ]);
  });
});
