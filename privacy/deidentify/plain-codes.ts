import { codeIsBound, type SchemaElement } from '../schema/schema.ts';
import { isTermWord } from '../schema/terms.ts';

/**
 * Whether a value of type `code` may stay: one of its required value set, or, where that is open, of a list or made of
 * words that terms are made of.
 * @param path as in the schema: `Attachment.contentType`
 */
export function isPlainCode(value: string, element: SchemaElement | undefined, path: string): boolean {
  if (element?.b) return codeIsBound(element, value);
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (name === 'contentType') return CONTENT_TYPES.has(value);
  if (name === 'language') return /^[a-z]{2}(-[A-Z]{2})?$/.test(value);
  if (name === 'currency') return /^[A-Z]{3}$/.test(value);
  if (path === 'Extension.valueCode') return EXTENSION_CODES.has(value);
  return value.length <= 40 && value.split('-').every((w) => /^[a-z]+$/.test(w) && isTermWord(w));
}

/** Birth sex (US Core) and data-absent-reason, the codes of the extensions that are kept. */
const EXTENSION_CODES: ReadonlySet<string> = new Set([
  'F',
  'M',
  'UNK',
  'OTH',
  'masked',
  'unknown',
  'asked-unknown',
  'not-applicable',
]);
const CONTENT_TYPES: ReadonlySet<string> = new Set(
  `text/plain text/html text/xml text/rtf text/csv text/markdown application/pdf application/xml application/json
  application/fhir+json application/fhir+xml application/hl7-v3+xml application/dicom application/msword
  application/octet-stream image/jpeg image/png image/gif image/tiff image/svg+xml audio/mpeg audio/wav video/mp4
  video/mpeg`.split(/\s+/)
);
