import { DatabaseSync } from 'node:sqlite';
import type { Patient, StructureDefinition } from '@medplum/fhirtypes';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EmbeddedRepository } from './repository.ts';
import { SqliteStore } from './store.ts';
import { openTestStore, outcomeOf, request, type TestStore } from './testing.ts';

let t: TestStore;
beforeEach(() => {
  t = openTestStore();
});
afterEach(() => t.close());

test('an index that an older version has written is made anew', async () => {
  const patient = await t.caller().createResource({ resourceType: 'Patient', gender: 'male' });
  t.store.close();
  const db = new DatabaseSync(t.file);
  db.exec('DELETE FROM token; DELETE FROM reference; PRAGMA user_version = 0');
  db.close();
  const store = new SqliteStore(t.file);
  const repo = new EmbeddedRepository(store, t.caller().context);
  for (const query of ['Patient?gender=male', `Patient?_compartment=Patient/${patient.id}`]) {
    expect((await request(repo, 'GET', query)).body.entry).toHaveLength(1);
  }
  store.close();
});

test('instants go on where the last process stopped, even if the clock went back', async () => {
  const future = Date.now() + 3_600_000;
  const { id } = await t.caller().createResource({ resourceType: 'Patient' });
  t.store.close();
  const db = new DatabaseSync(t.file);
  db.exec(`UPDATE resource SET updated = ${future}`);
  db.close();
  const store = new SqliteStore(t.file);
  const repo = new EmbeddedRepository(store, t.caller().context);
  const updated = await repo.updateResource<Patient>({ resourceType: 'Patient', id, gender: 'male' });
  expect(Date.parse(updated.meta!.lastUpdated!)).toBeGreaterThan(future);
  store.close();
});

test('a profile that is in the store is checked, an unknown one is not', async () => {
  const repo = t.caller();
  const url = 'https://example.org/StructureDefinition/patient-with-gender';
  const patient = { resourceType: 'Patient' as const, meta: { profile: [url] } };
  expect(await outcomeOf(repo.createResource(patient))).toBe('ok');
  await repo.createResource<StructureDefinition>({
    resourceType: 'StructureDefinition',
    url,
    name: 'PatientWithGender',
    status: 'active',
    kind: 'resource',
    abstract: false,
    type: 'Patient',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
    derivation: 'constraint',
    snapshot: {
      element: [
        {
          id: 'Patient',
          path: 'Patient',
          definition: 'x',
          min: 0,
          max: '*',
          base: { path: 'Patient', min: 0, max: '*' },
        },
        {
          id: 'Patient.gender',
          path: 'Patient.gender',
          definition: 'x',
          min: 1,
          max: '1',
          base: { path: 'Patient.gender', min: 0, max: '1' },
          type: [{ code: 'code' }],
        },
      ],
    },
  });
  expect(await outcomeOf(repo.createResource(patient))).toMatch(/Missing required property/);
});

test('a Binary is for those who may see what it belongs to', async () => {
  const patient = await t.caller().createResource({ resourceType: 'Patient' });
  const binary = await t.caller().createResource({
    resourceType: 'Binary',
    contentType: 'text/plain',
    securityContext: { reference: `Patient/${patient.id}` },
  });
  const without = t.limited([{ resourceType: 'Binary' }]);
  expect(await outcomeOf(without.readResource('Binary', binary.id))).toBe('forbidden');
  const withPatient = t.limited([{ resourceType: 'Binary' }, { resourceType: 'Patient' }]);
  expect(await outcomeOf(withPatient.readResource('Binary', binary.id))).toBe('ok');
});
