/** A reference as people write it: `Practitioner/1`, or a FHIR Reference. */
export type ReferenceLike =
  | string
  | { readonly reference?: string; readonly identifier?: { system?: string; value?: string } };

/**
 * A text for comparing references: `Type/id` for literal ones, whatever server and version they name, `urn:…` as it is,
 * and `system|value` for logical ones. Two servers may use one id; but what stands in one store and names its resources
 * absolutely and relatively is one resource, and it is this case that consents and records are full of.
 */
export function referenceKey(value: unknown): string | undefined {
  if (typeof value === 'string') return literalKey(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const { reference, identifier } = value as {
    reference?: unknown;
    identifier?: { system?: unknown; value?: unknown };
  };
  if (typeof reference === 'string') return literalKey(reference);
  return typeof identifier?.value === 'string' ? `${String(identifier.system ?? '')}|${identifier.value}` : undefined;
}

/** `Observation` of `Observation/1`. */
export const typeOfKey = (key: string): string => key.slice(0, Math.max(0, key.indexOf('/')));

const TYPE_AND_ID = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]+)?$/;

function literalKey(reference: string): string | undefined {
  if (reference === '') return undefined;
  // `Type/id`, as nearly all are.
  const slash = reference.indexOf('/');
  if (slash > 0 && reference.indexOf('/', slash + 1) === -1 && !reference.includes(':')) return reference;
  return TYPE_AND_ID.exec(reference)?.[1] ?? reference;
}
