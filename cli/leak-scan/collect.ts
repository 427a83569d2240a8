import { binary, date, fullName, namePart, phone, place, resourceId, ssn, text, UUID, uniqueId, zip } from './forms.ts';
import type { Form, HipaaCategory, Identifier } from './identifier.ts';
import { mine } from './mine.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

export interface Source {
  readonly file: string;
  readonly resources: readonly JsonObject[];
}

/**
 * The identifiers in the source people's resources. By the shape of an element rather than by resource type: a
 * HumanName is one wherever it stands, also in an extension or a type that nobody thought of.
 */
export function collect(sources: readonly Source[]): Identifier[] {
  const vocabulary = vocabularyOf(sources);
  const typeById = new Map(
    sources.flatMap(({ resources }) => resources.map((r): [string, string] => [`${r.id}`, `${r.resourceType}`]))
  );
  const found: Identifier[] = [];
  const seen = new Set<string>();
  // Ids last: a record number that is also a resource's id is reported as the record number.
  const rounds = [COLLECTORS, [ids]].flatMap((collectors) => sources.map((source) => ({ ...source, collectors })));
  for (const { file, resources, collectors } of rounds) {
    const add = (category: HipaaCategory, kind: string, forms: readonly Form[]) => {
      const fresh = forms.filter((form) => !seen.has(keyOf(form)));
      for (const form of fresh) seen.add(keyOf(form));
      if (fresh.length > 0) found.push({ category, kind, sourceFile: file, forms: fresh });
    };
    for (const resource of resources) {
      walk(resource, `${resource.resourceType}`, { add, vocabulary, typeById, resource, collectors });
    }
  }
  return found;
}

interface Context {
  readonly add: (category: HipaaCategory, kind: string, forms: readonly Form[]) => void;
  readonly vocabulary: ReadonlySet<string>;
  readonly typeById: ReadonlyMap<string, string>;
  readonly resource: JsonObject;
  readonly collectors: readonly Collector[];
}
type Collector = (node: JsonObject, path: string, context: Context) => void;

function walk(node: Json, path: string, context: Context): void {
  if (Array.isArray(node)) for (const child of node) walk(child, path, context);
  else if (node !== null && typeof node === 'object') {
    for (const collector of context.collectors) collector(node, path, context);
    for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`, context);
  } else if (typeof node === 'string' && isFreeText(path)) {
    for (const { category, forms } of mine(node)) context.add(category, path, forms);
  }
}

/** One list is the map: each looks at every object, and takes what it knows. */
const COLLECTORS: readonly Collector[] = [
  names,
  organizationNames,
  addresses,
  telecoms,
  identifiers,
  dates,
  attachments,
  devices,
  accounts,
  extensions,
];

function ids(node: JsonObject, path: string, { add, typeById }: Context): void {
  const type = asString(node.resourceType);
  const id = asString(node.id);
  // What is contained is called `#coverage` or so, and leaves with its parent.
  if (type && id && !path.includes('.contained')) add('other', `${type}.id`, resourceId(type, id));
  for (const key of ['fullUrl', 'reference']) {
    const value = asString(node[key]);
    if (!value) continue;
    const uuid = value.replace('urn:uuid:', '');
    const [, refType, refId] = /^(?:https?:\/\/.*\/)?([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})/.exec(value) ?? [];
    if (UUID.test(uuid)) add('other', `${path}.${key}`, uniqueId(uuid));
    else if (refType && refId) add('other', `${path}.${key}`, resourceId(refType, refId));
    if (/^https?:/.test(value)) add('url', `${path}.${key}`, text(value, 'anywhere'));
  }
  const source = asString((node.meta as JsonObject | undefined)?.source);
  if (source && /^https?:/.test(source)) add('url', `${path}.meta.source`, text(source, 'anywhere'));
  const display = asString(node.display);
  const reference = asString(node.reference) ?? '';
  const target = typeById.get(reference.replace('urn:uuid:', '')) ?? asString(node.type) ?? reference;
  if (display && PERSON_REFERENCE.test(target)) add('name', `${path}.display`, text(display, 'token'));
}

const PERSON_REFERENCE =
  /(?:^|\/)(?:Patient|Practitioner|PractitionerRole|RelatedPerson|Person|Organization|Location|CareTeam)(?:\/|$)/;

/** HumanName */
function names(node: JsonObject, path: string, { add, vocabulary }: Context): void {
  const family = asString(node.family);
  const given = strings(node.given);
  if (!family && given.length === 0) return;
  const kind = path.replace(/\.resource$/, '');
  if (family) add('name', `${kind}.family`, namePart(family, vocabulary));
  for (const part of given) add('name', `${kind}.given`, namePart(part, vocabulary));
  const first = given[0];
  if (family && first) add('name', kind, fullName(first, family));
  const written = asString(node.text);
  if (written?.includes(' ')) add('name', `${kind}.text`, text(written, 'token'));
}

function organizationNames(node: JsonObject, path: string, { add }: Context): void {
  const type = asString(node.resourceType);
  if (!type || !['Organization', 'Location', 'HealthcareService', 'Endpoint', 'CareTeam', 'Group'].includes(type))
    return;
  for (const name of [asString(node.name), ...strings(node.alias)]) {
    if (name && name.length >= 5) add('name', `${path}.name`, text(name, 'token'));
  }
}

/** Address: what is smaller than a state. */
function addresses(node: JsonObject, path: string, { add, vocabulary }: Context): void {
  if (!('line' in node || 'city' in node || 'postalCode' in node)) return;
  for (const line of strings(node.line)) {
    if (/\d/.test(line) || line.includes(' ')) add('geographic', `${path}.line`, text(line, 'token'));
  }
  for (const key of ['city', 'district'] as const) {
    const value = asString(node[key]);
    if (value) add('geographic', `${path}.${key}`, place(value, vocabulary));
  }
  const code = asString(node.postalCode);
  if (code) add('geographic', `${path}.postalCode`, zip(code));
  const written = asString(node.text);
  if (written && written.length >= 8) add('geographic', `${path}.text`, text(written, 'token'));
}

/** ContactPoint */
function telecoms(node: JsonObject, path: string, { add }: Context): void {
  const value = asString(node.value);
  if (!value || !/telecom|valueContactPoint|contact/i.test(path)) return;
  const system = asString(node.system) ?? (value.includes('@') ? 'email' : 'phone');
  if (system === 'email') add('email', path, text(value, 'anywhere'));
  else if (system === 'url') add('url', path, text(value, 'anywhere'));
  else if (['phone', 'fax', 'pager', 'sms', 'other'].includes(system)) {
    const digits = value.replace(/\D/g, '').length;
    add(system === 'fax' ? 'fax' : 'phone', path, digits >= 6 ? phone(value) : uniqueId(value));
  }
}

/** Identifier: its type's code or text says what kind it is. */
function identifiers(node: JsonObject, path: string, { add, resource }: Context): void {
  const value = asString(node.value);
  if (!value || !/identifier$|valueIdentifier$|udiCarrier$/i.test(path)) return;
  const about = `${asString(node.system) ?? ''} ${JSON.stringify(node.type ?? '')}`;
  const category = categoryOf(about, `${resource.resourceType}`);
  add(category, path, category === 'ssn' ? ssn(value) : uniqueId(value));
}

/** v2-0203 codes and what systems are called; the first that fits. http://terminology.hl7.org/CodeSystem/v2-0203 */
const CATEGORY_OF: readonly (readonly [RegExp, HipaaCategory])[] = [
  [/"SS"|us-ssn|social.?security/i, 'ssn'],
  [/biometric|fingerprint|voice.?print|retina|iris.?scan|palm.?print/i, 'biometric'],
  [/vehicle|\bVIN\b|plate|registration.number/i, 'vehicle'],
  [
    /"(?:MB|NIIP|MA|MC|SN|MCD|MCR|HC)"|member|subscriber|beneficiar|health.?plan|insurance|medicare|medicaid/i,
    'health-plan',
  ],
  [/"(?:DL|LN|MD|DN|NP|PPN|NPI|DEA)"|licen[cs]e|certificate|passport|npi/i, 'license'],
  [/"(?:AN|ANC|ANON|BA|BC|CC)"|account/i, 'account'],
  [/"(?:SNO|UDI)"|serial|device|udi\b/i, 'device'],
  [/"(?:MR|MRT|PI|PT|PN)"|medical.?record|\bmrn?\b/i, 'mrn'],
];

function categoryOf(about: string, resourceType: string): HipaaCategory {
  const found = CATEGORY_OF.find(([pattern]) => pattern.test(about))?.[1];
  return (
    found ??
    ({ Patient: 'mrn', Device: 'device', Coverage: 'health-plan', Account: 'account' } as const)[resourceType] ??
    'other'
  );
}

function dates(node: JsonObject, path: string, { add }: Context): void {
  const birth = asString(node.birthDate);
  if (birth) add('date', `${path}.birthDate`, date(birth));
  const deceased = asString(node.deceasedDateTime);
  if (deceased) add('date', `${path}.deceasedDateTime`, date(deceased));
  for (const { valueDateTime } of birthTimes(node)) {
    const value = asString(valueDateTime);
    if (value) add('date', `${path}.birthTime`, date(value));
  }
}

const birthTimes = (node: JsonObject): JsonObject[] =>
  objects(node.extension).filter((e) => /birth(?:Time|Date)/i.test(asString(e.url) ?? ''));

/** Attachment */
function attachments(node: JsonObject, path: string, { add }: Context): void {
  const data = asString(node.data);
  const category: HipaaCategory = /biometric|fingerprint|voice|retina|iris|palm/i.test(
    JSON.stringify({ ...node, data: '' })
  )
    ? 'biometric'
    : /photo|image|picture/i.test(`${path} ${asString(node.contentType) ?? ''}`)
      ? 'photo'
      : 'other';
  if (data && 'contentType' in node && /^text\//.test(asString(node.contentType)!)) {
    for (const found of mine(Buffer.from(data, 'base64').toString('utf8'))) add(found.category, path, found.forms);
  } else if (data && /^[A-Za-z0-9+/=\s]+$/.test(data)) {
    const forms = binary(Buffer.from(data, 'base64'));
    add(category, path, forms.length > 0 ? forms : uniqueId(data));
  }
  const hash = asString(node.hash);
  if (hash && 'contentType' in node) add(category, `${path}.hash`, uniqueId(hash));
  const url = asString(node.url);
  if (url && /^https?:|^ftp:|^urn:/.test(url) && /photo|attachment|content|image|valueUrl/i.test(path)) {
    add('url', `${path}.url`, text(url, 'anywhere'));
  }
}

function devices(node: JsonObject, path: string, { add, resource }: Context): void {
  if (resource.resourceType !== 'Device') return;
  for (const key of [
    'serialNumber',
    'lotNumber',
    'distinctIdentifier',
    'deviceIdentifier',
    'carrierHRF',
    'carrierAIDC',
  ]) {
    const value = asString(node[key]);
    if (value) add('device', `${path}.${key}`, uniqueId(value));
  }
}

function accounts(node: JsonObject, path: string, { add }: Context): void {
  for (const key of ['subscriberId', 'memberId']) {
    const value = asString(node[key]);
    if (value) add('health-plan', `${path}.${key}`, uniqueId(value));
  }
}

/** A name or a place in an extension: `patient-mothersMaidenName`, `geolocation`. */
function extensions(node: JsonObject, path: string, { add, vocabulary }: Context): void {
  const url = asString(node.url) ?? '';
  const value = asString(node.valueString);
  if (value && /name/i.test(url)) {
    add('name', path, value.includes(' ') ? text(value, 'token') : namePart(value, vocabulary));
    const parts = value.split(/\s+/);
    for (const part of parts.length > 1 ? parts : []) add('name', path, namePart(part, vocabulary));
  } else if (value && /biometric|fingerprint|voice|retina|iris|palm/i.test(url))
    add('biometric', path, uniqueId(value));
  else if (value && /vehicle|vin|plate/i.test(url)) add('vehicle', path, uniqueId(value));
  if (typeof node.valueDecimal === 'number' && /^(?:latitude|longitude)$/.test(url)) {
    const decimal = `${node.valueDecimal}`;
    if (decimal.length >= 7) add('geographic', `${path}.${url}`, text(decimal, 'number'));
  }
  for (const key of ['valueUrl', 'valueUuid', 'valueOid']) {
    const link = asString(node[key]);
    if (link) add(key === 'valueUrl' ? 'url' : 'other', `${path}.${key}`, text(link, 'anywhere'));
  }
}

/** Not where a URL or a number says what something means rather than whose it is. */
const isFreeText = (path: string): boolean =>
  !/\.(?:system|url|profile|code|instantiatesCanonical|questionnaire|data|reference|fullUrl|versionId|lastUpdated|id)$/.test(
    path
  );

/** The words of coded displays: they stand in the de-identified record too, and name nobody. */
function vocabularyOf(sources: readonly Source[]): Set<string> {
  const words = new Set<string>();
  const visit = (node: Json) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      const display = asString(node.display);
      if (display && asString(node.code) && STANDARD.test(asString(node.system) ?? '')) {
        for (const word of display.toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word);
      }
      Object.values(node).forEach(visit);
    }
  };
  for (const { resources } of sources) resources.forEach(visit);
  return words;
}

const STANDARD = /loinc\.org|snomed\.info|rxnorm|hl7\.org|unitsofmeasure|urn:oid:2\.16\.840\.1\.113883\.6\./;

const keyOf = (form: Form): string => `${form.rule}|${Buffer.from(form.bytes).toString('latin1').toLowerCase()}`;
const asString = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const strings = (value: Json | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).filter((v) => typeof v === 'string');
const objects = (value: Json | undefined): JsonObject[] =>
  (Array.isArray(value) ? value : []).filter(
    (v): v is JsonObject => v !== null && typeof v === 'object' && !Array.isArray(v)
  );
