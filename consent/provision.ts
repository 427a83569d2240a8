import type { ConsentProvision } from '@medplum/fhirtypes';
import { type Code, codesOf, keyOf, RESOURCE_TYPES } from './codings.ts';
import { isDataClass, typesOf } from './data-classes.ts';
import { purposeKey } from './purposes.ts';
import { referenceKey } from './references.ts';
import { type Label, labelOf } from './sensitivity.ts';
import { type Interval, intervalOfPeriod } from './time.ts';

/**
 * A list of a provision's element. What of it can't be understood is remembered: it never lets a permit match, and it
 * never keeps a deny from matching.
 */
export interface Among<T> {
  readonly values: readonly T[];
  readonly unknown: boolean;
}

export type ContentClass =
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'dataClass'; readonly name: string; readonly types: readonly string[] }
  | { readonly kind: 'profile'; readonly url: string };

export interface ActorCriterion {
  readonly reference: string | undefined;
  readonly roles: readonly Code[];
  /** The actor is the one who receives, and not who holds, wrote or granted the data. */
  readonly receives: boolean;
}

export interface DataCriterion {
  readonly meaning: 'instance' | 'related' | 'dependents' | 'authoredby';
  readonly reference: string;
}

/** The labels of a list, sorted by what is asked of them. */
export interface LabelCriterion {
  /** The most confidential that a permit lets through, and the least that a deny stops; -1 and 99 where there is none. */
  readonly ceiling: number;
  readonly floor: number;
  readonly topics: readonly string[];
  readonly others: readonly string[];
  readonly unknown: boolean;
}

/** When a provision applies: each that is there has to match, and of a list one has to. */
export interface Criteria {
  readonly purpose: Among<string> | undefined;
  readonly actor: Among<ActorCriterion> | undefined;
  readonly action: Among<string> | undefined;
  readonly contentClass: Among<ContentClass> | undefined;
  readonly code: Among<string> | undefined;
  readonly securityLabel: LabelCriterion | undefined;
  readonly dataPeriod: Interval | 'unknown' | undefined;
  readonly data: Among<DataCriterion> | undefined;
  /** Some of these are about the data, and not about who asks for what. */
  readonly isAboutData: boolean;
}

export interface Provision {
  /** `base` is a root without type in a Consent without opt-in or opt-out: it bounds what is below it, and says nothing. */
  readonly type: 'permit' | 'deny' | 'base';
  readonly path: string;
  /** Where it stands in the Consent's list of provisions, depth first. */
  readonly index: number;
  readonly criteria: Criteria;
  readonly period: Interval | 'unknown' | undefined;
  /** It has modifier extensions, or elements that FHIR R4 doesn't know: it can't permit. */
  readonly unknown: boolean;
  /** It denies part of what a provision above permits: an exception to it only gives that back, and adds nothing. */
  readonly takesBack: boolean;
  /** Of the same type: further statements, which inherit what they don't say. */
  readonly additions: readonly Provision[];
  /** Of the other type: exceptions, which hold only where this provision does. */
  readonly exceptions: readonly Provision[];
}

const KNOWN: ReadonlySet<string> = new Set([
  ...['id', 'extension', 'type', 'period', 'actor', 'action', 'securityLabel', 'purpose', 'class', 'code'],
  ...['dataPeriod', 'data', 'provision'],
]);

interface Above {
  readonly type: Provision['type'];
  readonly criteria: Criteria;
  readonly unknown: boolean;
  readonly takesBack: boolean;
}

/** @param list is filled with this provision and all below it */
export function compileProvision(
  source: ConsentProvision,
  path: string,
  rootType: Provision['type'] | undefined,
  list: Provision[],
  above?: Above
): Provision {
  const type = rootType ?? (source.type === 'permit' ? 'permit' : 'deny');
  const isAddition = above !== undefined && type === above.type;
  const unknown = hasUnknown(source) || (isAddition && above.unknown);
  const criteria = criteriaOf(source, isAddition ? above.criteria : undefined);
  const additions: Provision[] = [];
  const exceptions: Provision[] = [];
  const index = list.length;
  const period = source.period === undefined ? undefined : (intervalOfPeriod(source.period) ?? 'unknown');
  const takesBack = type === 'deny' && above !== undefined && (above.type === 'permit' || above.takesBack);
  const compiled: Provision = { type, path, index, criteria, period, unknown, takesBack, additions, exceptions };
  list.push(compiled);
  const nested = Array.isArray(source.provision) ? source.provision : [];
  nested.forEach((child, i) => {
    const below = compileProvision(child, `${path}.provision[${i}]`, undefined, list, compiled);
    (below.type === type ? additions : exceptions).push(below);
  });
  return compiled;
}

export const hasUnknown = (source: ConsentProvision, known: ReadonlySet<string> = KNOWN): boolean =>
  Object.keys(source).some((name) => !known.has(name.replace(/^_/, '')));

/** All in one shape whatever is said, which is what makes comparing quick. */
function criteriaOf(source: ConsentProvision, inherited: Criteria | undefined): Criteria {
  const { purpose, actor, action, code, securityLabel, dataPeriod, data } = source;
  const contentClass = isSaid(source.class)
    ? amongEach(codesOf(source.class), contentClassOf)
    : inherited?.contentClass;
  const about = {
    contentClass,
    code: isSaid(code) ? among(codesOf(code), keyOf) : inherited?.code,
    securityLabel: isSaid(securityLabel)
      ? labelCriterion(among(codesOf(securityLabel), labelOf))
      : inherited?.securityLabel,
    dataPeriod: dataPeriod === undefined ? inherited?.dataPeriod : (intervalOfPeriod(dataPeriod) ?? 'unknown'),
    data: isSaid(data) ? amongEach(data, dataCriterion) : inherited?.data,
  };
  return {
    purpose: isSaid(purpose) ? among(codesOf(purpose), purposeKey) : inherited?.purpose,
    actor: isSaid(actor) ? amongEach(actor, actorCriterion) : inherited?.actor,
    action: isSaid(action) ? among(codesOf(action), (c) => c.code) : inherited?.action,
    ...about,
    isAboutData: Object.values(about).some((criterion) => criterion !== undefined),
  };
}

function labelCriterion({ values, unknown }: Among<Label>): LabelCriterion {
  const ranks = values.flatMap((l) => (l.kind === 'confidentiality' ? l.rank : []));
  return {
    ceiling: Math.max(-1, ...ranks),
    floor: Math.min(99, ...ranks),
    topics: values.flatMap((l) => (l.kind === 'sensitivity' ? l.code : [])),
    others: values.flatMap((l) => (l.kind === 'other' ? l.key : [])),
    unknown,
  };
}

/** An empty list says as little as none. */
const isSaid = <T>(list: T[] | undefined): list is T[] =>
  list !== undefined && list !== null && !(Array.isArray(list) && list.length === 0);

const among = <T>(codes: (Code | undefined)[], read: (code: Code) => T): Among<T> =>
  amongEach(codes, (code) => code && read(code));

function amongEach<S, T>(sources: readonly S[] | S, read: (source: S) => T | undefined): Among<T> {
  const values = (Array.isArray(sources) ? (sources as readonly S[]) : [sources as S]).map(read);
  return { values: values.filter((v) => v !== undefined) as T[], unknown: values.some((v) => v === undefined) };
}

/** Roles of https://hl7.org/fhir/R4/valueset-security-role-type.html whose bearer is not who gets the data. */
const NOT_RECIPIENTS: ReadonlySet<string> = new Set([
  ...['AUT', 'CST', 'INF', 'LA', 'WIT', 'AMENDER', 'COAUTH', 'CONT', 'EVTWIT', 'PRIMAUTH', 'REVIEWER', 'SOURCE'],
  ...['TRANS', 'VALID', 'VERF', 'CONSENTER', 'CONSWIT', 'DELEGATOR', 'GRANTOR', 'CLASSIFIER', 'DECLASSIFIER'],
  ...['datasubject', 'authserver'],
]);

type Actor = NonNullable<ConsentProvision['actor']>[number];

function actorCriterion(actor: Actor): ActorCriterion | undefined {
  if (typeof actor !== 'object' || actor === null) return undefined;
  if (Object.keys(actor).some((name) => !['id', 'extension', 'role', 'reference'].includes(name))) return undefined;
  const roles = codesOf(actor.role);
  const reference = actor.reference === undefined ? undefined : referenceKey(actor.reference);
  const isReadable = actor.reference === undefined ? roles.length > 0 : reference !== undefined;
  if (!isReadable || roles.some((r) => r === undefined)) return undefined;
  const known = roles as Code[];
  return { reference, roles: known, receives: !known.some((r) => NOT_RECIPIENTS.has(r.code)) };
}

function contentClassOf(code: Code | undefined): ContentClass | undefined {
  if (!code) return undefined;
  if (code.system !== RESOURCE_TYPES && isDataClass(code.code)) {
    return { kind: 'dataClass', name: code.code, types: typesOf(code.code) };
  }
  if (/^https?:\/\//.test(code.code)) {
    const type = /^http:\/\/hl7\.org\/fhir\/StructureDefinition\/([A-Z][A-Za-z]+)$/.exec(code.code)?.[1];
    return type ? { kind: 'type', type } : { kind: 'profile', url: code.code };
  }
  const isType = (code.system === undefined || code.system === RESOURCE_TYPES) && /^[A-Z][A-Za-z_]+$/.test(code.code);
  return isType ? { kind: 'type', type: code.code } : undefined;
}

const MEANINGS: ReadonlySet<string> = new Set(['instance', 'related', 'dependents', 'authoredby']);

type Data = NonNullable<ConsentProvision['data']>[number];

function dataCriterion(data: Data): DataCriterion | undefined {
  if (typeof data !== 'object' || data === null || typeof data.meaning !== 'string') return undefined;
  if (Object.keys(data).some((name) => !['id', 'extension', 'meaning', 'reference'].includes(name))) return undefined;
  const reference = referenceKey(data.reference);
  return reference && MEANINGS.has(data.meaning)
    ? { meaning: data.meaning as DataCriterion['meaning'], reference }
    : undefined;
}
