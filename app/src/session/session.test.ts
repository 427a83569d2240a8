import type { MedplumClient } from '@medplum/core';
import type { AccessPolicyResource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { buildSession } from './session.ts';

const reads = (...types: string[]): AccessPolicyResource[] =>
  types.map((resourceType) => ({ resourceType, interaction: ['read', 'search'] }));

test.each([
  ['CLINICIAN', 'Practitioner/1', reads('Patient', 'Observation'), '/patients', true, false],
  ['ADMIN', 'Practitioner/1', reads('Patient', 'Consent', 'AuditEvent'), '/operations', false, true],
  ['COMPLIANCE', 'Practitioner/1', reads('AuditEvent', 'Consent'), '/audit', false, true],
  ['RESEARCHER', 'Practitioner/1', reads('Organization'), '/welcome', false, false],
  ['PATIENT', 'Patient/7', reads('Patient', 'Observation'), '/patients/7', true, false],
  [undefined, 'Practitioner/1', [], '/welcome', false, false],
])('%s starts at %3$s', (role, profile, resource, home, canReadCharts, canReadAudit) => {
  const medplum = { getAccessPolicy: () => ({ resourceType: 'AccessPolicy', resource }) } as unknown as MedplumClient;
  expect(buildSession(medplum, { role, profile })).toMatchObject({ home, canReadCharts, canReadAudit });
});

test('without an access policy nothing is offered', () => {
  const medplum = { getAccessPolicy: () => undefined } as unknown as MedplumClient;
  expect(buildSession(medplum, { role: 'CLINICIAN', profile: 'Practitioner/1' })).toMatchObject({
    home: '/welcome',
    canReadCharts: false,
    canReadAudit: false,
  });
});
