import type { Reference, Resource } from '@medplum/fhirtypes';
import { subjectOf } from '../../../privacy/index.ts';
import type { EhrClient } from '../ehr/client.ts';
import type { Line } from '../lines.ts';
import type { PullSource } from '../sources.ts';
import { searchPages } from './search.ts';

/**
 * What a record that waits is missing: its Patient, and what the patient allows, asked for by name. A patient who was
 * registered between two searches would otherwise be missing until he changes.
 */
export async function missingFor(client: EhrClient, source: PullSource, waiting: readonly Line[]): Promise<Resource[]> {
  const ids = new Set(waiting.flatMap(({ resource }) => patientIdOf(source, resource as Resource | undefined) ?? []));
  const found: Resource[] = [];
  for (const id of ids) {
    const patient = await read(client, `${source.baseUrl}/Patient/${id}`);
    if (patient?.resourceType !== 'Patient') continue;
    found.push(patient, ...(await consentsOf(client, source, id)));
  }
  return found;
}

/** @returns undefined when the EHR has it not, or doesn't show it */
export async function read(client: EhrClient, url: string): Promise<Resource | undefined> {
  const answer = await client.ask(url, { headers: { accept: 'application/fhir+json' } });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) return undefined;
  try {
    return JSON.parse(text) as Resource;
  } catch {
    return undefined;
  }
}

async function consentsOf(client: EhrClient, source: PullSource, id: string): Promise<Resource[]> {
  const found: Resource[] = [];
  try {
    for await (const page of searchPages(client, `${source.baseUrl}/Consent?patient=${id}`)) found.push(...page);
  } catch {
    // An EHR without a search of Consents: what is not told is not allowed.
  }
  return found.filter(({ resourceType }) => resourceType === 'Consent');
}

function patientIdOf(source: PullSource, resource: Resource | undefined): string | undefined {
  if (!resource) return undefined;
  if (resource.resourceType === 'Patient') return resource.id;
  const reference = (subjectOf(resource)?.reference as Reference | undefined)?.reference;
  const own = reference?.startsWith(`${source.baseUrl}/`) ? reference.slice(source.baseUrl.length + 1) : reference;
  return /^Patient\/([A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/.exec(own ?? '')?.[1];
}
