import type { Consent, ConsentProvision, Extension } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';

/**
 * What is left of a Consent never permits more than what was sent. De-identification drops what it can't treat, and in
 * a Consent much of that narrows: a purpose without a code, a modifier extension with a text in it. Where it did, the
 * Consent or the provision gets a modifier extension of Atlas' own, {@link Namespace.notUnderstood}. The engine, as
 * anyone who keeps to FHIR, permits nothing by an element that has one; and what it denies it still denies.
 * @see https://hl7.org/fhir/R4/extensibility.html#modifierExtension
 * @throws when a provision itself is gone: a refusal that has vanished would be a permission.
 */
export function keepMeaning(out: Consent, original: Consent, ns: Namespace): void {
  if (!sameProvisions(out.provision, original.provision)) {
    throw new Error('A provision was lost: the Consent would say something else');
  }
  const { provision, ...said } = original;
  if (isSaid(said.implicitRules) || isModified(said)) mark(out, ns);
  if (out.provision && isElement(provision)) markLosses(out.provision, provision as ConsentProvision, ns);
}

const LISTS = ['actor', 'action', 'securityLabel', 'purpose', 'class', 'code', 'data'] as const;
const PERIODS = ['period', 'dataPeriod'] as const;

/** A list that lost one of its entries goes as a whole: a deny is then wider, and a permit does not match. */
function markLosses(out: ConsentProvision, original: ConsentProvision, ns: Namespace): void {
  const { provision: nested = [], ...said } = original;
  const lists = LISTS.filter((name) => countOf(out[name]) < countOf(said[name]));
  const periods = PERIODS.filter((name) =>
    (['start', 'end'] as const).some((end) => isSaid(said[name]?.[end]) && !isSaid(out[name]?.[end]))
  );
  for (const name of [...lists, ...periods]) delete out[name];
  if (lists.length > 0 || periods.length > 0 || isModified(said)) mark(out, ns);
  for (const [i, inner] of (out.provision ?? []).entries()) markLosses(inner, nested[i]!, ns);
}

/** Beside one that is kept, or in its place. */
function mark(element: { modifierExtension?: Extension[] }, ns: Namespace): void {
  if (!isSaid(element.modifierExtension)) {
    element.modifierExtension = [{ url: ns.notUnderstood, valueBoolean: true }];
  }
}

/** It, or something in it, has a modifier extension. */
function isModified(element: unknown): boolean {
  if (Array.isArray(element)) return element.some(isModified);
  if (typeof element !== 'object' || element === null) return false;
  return Object.entries(element).some(
    ([name, value]) => (name === 'modifierExtension' && isSaid(value)) || isModified(value)
  );
}

/** Entries, and of a concept its codings: with one of two gone, it is less clear what was meant. */
const countOf = (list: unknown): number =>
  (Array.isArray(list) ? list : []).reduce(
    (sum: number, entry) => sum + Math.max(1, (entry as { coding?: unknown[] } | null)?.coding?.length ?? 1),
    0
  );

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
const isElement = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

function sameProvisions(kept: ConsentProvision | undefined, given: unknown): boolean {
  if (!isElement(given)) return true;
  const nested = (given as ConsentProvision).provision;
  const [one, other] = [kept?.provision ?? [], Array.isArray(nested) ? nested : []];
  return kept !== undefined && one.length === other.length && one.every((inner, i) => sameProvisions(inner, other[i]));
}
