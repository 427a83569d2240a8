import type { Bundle, Resource } from '@medplum/fhirtypes';
import { type CodeLike, codesOf } from './codings.ts';
import { type ReferenceLike, referenceKey } from './references.ts';
import { type ConsentRequest, type RequestActor, RequestError } from './request.ts';

type Given = Readonly<Record<string, unknown>>;

/**
 * A request as people write it. Requests come from other systems, in FHIR's own words (an actor as in a provision, a
 * Coding where a code would do), in the singular or the plural, with the data as a resource, a reference, or what it
 * would be. What is meant is always the same; what is not understood is refused by whoever reads the request.
 */
export function spelled(request: ConsentRequest): ConsentRequest {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return request;
  const given = request as Given;
  const first = (...names: string[]): unknown => names.map((n) => given[n]).find((v) => v !== undefined && v !== null);
  const purpose = first('purpose', 'purposes', 'purposeOfUse', 'purposeOfEvent', 'pou') ?? emergency(given);
  const actor = actorOf(first('actor', 'actors', 'recipient', 'requester', 'agent', 'user', 'who'), given);
  const action = first('action', 'actions');
  const patient = referenceOf(first('patient', 'patientId', 'subject'), 'Patient');
  const organization = referenceOf(
    first('organization', 'organisation', 'org', 'orgId', 'organizationId', 'custodian'),
    'Organization'
  );
  const labels = first(
    'securityLabels',
    'securityLabel',
    'labels',
    'label',
    'security',
    'sensitivities',
    'sensitivity',
    'confidentiality'
  );
  const period = first('dataPeriod', 'dataDate', 'dataTime');
  const time = first('time', 'at', 'when', 'date', 'dateTime');
  return {
    ...(patient !== undefined && { patient }),
    ...(purpose !== undefined && { purpose: purpose as CodeLike }),
    ...(actor !== undefined && { actor }),
    ...(action !== undefined && { action: action as CodeLike }),
    ...(organization !== undefined && { organization }),
    ...(labels !== undefined && { securityLabels: labels as CodeLike[] }),
    ...(period !== undefined && {
      dataPeriod: typeof period === 'string' ? { start: period, end: period } : (period as object),
    }),
    ...(time !== undefined && { time: time as string }),
    ...(given.period !== undefined && { period: given.period as object }),
    ...(given.context !== undefined && { context: listOf(given.context) as Resource[] }),
    ...dataOf(given, first),
  };
}

const emergency = ({ breakGlass, emergency: is }: Given): string | undefined =>
  breakGlass === true ? 'BTG' : is === true ? 'ETREAT' : undefined;

/** An actor as a reference, a resource, `{ type, id }`, as a provision has it, or several that are one. */
function actorOf(value: unknown, given: Given): RequestActor | undefined {
  const role = given.role ?? given.roles ?? given.actorRole;
  if (value === undefined) return role === undefined ? undefined : { role: role as CodeLike[] };
  const all = listOf(value).map(oneActor);
  const of = <K extends keyof RequestActor>(name: K): unknown[] => all.flatMap((actor) => listOf(actor[name]));
  const [references, roles, organizations, members] = [
    of('reference'),
    [...of('role'), ...listOf(role)],
    of('organization'),
    of('memberOf'),
  ];
  return {
    ...(references.length > 0 && { reference: references as ReferenceLike[] }),
    ...(roles.length > 0 && { role: roles as CodeLike[] }),
    ...(organizations.length > 0 && { organization: organizations as ReferenceLike[] }),
    ...(members.length > 0 && { memberOf: members as ReferenceLike[] }),
  };
}

function oneActor(value: unknown): RequestActor {
  if (typeof value !== 'object' || value === null) return { reference: value as string };
  const actor = value as Given;
  const { resourceType, type, id, identifier } = actor;
  const kind = [resourceType, type].find((t) => typeof t === 'string');
  const reference =
    actor.reference ??
    actor.who ??
    actor.user ??
    (typeof id === 'string' ? (kind ? `${kind}/${id}` : id) : identifier && { identifier });
  const organization = listOf(
    actor.organization ?? actor.organisation ?? actor.org ?? actor.organizationId ?? actor.onBehalfOf
  );
  return {
    ...(reference !== undefined && reference !== null && { reference: reference as ReferenceLike }),
    ...((role) => role !== undefined && { role: role as CodeLike[] })(actor.role ?? actor.roles),
    ...(organization.length > 0 && { organization: organization.map((o) => referenceOf(o, 'Organization')!) }),
    ...((groups) => groups !== undefined && { memberOf: groups as ReferenceLike[] })(
      actor.memberOf ?? actor.careTeam ?? actor.careTeams ?? actor.groups ?? actor.group
    ),
  };
}

/** The data: resources, or a description of what it would be. */
function dataOf(given: Given, first: (...names: string[]) => unknown): Partial<ConsentRequest> {
  const values = [
    'resource',
    'resources',
    'bundle',
    'data',
    'instance',
    'instances',
    'reference',
    'references',
  ].flatMap((name) => listOf(given[name]));
  const resources = values.filter(isResource);
  if (resources.length === 1 && resources[0]!.resourceType !== 'Bundle') return { resource: resources[0]! };
  const bundles = resources.filter((r): r is Bundle => r.resourceType === 'Bundle');
  if (bundles.length === 1 && resources.length === 1) return { bundle: bundles[0]! };
  if (resources.length > 0) return { resources };
  const references = values.flatMap((value) => referenceKey(innerReference(value)) ?? []);
  if (references.length < values.length) throw new RequestError('resource has to be a FHIR resource or a reference');
  const codes = first('codes', 'code');
  const classes = classesOf(
    first(
      'dataClasses',
      'dataClass',
      'classes',
      'class',
      'contentClass',
      'resourceTypes',
      'resourceType',
      'types',
      'type'
    )
  );
  const dataClasses = classes.length > 0 ? classes : references.map((key) => key.split('/')[0]!);
  return {
    ...(dataClasses.length > 0 && { dataClasses }),
    ...(references.length > 0 && { references }),
    ...(codes !== undefined && { codes: codes as CodeLike[] }),
  };
}

const isResource = (value: unknown): value is Resource =>
  typeof value === 'object' && value !== null && typeof (value as Given).resourceType === 'string';

/** `Observation/1`, a Reference, or, as in a provision, `{ meaning, reference }`. */
function innerReference(value: unknown): unknown {
  const { reference } = (typeof value === 'object' && value !== null ? value : {}) as Given;
  return typeof reference === 'object' ? reference : value;
}

const classesOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => (typeof one === 'string' ? one : codesOf(one).flatMap((c) => c?.code ?? [])));

/** With its type, where only the id is told. */
function referenceOf(value: unknown, type: string): ReferenceLike | undefined {
  if (value === undefined || value === null) return undefined;
  const { resourceType, id } = (typeof value === 'object' ? value : {}) as Given;
  if (typeof resourceType === 'string' && typeof id === 'string') return `${resourceType}/${id}`;
  if (typeof value === 'string' && /^[A-Za-z0-9_.-]+$/.test(value)) return `${type}/${value}`;
  return value as ReferenceLike;
}

const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
