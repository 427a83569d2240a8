import type { OperationOutcome } from '@medplum/fhirtypes';

/**
 * What the de-identified profile does not allow in a resource, or undefined when all of it may be stored.
 * The outcome names each element by FHIRPath and never its value.
 */
export function phiGate(_resource: unknown): OperationOutcome | undefined {
  throw new Error('phi-gate is not loaded');
}
