import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type FhirRouter, makeSimpleRequest } from '@medplum/fhir-router';
import type { Observation, Patient, Resource } from '@medplum/fhirtypes';
import type { RepositoryContext } from './context.ts';
import { createFhirRouter } from './fhir.ts';
import { EmbeddedRepository } from './repository.ts';
import { SqliteStore } from './store.ts';

const RESOURCES = 100_000;
const OBSERVATIONS_PER_PATIENT = 99;
const TRANSACTION = 1000;
const SEARCHES = 400;
const CODES = ['8302-2', '29463-7', '8867-4', '9279-1', '8310-5', '39156-5', '2339-0', '4548-4'];

/**
 * The 95th percentile of a search limited to one patient with 100,000 resources stored: loads them through the
 * repository, as the caller of an organization, into a new file in `dir`, and searches through the router.
 */
export async function benchPatientSearch(dir: string, resources = RESOURCES): Promise<{ p95Ms: number }> {
  const file = path.join(dir, 'patient-search.db');
  for (const suffix of ['', '-wal', '-shm']) fs.rmSync(file + suffix, { force: true });
  const store = new SqliteStore(file);
  try {
    const organization = randomUUID();
    const projectId = randomUUID();
    const author = { reference: `ClientApplication/${randomUUID()}` };
    const loader = new EmbeddedRepository(store, { author, projectId, projectAdmin: true, extendedMode: true });
    const patients = await load(loader, organization, resources);
    const searcher = new EmbeddedRepository(store, { author, projectId, accessPolicy: policyOf(organization) });
    return { p95Ms: await measure(createFhirRouter(), searcher, patients) };
  } finally {
    store.close();
  }
}

async function load(repo: EmbeddedRepository, organization: string, resources: number): Promise<string[]> {
  const accounts = [{ reference: `Organization/${organization}` }];
  const patients: string[] = [];
  for (let done = 0; done < resources; done += TRANSACTION) {
    await repo.withTransaction(
      async (tx) => {
        for (let i = 0; i < Math.min(TRANSACTION, resources - done); i++) {
          if ((done + i) % (OBSERVATIONS_PER_PATIENT + 1) === 0) {
            const patient: Patient = { resourceType: 'Patient', meta: { accounts }, name: [{ text: 'Patient [ABC]' }] };
            patients.push((await tx.createResource(patient)).id);
          } else {
            await tx.createResource<Resource>({ ...observation(done + i, patients.at(-1)!), meta: { accounts } });
          }
        }
      },
      { resourceTypes: ['Patient', 'Observation'] }
    );
  }
  return patients;
}

function observation(n: number, patient: string): Observation {
  return {
    resourceType: 'Observation',
    status: 'final',
    identifier: [{ system: 'https://example.org/source-id', value: `source-${n}` }],
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
    ],
    code: { coding: [{ system: 'http://loinc.org', code: CODES[n % CODES.length] }] },
    subject: { reference: `Patient/${patient}` },
    effectiveDateTime: new Date(Date.UTC(2020, 0, 1) + (n % 2000) * 86_400_000).toISOString(),
    valueQuantity: { value: n % 200, unit: 'cm', system: 'http://unitsofmeasure.org', code: 'cm' },
  };
}

async function measure(router: FhirRouter, repo: EmbeddedRepository, patients: string[]): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < SEARCHES; i++) {
    const patient = patients[(i * 7919) % patients.length];
    const code = i % 2 ? `&code=http://loinc.org|${CODES[i % CODES.length]}` : '';
    const url = `Observation?subject=Patient/${patient}${code}&_sort=-date&_count=20`;
    const start = performance.now();
    const [outcome] = await router.handleRequest(makeSimpleRequest('GET', url), repo);
    times.push(performance.now() - start);
    if (outcome.id !== 'ok') throw new Error(`Search failed: ${outcome.issue[0]?.details?.text}`);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)]!;
}

/** The way that Atlas' own policies keep organizations apart: with a condition on every search. */
function policyOf(organization: string): RepositoryContext['accessPolicy'] {
  const compartment = `_compartment=Organization/${organization}`;
  return {
    resourceType: 'AccessPolicy',
    resource: ['Patient', 'Observation'].map((resourceType) => ({
      resourceType,
      criteria: `${resourceType}?${compartment}`,
    })),
  };
}
