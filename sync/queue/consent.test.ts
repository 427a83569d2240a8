import type { Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import type { SyncRecord } from '../sinks/sink.ts';
import { consentNow } from './consent.ts';

const ORG = 'org';
const record = (patientId: string | undefined, alsoOf: string[] = []) =>
  ({ resource: { resourceType: 'Observation', id: 'o' }, patientId, alsoOf, orgIds: [ORG] }) as unknown as SyncRecord;

/** Permit everything, but for those who permit nothing. */
const desk = (denying: readonly string[]) => ({
  prepareAll: async (questions: readonly { patient: string }[]) =>
    new Map(
      questions.map(({ patient }) => [patient, { isPermitted: (_: Resource) => !denying.includes(patient) }])
    ) as never,
});

test.each([
  ['of nobody', record(undefined), ['a'], [ORG]],
  ['of one who permits', record('a'), [], [ORG]],
  ['of one who does not', record('a'), ['a'], []],
  ['of two who permit', record('a', ['b']), [], [ORG]],
  ['whose subject does not', record('a', ['b']), ['a'], []],
  ['in which another is named who does not', record('a', ['b']), ['b'], []],
])('a record %s leaves for: %j', async (_what, one, denying, wanted) => {
  expect(await consentNow(desk(denying))([one])).toEqual([wanted]);
});
