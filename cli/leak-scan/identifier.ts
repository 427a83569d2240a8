/** The 18 kinds of 45 CFR 164.514(b)(2)(i), (A) to (R). https://www.ecfr.gov/current/title-45/section-164.514 */
export const HIPAA_CATEGORIES = [
  'name',
  'geographic',
  'date',
  'phone',
  'fax',
  'email',
  'ssn',
  'mrn',
  'health-plan',
  'account',
  'license',
  'vehicle',
  'device',
  'url',
  'ip',
  'biometric',
  'photo',
  'other',
] as const;
export type HipaaCategory = (typeof HIPAA_CATEGORIES)[number];

/** Something that identifies a person of the source files. */
export interface Identifier {
  readonly category: HipaaCategory;
  /** Where the source has it, such as `Patient.name.family`. */
  readonly kind: string;
  readonly sourceFile: string;
  readonly forms: readonly Form[];
}

/** One way to write it, and what has to be around it for the match to count (evidence.ts). */
export interface Form {
  readonly bytes: Uint8Array;
  readonly rule: RuleName;
}

export type RuleName =
  | 'anywhere'
  | 'token'
  | 'number'
  | 'name'
  | 'nameField'
  | 'placeField'
  | 'isoDate'
  | 'zip'
  | 'shortId'
  | 'tinyId';
