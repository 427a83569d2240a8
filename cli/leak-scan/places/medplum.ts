import type { MedplumClient } from '@medplum/core';
import type { CapabilityStatement, Resource } from '@medplum/fhirtypes';
import { type SuperAdminLogin, superAdminClient } from '../../../server-config/super-admin.ts';
import type { PlacedPiece } from './place.ts';

/** Every current resource of every type of a Medplum, as its super admin sees them, element by element. */
export async function* medplumResources(login: SuperAdminLogin): AsyncGenerator<PlacedPiece> {
  const medplum = await superAdminClient(login);
  for (const type of await typesOf(medplum)) {
    for await (const resource of all(medplum, type)) yield* elementsOf(login.medplumUrl, resource);
  }
}

async function typesOf(medplum: MedplumClient): Promise<string[]> {
  const metadata: CapabilityStatement = await medplum.get('fhir/R4/metadata');
  return metadata.rest?.[0]?.resource?.flatMap((resource) => (resource.type ? [resource.type] : [])) ?? [];
}

/** Definitions are the same everywhere and hold nobody's data; Binary has no search, its bytes are in the file store. */
const NOT_SEARCHED = new Set([
  'Binary',
  'StructureDefinition',
  'SearchParameter',
  'ValueSet',
  'CodeSystem',
  'ConceptMap',
]);

async function* all(medplum: MedplumClient, type: string): AsyncGenerator<Resource> {
  if (NOT_SEARCHED.has(type)) return;
  try {
    // In this order Medplum pages by cursor; by offset it ends at 10,000.
    for await (const page of medplum.searchResourcePages(type as Resource['resourceType'], {
      _count: '1000',
      _sort: '_lastUpdated',
    }))
      yield* page;
  } catch (err) {
    if (!/not (?:found|supported|implemented)|invalid|forbidden/i.test((err as Error).message)) throw err;
  }
}

export function* elementsOf(medplum: string, resource: Resource): Generator<PlacedPiece> {
  const reference = `${resource.resourceType}/${resource.id}`;
  for (const { path, text } of leaves(resource, resource.resourceType, '')) {
    const place = `${medplum} ${reference}`;
    yield { place, bytes: Buffer.from(text), where: () => ({ medplum, reference, path }) };
  }
}

interface Leaf {
  readonly path: string;
  /** As JSON has it, `"key":"value"`, which is what the rules look for around a value. */
  readonly text: string;
}

function* leaves(node: unknown, path: string, key: string): Generator<Leaf> {
  if (Array.isArray(node)) for (const [index, child] of node.entries()) yield* leaves(child, `${path}[${index}]`, key);
  else if (node !== null && typeof node === 'object') {
    for (const [name, child] of Object.entries(node)) yield* leaves(child, `${path}.${name}`, name);
  } else if (typeof node === 'string') yield { path, text: `"${key}":"${node}"` };
  else if (typeof node === 'number') yield { path, text: `"${key}":${node}` };
}
