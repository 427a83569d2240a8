import type { KnownIdentifiers } from '../../deidentify/known.ts';
import { type Method, OPERATIONS, record } from './method.ts';

/** Gives back the text with placeholders, the same when it comes again, or undefined when it is better removed. */
export type TextRedactor = (text: string, known: KnownIdentifiers) => string | undefined;

/** Free text through the text redactor, so that it stays useful; without a redactor it goes. */
export const redactText: Method = {
  name: 'redactText',
  own: true,
  primitive: (site) => (value, run) => {
    const text = String(value);
    const clean = run.circumstances.redactText(text);
    if (clean !== text) record(run, site, OPERATIONS.redact);
    return clean === '' ? undefined : clean;
  },
};
