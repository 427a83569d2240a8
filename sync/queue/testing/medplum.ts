import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { INGEST_CLIENT_ID } from '../../../config/ids.ts';
import { type StandIn, startStandIn } from '../../../config/testing/stand-in.ts';

/** Reads of a Medplum that a test fills: searches by id and by `_lastUpdated` and reads, alone and in a batch. */
export interface ReadableMedplum {
  readonly url: string;
  /** By `Type/id`. */
  readonly stored: Map<string, Resource>;
  readonly standIn: StandIn;
  close(): Promise<void>;
}

export async function startReadableMedplum(): Promise<ReadableMedplum> {
  const standIn = await startStandIn();
  const stored = new Map<string, Resource>();
  const get = (url: string): { status: number; body: unknown } => {
    const [path = '', query = ''] = url.replace(/^\/?(?:fhir\/R4)?\/?/, '').split('?');
    const [type = '', id] = path.split('/');
    if (id) {
      const found = stored.get(`${type}/${id}`);
      return found ? { status: 200, body: found } : { status: 404, body: outcome('not-found') };
    }
    return { status: 200, body: search(stored, type, new URLSearchParams(query)) };
  };
  standIn.answer = ({ method, url, body }) => {
    if (method === 'GET') return get(url);
    const entry = ((JSON.parse(body) as Bundle).entry ?? []).map(({ request }): BundleEntry => {
      const answer = get(request!.url!);
      return { resource: answer.body as Resource, response: { status: `${answer.status}` } };
    });
    return { body: { resourceType: 'Bundle', type: 'batch-response', entry } };
  };
  return { url: standIn.url, stored, standIn, close: () => standIn.close() };
}

function search(stored: ReadonlyMap<string, Resource>, type: string, query: URLSearchParams): Bundle {
  const types = type ? [type] : (query.get('_type')?.split(',') ?? []);
  const ids = query.get('_id')?.split(',');
  const of = query.get('_compartment');
  const from = query.get('_lastUpdated')?.replace(/^ge/, '') ?? '';
  const found = [...stored.values()]
    .filter((r) => types.includes(r.resourceType) && (!ids || ids.includes(r.id!)) && r.meta!.lastUpdated! >= from)
    .filter(({ meta }) => !of || meta?.compartment?.some(({ reference }) => reference === of))
    .sort((a, b) => (a.meta!.lastUpdated! < b.meta!.lastUpdated! ? -1 : 1));
  const offset = Number(query.get('_offset') ?? 0);
  const page = found.slice(offset, offset + Number(query.get('_count') ?? 20));
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: found.length,
    entry: page.map((resource) => ({ resource })),
  };
}

const outcome = (code: string) => ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code }] });

/** As Medplum stores what ingress has written. */
export function storedObservation(id: string, version: number, patientId: string, orgId = 'north'): Resource {
  return {
    resourceType: 'Observation',
    id,
    meta: {
      versionId: `${`${version}`.padStart(8, '0')}${id.slice(8)}`,
      lastUpdated: new Date(Date.UTC(2026, 0, 1) + version * 1_000).toISOString(),
      author: { reference: `ClientApplication/${INGEST_CLIENT_ID}` },
      accounts: [{ reference: `Organization/${orgId}` }],
      compartment: [{ reference: `Organization/${orgId}` }, { reference: `Patient/${patientId}` }],
    },
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '8310-5', display: 'Body temperature' }] },
    subject: { reference: `Patient/${patientId}` },
    valueQuantity: { value: 36 + (version % 5), unit: 'Cel', system: 'http://unitsofmeasure.org', code: 'Cel' },
  } as Resource;
}
