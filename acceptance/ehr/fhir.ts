import type { Resource } from '@medplum/fhirtypes';

const PAGE = 20;

/** Read and search by patient, in pages, newest first where the server sorts; otherwise `_sort` is refused. */
export function answerFhir(
  resources: readonly Resource[],
  base: string,
  path: string,
  query: URLSearchParams,
  sorts: boolean
): { status: number; body: unknown } {
  const [type, id] = path.split('/');
  const ofType = resources.filter((resource) => resource.resourceType === type);
  if (id) {
    const found = ofType.find((resource) => resource.id === id);
    return found ? { status: 200, body: found } : { status: 404, body: { resourceType: 'OperationOutcome' } };
  }
  if (ofType.length === 0 && type !== 'Consent') return { status: 403, body: { resourceType: 'OperationOutcome' } };
  if (query.has('_sort') && !sorts) return { status: 400, body: { resourceType: 'OperationOutcome' } };
  const patient = `Patient/${query.get('patient')}`;
  const matching = ofType.filter((resource) => subjectOf(resource) === patient).sort(newestFirst);
  const offset = Number(query.get('_offset') ?? 0);
  const next = new URLSearchParams(query);
  next.set('_offset', String(offset + PAGE));
  return {
    status: 200,
    body: {
      resourceType: 'Bundle',
      type: 'searchset',
      total: matching.length,
      link: offset + PAGE < matching.length ? [{ relation: 'next', url: `${base}/${type}?${next}` }] : [],
      entry: [
        ...matching.slice(offset, offset + PAGE).map((resource) => ({
          fullUrl: `${base}/${type}/${resource.id}`,
          resource,
          search: { mode: 'match' },
        })),
        { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } },
      ],
    },
  };
}

type Dated = Resource & {
  readonly subject?: { readonly reference?: string };
  readonly patient?: { readonly reference?: string };
  readonly effectiveDateTime?: string;
};

const subjectOf = (resource: Resource): string | undefined =>
  (resource as Dated).subject?.reference ?? (resource as Dated).patient?.reference;
const newestFirst = (a: Resource, b: Resource): number =>
  ((b as Dated).effectiveDateTime ?? '').localeCompare((a as Dated).effectiveDateTime ?? '');
