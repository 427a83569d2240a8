import type { Coding, Resource } from '@medplum/fhirtypes';
import { type Code, codesOf, OBSERVATION_VALUE } from './codings.ts';
import type { ResourceDecider } from './decide.ts';
import { referenceKey } from './references.ts';

/** https://terminology.hl7.org/CodeSystem-v3-ObservationValue.html: what DS4P labels filtered content with. */
export const REDACTED: Coding = { system: OBSERVATION_VALUE, code: 'REDACTED', display: 'redacted' };

/** DS4P: labels of an element, and the label of a resource that has such elements. */
const INLINE_LABEL = /\/(?:extension-)?inline-sec-label$/;
const HAS_INLINE_LABELS = 'PROCESSINLINELABEL';

const MASKED = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
};

type Json = Record<string, unknown>;

/**
 * Takes out of a resource the elements whose own labels are not permitted, and references to what is withheld (with
 * their displays, which say what it is). The resource itself, when there is nothing to take out.
 * http://hl7.org/fhir/uv/security-label-ds4p/
 */
export function redactElements<T extends Resource>(
  resource: T,
  decider: Pick<ResourceDecider, 'isPermitted'>,
  withheld: ReadonlySet<string>
): T {
  const hasLabels = codesOf(resource.meta?.security).some((c) => c?.code === HAS_INLINE_LABELS);
  if (!hasLabels && withheld.size === 0) return resource;
  const isWithheld = (element: Json): boolean => {
    const key =
      withheld.size > 0 && typeof element.reference === 'string' ? referenceKey(element.reference) : undefined;
    if (key !== undefined && withheld.has(key)) return true;
    const labels = hasLabels ? inlineLabels(element) : [];
    return labels.length > 0 && !decider.isPermitted(labelledLike(resource, labels));
  };
  const redacted = redactObject(resource as unknown as Json, isWithheld);
  if (redacted === (resource as unknown)) return resource;
  return { ...redacted, meta: marked(resource.meta) } as unknown as T;
}

export const marked = (meta: Resource['meta']): Resource['meta'] => {
  const isMarked = codesOf(meta?.security).some((c) => c?.code === 'REDACTED');
  return isMarked ? meta : { ...meta, security: [...(meta?.security ?? []), REDACTED] };
};

/** An element is judged as its resource would be if it bore the element's labels, too. */
const labelledLike = (resource: Resource, labels: readonly Code[]): Resource => ({
  ...resource,
  meta: { ...resource.meta, security: [...(resource.meta?.security ?? []), ...labels] },
});

function inlineLabels({ extension }: Json): Code[] {
  if (!Array.isArray(extension)) return [];
  return extension
    .filter((e: Json) => typeof e?.url === 'string' && INLINE_LABEL.test(e.url))
    .flatMap((e: Json) => codesOf(e.valueCoding ?? e.valueCodeableConcept))
    .filter((c) => c !== undefined);
}

function redactObject(source: Json, isWithheld: (element: Json) => boolean): Json {
  let result: Json | undefined;
  for (const name in source) {
    const value = source[name];
    if (typeof value !== 'object' || value === null) continue;
    const redacted = Array.isArray(value) ? redactList(value, isWithheld) : redactOne(value as Json, isWithheld);
    if (redacted === value) continue;
    result ??= { ...source };
    if (redacted === undefined) delete result[name];
    else result[name] = redacted;
    // The labels of a primitive stand beside it: `_birthDate` for `birthDate`.
    if (name.startsWith('_') && redacted === MASKED) delete result[name.slice(1)];
  }
  return result ?? source;
}

const redactOne = (value: Json, isWithheld: (element: Json) => boolean): Json =>
  isWithheld(value) ? MASKED : redactObject(value, isWithheld);

/** Of a list the element goes, and no gap says that it was there; an empty list is none. */
function redactList(list: unknown[], isWithheld: (element: Json) => boolean): unknown[] | undefined {
  let kept: unknown[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    const redacted = typeof item === 'object' && item !== null ? redactOne(item as Json, isWithheld) : item;
    if (redacted !== item) kept ??= list.slice(0, i);
    if (redacted !== MASKED) kept?.push(redacted);
  }
  if (!kept) return list;
  return kept.length > 0 ? kept : undefined;
}
