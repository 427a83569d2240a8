import type { MedplumClient } from '@medplum/core';
import type { Bundle, Resource, ResourceType } from '@medplum/fhirtypes';

/** What a script may ask for. All of it reads. */
export const METHODS = ['readPatient', 'readResource', 'search', 'searchResources', 'searchOne'] as const;
export type Method = (typeof METHODS)[number];

export interface Call {
  readonly method: Method;
  readonly args: readonly unknown[];
}

type Query = string | Readonly<Record<string, string | number>> | undefined;

/** As many as one search gives a script, unless it says another number. */
const COUNT = '200';

/** Answers a script's calls by the session's own client: reads alone, and of the open patient alone. */
export function patientReader(medplum: MedplumClient, patientId: string): (call: Call) => Promise<unknown> {
  async function search(type: ResourceType, query: Query): Promise<Bundle> {
    const bundle = await medplum.search(type, queryOfPatient(type, query, patientId).toString());
    const entry = bundle.entry?.filter(({ resource }) => isOfPatient(resource, patientId)) ?? [];
    return { resourceType: 'Bundle', type: 'searchset', entry };
  }
  const searchResources = async (type: ResourceType, query: Query) =>
    ((await search(type, query)).entry ?? []).map(({ resource }) => resource);

  return async ({ method, args }) => {
    const [type, second] = args as [ResourceType, never];
    switch (method) {
      case 'readPatient':
        return medplum.readResource('Patient', patientId);
      case 'readResource': {
        const resource = await medplum.readResource(type, second);
        if (!isOfPatient(resource, patientId)) throw new Error('This resource is not one of the open patient.');
        return resource;
      }
      case 'search':
        return search(type, second);
      case 'searchResources':
        return searchResources(type, second);
      case 'searchOne':
        return (await searchResources(type, second))[0];
      default:
        throw new Error(`A script can read alone: ${METHODS.join(', ')}.`);
    }
  };
}

/** The script's query with the open patient in place of any other. */
export function queryOfPatient(type: string, query: Query, patientId: string): URLSearchParams {
  const given = typeof query === 'object' ? Object.entries(query).map(([name, value]) => [name, String(value)]) : query;
  const params = new URLSearchParams(typeof given === 'string' ? given.replace(/^\?/, '') : given);
  for (const name of ['patient', 'subject', 'subject:Patient', '_id']) {
    if (name !== '_id' || type === 'Patient') params.delete(name);
  }
  if (type === 'Patient') params.set('_id', patientId);
  else params.set('patient', `Patient/${patientId}`);
  if (!params.has('_count')) params.set('_count', COUNT);
  return params;
}

/** Elements that say whose a resource is, in the types of the patient's compartment. */
const OWNERS = ['subject', 'patient', 'beneficiary', 'for', 'individual'] as const;

export function isOfPatient(resource: Resource | undefined, patientId: string): boolean {
  if (!resource) return false;
  if (resource.resourceType === 'Patient') return resource.id === patientId;
  const owners = OWNERS.map((name) => (resource as unknown as Record<string, { reference?: string }>)[name]);
  return owners.some((owner) => owner?.reference === `Patient/${patientId}`);
}
