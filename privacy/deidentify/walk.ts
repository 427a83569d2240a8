import type {
  Attachment,
  CodeableConcept,
  Coding,
  Extension,
  Identifier,
  Quantity,
  Reference,
  Resource,
} from '@medplum/fhirtypes';
import { codeIsBound, elementsOf, isResourceType, type SchemaElement } from '../schema/schema.ts';
import { isTermWord } from '../schema/terms.ts';
import {
  isStandardCanonical,
  KEPT_EXTENSIONS,
  KEPT_SUB_EXTENSIONS,
  REMOVED_PATHS,
  REMOVED_TYPES,
} from './allow-list.ts';
import { isCodeOf, isKnownSystem, isUnit } from './codes.ts';
import { isTerm, type KnownIdentifiers } from './known.ts';

/**
 * One walk, two uses. De-identification keeps what the walk returns; phi-gate refuses what the walk would change.
 * The lists decide by type what stands at all; a treatment says what becomes of the values that depend on whose they
 * are. Each returns undefined to remove.
 */
export interface Treatment {
  identifier(identifier: Identifier): Identifier | undefined;
  reference(reference: Reference, element: SchemaElement, contained: ContainedIds): Reference | undefined;
  date(value: string): string | undefined;
  /** Elements of type `id` below the resource's own, such as DICOM UIDs. */
  id(value: string): string | undefined;
  /** A code system or code that no standard names. */
  localCoding(coding: Coding): Coding | undefined;
  extension(extension: Extension): Extension | undefined;
  /** What is not the schema's but the server's, or Atlas' own: `id`, `meta`, the pseudonymous name. */
  own(path: string, value: unknown): unknown;
  readonly known: KnownIdentifiers;
  /** Whether the quantities at hand are ages because of what the Observation is about. */
  ageContext?(): boolean;
  /** Called for each element that was removed or changed; `path` is its FHIRPath, never its value. */
  report?(path: string, rule: string): void;
}

export type ContainedIds = ReadonlyMap<string, string>;

/** Zero-width characters, which could part a name so that it is not seen. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const DATA_ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
const MASKED_EXTENSION: Extension = { url: DATA_ABSENT, valueCode: 'masked' };
const NO_CONTAINED: ContainedIds = new Map();
/** Numbers of eight digits and more are numbers that people are known by rather than measurements. */
const LARGEST_NUMBER = 9_999_999;

/** LOINC codes of ages: reported, estimated, calculated, at event. */
const AGE_CODES = /"(30525-0|21611-9|21612-7|29553-5|63900-5|35659-2)"/;

type Json = Record<string, unknown>;

export function walkResource(resource: Resource, treatment: Treatment, path: string = resource.resourceType): Resource {
  const contained = new Map<string, string>();
  const inner = (resource as { contained?: unknown }).contained;
  for (const [i, c] of (Array.isArray(inner) ? inner : []).entries()) {
    if (typeof c?.id === 'string') contained.set(c.id, `c${i + 1}`);
  }
  const code = resource.resourceType === 'Observation' ? (resource as { code?: unknown }).code : undefined;
  const aboutAge = code !== undefined && AGE_CODES.test(JSON.stringify(code));
  const treated = aboutAge ? { ...treatment, ageContext: () => true } : treatment;
  const walker = new Walker(treated, contained.size > 0 ? contained : NO_CONTAINED);
  return walker.object(resource as unknown as Json, resource.resourceType, path) as unknown as Resource;
}

class Walker {
  readonly #t: Treatment;
  readonly #contained: ContainedIds;

  constructor(treatment: Treatment, contained: ContainedIds) {
    this.#t = treatment;
    this.#contained = contained;
  }

  object(value: Json, type: string, path: string): Json {
    const elements = elementsOf(type);
    const out: Json = {};
    for (const key of Object.keys(value)) {
      const given = value[key];
      if (key === 'resourceType') {
        out[key] = given;
        continue;
      }
      const at = `${path}.${key}`;
      if (key.startsWith('_')) {
        const list = Array.isArray(given);
        if (isMaskedOnly(list && given.length === 1 ? given[0] : given) && elements?.[key.slice(1)]) {
          out[key] = list ? [{ extension: [MASKED_EXTENSION] }] : { extension: [MASKED_EXTENSION] };
        } else {
          this.#removed(at, 'primitive extension');
        }
        continue;
      }
      const element = elements?.[key];
      const own = this.#t.own(at, given);
      if (own !== undefined) {
        out[key] = own;
        continue;
      }
      if (!element) {
        this.#removed(at, 'not an element');
        continue;
      }
      const kept = Array.isArray(given)
        ? this.#array(given, element, `${type}.${key}`, at)
        : this.#element(given, element, `${type}.${key}`, at);
      if (kept !== undefined) out[key] = kept;
      else if (element.n) mask(out, key, element, Array.isArray(given));
    }
    return out;
  }

  #array(values: unknown[], element: SchemaElement, schemaPath: string, path: string): unknown[] | undefined {
    const kept = values
      .map((v, i) => this.#element(v, element, schemaPath, `${path}[${i}]`))
      .filter((v) => v !== undefined);
    return kept.length > 0 ? kept : undefined;
  }

  #element(value: unknown, element: SchemaElement, schemaPath: string, path: string): unknown {
    if (value === null || value === undefined) return undefined;
    if (isMaskedOnly(value)) return { extension: [MASKED_EXTENSION] };
    if (REMOVED_PATHS.has(schemaPath)) return this.#removed(path, 'removed element');
    const type = element.t;
    const special = SPECIAL[type];
    if (special === undefined && REMOVED_TYPES.has(type)) return this.#removed(path, type);
    if (typeof value === 'object') {
      if (Array.isArray(value)) return this.#removed(path, 'not an element');
      if (type === 'Resource') return this.#containedResource(value as Resource, path);
      const kept = special
        ? special(this.#t, value as Json, element, path, this.#contained, this)
        : elementsOf(type) && this.object(value as Json, type, path);
      return kept && Object.keys(kept).length > 0 ? kept : this.#removed(path, type);
    }
    const kept = primitive(this.#t, value, element, schemaPath);
    if (kept !== value) this.#t.report?.(path, type);
    return kept;
  }

  #containedResource(resource: Resource, path: string): Resource | undefined {
    if (!isResourceType(resource.resourceType)) return this.#removed(path, 'contained');
    const out = this.object(resource as unknown as Json, resource.resourceType, path) as unknown as Resource;
    const id = resource.id === undefined ? undefined : this.#contained.get(resource.id);
    if (id !== undefined) out.id = id;
    return out;
  }

  #removed(path: string, rule: string): undefined {
    this.#t.report?.(path, rule);
    return undefined;
  }
}

function primitive(t: Treatment, value: unknown, element: SchemaElement, schemaPath: string): unknown {
  switch (element.t) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'integer':
    case 'integer64':
    case 'positiveInt':
    case 'unsignedInt':
    case 'decimal':
      return typeof value === 'number' && Math.abs(value) <= LARGEST_NUMBER ? value : undefined;
    case 'date':
    case 'dateTime':
    case 'instant':
      return typeof value === 'string' ? t.date(value) : undefined;
    case 'time':
      return typeof value === 'string' && /^\d{2}:\d{2}:\d{2}(\.\d{1,9})?$/.test(value) ? value : undefined;
    case 'code':
      return typeof value === 'string' && isAllowedCode(value, element, schemaPath) ? value : undefined;
    case 'id':
      return typeof value === 'string' ? t.id(value) : undefined;
    default:
      return undefined;
  }
}

function isAllowedCode(value: string, element: SchemaElement, schemaPath: string): boolean {
  if (element.b) return codeIsBound(element, value);
  const name = schemaPath.slice(schemaPath.lastIndexOf('.') + 1);
  if (name === 'contentType') return CONTENT_TYPES.has(value);
  if (name === 'language') return /^[a-z]{2}(-[A-Z]{2})?$/.test(value);
  if (name === 'currency') return /^[A-Z]{3}$/.test(value);
  if (schemaPath === 'Extension.valueCode') return EXTENSION_CODES.has(value);
  return value.length <= 40 && value.split('-').every((w) => /^[a-z]+$/.test(w) && isTermWord(w));
}

/** Birth sex (US Core) and data-absent-reason, the codes of the extensions that are kept. */
const EXTENSION_CODES: ReadonlySet<string> = new Set([
  'F',
  'M',
  'UNK',
  'OTH',
  'masked',
  'unknown',
  'asked-unknown',
  'not-applicable',
]);
const CONTENT_TYPES: ReadonlySet<string> = new Set(
  `text/plain text/html text/xml text/rtf text/csv application/pdf application/xml application/json application/fhir+json
  application/fhir+xml application/hl7-v3+xml application/dicom application/msword application/octet-stream image/jpeg
  image/png image/gif image/tiff image/svg+xml audio/mpeg audio/wav video/mp4 video/mpeg`.split(/\s+/)
);

type Special = (
  t: Treatment,
  value: Json,
  element: SchemaElement,
  path: string,
  contained: ContainedIds,
  walker: Walker
) => object | undefined;

/** Types that are more than the sum of their elements. */
const SPECIAL: Readonly<Record<string, Special>> = {
  Identifier: (t, v, _e, path) => changed(t, path, v, t.identifier(v as Identifier), 'Identifier'),
  Reference: (t, v, e, path, contained) => changed(t, path, v, t.reference(v as Reference, e, contained), 'Reference'),
  Extension: (t, v, _e, path, _c, walker) => extension(t, v as unknown as Extension, path, walker),
  CodeableConcept: (t, v, _e, path) => codeableConcept(t, v as CodeableConcept, path),
  Coding: (t, v, _e, path) => coding(t, v as Coding, path),
  Quantity: quantity,
  Age: quantity,
  Count: quantity,
  Distance: quantity,
  Duration: quantity,
  SimpleQuantity: quantity,
  MoneyQuantity: quantity,
  Attachment: (t, v, _e, path) => attachment(t, v as Attachment, path),
  SampledData: (t, v, _e, path, _c, walker) => {
    const { data, ...rest } = v;
    const out = walker.object(rest, 'SampledData', path);
    if (typeof data === 'string' && SAMPLES.test(data)) out.data = data;
    else if (data !== undefined) t.report?.(`${path}.data`, 'string');
    return out;
  },
};

function extension(t: Treatment, ext: Extension, path: string, walker: Walker): object | undefined {
  const own = t.extension(ext);
  if (own) return changed(t, path, ext as unknown as Json, own, 'Extension');
  if (typeof ext.url !== 'string' || !(KEPT_EXTENSIONS.has(ext.url) || KEPT_SUB_EXTENSIONS.has(ext.url))) {
    return undefined;
  }
  const { url, ...rest } = ext;
  const out = walker.object(rest as Json, 'Extension', path);
  return Object.keys(out).length > 0 ? { url, ...out } : undefined;
}

function codeableConcept(t: Treatment, value: CodeableConcept, path: string): object | undefined {
  const out: CodeableConcept = {};
  const kept = (Array.isArray(value.coding) ? value.coding : []).flatMap((c, i) => {
    const one = coding(t, c, `${path}.coding[${i}]`);
    if (!one) t.report?.(`${path}.coding[${i}]`, 'Coding');
    return one ? [one] : [];
  });
  if (kept.length > 0) out.coding = kept;
  // The text stays only as the repetition of a term that stays.
  if (value.text !== undefined) {
    const visible = typeof value.text === 'string' ? value.text.replace(INVISIBLE, '') : '';
    const said = visible.trim().toLowerCase();
    if (kept.some((c) => c.display?.trim().toLowerCase() === said)) out.text = visible;
    if (out.text !== value.text) t.report?.(`${path}.text`, 'string');
  }
  if (Array.isArray(value.extension) && value.extension.some((e) => e.url === DATA_ABSENT)) {
    out.extension = [MASKED_EXTENSION];
  }
  reportOthers(t, path, value as Json, ['coding', 'text', 'extension']);
  return out;
}

function coding(t: Treatment, value: Coding, path: string): Coding | undefined {
  if (typeof value?.code !== 'string') return undefined;
  reportOthers(t, path, value as Json, ['system', 'code', 'display', 'userSelected', 'version']);
  const { system, code, display, userSelected, version } = value;
  if (system === 'urn:ietf:rfc:3986') {
    // A URI as a code, as in DICOM SOP classes; only DICOM's own are known to be concepts.
    return /^urn:oid:1\.2\.840\.10008\.5\.1\.4\.1\.1(\.\d{1,3}){1,4}$/.test(code) ? { system, code } : undefined;
  }
  if (typeof system !== 'string' || !isKnownSystem(system)) {
    return changed(t, path, value as Json, t.localCoding(value), 'Coding') as Coding | undefined;
  }
  if (!isCodeOf(system, code)) return undefined;
  const out: Coding = { system, code };
  if (typeof version === 'string') {
    if (isStandardVersion(version)) out.version = version;
    else t.report?.(`${path}.version`, 'string');
  }
  if (typeof display === 'string') {
    const visible = display.replace(INVISIBLE, '');
    if (isTerm(visible, t.known)) out.display = visible;
    if (out.display !== display) t.report?.(`${path}.display`, 'string');
  }
  if (typeof userSelected === 'boolean') out.userSelected = userSelected;
  return out;
}

/** Decimals, or E, U, L for error, below and above the limit, parted by blanks (FHIR R4, SampledData.data). */
const SAMPLES = /^(?:(?:[+-]?\d{1,5}(?:\.\d{1,8})?|E|U|L)(?: |$))+$/;

/** A release such as `2.77`, or a SNOMED CT edition by its module. */
const isStandardVersion = (version: string): boolean =>
  /^\d{1,2}\.\d{1,2}(\.\d{1,2})?$/.test(version) || SNOMED_EDITION.test(version);
const SNOMED_EDITION = /^http:\/\/snomed\.info\/sct\/(900000000000207008|731000124108|83821000000107)$/;

function quantity(t: Treatment, v: Json, _element: SchemaElement, path: string): object {
  const { value, comparator, unit, system, code } = v as Quantity;
  const out: Quantity = {};
  if (typeof value === 'number' && Math.abs(value) <= LARGEST_NUMBER) out.value = value;
  else if (value !== undefined) t.report?.(`${path}.value`, 'decimal');
  if (typeof comparator === 'string' && /^(<|<=|>=|>)$/.test(comparator)) out.comparator = comparator;
  else if (comparator !== undefined) t.report?.(`${path}.comparator`, 'code');
  if (typeof system === 'string' && isKnownSystem(system) && typeof code === 'string' && isCodeOf(system, code)) {
    out.system = system;
    out.code = code;
  } else if (system !== undefined || code !== undefined) {
    t.report?.(`${path}.code`, 'code');
  }
  if (typeof unit === 'string' && isUnit(unit)) out.unit = unit;
  else if (unit !== undefined) t.report?.(`${path}.unit`, 'string');
  reportOthers(t, path, v, ['value', 'comparator', 'unit', 'system', 'code']);
  return ageCapped(t, out, path);
}

/** Ages over 89 are one category (45 CFR 164.514(b)(2)(i)(C)), in whatever unit they are told. */
function ageCapped(t: Treatment, q: Quantity, path: string): Quantity {
  const isAge = t.ageContext?.() || /(^|\.)([A-Za-z]*Age|age|onsetRange|abatementRange)(\.|\[|$)/.test(path);
  if (!isAge || q.value === undefined) return q;
  const unit = (q.code ?? q.unit ?? 'a').toLowerCase();
  const years = q.value / (YEARS_OF.find(([form]) => form.test(unit))?.[1] ?? 1);
  if (years < 90 || (q.value === 90 && q.comparator === '>=' && q.code === 'a')) return q;
  t.report?.(`${path}.value`, 'age of 90 and over');
  return { value: 90, comparator: '>=', unit: 'years', system: 'http://unitsofmeasure.org', code: 'a' };
}

/** How many of a unit are a year; what is not recognised counts as years. */
const YEARS_OF: readonly (readonly [RegExp, number])[] = [
  [/^mo/, 12],
  [/^w/, 52],
  [/^d/, 365],
  [/^h/, 8760],
];

function attachment(t: Treatment, value: Attachment, path: string): object | undefined {
  const out: Attachment = {};
  const { contentType, language, creation } = value;
  if (typeof contentType === 'string') {
    if (isAllowedCode(contentType, { t: 'code' }, 'Attachment.contentType')) out.contentType = contentType;
    else t.report?.(`${path}.contentType`, 'code');
  }
  if (typeof language === 'string' && isAllowedCode(language, { t: 'code' }, 'Attachment.language')) {
    out.language = language;
  }
  if (typeof creation === 'string') {
    const at = t.date(creation);
    if (at !== undefined) out.creation = at;
    if (at !== creation) t.report?.(`${path}.creation`, 'dateTime');
  }
  if (Array.isArray(value.extension) && value.extension.some((e) => e.url === DATA_ABSENT)) {
    out.extension = [MASKED_EXTENSION];
  }
  reportOthers(t, path, value as Json, ['contentType', 'language', 'creation', 'extension']);
  return out;
}

/** Profiles of the specification may stay in `meta.profile`. */
export const keptProfiles = (profiles: unknown): string[] =>
  (Array.isArray(profiles) ? profiles : []).filter((p) => typeof p === 'string' && isStandardCanonical(p));

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

function reportOthers(t: Treatment, path: string, value: Json, known: readonly string[]): void {
  if (!t.report) return;
  for (const key of Object.keys(value)) if (!known.includes(key)) t.report(`${path}.${key}`, 'not kept');
}

function changed(
  t: Treatment,
  path: string,
  before: Json,
  after: object | undefined,
  rule: string
): object | undefined {
  if (t.report && after !== before && JSON.stringify(after) !== JSON.stringify(before)) t.report(path, rule);
  return after;
}

/** What has to be there and was removed says so, in FHIR's own way. */
function mask(out: Json, key: string, element: SchemaElement, array: boolean): void {
  const masked = { extension: [MASKED_EXTENSION] };
  if (/^[a-z]/.test(element.t) || element.t === 'xhtml') out[`_${key}`] = array ? [masked] : masked;
  else out[key] = array ? [masked] : masked;
}

function isMaskedOnly(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  const ext = (value as { extension?: Extension[] } | null)?.extension;
  return (
    Array.isArray(ext) && ext.length === 1 && ext[0]?.url === DATA_ABSENT && Object.keys(value as object).length === 1
  );
}
