import { badRequest, OperationOutcomeError } from '@medplum/core';
import type { OperationOutcome } from '@medplum/fhirtypes';

/** What embedded Medplum does not have: the HTTP edge answers this one with 501. */
export function notSupported(what: string): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    id: 'not-supported',
    issue: [
      { severity: 'error', code: 'not-supported', details: { text: `Embedded Medplum does not support ${what}` } },
    ],
  };
}

export const isNotSupported = (outcome: OperationOutcome): boolean => outcome.id === 'not-supported';

export function fail(outcome: OperationOutcome): never {
  throw new OperationOutcomeError(outcome);
}

export function failBadRequest(text: string, expression?: string): never {
  throw new OperationOutcomeError(badRequest(text, expression));
}
