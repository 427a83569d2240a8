/** The kinds of identifier that placeholders name. HIPAA's 18 (45 CFR 164.514(b)(2)(i)) and what people paste today. */
export const REDACTED_TYPES = [
  'PATIENT',
  'PERSON',
  'LOCATION',
  'ORGANIZATION',
  'DATE',
  'AGE',
  'PHONE',
  'FAX',
  'EMAIL',
  'SSN',
  'MRN',
  'HEALTH_PLAN',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'URL',
  'IP',
  'BIOMETRIC',
  'PHOTO',
  'USERNAME',
  'PASSWORD',
  'ID',
] as const;
export type RedactedType = (typeof REDACTED_TYPES)[number];

/** A piece of text that identifies, before overlaps are settled. The surer layer has the higher rank. */
export interface Finding {
  start: number;
  end: number;
  type: RedactedType;
  rank: number;
  /** Whom or what a known value belongs to: all its forms share one placeholder. */
  subject?: string;
}

export const KNOWN = 4;
export const LABELLED = 3;
export const FORMED = 2;
/** A model that was given knows more than our own reading. */
export const MODELLED = 1.5;
export const READ = 1;

/** Overlapping findings become one that covers both, of the surer's type: what one layer saw is never left standing. */
export function settle(findings: Finding[]): Finding[] {
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  const settled: Finding[] = [];
  for (const finding of findings) {
    const last = settled.at(-1);
    if (!last || finding.start >= last.end) {
      settled.push(finding);
      continue;
    }
    if (finding.rank > last.rank) {
      last.rank = finding.rank;
      last.type = finding.type;
      last.subject = finding.subject;
    }
    last.end = Math.max(last.end, finding.end);
  }
  return settled;
}
