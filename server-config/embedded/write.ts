import { randomUUID } from 'node:crypto';
import {
  type AccessPolicyInteraction,
  badRequest,
  deepClone,
  deepEquals,
  EMPTY,
  forbidden,
  isUUID,
  OperationOutcomeError,
  parseSearchRequest,
  protectedResourceTypes,
  resolveId,
  type SearchRequest,
  validateResource,
  type WithId,
} from '@medplum/core';
import type { Meta, Reference, Resource, StructureDefinition } from '@medplum/fhirtypes';
import type { Access } from './access.ts';
import { compartmentsOf, patientsOf } from './compartments.ts';
import { addCompartmentRows, type IndexRows, indexRows } from './index-rows.ts';
import { fail, failBadRequest } from './outcomes.ts';

/** What making a new version looks up. */
export interface Surroundings {
  readonly access: Access;
  /** `meta.accounts` of a patient, whoever may see it. */
  accountsOf(patient: string): Reference[];
  searchResources(request: SearchRequest): WithId<Resource>[];
  /** A profile that is in the store; the others can't be checked, and are not, as in Medplum. */
  profile(url: string): StructureDefinition | undefined;
}

export interface NewVersion {
  readonly resource: WithId<Resource>;
  readonly version: string;
  readonly rows: IndexRows;
}

/** What can be said before anything is read: the id's form and whether the type may be written at all. */
export function assertWritable(access: Access, resource: Resource, interaction: AccessPolicyInteraction): void {
  if (!resource.id) failBadRequest('Missing id');
  if (!isUUID(resource.id)) failBadRequest('Invalid id');
  if (resource.resourceType === 'Binary' && resource.securityContext?.reference?.startsWith('Binary/')) {
    failBadRequest('Binary.securityContext cannot reference another Binary');
  }
  if (!access.supports(interaction, resource.resourceType)) fail(forbidden);
}

/**
 * The version that a create or an update stores: readonly fields restored, conditional references resolved, `meta` set by
 * the server, validated, allowed by the policy. Undefined when nothing has changed. Follows the order of Medplum's
 * server, which decides which of two errors a client sees.
 */
export function newVersion(
  around: Surroundings,
  input: WithId<Resource>,
  existing: WithId<Resource> | undefined,
  interaction: 'create' | 'update'
): NewVersion | undefined {
  const { access } = around;
  const resource = access.restoreReadonly(deepClone(input), existing);
  resolveConditionalReferences(around, resource, resource.resourceType);
  validateResource(resource);
  for (const url of resource.meta?.profile ?? EMPTY) {
    const profile = around.profile(url);
    if (profile) validateResource(resource, { profile });
  }
  const rows = indexRows(resource);
  const version = randomUUID();
  resource.meta = { ...newMeta(around, resource, existing, rows), versionId: version };
  resource.meta.compartment = compartmentsOf(resource, rows);
  addCompartmentRows(rows, resource);
  if (existing && deepEquals(existing, resource)) return undefined;
  if (!access.allowsWrite(interaction, existing, resource)) fail(forbidden);
  return { resource, version, rows };
}

const META_OF_THE_SERVER = [
  'author',
  'project',
  'account',
  'accounts',
  'compartment',
  'deleted',
  'onBehalfOf',
] as const;
/** A super admin decides whether these belong to a project at all. */
const PROJECT_OPTIONAL = ['User', 'Subscription'];

function newMeta(
  around: Surroundings,
  resource: WithId<Resource>,
  existing: WithId<Resource> | undefined,
  rows: IndexRows
): Meta {
  const { access } = around;
  const sent: Meta = { ...resource.meta };
  for (const name of META_OF_THE_SERVER) delete sent[name];
  const project = projectOf(access, resource, existing);
  const accounts = accountsOf(around, resource, existing, rows);
  return {
    ...sent,
    // The commit sets the real one; until then it is good enough for the transaction itself.
    lastUpdated: new Date().toISOString(),
    author: access.context.author,
    ...(project && { project }),
    ...(accounts.length > 0 && { account: accounts[0], accounts }),
  };
}

function projectOf(access: Access, resource: Resource, existing: Resource | undefined): string | undefined {
  if (resource.resourceType === 'Project') return resource.id;
  if (resource.resourceType === 'ProjectMembership') return resolveId(resource.project);
  if (access.unlimited && PROJECT_OPTIONAL.includes(resource.resourceType)) return resource.meta?.project;
  if (protectedResourceTypes.includes(resource.resourceType)) return undefined;
  if (access.mayWriteProtectedMeta && resource.meta?.project) return resource.meta.project;
  return existing?.meta?.project ?? access.context.projectId;
}

/**
 * An admin in extended mode says which accounts a resource belongs to. For everybody else they are the policy's
 * compartment on create, what a Patient has already, and what a resource's patients have. Where that is none, Medplum
 * keeps what was sent: who may move a resource of no patient is for an AccessPolicy's writeConstraint to say.
 */
function accountsOf(
  around: Surroundings,
  resource: WithId<Resource>,
  existing: Resource | undefined,
  rows: IndexRows
): Reference[] {
  const { access } = around;
  if (access.mayWriteAccounts) return accountReferences(resource.meta);
  const compartment = access.policy?.compartment;
  const accounts = [
    ...(!existing && compartment?.reference ? [{ reference: compartment.reference }] : []),
    ...(resource.resourceType === 'Patient'
      ? accountReferences(existing?.meta)
      : patientsOf(resource, rows).flatMap((patient) => around.accountsOf(patient))),
  ];
  if (accounts.length === 0) return accountReferences(resource.meta);
  return [...new Set(accounts.map(({ reference }) => reference))].map((reference) => ({ reference }));
}

export function accountReferences(meta: Meta | undefined): Reference[] {
  return meta?.accounts ?? (meta?.account ? [meta.account] : []);
}

/** `"reference": "Patient?identifier=…"` becomes the reference to the one resource that is found. */
function resolveConditionalReferences(around: Surroundings, value: object, path: string): void {
  for (const [key, child] of Object.entries(value)) {
    if (!child || typeof child !== 'object') continue;
    const childPath = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    const { reference } = child as Reference;
    if (typeof reference === 'string' && isConditional(reference)) {
      (value as Record<string, unknown>)[key] = resolve(around, reference, childPath);
    } else {
      resolveConditionalReferences(around, child, childPath);
    }
  }
}

const isConditional = (reference: string): boolean => /^[A-Z][A-Za-z]+\?/.test(reference);

function resolve(around: Surroundings, reference: string, path: string): Reference {
  const request = { ...parseSearchRequest(reference), sortRules: undefined, count: 2 };
  const [found, second] = around.searchResources(request);
  if (!found || second) {
    const many = second ? 'matched multiple' : 'did not match any';
    throw new OperationOutcomeError(badRequest(`Conditional reference ${many} resources`, path));
  }
  return { reference: `${found.resourceType}/${found.id}` };
}
