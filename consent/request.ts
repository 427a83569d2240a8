import type { Bundle, Resource } from '@medplum/fhirtypes';
import { type Code, type CodeLike, codesOf, keyOf } from './codings.ts';
import { purposeKey, purposeLine } from './purposes.ts';
import { type ReferenceLike, referenceKey } from './references.ts';
import { type Label, labelOf, sensitivityOfCode } from './sensitivity.ts';
import { type Interval, intervalOf, intervalOfPeriod } from './time.ts';

type OneOrMany<T> = T | readonly T[];

/** Who asks, in all the ways a Consent may name them. */
export interface RequestActor {
  readonly reference?: OneOrMany<ReferenceLike>;
  /** Code, Coding or CodeableConcept of the role in which they ask. */
  readonly role?: OneOrMany<CodeLike>;
  readonly organization?: OneOrMany<ReferenceLike>;
  /** Groups, care teams and PractitionerRoles that they belong to. */
  readonly memberOf?: OneOrMany<ReferenceLike>;
}

/** What is asked: may this actor do this, for this purpose, with this data of this patient? */
export interface ConsentRequest {
  readonly patient?: ReferenceLike;
  /** v3 PurposeOfUse code, or a Coding of any system. With several, each has to be allowed. */
  readonly purpose?: OneOrMany<CodeLike>;
  readonly actor?: RequestActor | ReferenceLike;
  /** access (when left out) | collect | use | disclose | correct. With several, each has to be allowed. */
  readonly action?: OneOrMany<CodeLike>;
  /** The organization that holds the record: Consents of other organizations don't count. */
  readonly organization?: ReferenceLike;
  /** When the access is to be, where that is not now: Consent is needed for both. */
  readonly time?: string;
  /** From when to when, where the access is to last: Consent is needed for all of it. */
  readonly period?: { readonly start?: string; readonly end?: string };
  /** The data, as far as it is known: resources themselves, or what they would be. None of it is the whole record. */
  readonly resource?: Resource;
  readonly resources?: readonly Resource[];
  readonly bundle?: Bundle;
  /** Names of the table of data classes, or resource types. */
  readonly dataClasses?: OneOrMany<string>;
  /** References of the data, and its codes, where the resources are not at hand. */
  readonly references?: OneOrMany<ReferenceLike>;
  readonly codes?: OneOrMany<CodeLike>;
  readonly securityLabels?: OneOrMany<CodeLike>;
  readonly dataPeriod?: { readonly start?: string; readonly end?: string };
  /** Resources that are not asked for but that Consents may speak of: an Encounter of the record, a Group. */
  readonly context?: readonly Resource[];
}

/** The request, read: what a decision needs of it, apart from the data. */
export interface Asked {
  readonly patient: string | undefined;
  readonly organization: string | undefined;
  /** For each purpose it and what is more general; none where none was named. */
  readonly purposes: readonly (readonly string[])[];
  readonly purposeKeys: readonly string[];
  /** References that stand for the actor; nothing where no actor was named at all. */
  readonly actors: ReadonlySet<string> | undefined;
  readonly roles: readonly Code[];
  readonly actions: readonly string[];
  readonly times: readonly number[];
  /** The stretch that a deny must not touch; nothing where it is those moments alone. */
  readonly lasting: Interval | undefined;
}

/** What the data is, where it is described and not handed over. */
export interface Described {
  readonly dataClass: string | undefined;
  readonly labels: readonly Label[] | undefined;
  readonly period: Interval | undefined;
  readonly keys: readonly string[] | undefined;
  readonly codes: readonly string[] | undefined;
}

export class RequestError extends Error {}

/** A request that can't be understood is refused: what is not understood could be what a Consent denies. */
export function readRequest(request: ConsentRequest, now: Date | string): Asked {
  if (typeof request !== 'object' || request === null) throw new RequestError('request has to be an object');
  const purposeKeys = understood(request.purpose, 'purpose').map(purposeKey);
  const actor = actorOf(request.actor);
  return {
    patient: optionalKey(request.patient, 'Patient'),
    organization: optionalKey(request.organization, 'Organization'),
    purposeKeys,
    purposes: purposeKeys.map(purposeLine),
    actors: actor && actorKeys(actor, request.context ?? []),
    roles: actor ? understood(actor.role, 'actor.role') : [],
    actions: actionsOf(request.action),
    ...timesOf(request, now),
  };
}

/** The one resource that is asked for, where it is one: as it is nearly always. */
export function onlyResourceOf({ resource, resources, bundle }: ConsentRequest): Resource | undefined {
  if (!resource || resources !== undefined || bundle !== undefined) return undefined;
  return typeof resource.resourceType === 'string' && resource.resourceType !== 'Bundle' ? resource : undefined;
}

/** The resources that are asked for; nothing where they are only described. */
export function resourcesOf({ resource, resources, bundle }: ConsentRequest): readonly Resource[] | undefined {
  if (resource === undefined && resources === undefined && bundle === undefined) return undefined;
  const given = [
    ...(resource ? [resource] : []),
    ...(resources ?? []),
    ...(bundle?.entry ?? []).flatMap((e) => e.resource ?? []),
  ].flatMap((r) => (r.resourceType === 'Bundle' ? (r.entry ?? []).flatMap((e) => e.resource ?? []) : r));
  if (given.some((r) => typeof r?.resourceType !== 'string'))
    throw new RequestError('resource has to be a FHIR resource');
  return given;
}

export function describedOf(request: ConsentRequest): readonly Described[] {
  const period = request.dataPeriod === undefined ? undefined : intervalOfPeriod(request.dataPeriod);
  if (request.dataPeriod !== undefined && !period) throw new RequestError('dataPeriod has to be a FHIR Period');
  const labels = request.securityLabels === undefined ? undefined : labelsOf(request);
  const names = listOf(request.dataClasses ?? []);
  if (names.some((n) => typeof n !== 'string')) throw new RequestError('dataClasses have to be names');
  const classes = names.length > 0 ? names : [undefined];
  const keys =
    request.references === undefined
      ? undefined
      : listOf<ReferenceLike>(request.references).map((reference) => requiredKey(reference, 'references'));
  const codes = request.codes === undefined ? undefined : understood(request.codes, 'codes');
  const described = {
    labels: withCoded(labels, codes),
    period,
    keys,
    codes: codes?.flatMap((c) => [c.code, keyOf(c)]),
  };
  return classes.map((dataClass) => ({ dataClass, ...described }));
}

/** Codes bring the sensitivity that they would bring in a resource. */
function withCoded(
  labels: readonly Label[] | undefined,
  codes: readonly Code[] | undefined
): readonly Label[] | undefined {
  const coded = (codes ?? []).flatMap((c) => (c.system && sensitivityOfCode(c.system, c.code)) || []);
  return coded.length === 0
    ? labels
    : [...(labels ?? []), ...coded.map((code) => ({ kind: 'sensitivity' as const, code }))];
}

export const labelsOf = (request: ConsentRequest): Label[] =>
  understood(request.securityLabels, 'securityLabels').map(labelOf);

function actorOf(actor: ConsentRequest['actor']): RequestActor | undefined {
  if (actor === undefined || actor === null) return undefined;
  if (typeof actor === 'string' || 'identifier' in actor) return { reference: actor as ReferenceLike };
  return actor as RequestActor;
}

function actorKeys(actor: RequestActor, context: readonly Resource[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of ['reference', 'organization', 'memberOf'] as const) {
    if (actor[name] === undefined || actor[name] === null) continue;
    for (const value of listOf<ReferenceLike>(actor[name])) keys.add(requiredKey(value, `actor.${name}`));
  }
  for (const group of context) {
    if (group.resourceType !== 'Group' || group.active === false || !group.id) continue;
    const isMember = group.member?.some((m) => !m.inactive && keys.has(referenceKey(m.entity) ?? ''));
    if (isMember) keys.add(`Group/${group.id}`);
  }
  return keys;
}

/** `read` and `write` are what they are called in an access policy. */
const ACTIONS = new Map(Object.entries({ read: 'access', write: 'correct', update: 'correct' }));

function actionsOf(action: ConsentRequest['action']): string[] {
  const actions = understood(action, 'action').map((a) => ACTIONS.get(a.code) ?? a.code);
  return actions.length > 0 ? actions : ['access'];
}

function timesOf({ time, period }: ConsentRequest, now: Date | string): Pick<Asked, 'times' | 'lasting'> {
  const at = [now instanceof Date ? now.getTime() : intervalOf(now)?.start];
  if (time !== undefined) at.push(intervalOf(time)?.start);
  const lasting =
    period === undefined
      ? undefined
      : intervalOfPeriod({ start: now instanceof Date ? now.toISOString() : now, ...period });
  if (period !== undefined) at.push(lasting?.start, lasting?.end);
  const times = at.map((t) => {
    if (t === undefined || Number.isNaN(t)) throw new RequestError('now, time and period have to be FHIR dateTimes');
    return t;
  });
  return { times, lasting };
}

function understood(value: unknown, name: string): Code[] {
  return codesOf(value).map((code) => {
    if (!code) throw new RequestError(`${name} has to be a code, a Coding or a CodeableConcept`);
    return code;
  });
}

/** Where the type is known, the id alone will do. */
function optionalKey(value: unknown, type: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  const key = requiredKey(value, type.toLowerCase());
  return /^[A-Za-z0-9_.-]+$/.test(key) ? `${type}/${key}` : key;
}

function requiredKey(value: unknown, name: string): string {
  const key = referenceKey(value);
  if (key === undefined) throw new RequestError(`${name} has to be a reference`);
  return key;
}

const listOf = <T>(value: OneOrMany<T>): readonly T[] => (Array.isArray(value) ? value : [value as T]);
