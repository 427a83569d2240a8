import {
  getDataType,
  indexStructureDefinitionBundle,
  isResourceType,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import type { Bundle, OperationOutcomeIssue, Resource, StructureDefinition } from '@medplum/fhirtypes';

export interface Problem {
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** In characters of the text. */
  readonly start: number;
  readonly end: number;
}

/** FHIR's own definitions, once. */
export function loadDefinitions(definitions: Bundle<StructureDefinition>): void {
  indexStructureDefinitionBundle(definitions);
}

/** What of a FHIR resource is not as the definitions have it; nothing for JSON that is none, or none yet. */
export function problemsOf(text: string): readonly Problem[] {
  const resource = parsed(text);
  if (typeof resource?.resourceType !== 'string') return [];
  if (!isResourceType(resource.resourceType) || !known(resource.resourceType)) {
    return [{ ...place(text, 'resourceType'), message: 'FHIR R4 has no such resource type.', severity: 'error' }];
  }
  try {
    return validateResource(resource as unknown as Resource).map((issue) => problem(text, issue));
  } catch (err) {
    if (!(err instanceof OperationOutcomeError)) throw err;
    return (err.outcome.issue ?? []).map((issue) => problem(text, issue));
  }
}

function parsed(text: string): { resourceType?: unknown } | undefined {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function known(type: string): boolean {
  try {
    return getDataType(type) !== undefined;
  } catch {
    return false;
  }
}

function problem(text: string, { severity, details, expression }: OperationOutcomeIssue): Problem {
  const path = expression?.[0] ?? '';
  return {
    ...place(text, nameOf(path)),
    message: [details?.text ?? 'Not as FHIR has it', path && `(${path})`].filter(Boolean).join(' '),
    severity: severity === 'warning' || severity === 'information' ? 'warning' : 'error',
  };
}

/** The last element of a path such as `Observation.component[0].code`. */
const nameOf = (path: string): string => path.split('.').at(-1)!.replace(/\[.*$/, '');

/** Where a member of this name stands; what is missing is told at the resource's type. */
function place(text: string, name: string): { start: number; end: number } {
  for (const wanted of [name, 'resourceType']) {
    const start = text.indexOf(`"${wanted}"`);
    if (wanted && start >= 0) return { start, end: start + wanted.length + 2 };
  }
  return { start: 0, end: 1 };
}
