import type { BundleEntry, OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';
import { Refusal, refusal } from '../errors.ts';
import { type Interaction, interactionOf, type WriteById } from './interaction.ts';
import { checkOperation } from './operations.ts';
import { patchOfEntry } from './patch.ts';
import {
  type CheckedWrite,
  checkCreate,
  checkDelete,
  checkPatched,
  checkUpdate,
  refuseAskingByValue,
  type WriteContext,
} from './write.ts';

export interface CheckedBundle {
  readonly type: 'batch' | 'transaction';
  /** Built anew of what was checked; goes on to Medplum instead of what came in. */
  readonly bundle: { resourceType: 'Bundle'; type: string; entry: BundleEntry[] };
  readonly interactions: readonly Interaction[];
  readonly changes: boolean;
}

const ENTRY_KEYS = ['fullUrl', 'request', 'resource'];
const REQUEST_KEYS = ['method', 'url', 'ifMatch', 'ifNoneMatch', 'ifModifiedSince', 'ifNoneExist'];
const MOST_ISSUES = 20;

/**
 * Checks each entry of a batch or transaction as if it had come alone. One entry that may not pass keeps the whole
 * bundle out, and the refusal says which elements of which entries.
 * @throws Refusal 400, 403, 422 or 501
 */
export async function checkBundle(body: unknown, context: Omit<WriteContext, 'at'>): Promise<CheckedBundle> {
  const { resourceType, type, entry } = (body ?? {}) as Record<string, unknown>;
  if (resourceType !== 'Bundle' || (type !== 'batch' && type !== 'transaction') || !isList(entry ?? [])) {
    throw refusal(400, 'A Bundle of type batch or transaction is expected here.', 'Bundle.type');
  }
  const checked: { entry: BundleEntry; interaction: Interaction }[] = [];
  const refused: Refusal[] = [];
  for (const [i, one] of ((entry ?? []) as unknown[]).entries()) {
    try {
      checked.push(await checkEntry(one, `Bundle.entry[${i}]`, context));
    } catch (err) {
      if (!(err instanceof Refusal)) throw err;
      refused.push(at(err, `Bundle.entry[${i}]`));
      if (refused.length >= MOST_ISSUES) break;
    }
  }
  if (refused.length > 0) throw together(refused);
  refuseTwicePatched(checked.map(({ interaction }) => interaction));
  return {
    type,
    bundle: { resourceType: 'Bundle', type, entry: checked.map((c) => c.entry) },
    interactions: checked.map((c) => c.interaction),
    changes: checked.some(({ interaction }) => changes(interaction)),
  };
}

/** Whether an interaction can leave anything behind in the store. */
export function changes(interaction: Interaction): boolean {
  return !['capabilities', 'search', 'history', 'read', 'vread'].includes(interaction.kind) && !isReading(interaction);
}

/** Whether an entry of a bundle is answered from what may be seen, and never goes on to Medplum in a bundle. */
export const isRead = (interaction: Interaction): boolean => !changes(interaction);

function isReading(interaction: Interaction): boolean {
  if (interaction.kind === 'job') return !interaction.cancel;
  return interaction.kind === 'operation' && interaction.name !== '$execute' && interaction.name !== '$cancel';
}

async function checkEntry(given: unknown, path: string, checking: Omit<WriteContext, 'at'>) {
  const { namespace, current } = checking;
  const { request, resource, fullUrl } = (given ?? {}) as Record<string, unknown>;
  refuseOtherKeys(given, ENTRY_KEYS, path);
  refuseOtherKeys(request, REQUEST_KEYS, `${path}.request`);
  const { method, url, ...conditions } = (request ?? {}) as Record<string, string>;
  const [, rawPath, query] = /^\/?([^?#]*)(?:\?([^#]*))?$/s.exec(String(url)) ?? [];
  if (typeof method !== 'string' || typeof url !== 'string' || rawPath === undefined || url.includes('://')) {
    throw refusal(400, 'An entry needs a method and a URL relative to the FHIR base.', `${path}.request`);
  }
  const interaction = interactionOf(method, rawPath);
  const entry = (kept: unknown, more: object = {}): BundleEntry => ({
    ...(typeof fullUrl === 'string' ? { fullUrl } : {}),
    request: {
      method: method as 'GET',
      url: interaction.path + (query === undefined ? '' : `?${query}`),
      ...conditions,
      ...more,
    },
    ...(kept === undefined ? {} : { resource: kept as Resource }),
  });

  const context = { ...checking, at: `${path}.resource` };
  switch (interaction.kind) {
    case 'create':
      refuseAskingByValue(conditions.ifNoneExist, path);
      return { interaction, entry: entry((await checkCreate(interaction.type, resource, context)).resource) };
    case 'update': {
      if (interaction.id === undefined) refuseAskingByValue(query, path);
      const write = await checkUpdate(interaction, query ?? '', resource, context);
      return { interaction: write.target, entry: entry(write.resource, requestOf(write)) };
    }
    case 'patch': {
      if (interaction.id === undefined) {
        throw refusal(501, 'A conditional PATCH is not open inside a bundle: it can not be checked there.', path);
      }
      const stored = await current.read(interaction.type, interaction.id);
      const redacted = await checkPatched(stored, patchOfEntry(resource), context);
      const ifMatch = pinned(stored, conditions.ifMatch);
      return { interaction, entry: entry(redacted ?? resource, { ifMatch, ...(redacted && { method: 'PUT' }) }) };
    }
    case 'operation':
      checkOperation(interaction, resource, new URLSearchParams(query), namespace);
      return { interaction, entry: entry(resource) };
    case 'bundle':
    case 'job':
    case 'capabilities':
      throw refusal(501, 'This is not open inside a bundle.', path);
    case 'search':
      if (interaction.byPost) throw refusal(501, 'Inside a bundle a search is a GET.', path);
      return { interaction, entry: entry(undefined) };
    case 'delete':
      await checkDelete(interaction, query ?? '', context);
      return { interaction, entry: entry(undefined) };
    default:
      return { interaction, entry: entry(undefined) };
  }
}

/** A conditional update goes on as what it was checked as; the conditions of an update by id stay. */
function requestOf({ method, target, ifNoneExist }: CheckedWrite): object {
  return { method, url: target.path, ...(ifNoneExist === undefined ? {} : { ifNoneExist }) };
}

/** The version that was checked is the one that may be patched. @throws Refusal 412 when the caller wants another */
export function pinned(current: Resource, ifMatch: string | undefined): string {
  const version = current.meta?.versionId;
  if (!version) throw refusal(422, 'A resource without a version can not be changed here.');
  if (ifMatch !== undefined && /"([^"]+)"/.exec(ifMatch)?.[1] !== version) {
    throw refusal(412, 'The resource has another version.');
  }
  return `W/"${version}"`;
}

/** A PATCH is checked against what is stored; another write to the same resource in the bundle would change that. */
function refuseTwicePatched(interactions: readonly Interaction[]): void {
  const written = interactions
    .filter((i): i is WriteById => i.kind === 'update' || i.kind === 'patch' || i.kind === 'delete')
    .map((i) => ({ kind: i.kind, target: i.id === undefined ? undefined : `${i.type}/${i.id}` }));
  for (const { kind, target } of written) {
    if (kind === 'patch' && written.filter((other) => other.target === target).length > 1) {
      throw refusal(422, 'A resource that is patched may be written once in a bundle.', 'Bundle.entry');
    }
  }
}

function refuseOtherKeys(value: unknown, known: readonly string[], path: string): void {
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : undefined;
  if (!keys) throw refusal(400, 'An entry needs a request.', path);
  if (keys.some((key) => !known.includes(key)))
    throw refusal(400, 'An entry holds an element that has no use here.', path);
}

function at(refused: Refusal, path: string): Refusal {
  const issue = refused.outcome.issue.map((one) => ({ ...one, expression: one.expression ?? [path] }));
  return new Refusal(refused.status, { ...refused.outcome, issue }, refused.headers);
}

/** The status of the first that was refused, and what was wrong with any. */
function together(refused: readonly Refusal[]): Refusal {
  const issue: OperationOutcomeIssue[] = refused.flatMap((one) => one.outcome.issue).slice(0, MOST_ISSUES);
  const first = refused[0]!;
  return new Refusal(first.status, { ...first.outcome, issue }, first.headers);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
