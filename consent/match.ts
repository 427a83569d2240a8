import type { Code } from './codings.ts';
import { isDataClass, typesOf } from './data-classes.ts';
import type { Labels, ResourceFacts } from './facts.ts';
import type {
  ActorCriterion,
  Among,
  ContentClass,
  Criteria,
  DataCriterion,
  LabelCriterion,
  Provision,
} from './provision.ts';
import type { Asked, Described } from './request.ts';
import { isSensitivity, RESTRICTED } from './sensitivity.ts';
import { isWithin, overlaps } from './time.ts';

/** Whether something holds: of data that is only described it may hold for some of it. */
export type Match = 0 | 1 | 2;
export const NO: Match = 0;
export const YES: Match = 1;
export const MAYBE: Match = 2;

/** What is decided upon: the request with one resource, or with one description of data. */
export interface Subject {
  readonly asked: Asked;
  readonly facts: ResourceFacts | undefined;
  readonly described: Described | undefined;
  /** What a resource refers to, of the resources at hand. */
  readonly referencesOf: (key: string) => ReadonlySet<string> | undefined;
}

/**
 * Does a provision apply? `strictly` is how a permit is read: everything has to be known and everything asked for has
 * to be covered. Otherwise, as a deny is read: what is unknown, and any part of what is asked for, is enough.
 */
export function matches(provision: Provision, subject: Subject, strictly: boolean): Match {
  if (strictly && provision.unknown) return NO;
  if (!isInForce(provision, subject.asked, strictly)) return NO;
  const { purpose, actor, action } = provision.criteria;
  if (purpose && !matchesPurpose(purpose, subject.asked, strictly)) return NO;
  if (action && !matchesAll(action, subject.asked.actions, strictly)) return NO;
  if (actor && !matchesActor(actor, subject.asked, strictly)) return NO;
  return provision.criteria.isAboutData ? matchesData(provision, subject, strictly) : YES;
}

/** A permit has to be in force at each time that counts, a deny at any. */
export function isInForce({ period }: Provision, { times, lasting }: Asked, strictly: boolean): boolean {
  if (period === undefined) return true;
  if (period === 'unknown') return !strictly;
  const isIn = (time: number) => time >= period.start && time <= period.end;
  if (strictly) return times.every(isIn);
  return times.some(isIn) || (lasting !== undefined && overlaps(lasting, period));
}

function matchesPurpose({ values, unknown }: Among<string>, { purposes }: Asked, strictly: boolean): boolean {
  if (purposes.length === 0) return !strictly;
  let covered = 0;
  for (const line of purposes) if (isCovered(line, values)) covered++;
  return strictly ? covered === purposes.length : unknown || covered > 0;
}

function isCovered(line: readonly string[], values: readonly string[]): boolean {
  for (const purpose of line) if (values.includes(purpose)) return true;
  return false;
}

function matchesAll({ values, unknown }: Among<string>, asked: readonly string[], strictly: boolean): boolean {
  return strictly ? asked.every((a) => values.includes(a)) : unknown || asked.some((a) => values.includes(a));
}

function matchesActor({ values, unknown }: Among<ActorCriterion>, asked: Asked, strictly: boolean): boolean {
  if (!asked.actors) return !strictly;
  if (!strictly && unknown) return true;
  for (const actor of values) if (isActor(actor, asked, strictly)) return true;
  return false;
}

function isActor({ reference, roles, receives }: ActorCriterion, asked: Asked, strictly: boolean): boolean {
  if (reference === undefined) return hasRole(roles, asked) || (!strictly && asked.roles.length === 0);
  return asked.actors!.has(reference) && (receives || !strictly || hasRole(roles, asked));
}

const hasRole = (roles: readonly Code[], asked: Asked): boolean =>
  asked.roles.some((has) =>
    roles.some((role) => role.code === has.code && (!role.system || !has.system || role.system === has.system))
  );

function matchesData({ criteria, type }: Provision, subject: Subject, strictly: boolean): Match {
  const downwards = type !== 'deny';
  const { facts, described } = subject;
  let result: Match = YES;
  if (criteria.contentClass) {
    const { values, unknown } = criteria.contentClass;
    const match = facts
      ? anyOf(values, (c) => isOfClass(c, facts, strictly))
      : describedClass(values, described, strictly);
    result = and(result, either(match, unknown, strictly));
  }
  if (result !== NO && criteria.securityLabel) {
    const wanted = criteria.securityLabel;
    const match = facts
      ? labelled(wanted, facts.labels, strictly, downwards)
      : describedLabels(wanted, described, strictly, downwards);
    result = and(result, either(match, wanted.unknown, strictly));
  }
  if (result !== NO && criteria.dataPeriod) result = and(result, inDataPeriod(criteria.dataPeriod, subject, strictly));
  if (result !== NO && criteria.code) {
    const { values, unknown } = criteria.code;
    const known = facts ? undefined : described?.codes;
    const match = facts
      ? anyOf(values, (code) => facts.codes.has(code))
      : known
        ? anyOf(values, (code) => known.includes(code))
        : MAYBE;
    result = and(result, either(match, unknown, strictly));
  }
  if (result !== NO && criteria.data) {
    const { values, unknown } = criteria.data;
    const match = facts
      ? anyOf(values, (data) => isOfData(data, facts, subject, strictly))
      : describedData(values, described);
    result = and(result, either(match, unknown, strictly));
  }
  return result;
}

const and = (a: Match, b: Match): Match => (a === NO || b === NO ? NO : a === MAYBE || b === MAYBE ? MAYBE : YES);

const either = (match: Match, unknown: boolean, strictly: boolean): Match => (unknown && !strictly ? YES : match);

const anyOf = <T>(values: readonly T[], test: (value: T) => boolean): Match => (values.some(test) ? YES : NO);

function isOfClass(wanted: ContentClass, facts: ResourceFacts, strictly: boolean): boolean {
  if (wanted.kind === 'type') return wanted.type === facts.type;
  if (wanted.kind === 'profile') return facts.profiles.some((p) => p === wanted.url || p.startsWith(`${wanted.url}|`));
  const { names, sure, possible } = facts.dataClasses;
  return names.includes(wanted.name) || (!strictly && !sure && possible.includes(wanted.name));
}

function describedClass(values: readonly ContentClass[], described: Described | undefined, strictly: boolean): Match {
  const asked = described?.dataClass;
  if (asked === undefined) return MAYBE;
  if (values.some((v) => v.kind === 'type' && v.type === asked)) return YES;
  // A class that is not in the table could hold anything, what is denied too.
  if (!isDataClass(asked) && !/[a-z]/.test(asked)) return strictly ? NO : MAYBE;
  const types = typesOf(asked);
  const askedTypes = types.length > 0 ? types : [asked];
  const wantedTypes = values.flatMap((v) => (v.kind === 'type' ? v.type : []));
  if (values.some((v) => v.kind === 'dataClass' && v.name === asked)) return YES;
  if (askedTypes.every((t) => wantedTypes.includes(t))) return YES;
  const touches = values.some(
    (v) => v.kind === 'profile' || askedTypes.some((t) => touchesType(v, t, types.length > 0))
  );
  return touches ? MAYBE : NO;
}

/** Two different data classes never share a resource, though they may share a type. */
const touchesType = (wanted: ContentClass, type: string, isDataClass: boolean): boolean =>
  wanted.kind === 'type'
    ? wanted.type === type
    : wanted.kind === 'dataClass' && !isDataClass && wanted.types.includes(type);

/**
 * Confidentiality is a high-water mark (Consent.provision.securityLabel): a permit of R is one of what is R or lower.
 * A deny of R is one of what is R or higher: read the other way it would deny what is normal, too. Sensitivity goes by
 * what is more general, and a permit has to name every sensitive topic that the data touches.
 */
function labelled(wanted: LabelCriterion, has: Labels, strictly: boolean, downwards: boolean): Match {
  if (downwards ? has.rank <= wanted.ceiling : has.rank >= wanted.floor) return YES;
  let named = 0;
  for (const topic of has.sensitivities) if (isNamed(topic, wanted.topics)) named++;
  if (named > 0 && (!strictly || named === has.sensitivities.length)) return YES;
  for (const key of wanted.others) if (has.others.includes(key)) return YES;
  return NO;
}

function isNamed(topic: string, wanted: readonly string[]): boolean {
  for (const name of wanted) if (isSensitivity(topic, name)) return true;
  return false;
}

function describedLabels(
  wanted: LabelCriterion,
  described: Described | undefined,
  strictly: boolean,
  downwards: boolean
): Match {
  const labels = described?.labels;
  if (!labels) return MAYBE;
  const sensitivities = labels.flatMap((l) => (l.kind === 'sensitivity' ? l.code : []));
  const ranks = labels.flatMap((l) => (l.kind === 'confidentiality' ? l.rank : []));
  const rank = Math.max(...ranks, sensitivities.length > 0 ? RESTRICTED : -1);
  const others = labels.flatMap((l) => (l.kind === 'other' ? l.key : []));
  // Labels without a level say nothing of it: no ceiling holds it, and no floor.
  return labelled(wanted, { rank: rank === -1 ? Number.NaN : rank, sensitivities, others }, strictly, downwards);
}

function inDataPeriod(period: NonNullable<Criteria['dataPeriod']>, subject: Subject, strictly: boolean): Match {
  if (period === 'unknown') return strictly ? NO : YES;
  if (!subject.facts) {
    const asked = subject.described?.period;
    if (!asked) return MAYBE;
    return isWithin(asked, period) ? YES : overlaps(asked, period) ? MAYBE : NO;
  }
  const { dates } = subject.facts;
  if (dates.length === 0) return strictly ? NO : YES;
  const fits = strictly ? dates.every((d) => isWithin(d, period)) : dates.some((d) => overlaps(d, period));
  return fits ? YES : NO;
}

/** A reference says which resource it is, and not what it refers to or who wrote it. */
function describedData(values: readonly DataCriterion[], described: Described | undefined): Match {
  const keys = described?.keys;
  if (!keys) return MAYBE;
  const named = keys.filter((key) => values.some((v) => v.meaning !== 'authoredby' && v.reference === key)).length;
  if (named === keys.length) return YES;
  return named > 0 || values.some((v) => v.meaning !== 'instance') ? MAYBE : NO;
}

/** https://hl7.org/fhir/R4/codesystem-consent-data-meaning.html, and `related` both ways, as IHE PCF has it. */
function isOfData(data: DataCriterion, facts: ResourceFacts, subject: Subject, strictly: boolean): boolean {
  const { meaning, reference } = data;
  if (meaning === 'authoredby') {
    return facts.authors.includes(reference) || (!strictly && facts.authors.length === 0 && facts.canHaveAuthor);
  }
  if (facts.key === reference) return true;
  if (meaning === 'instance') return false;
  if (facts.references.has(reference)) return true;
  return meaning === 'related' && facts.key !== undefined && (subject.referencesOf(reference)?.has(facts.key) ?? false);
}
