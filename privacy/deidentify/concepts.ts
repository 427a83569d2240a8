import type { Coding } from '@medplum/fhirtypes';
import { isCodeOf, isKnownSystem } from './codes.ts';
import { isTerm, type KnownIdentifiers } from './known.ts';

type Json = Record<string, unknown>;

/** What becomes of the parts of a concept that depend on whose they are. */
export interface ConceptContext {
  readonly known: KnownIdentifiers;
  /** A code system or code that no standard names. */
  readonly pseudonyms: { localCoding(coding: Coding): Coding | undefined };
  /** Free text, redacted; undefined when it has to go. */
  redactText(text: string): string | undefined;
}

/**
 * The codings that stay, and the text: as it is when a kept display says the same or when it reads like a term, else
 * redacted.
 * @returns the concept itself when all of it stays, undefined when nothing does.
 */
export function keptConcept(concept: Json, context: ConceptContext): Json | undefined {
  const { coding: given, text } = concept;
  let codings: Coding[] | undefined;
  let same = true;
  if (Array.isArray(given)) {
    for (let i = 0; i < given.length; i++) {
      const kept = keptCoding(given[i], context);
      if (kept !== given[i]) {
        codings ??= given.slice(0, i) as Coding[];
        same = false;
      }
      if (codings && kept) codings.push(kept);
    }
    codings ??= given as Coding[];
  } else if (given !== undefined) same = false;
  const kept = keptText(text, codings, context);
  if (same && kept === text && hasOnly(concept, CONCEPT_KEYS)) return concept;
  if (!codings?.length && kept === undefined) return undefined;
  return { ...(codings?.length && { coding: codings }), ...(kept !== undefined && { text: kept }) };
}

function keptText(text: unknown, codings: readonly Coding[] | undefined, context: ConceptContext): string | undefined {
  if (typeof text !== 'string') return undefined;
  for (const coding of codings ?? []) if (coding.display === text) return text;
  const visible = text.replace(INVISIBLE, '');
  const said = visible.trim().toLowerCase();
  if (said === '') return undefined;
  if (codings?.some((c) => c.display?.trim().toLowerCase() === said)) return visible;
  return isTerm(visible, context.known) ? visible : context.redactText(visible) || undefined;
}

/**
 * A code of a known system that is one of its codes, with its display when that reads like a term and names nobody.
 * @returns the coding itself when all of it stays.
 */
export function keptCoding(given: unknown, context: ConceptContext): Coding | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { system, code, display, userSelected, version } = given as Json;
  if (typeof code !== 'string') return undefined;
  if (system === 'urn:ietf:rfc:3986') {
    // A URI as a code, as in DICOM SOP classes; only DICOM's own are known to be concepts.
    if (!/^urn:oid:1\.2\.840\.10008\.5\.1\.4\.1\.1(\.\d{1,3}){1,4}$/.test(code)) return undefined;
    return hasOnly(given as Json, PLAIN_KEYS) ? (given as Coding) : { system, code };
  }
  if (typeof system !== 'string' || !isKnownSystem(system)) return context.pseudonyms.localCoding(given as Coding);
  if (!isCodeOf(system, code)) return undefined;
  const kept = typeof display === 'string' ? keptDisplay(display, context.known) : undefined;
  const keptVersion = typeof version === 'string' && isStandardVersion(version) ? version : undefined;
  const selected = typeof userSelected === 'boolean' ? userSelected : undefined;
  const same = kept === display && keptVersion === version && selected === userSelected;
  if (same && hasOnly(given as Json, CODING_KEYS)) return given as Coding;
  const out: Coding = { system, code };
  if (keptVersion !== undefined) out.version = keptVersion;
  if (kept !== undefined) out.display = kept;
  if (selected !== undefined) out.userSelected = selected;
  return out;
}

function keptDisplay(display: string, known: KnownIdentifiers): string | undefined {
  const visible = display.replace(INVISIBLE, '');
  return isTerm(visible, known) ? visible : undefined;
}

/** Labels of published systems may stay in `meta.security`; they only ever restrict. */
export const keptSecurity = (security: unknown): Coding[] =>
  (Array.isArray(security) ? security : [])
    .filter(
      (c): c is Coding =>
        typeof c?.system === 'string' &&
        typeof c.code === 'string' &&
        isKnownSystem(c.system) &&
        isCodeOf(c.system, c.code)
    )
    .map(({ system, code }) => ({ system, code }));

/** Zero-width characters, which could part a name so that it is not seen. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

const CONCEPT_KEYS: ReadonlySet<string> = new Set(['coding', 'text']);
const CODING_KEYS: ReadonlySet<string> = new Set(['system', 'code', 'display', 'userSelected', 'version']);
const PLAIN_KEYS: ReadonlySet<string> = new Set(['system', 'code']);

export function hasOnly(value: Json, keys: ReadonlySet<string>): boolean {
  for (const key in value) if (!keys.has(key) && value[key] !== undefined) return false;
  return true;
}

/** A release such as `2.77`, or a SNOMED CT edition by its module. */
const isStandardVersion = (version: string): boolean =>
  /^\d{1,2}\.\d{1,2}(\.\d{1,2})?$/.test(version) || SNOMED_EDITION.test(version);
const SNOMED_EDITION = /^http:\/\/snomed\.info\/sct\/(900000000000207008|731000124108|83821000000107)$/;
