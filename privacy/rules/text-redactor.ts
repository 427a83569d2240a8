import type { Resource } from '@medplum/fhirtypes';
import { KnownPeople, redact } from '../redact/index.ts';
import type { TextRedactor } from './methods/redact-text.ts';

const ROUNDS = 4;

/** Atlas' redactor of text, with the people who are named in the input. */
export const textRedactor: TextRedactor = (people) => {
  const known = people.length > 0 ? KnownPeople.of(...(people as Resource[])) : undefined;
  return (text) => {
    let before = text;
    for (let round = 0; round < ROUNDS; round++) {
      const after = redact(before, { known }).text;
      if (after === before) return after;
      before = after;
    }
    return undefined;
  };
};
