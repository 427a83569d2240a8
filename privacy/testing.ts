import { namespace } from '../config/namespace.ts';
import type { DeidentifyContext } from './deidentify/deidentify.ts';
import { KnownIdentifiers } from './deidentify/known.ts';
import { Pseudonyms } from './pseudonyms.ts';

/** Fixed keys and clock for tests. */
export const TEST_TOKEN = 'pt_aaaaaaaaaaaaaaaaaaaaaaaaaa';
export const testPseudonyms = new Pseudonyms(new Uint8Array(32).fill(7));
export const testContext = (given: Partial<DeidentifyContext> = {}): DeidentifyContext => ({
  namespace: namespace(),
  pseudonyms: testPseudonyms,
  source: 'https://ehr.example/fhir',
  patientToken: TEST_TOKEN,
  known: new KnownIdentifiers(),
  now: new Date('2026-06-15T00:00:00Z'),
  ...given,
});
