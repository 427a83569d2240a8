import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import { findByTokens } from '../../bots/ingress/store.ts';
import { isClinicalType, type Pseudonyms, sourceKey } from '../../privacy/index.ts';
import type { PullDeps } from './deps.ts';
import { patiently } from './lines.ts';
import { type PullSource, sourceSystemOf } from './sources.ts';

const DELETES_A_BATCH = 100;
const TARGET = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})$/;

/**
 * What the EHR has deleted is deleted here. Originals stay sealed in the vault until the patient is erased: that is a
 * decision, and the deletion of a record at its source is none.
 * @param references `Type/id` at the source
 * @returns how many were here and are deleted
 */
export async function deleteAtSource(
  deps: PullDeps,
  pseudonyms: Pseudonyms,
  source: PullSource,
  references: readonly string[]
): Promise<number> {
  const { ingestMedplum: medplum, namespace: ns } = deps;
  const wanted = new Map<string, string[]>();
  for (const reference of references) {
    const [, type, id] = TARGET.exec(reference) ?? [];
    if (!type || !id || !isClinicalType(type)) continue;
    const hash = pseudonyms.sourceHash(sourceKey(sourceSystemOf(source), type, id));
    wanted.set(type, [...(wanted.get(type) ?? []), `${ns.sourceId}|${hash}`]);
  }
  const found = await patiently(() => findByTokens(medplum, ns, wanted), deps.patience);
  const urls = [...wanted].flatMap(([type, tokens]) =>
    tokens.flatMap((token) => {
      const id = found.get(type)?.get(token)?.id;
      return id ? [`${type}/${id}`] : [];
    })
  );
  for (let i = 0; i < urls.length; i += DELETES_A_BATCH) {
    const entry = urls
      .slice(i, i + DELETES_A_BATCH)
      .map((url): BundleEntry => ({ request: { method: 'DELETE', url } }));
    const answer = await patiently(
      () => medplum.executeBatch({ resourceType: 'Bundle', type: 'batch', entry }),
      deps.patience
    );
    const refused = answer.entry?.find(({ response }) => !/^(200|204|404|410)/.test(response?.status ?? ''));
    if (refused) throw new Error('Medplum refused to delete what the EHR has deleted');
  }
  for (const url of urls) {
    const resource_type = url.slice(0, url.indexOf('/'));
    deps.metrics.pullResources.inc({ source: source.name, resource_type, outcome: 'deleted' });
  }
  return urls.length;
}

/** Of a line of a `deleted` file: a transaction Bundle of DELETEs. undefined for a line that is none. */
export function deletedReferences(line: unknown): string[] | undefined {
  const bundle = line as Partial<Bundle> | undefined;
  if (bundle?.resourceType !== 'Bundle' || !Array.isArray(bundle.entry)) return undefined;
  return bundle.entry.flatMap((entry) => {
    const { method, url } = entry?.request ?? {};
    // Absolute URLs too; history links (`…/_history/1`) of servers that add them are cut off.
    const reference = url
      ?.replace(/\/_history\/.*$/, '')
      .split('/')
      .slice(-2)
      .join('/');
    return method === 'DELETE' && reference ? [reference] : [];
  });
}
