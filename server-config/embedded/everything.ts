import {
  AccessPolicyInteraction,
  allOk,
  badRequest,
  EMPTY,
  type Filter,
  getReferenceString,
  isResource,
  Operator,
  type WithId,
} from '@medplum/core';
import type { FhirRepository, FhirRequest, FhirResponse } from '@medplum/fhir-router';
import type {
  Bundle,
  BundleEntry,
  BundleLink,
  Patient,
  Parameters as Posted,
  Reference,
  Resource,
  ResourceType,
} from '@medplum/fhirtypes';
import { patientCompartment } from './compartments.ts';
import { EmbeddedRepository } from './repository.ts';

const MAX_RESULTS = 1000;
/** Outside the patient's compartment, but needed to read what is in it. */
const ALONGSIDE = /^(Organization|Location|Practitioner|PractitionerRole|Medication|Device)\/[^/]+$/;
/** When the care was given, for `start` and `end`: the first of these that a resource has. */
const CARE_DATES = [
  'effective',
  'performed',
  'occurrence',
  'onset',
  'period',
  'authoredOn',
  'issued',
  'date',
  'recordedDate',
];

/**
 * `Patient/:id/$everything`: the patient, what is in the patient's compartment (AuditEvents too, as in Medplum) and the
 * people, places and things that it refers to. https://hl7.org/fhir/R4/patient-operation-everything.html
 */
export async function everythingHandler(req: FhirRequest, repo: FhirRepository): Promise<FhirResponse> {
  if (!(repo instanceof EmbeddedRepository)) return [badRequest('Unexpected repository')];
  const parameters = parametersOf(req);
  const patient = await repo.readResource<Patient>('Patient', req.params.id ?? '');
  const bundle = await searchCompartment(repo, patient, parameters);
  const entry = (bundle.entry ?? []).filter(({ resource }) => isInRange(resource!, parameters));
  await addAlongside(repo, entry);
  const link = bundle.link?.map((l) => everythingLink(repo.store.baseUrl, l, patient, parameters));
  return [allOk, { ...bundle, entry, ...(link && { link }) }];
}

type Parameters = Partial<Record<'start' | 'end' | '_since' | '_type' | '_count' | '_offset' | '_cursor', string>>;
const NAMES = ['start', 'end', '_since', '_type', '_count', '_offset', '_cursor'] as const;

function parametersOf(req: FhirRequest): Parameters {
  const parameters: Parameters = {};
  const posted = isResource<Posted>(req.body, 'Parameters') ? (req.body.parameter ?? EMPTY) : EMPTY;
  for (const name of NAMES) {
    const values = posted
      .filter((parameter) => parameter.name === name)
      .map((parameter) => Object.entries(parameter).find(([key]) => key.startsWith('value'))?.[1]);
    const given = values.length > 0 ? values.join(',') : req.query?.[name];
    if (given !== undefined) parameters[name] = String(Array.isArray(given) ? given.at(-1) : given);
  }
  return parameters;
}

function searchCompartment(
  repo: EmbeddedRepository,
  patient: Patient,
  parameters: Parameters
): Promise<Bundle<WithId<Resource>>> {
  const wanted = parameters._type?.split(',').filter(Boolean);
  const all = ['Patient', ...patientCompartment().keys()].filter(
    (type) => type !== 'Binary' && repo.supportsInteraction(AccessPolicyInteraction.SEARCH, type)
  );
  const types = [...new Set(wanted ? ['Patient', ...wanted] : all)].sort() as ResourceType[];
  const filters: Filter[] = [
    { code: '_compartment', operator: Operator.EQUALS, value: getReferenceString(patient as WithId<Patient>) },
  ];
  if (parameters._since) {
    filters.push({ code: '_lastUpdated', operator: Operator.GREATER_THAN_OR_EQUALS, value: parameters._since });
  }
  return repo.search<Resource>({
    resourceType: 'Patient',
    types,
    filters,
    count: parameters._count === undefined ? MAX_RESULTS : Number(parameters._count),
    offset: parameters._offset === undefined ? undefined : Number(parameters._offset),
    cursor: parameters._cursor,
    sortRules: [{ code: '_lastUpdated' }],
  }) as Promise<Bundle<WithId<Resource>>>;
}

async function addAlongside(repo: EmbeddedRepository, entry: BundleEntry[]): Promise<void> {
  const seen = new Set(entry.map(({ resource }) => getReferenceString(resource as WithId<Resource>)));
  let page: (Resource | undefined)[] = entry.map(({ resource }) => resource);
  while (page.length > 0) {
    const references = new Set<string>();
    collectReferences(page, references);
    const missing = [...references].filter((reference) => ALONGSIDE.test(reference) && !seen.has(reference));
    for (const reference of missing) seen.add(reference);
    const found = await repo.readReferences(missing.map((reference) => ({ reference }) as Reference<Resource>));
    page = found.filter((resource) => isResource(resource)) as Resource[];
    entry.push(...page.map((resource): BundleEntry => ({ resource, search: { mode: 'include' } })));
  }
}

function collectReferences(value: unknown, found: Set<string>): void {
  if (!value || typeof value !== 'object') return;
  const { reference } = value as Reference;
  if (typeof reference === 'string') found.add(reference);
  for (const child of Object.values(value)) collectReferences(child, found);
}

/** What has no date of care is in every range. */
function isInRange(resource: Resource, { start, end }: Parameters): boolean {
  const date = (start || end) && careDate(resource);
  if (!date) return true;
  return (!start || date >= start) && (!end || date.slice(0, end.length) <= end);
}

function careDate(resource: Resource): string | undefined {
  for (const name of CARE_DATES) {
    for (const [key, value] of Object.entries(resource)) {
      if (!key.startsWith(name)) continue;
      const date = typeof value === 'object' ? (value?.start as unknown) : value;
      if (typeof date === 'string' && /^\d{4}/.test(date)) return date;
    }
  }
  return undefined;
}

function everythingLink(baseUrl: string, link: BundleLink, patient: Patient, parameters: Parameters): BundleLink {
  const url = new URL(`${baseUrl}fhir/R4/Patient/${patient.id}/$everything`);
  const searched = new URL(link.url).searchParams;
  for (const name of ['start', 'end', '_since', '_type'] as const) {
    if (parameters[name]) url.searchParams.set(name, parameters[name]);
  }
  for (const name of ['_count', '_offset', '_cursor']) {
    const value = searched.get(name);
    if (value) url.searchParams.set(name, value);
  }
  return { ...link, url: url.toString() };
}
