import type { MedplumClient } from '@medplum/core';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { BESIDE_COMPARTMENT } from '../../privacy/index.ts';

const PAGE = 1_000;

export interface ChangesQuery {
  readonly types: readonly string[];
  /** Milliseconds, inclusive. */
  readonly from: number;
  /** Only what this organization holds. */
  readonly orgId?: string;
  /** Only of this patient, by their compartment, or by `patient` for the one type that is beside it. */
  readonly patientId?: string;
  readonly pageSize?: number;
}

/**
 * Pages of what was updated at or after an instant, the oldest first, with id and meta alone. By `_lastUpdated` and not
 * by Medplum's cursor, which several of its versions lose over several types.
 */
export async function* changesSince(
  medplum: MedplumClient,
  { types, from: fromMs, orgId, patientId, pageSize = PAGE }: ChangesQuery
): AsyncGenerator<Resource[]> {
  const isBeside = types.length === 1 && BESIDE_COMPARTMENT.some((type) => type === types[0]);
  const count = Math.min(Math.max(pageSize, 1), PAGE);
  let from = fromMs;
  let offset = 0;
  for (;;) {
    const query = new URLSearchParams({
      ...(types.length > 1 ? { _type: types.join(',') } : {}),
      ...(orgId ? { _compartment: `Organization/${orgId}` } : {}),
      ...(patientId ? { [isBeside ? 'patient' : '_compartment']: `Patient/${patientId}` } : {}),
      _lastUpdated: `ge${new Date(from).toISOString()}`,
      _sort: '_lastUpdated',
      _count: `${count}`,
      _offset: `${offset}`,
      _fields: 'meta',
    });
    const path = types.length > 1 ? medplum.fhirUrl() : medplum.fhirUrl(types[0]!);
    const bundle: Bundle = await medplum.get(`${path}?${query}`, { cache: 'no-store' });
    const page = (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
    if (page.length > 0) yield page;
    if (page.length < count) return;
    const last = Date.parse(page.at(-1)!.meta?.lastUpdated ?? '');
    // More than a page of one instant: within it by offset. Otherwise on from the last instant, which comes again.
    if (last > from) [from, offset] = [last, 0];
    else offset += count;
  }
}
