import type { Reference, Resource } from '@medplum/fhirtypes';

/** Synthetic people are the same on every machine, so the day they are made on is fixed. */
export const TODAY = new Date('2026-01-15T12:00:00Z');

export type Entry<R extends Resource = Resource> = R & { id: string };

/** `urn:uuid:` within a Bundle, as in Synthea's transaction Bundles. */
export const refer = <R extends Resource>(resource: Entry<R>): Reference<R> => ({
  reference: `urn:uuid:${resource.id}`,
});

export function narrative(text: string) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return { status: 'generated' as const, div: `<div xmlns="http://www.w3.org/1999/xhtml">${escaped}</div>` };
}
