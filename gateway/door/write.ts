import type { Resource } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { refusal } from '../errors.ts';
import type { Current } from './current.ts';
import { admitted, withoutServerMeta } from './gate.ts';
import type { Interaction, WriteById } from './interaction.ts';
import { refuseChangedOwnElements } from './own-elements.ts';
import { patched } from './patch.ts';

export interface WriteContext {
  readonly namespace: Namespace;
  readonly current: Current;
  readonly refuseUnpermitted: RefuseUnpermitted;
  /** Where in a bundle it stands; undefined when it came alone. */
  readonly at?: string;
}

/**
 * Whether role, care and Consent let a resource be written. As for what came in, so for what is written here: without
 * Consent nothing is stored (action `collect`), and nothing is corrected that may not be seen.
 * @throws Refusal 403
 */
export type RefuseUnpermitted = (resource: Resource, action: 'collect' | 'correct', at?: string) => Promise<void>;

/** A create or an update as it may go on: what was checked, to where it was checked for. */
export interface CheckedWrite {
  readonly method: 'POST' | 'PUT';
  readonly target: Extract<Interaction, { kind: 'create' }> | WriteById;
  readonly resource: Resource;
  readonly stored?: Resource | undefined;
  /** The search that must find nothing, of an update that found nothing. */
  readonly ifNoneExist?: string;
}

export async function checkCreate(
  type: string,
  given: unknown,
  { namespace, refuseUnpermitted, at }: WriteContext
): Promise<CheckedWrite> {
  const resource = checkedResource(type, given, namespace, at);
  refuseChangedOwnElements(resource, undefined, namespace, at);
  await refuseUnpermitted(resource, 'collect', at);
  return { method: 'POST', target: { kind: 'create', path: type, type }, resource };
}

/**
 * An update by id, or a conditional one, which goes on as an update of the one resource that it was compared with, or
 * as a create that must still find none: nothing can come to match between the check and the write.
 */
export async function checkUpdate(
  { type, id }: WriteById,
  query: string,
  given: unknown,
  { namespace, current, refuseUnpermitted, at }: WriteContext
): Promise<CheckedWrite> {
  const resource = checkedResource(type, given, namespace, at);
  const stored = id === undefined ? await current.match(type, query) : await current.readIfAny(type, id);
  refuseChangedOwnElements(resource, stored, namespace, at);
  const known = stored?.id === undefined ? resource : { ...resource, id: stored.id };
  await refuseUnpermitted(known, stored ? 'correct' : 'collect', at);
  if (id !== undefined) return { method: 'PUT', target: byId(type, id), resource, stored };
  const found = stored?.id;
  if (resource.id !== undefined && resource.id !== found) {
    throw refusal(400, 'The resource has another id than the one that matches.', `${at ?? type}.id`);
  }
  if (found === undefined) {
    return { method: 'POST', target: { kind: 'create', path: type, type }, resource, ifNoneExist: query };
  }
  return { method: 'PUT', target: byId(type, found), resource: { ...resource, id: found }, stored };
}

/**
 * Checks what a patch would make of the resource.
 * @returns the resource to be written instead, when the patch brings text that has to be redacted first
 */
export async function checkPatched(
  stored: Resource,
  patch: unknown,
  { namespace, refuseUnpermitted, at }: Omit<WriteContext, 'current'>
): Promise<Resource | undefined> {
  const made = withoutServerMeta(patched(stored, patch));
  const resource = admitted(made, namespace, at);
  refuseChangedOwnElements(resource, stored, namespace, at);
  await refuseUnpermitted(resource, 'correct', at);
  return resource === made ? undefined : resource;
}

function checkedResource(type: string, given: unknown, namespace: Namespace, at: string | undefined): Resource {
  const resource = admitted(withoutServerMeta(given), namespace, at);
  if (resource.resourceType !== type) {
    throw refusal(400, 'The resource is not of the type in the URL.', at ?? 'Resource.resourceType');
  }
  return resource;
}

const byId = (type: string, id: string): WriteById => ({ kind: 'update', path: `${type}/${id}`, type, id });

/** What can't be seen can't be deleted. */
export async function checkDelete(
  { type, id }: WriteById,
  query: string,
  { current, at }: Pick<WriteContext, 'current' | 'at'>
): Promise<void> {
  if (id === undefined) refuseAskingByValue(query, at);
  await (id === undefined ? current.match(type, query) : current.read(type, id));
}

/**
 * A conditional write says by its status whether something matches, also what may not be seen: so it is by identifier
 * alone, which says nothing of anybody. A code beside it would: `identifier=<a system that all have>|&code=…`.
 * @throws Refusal 403
 */
export function refuseAskingByValue(query: string | undefined, at?: string): void {
  if (query === undefined) return;
  const names = [...new URLSearchParams(query).keys()];
  if (names.length > 0 && names.every((name) => name === 'identifier' || name === '_id' || name === '_tag')) return;
  throw refusal(403, 'A conditional write is by identifier here.', at);
}
