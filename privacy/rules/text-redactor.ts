import { freeText } from '../free-text.ts';
import type { TextRedactor } from './methods/redact-text.ts';
import { rememberingFor } from './methods/remembering.ts';

const nobody = new Map<string, string | undefined>();

/** Atlas' redactor of text, with the people who are named in the input. */
export const textRedactor: TextRedactor = (text, known) =>
  known.empty ? rememberingFor(nobody, text, freeText) : freeText(text, known.people);
