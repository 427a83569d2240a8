import type { Resource } from '@medplum/fhirtypes';

/**
 * One line a resource, as a model reads it best for the fewest tokens: what is said, and of codes their display with the
 * code. Ids, references, identifiers and extensions say nothing to it and stay here.
 * @param freeText what is done to what somebody has written in their own words
 */
export function rendered(resource: Resource, freeText: (text: string) => string = (text) => text): string {
  const { resourceType, ...content } = resource as unknown as Record<string, unknown>;
  return [String(resourceType), ...members(content, freeText)].join('; ').slice(0, LONGEST);
}

/** What a person would call it, and when. */
export function labelOf(resource: Resource): { display?: string; date?: string } {
  const r = resource as unknown as Record<string, unknown>;
  const named = ['code', 'medicationCodeableConcept', 'vaccineCode', 'type']
    .map((key) => r[key])
    .find((value) => value !== undefined);
  const display = conceptText(Array.isArray(named) ? named[0] : named);
  const date = WHEN.map((key) => r[key]).flatMap((value) => dateOf(value))[0];
  return { ...(display ? { display } : {}), ...(date ? { date } : {}) };
}

const LONGEST = 2_000;
const DEEPEST = 6;
const SILENT = new Set(
  'id meta identifier extension modifierExtension contained implicitRules language subject patient encounter performer requester recorder asserter author custodian serviceProvider participant beneficiary insurer provider payor basedOn partOf derivedFrom hasMember resultsInterpreter reference url div data attachment content'.split(
    ' '
  )
);
const WHEN = [
  ...[
    'effectiveDateTime',
    'effectivePeriod',
    'performedDateTime',
    'performedPeriod',
    'occurrenceDateTime',
    'onsetDateTime',
  ],
  ...['authoredOn', 'recordedDate', 'period', 'date', 'issued', 'started', 'created'],
];

function* members(
  node: Record<string, unknown>,
  freeText: (text: string) => string,
  path = '',
  depth = 0
): Generator<string> {
  for (const [key, value] of Object.entries(node)) {
    if (
      SILENT.has(key) ||
      (key === 'text' && path === '') ||
      key.startsWith('_') ||
      value === undefined ||
      value === null
    )
      continue;
    const name = path ? `${path}.${key}` : key;
    for (const one of Array.isArray(value) ? value : [value]) {
      const said = short(one);
      if (said !== undefined) {
        if (said !== '') yield `${name}: ${isFreeText(name, one) ? freeText(said) : said}`;
      } else if (depth < DEEPEST) yield* members(one as Record<string, unknown>, freeText, name, depth + 1);
    }
  }
}

/** Sentences; a code, a date or a unit is none. */
const isFreeText = (path: string, value: unknown): boolean =>
  typeof value === 'string' && (FREE_TEXT.test(path) || (value.length > 20 && value.includes(' ')));
const FREE_TEXT =
  /(?:^|\.)(?:text|note|comment|description|conclusion|patientInstruction|valueString|summary|title|authorString|lotNumber|display)$/;

/** A data type in its short form; undefined for what has to be gone into. */
function short(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return clean(String(value));
  const v = value as Record<string, unknown>;
  if (Array.isArray(v.coding) || (typeof v.text === 'string' && Object.keys(v).length === 1)) return conceptText(v);
  if (typeof v.code === 'string' && typeof v.system === 'string' && v.value === undefined) return coding(v);
  if (typeof v.value === 'number')
    return clean([v.comparator, v.value, v.unit ?? v.code].filter((part) => part !== undefined).join(' '));
  if (typeof v.start === 'string' || typeof v.end === 'string') return clean(`${v.start ?? ''}..${v.end ?? ''}`);
  if (typeof v.reference === 'string' || (typeof v.display === 'string' && Object.keys(v).length <= 2)) return '';
  return undefined;
}

function conceptText(value: unknown): string | undefined {
  const v = value as { text?: string; coding?: Record<string, unknown>[] } | undefined;
  const [first] = v?.coding ?? [];
  if (first) return coding(first);
  return v?.text === undefined ? undefined : clean(v.text);
}

const SYSTEMS: Readonly<Record<string, string>> = {
  'http://loinc.org': 'LOINC ',
  'http://snomed.info/sct': 'SNOMED ',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'RxNorm ',
  'http://hl7.org/fhir/sid/icd-10-cm': 'ICD-10 ',
  'http://hl7.org/fhir/sid/icd-10': 'ICD-10 ',
  'http://hl7.org/fhir/sid/cvx': 'CVX ',
};

function coding({ display, code, system }: Record<string, unknown>): string {
  const named = SYSTEMS[String(system)];
  if (typeof display !== 'string') return clean(`${named ?? ''}${String(code)}`);
  return clean(named ? `${display} (${named}${String(code)})` : display);
}

function dateOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.slice(0, 10)];
  const { start, end } = (value ?? {}) as { start?: string; end?: string };
  return start ? [start.slice(0, 10)] : end ? [end.slice(0, 10)] : [];
}

/** One line, and nothing that looks like a placeholder, a source or a fence. */
const clean = (text: string): string =>
  text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/<\|/g, '< |')
    .trim();
