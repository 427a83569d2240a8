import { expect, test } from 'vitest';
import * as consent from './index.ts';

test('the public names', () => {
  expect(Object.keys(consent).sort()).toMatchInlineSnapshot(`
    [
      "DATA_CLASSES",
      "RequestError",
      "compile",
      "decide",
      "filterBundle",
      "filterResource",
      "impliedTreatmentConsent",
    ]
  `);
});
