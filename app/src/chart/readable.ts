import type { Resource } from '@medplum/fhirtypes';

/** Without what is for machines: keyed hashes of identifiers, and the pointer into the vault. */
export function readable<T extends Resource>(resource: T): T {
  const { identifier: _hashes, extension: _pointers, text: _narrative, ...rest } = resource as T & Machinery;
  return rest as unknown as T;
}

interface Machinery {
  readonly identifier?: unknown;
  readonly extension?: unknown;
  readonly text?: unknown;
}
