import { allOk, type WithId } from '@medplum/core';
import type { Bundle, BundleEntry, OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { HistoryRow, Row } from './store.ts';

/** A history bundle in Medplum's form: newest first, deletions as entries without a body. */
export function historyBundle<T extends Resource>(
  baseUrl: string,
  { type, id }: Row,
  versions: HistoryRow[],
  total: number,
  show: (json: string) => WithId<T>
): Bundle<WithId<T>> {
  const entry = versions.map((version): BundleEntry<WithId<T>> => {
    const { json } = version;
    return {
      fullUrl: `${baseUrl}fhir/R4/${type}/${id}`,
      request: json
        ? { method: 'GET', url: `${type}/${id}/_history/${version.version}` }
        : { method: 'DELETE', url: `${type}/${id}` },
      response: json ? { status: '200', outcome: allOk } : { status: '410', outcome: deletedOn(version.updated) },
      ...(json && { resource: show(json) }),
    };
  });
  return { resourceType: 'Bundle', type: 'history', entry, total };
}

function deletedOn(instant: number): OperationOutcome {
  const text = `Deleted on ${new Date(instant).toISOString()}`;
  return {
    resourceType: 'OperationOutcome',
    id: 'gone',
    issue: [{ severity: 'error', code: 'deleted', details: { text } }],
  };
}
