import type { Coding, Meta } from '@medplum/fhirtypes';
import { OPERATIONS } from './methods/method.ts';

const OBSERVATION_VALUE = 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue';

/** What `meta.security` says of each operation, in the order in which it is said. */
const LABELS: readonly (readonly [operation: number, label: Coding])[] = [
  [OPERATIONS.redact, { system: OBSERVATION_VALUE, code: 'REDACTED', display: 'redacted' }],
  [OPERATIONS.abstract, { system: OBSERVATION_VALUE, code: 'ABSTRED', display: 'abstracted' }],
  [OPERATIONS.cryptoHash, { system: OBSERVATION_VALUE, code: 'CRYTOHASH', display: 'cryptographic hash function' }],
  [OPERATIONS.encrypt, { system: OBSERVATION_VALUE, code: 'MASKED', display: 'masked' }],
  [OPERATIONS.perturb, { code: 'PERTURBED', display: 'exact value is replaced with another exact value' }],
  [OPERATIONS.substitute, { code: 'SUBSTITUTED', display: 'exact value is replaced with a predefined value' }],
  [OPERATIONS.generalize, { code: 'GENERALIZED', display: 'exact value is replaced with a general value' }],
];

type Json = Record<string, unknown>;

/** One of these very labels, some of which name no system. */
export const isLabel = (coding: Json): boolean =>
  LABELS.some(
    ([, label]) =>
      coding.code === label.code &&
      coding.system === label.system &&
      coding.display === label.display &&
      Object.keys(coding).every((key) => key in label)
  );

/** Labels a resource with the operations that it went through; a code that is there already is not said twice. */
export function addLabels(resource: Json, operations: number): void {
  if (operations === 0) return;
  if (resource.meta === undefined || resource.meta === null) {
    resource.meta = { security: LABELS_OF[operations] };
    return;
  }
  const meta = resource.meta as Json;
  const security = (Array.isArray(meta.security) ? meta.security : []) as Coding[];
  const said = new Set(security.map((label) => label?.code?.toUpperCase()));
  const added = LABELS.filter(([operation, label]) => operations & operation && !said.has(label.code));
  resource.meta = ordered({ ...meta, security: [...security, ...added.map(([, label]) => label)] } as Json);
}

/** An empty resource, in the place of one that could not be treated. */
export const emptyResource = (resourceType: string): Json => ({
  resourceType,
  meta: { security: [LABELS[0]![1]] } satisfies Meta,
});

/** By the bits of the operations; shared, since labels are only read. */
const LABELS_OF: readonly (readonly Coding[])[] = Array.from({ length: 128 }, (_, operations) =>
  LABELS.flatMap(([operation, label]) => (operations & operation ? [label] : []))
);

/** `,"meta":…}` for the end of a resource that had none, by the bits of the operations. */
const TEXT_OF: readonly string[] = LABELS_OF.map((security) => `,"meta":${JSON.stringify({ security })}}`);

/** The JSON text of a resource that has no `meta`, with the labels of the operations that it went through. */
export const labelledText = (json: string, operations: number): string =>
  operations === 0 ? json : json.slice(0, -1) + TEXT_OF[operations];

const META_ORDER = ['id', 'extension', 'versionId', 'lastUpdated', 'source', 'profile', 'security', 'tag'].flatMap(
  (name) => [name, `_${name}`]
);

/** As the tool whose configurations these are writes it: in the order of the specification, with a numeric offset. */
function ordered(meta: Json): Json {
  const out: Json = {};
  for (const key of META_ORDER) if (meta[key] !== undefined && meta[key] !== null) out[key] = meta[key];
  if (typeof out.lastUpdated === 'string') out.lastUpdated = numericOffset(out.lastUpdated);
  return out;
}

const numericOffset = (instant: string): string =>
  instant
    .replace(/\.(\d*?)0*(?=Z|[+-]\d\d:\d\d$)/, (_, digits) => (digits === '' ? '' : `.${digits}`))
    .replace(/Z$/, '+00:00');
