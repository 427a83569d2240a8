import {
  applyPatch,
  fhirpathPatchTypedValue,
  type Operation,
  parseFhirPathPatchParameters,
  toTypedValue,
} from '@medplum/core';
import type { Parameters, ParametersParameter, Resource } from '@medplum/fhirtypes';
import { refuseTooDeep } from '../depth.ts';
import { refusal } from '../errors.ts';

/**
 * What a resource will be after a patch, worked out as Medplum does it: JSON Patch (RFC 6902)
 * or FHIRPath Patch (https://hl7.org/fhir/R4/fhirpatch.html), each with Medplum's own function and options.
 * @throws Refusal 422 when the patch can't be applied; then there is nothing that could be checked.
 */
export function patched(current: Resource, patch: unknown): Resource {
  const copy = structuredClone(current);
  if (Array.isArray(patch)) {
    applyJsonPatch(copy, patch);
  } else if (isParameters(patch)) {
    applyFhirPathPatch(copy, patch);
  } else {
    throw cannotApply();
  }
  // Steps of a patch, and what a Binary or a string of it holds, can nest deeper than the body does.
  refuseTooDeep(copy);
  if (copy.resourceType !== current.resourceType || copy.id !== current.id) {
    throw refusal(422, 'A patch can not change what a resource is.');
  }
  return copy;
}

/** A PATCH entry of a bundle carries a JSON Patch in a Binary, or either kind in Parameters. */
export function patchOfEntry(resource: unknown): unknown {
  if (isBinary(resource)) {
    try {
      return JSON.parse(Buffer.from(resource.data, 'base64').toString('utf8'));
    } catch {
      throw cannotApply();
    }
  }
  if (!isParameters(resource)) throw cannotApply();
  const operations = (resource.parameter ?? []).filter(({ name }) => name === 'operation');
  const isFhirPathPatch = operations.some(({ part }) => part?.some(({ name }) => name === 'type'));
  return isFhirPathPatch ? resource : operations.map(jsonPatchOperation);
}

function applyJsonPatch(resource: Resource, patch: readonly unknown[]): void {
  const operations = patch.map((operation) => {
    const { op, path, from } = (operation ?? {}) as Record<string, unknown>;
    const known = typeof op === 'string' && ['add', 'remove', 'replace', 'move', 'copy', 'test'].includes(op);
    const paths = typeof path === 'string' && (from === undefined || typeof from === 'string');
    if (!known || !paths) throw cannotApply();
    return operation as Operation;
  });
  let errors: unknown[];
  try {
    errors = applyPatch(resource, operations, { implicitArrayCreation: true });
  } catch {
    throw cannotApply();
  }
  if (errors.some((error) => error !== null)) throw cannotApply();
}

function applyFhirPathPatch(resource: Resource, parameters: Parameters): void {
  try {
    fhirpathPatchTypedValue(toTypedValue(resource), parseFhirPathPatchParameters(parameters));
  } catch {
    throw cannotApply();
  }
}

/** Medplum's reading of a JSON Patch in Parameters: `value` is JSON in a string. */
function jsonPatchOperation({ part }: ParametersParameter): Record<string, unknown> {
  const text = (name: string) => part?.findLast((one) => one.name === name)?.valueString;
  const op = part?.find((one) => one.name === 'op')?.valueCode;
  const value = text('value');
  try {
    return {
      op,
      path: text('path'),
      ...(op === 'copy' || op === 'move' ? { from: text('from') } : {}),
      ...(value === undefined ? {} : { value: JSON.parse(value) }),
    };
  } catch {
    throw cannotApply();
  }
}

function isParameters(value: unknown): value is Parameters {
  return (value as { resourceType?: unknown } | undefined | null)?.resourceType === 'Parameters';
}

function isBinary(value: unknown): value is { data: string } {
  const binary = value as { resourceType?: unknown; data?: unknown } | undefined | null;
  return binary?.resourceType === 'Binary' && typeof binary.data === 'string';
}

function cannotApply() {
  return refusal(422, 'The patch can not be applied to the resource as it is.');
}
