import { phone, ssn, text, uniqueId } from './forms.ts';
import type { Form, HipaaCategory } from './identifier.ts';

export interface Mined {
  readonly category: HipaaCategory;
  readonly value: string;
  readonly forms: readonly Form[];
}

/** Identifiers with a shape of their own, in running text: narratives, notes, attached letters. */
export function mine(freeText: string): Mined[] {
  return PATTERNS.flatMap(({ category, pattern, forms, skip }) =>
    (freeText.match(pattern) ?? [])
      .filter((value) => !skip?.test(value))
      .map((value) => ({ category, value, forms: forms(value) }))
  );
}

interface Pattern {
  readonly category: HipaaCategory;
  readonly pattern: RegExp;
  readonly forms: (value: string) => Form[];
  readonly skip?: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  { category: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, forms: (v) => text(v, 'anywhere') },
  { category: 'ssn', pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, forms: ssn },
  {
    category: 'phone',
    pattern: /(?<![\d.-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-])/g,
    forms: phone,
  },
  {
    category: 'ip',
    pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)/g,
    forms: (v) => text(v, 'number'),
    skip: /^(?:127\.|0\.|255\.255)/,
  },
  {
    category: 'ip',
    pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\w:])/gi,
    forms: (v) => text(v, 'token'),
    skip: /^\d\d?:\d\d?:\d\d?$/,
  },
  {
    category: 'url',
    pattern: /https?:\/\/[^\s"'<>\\)]{6,}/g,
    forms: (v) => text(v, 'anywhere'),
    skip: /hl7\.org|w3\.org|loinc\.org|snomed\.info|synthea|terminology\.|standardhealthrecord\.org|nlm\.nih\.gov|unitsofmeasure/,
  },
  // A VIN has 17 characters, never I, O or Q, and both letters and digits (49 CFR 565).
  { category: 'vehicle', pattern: /\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z0-9]{17}\b/g, forms: uniqueId },
  { category: 'other', pattern: /(?<![\d.+-])\d{11,}(?![\d.])/g, forms: (v) => text(v, 'number') },
];
