import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import type { ResourceDecider } from './decide.ts';
import { marked, redactElements } from './redact.ts';
import { referenceKey } from './references.ts';

export interface FilterOptions {
  /**
   * Whether the one who asks may know that something was withheld. When left out: not in a search, where a gap in the
   * answer to «who has …?» is an answer; yes in any other Bundle, whose reader has to know that it is not all there is.
   */
  readonly disclosure?: 'silent' | 'marked';
}

/** Of one patient a prepared decision; of several, whatever asks the one of the resource's patient. */
export type Permits = Pick<ResourceDecider, 'isPermitted'>;

export interface Filtered<T> {
  /** What may be passed on; what was handed in is left as it was. */
  readonly result: T;
  /** References of the resources that were withheld, for the audit. */
  readonly withheld: readonly string[];
  /** How many resources had elements withheld. */
  readonly redacted: number;
}

/** Takes out of a Bundle what is not permitted, and out of what is permitted the elements that are not. */
export function filterBundle(bundle: Bundle, decider: Permits, options: FilterOptions = {}): Filtered<Bundle> {
  const entries = bundle.entry ?? [];
  const isPermitted = entries.map(({ resource }) => resource === undefined || isPassed(resource, decider));
  const kept = withoutStrandedIncludes(entries, isPermitted);
  const withheld = entries.filter((e) => e.resource && !kept.has(e)).map((e) => nameOf(e.resource!, e.fullUrl));
  const withheldKeys = new Set(entries.flatMap((e) => (kept.has(e) ? [] : keysOf(e))));
  let redacted = 0;
  const entry = [...kept].map((e): BundleEntry => {
    const resource = e.resource && redactElements(e.resource, decider, withheldKeys);
    if (resource === e.resource) return e;
    redacted++;
    return { ...e, resource };
  });
  const isAltered = withheld.length > 0 || redacted > 0;
  const isSilent = (options.disclosure ?? (bundle.type === 'searchset' ? 'silent' : 'marked')) === 'silent';
  const { total, link, ...rest } = bundle;
  const result: Bundle = {
    ...rest,
    ...(isSilent ? silentCounts(link) : markedCounts(bundle, withheld.length)),
    ...(isAltered && !isSilent && { meta: marked(bundle.meta) }),
    ...(bundle.entry && { entry }),
  };
  return { result, withheld, redacted };
}

/** One resource: nothing, where it may not be seen at all. */
export function filterResource<T extends Resource>(resource: T, decider: Permits): Filtered<T | undefined> {
  if (!isPassed(resource, decider)) {
    return { result: undefined, withheld: [nameOf(resource, undefined)], redacted: 0 };
  }
  const result = redactElements(resource, decider, new Set());
  return { result, withheld: [], redacted: result === resource ? 0 : 1 };
}

/** Not about any patient: no Consent speaks of them, and whoever gets to see a patient's data may see them. */
const NOBODYS: ReadonlySet<string> = new Set([
  ...['OperationOutcome', 'Practitioner', 'PractitionerRole', 'Organization', 'Location', 'HealthcareService'],
  ...['Endpoint', 'Medication', 'Substance', 'Questionnaire', 'ValueSet', 'CodeSystem', 'StructureDefinition'],
]);

/** A Bundle within a Bundle is all or nothing. */
function isPassed(resource: Resource, decider: Permits): boolean {
  if (NOBODYS.has(resource.resourceType)) return true;
  if (resource.resourceType !== 'Bundle') return decider.isPermitted(resource);
  return (resource.entry ?? []).every((e) => !e.resource || isPassed(e.resource, decider));
}

/**
 * What was included for a match that is withheld goes with it: a psychiatrist among the included practitioners says
 * what the note was. Includes may include others, so what nobody who stays refers to is looked for until none is left.
 */
function withoutStrandedIncludes(entries: readonly BundleEntry[], isPermitted: readonly boolean[]): Set<BundleEntry> {
  const kept = new Set(entries.filter((_, i) => isPermitted[i]));
  if (kept.size === entries.length) return kept;
  const included = [...kept].filter(isIncluded);
  if (included.length === 0) return kept;
  const byKey = new Map(included.flatMap((e) => keysOf(e).map((key) => [key, e] as const)));
  const reached = new Set<BundleEntry>();
  const visit = (resource: Resource | undefined): void => {
    for (const key of referencesIn(resource)) {
      const target = byKey.get(key);
      if (!target || reached.has(target)) continue;
      reached.add(target);
      visit(target.resource);
    }
  };
  const matches = [...kept].filter((e) => !isIncluded(e));
  for (const match of matches) visit(match.resource);
  // _revinclude is the other way round: what is included refers to the match.
  const matchKeys = new Set(matches.flatMap(keysOf));
  for (const entry of included) {
    if (!reached.has(entry) && ![...referencesIn(entry.resource)].some((key) => matchKeys.has(key))) kept.delete(entry);
  }
  return kept;
}

/** Also where no mode is said: in `$everything`, shared resources are there for what refers to them. */
const isIncluded = ({ search, resource }: BundleEntry): boolean =>
  search?.mode === 'include' ||
  (resource !== undefined && search?.mode !== 'outcome' && NOBODYS.has(resource.resourceType));

/** Totals count what is withheld, and links to the last page or by offset say how much there is: only `next` stays. */
function silentCounts(link: Bundle['link']): Pick<Bundle, 'link'> {
  const kept = link?.filter(({ relation }) => relation === 'self' || relation === 'next');
  return kept && kept.length > 0 ? { link: kept } : {};
}

function markedCounts({ total, link }: Bundle, withheld: number): Pick<Bundle, 'total' | 'link'> {
  return { ...(total !== undefined && { total: Math.max(0, total - withheld) }), ...(link && { link }) };
}

function keysOf({ resource, fullUrl }: BundleEntry): string[] {
  const key = resource?.id ? `${resource.resourceType}/${resource.id}` : undefined;
  return [key, referenceKey(fullUrl)].filter((k) => k !== undefined);
}

const nameOf = (resource: Resource, fullUrl: string | undefined): string =>
  resource.id ? `${resource.resourceType}/${resource.id}` : (fullUrl ?? resource.resourceType);

function referencesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'reference' && typeof inner === 'string') {
      const key = referenceKey(inner);
      if (key) found.add(key);
    } else referencesIn(inner, found);
  }
  return found;
}
