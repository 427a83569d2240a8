import { expect, test } from 'vitest';
import { withoutValues } from './outcome-texts.ts';

const CANARY = 'Zorblatt-Quimby';

test.each<[string, string, string]>([
  ['a sentence that is known', 'Missing required property', 'Missing required property'],
  [
    'one with the element',
    'Missing required property (Observation.status)',
    'Missing required property (Observation.status)',
  ],
  ['a quoted property', `Invalid additional property "${CANARY}"`, 'Medplum refused this.'],
  ['a value after a known beginning', `Not found ${CANARY}`, 'Medplum refused this.'],
])("of Medplum's texts stays %s", (_what, text, wanted) => {
  const kept = withoutValues({
    resourceType: 'OperationOutcome',
    id: CANARY,
    issue: [
      {
        severity: 'error',
        code: 'structure',
        details: { text },
        diagnostics: CANARY,
        expression: ['A.b[0].c', CANARY],
      },
    ],
  });
  expect(kept).toEqual({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'structure', details: { text: wanted }, expression: ['A.b[0].c'] }],
  });
});
