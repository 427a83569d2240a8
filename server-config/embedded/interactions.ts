import { randomUUID } from 'node:crypto';
import {
  AccessPolicyInteraction,
  applyPatch,
  deepClone,
  fhirpathPatchTypedValue,
  forbidden,
  isGone,
  isNotFound,
  normalizeOperationOutcome,
  type Operation,
  OperationOutcomeError,
  parseFhirPathPatchParameters,
  preconditionFailed,
  toTypedValue,
  type WithId,
} from '@medplum/core';
import type { Parameters, Resource } from '@medplum/fhirtypes';
import type { Interaction } from './context.ts';
import { fail, failBadRequest } from './outcomes.ts';
import type { Stored, View } from './view.ts';
import { assertWritable, newVersion } from './write.ts';

/**
 * A create or an update, from the caller's input to the commit; the answer is what the caller may see of the result.
 * Everything after the hook happens in one go: no other write comes between what is read here and what is written.
 */
export async function createOrUpdate(
  view: View,
  input: Resource,
  interaction: 'create' | 'update',
  ifMatch?: string
): Promise<WithId<Resource>> {
  assertWritable(view.access, input, interaction);
  const hooked = await preCommit(view, input as WithId<Resource>, interaction);
  assertWritable(view.access, hooked, interaction);
  const { resourceType: type, id } = hooked;
  const existing = interaction === 'update' ? readExisting(view, type, id) : undefined;
  if (existing) {
    if (!view.access.allows(AccessPolicyInteraction.UPDATE, existing.resource)) fail(forbidden);
    if (ifMatch && ifMatch !== existing.version) fail(preconditionFailed);
  }
  const made = newVersion(view, hooked, existing?.resource, interaction);
  if (!made) return view.access.hide(existing!.resource);
  const output = view.access.hide(deepClone(made.resource));
  view.write({
    ...made,
    interaction,
    previous: existing?.resource,
    // Of an update that restores what was deleted: the deletion.
    expected: existing?.version ?? (interaction === 'update' ? view.currentVersion(type, id) : undefined),
    deleted: false,
    context: view.access.context,
    output,
  });
  return output;
}

/** What is deleted already stays so, without complaint. */
export async function remove(view: View, type: string, id: string, ifMatch?: string): Promise<void> {
  const found = readUnlessGone(view, type, id);
  if (!found) return;
  assertDeletable(view, found, ifMatch);
  await preCommit(view, found.resource, 'delete', found.resource);
  // The hook may have taken its time: what is deleted is what is there now.
  const current = readUnlessGone(view, type, id);
  if (!current) return;
  assertDeletable(view, current, ifMatch);
  const { resource, version: expected } = current;
  const { context } = view.access;
  const version = randomUUID();
  view.write({ interaction: 'delete', resource, previous: resource, version, expected, deleted: true, context });
}

/** JSON Patch (https://datatracker.ietf.org/doc/html/rfc6902), or FHIRPath Patch when it comes as Parameters. */
export function patched(resource: WithId<Resource>, patch: Operation[] | Parameters): WithId<Resource> {
  const result = deepClone(resource);
  try {
    if (Array.isArray(patch)) {
      // The messages of the failed operations name paths and operations, not values.
      const failures = applyPatch(result, patch).filter((failure) => failure !== null);
      if (failures.length > 0) failBadRequest(failures.map((failure) => failure.message).join('\n'));
    } else {
      fhirpathPatchTypedValue(toTypedValue(result), parseFhirPathPatchParameters(patch));
    }
  } catch (err) {
    throw new OperationOutcomeError(normalizeOperationOutcome(err));
  }
  if (result.resourceType !== resource.resourceType) failBadRequest('Incorrect resource type');
  if (result.id !== resource.id) failBadRequest('Incorrect ID');
  return result;
}

export function readUnlessGone(view: View, type: string, id: string): Stored | undefined {
  try {
    return view.read(type, id);
  } catch (err) {
    if (isGone(normalizeOperationOutcome(err))) return undefined;
    throw err;
  }
}

/** Undefined where the caller may make the resource anew: it is deleted, or it is not there and they may choose ids. */
function readExisting(view: View, type: string, id: string): Stored | undefined {
  try {
    return view.read(type, id);
  } catch (err) {
    const outcome = normalizeOperationOutcome(err);
    if (isGone(outcome) || (isNotFound(outcome) && view.access.mayWriteProtectedMeta)) return undefined;
    throw err;
  }
}

function assertDeletable(view: View, { resource, version }: Stored, ifMatch: string | undefined): void {
  if (!view.access.allows(AccessPolicyInteraction.DELETE, resource)) fail(forbidden);
  if (ifMatch && ifMatch !== version) fail(preconditionFailed);
}

/** Not for the server itself and, as in Medplum, not for super admins. A result of another type or id is ignored. */
async function preCommit(
  view: View,
  input: WithId<Resource>,
  interaction: Interaction,
  previous?: WithId<Resource>
): Promise<WithId<Resource>> {
  const { context } = view.access;
  if (!context.hooks?.preCommit || context.system || context.superAdmin) return input;
  const resource = deepClone({ ...input, meta: { ...input.meta, author: context.author } });
  const before = previous ?? (interaction === 'update' ? peek(view, input) : undefined);
  const changed = await context.hooks.preCommit({ interaction, resource, previous: before, context });
  const same = changed?.resourceType === input.resourceType && changed.id === input.id;
  return same ? (changed as WithId<Resource>) : input;
}

function peek(view: View, { resourceType, id }: WithId<Resource>): WithId<Resource> | undefined {
  try {
    return view.read(resourceType, id).resource;
  } catch {
    return undefined;
  }
}
