import type { Resource } from '@medplum/fhirtypes';
import { elementsOf } from '../../privacy/index.ts';

const SUBSETTED = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' };

/** `_elements` and `_fields` (https://hl7.org/fhir/R4/search.html#elements): what was asked for, and what R4 requires. */
export function subset<T extends Resource>(resource: T, elements: readonly string[] | undefined): T {
  if (!elements) return resource;
  const schema = elementsOf(resource.resourceType);
  const kept = Object.entries(resource).filter(([name]) => {
    const plain = name.replace(/^_/, '');
    return ALWAYS.has(plain) || elements.includes(plain) || schema?.[plain]?.n === 1;
  });
  const meta = { ...resource.meta, tag: [...(resource.meta?.tag ?? []), SUBSETTED] };
  return { ...Object.fromEntries(kept), meta } as T;
}

const ALWAYS: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta', 'implicitRules', 'modifierExtension']);
