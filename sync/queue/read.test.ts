import type { Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { recordOf } from './read.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const meta = { versionId: 'v1', lastUpdated: '2026-01-01T00:00:00.000Z' };
const compartment = [{ reference: 'Project/p' }, { reference: `Patient/${ID}` }];
const patient = { reference: `Patient/${ID}` };

test("what is of several is its subject's, whichever Medplum names first, and of the others too", () => {
  const several = [{ reference: `Patient/${OTHER}` }, ...compartment];
  const given = { resourceType: 'Observation', id: 'o', subject: patient, meta: { ...meta, compartment: several } };
  expect(recordOf(given as Resource)).toMatchObject({ patientId: ID, alsoOf: [OTHER] });
});

test.each<[string, object, string | undefined]>([
  ['a Patient', { resourceType: 'Patient' }, OTHER],
  ['what is in a compartment', { resourceType: 'Observation', meta: { ...meta, compartment } }, ID],
  ['a Device, which is in none', { resourceType: 'Device', patient }, ID],
  ['a Contract, which is in none', { resourceType: 'Contract', subject: [{ reference: 'Group/1' }, patient] }, ID],
  ['a Device of nobody', { resourceType: 'Device' }, undefined],
  [
    'a Device of somebody who is not known',
    { resourceType: 'Device', patient: { identifier: { value: 'x' } } },
    undefined,
  ],
])('%s leaves with the Consent of whose it is', (_what, given, wanted) => {
  expect(recordOf({ id: OTHER, meta, ...given } as Resource)?.patientId).toBe(wanted);
});
