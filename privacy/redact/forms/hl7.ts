import { type Finding, LABELLED, type RedactedType } from '../findings.ts';

/**
 * HL7 v2 segments (chapters 3 and 6): the fields that identify somebody, by their place, whatever stands in them. Other
 * fields are read like any text.
 */
export function findInSegments(text: string, found: Finding[]): void {
  if (!text.includes('|')) return;
  SEGMENT.lastIndex = 0;
  for (let match = SEGMENT.exec(text); match; match = SEGMENT.exec(text)) {
    const fields = FIELDS[match[1]!]!;
    let start = match.index + match[0].length;
    for (let number = 1; number <= LAST && start <= text.length; number++) {
      let end = start;
      while (end < text.length && !/[|\r\n]/.test(text.charAt(end))) end++;
      const type = fields[number];
      if (type && end > start) addField(text, start, end, type, found);
      if (text.charAt(end) !== '|') break;
      start = end + 1;
    }
    SEGMENT.lastIndex = Math.max(SEGMENT.lastIndex, start - 1);
  }
}

const SEGMENT = /(?<![A-Za-z0-9])(PID|NK1|PV1|GT1|IN1|PD1|ORC|OBR|MRG)\|/g;
const LAST = 60;

const FIELDS: Readonly<Record<string, Readonly<Record<number, RedactedType>>>> = {
  PID: {
    2: 'MRN',
    3: 'MRN',
    4: 'MRN',
    5: 'PATIENT',
    6: 'PERSON',
    7: 'DATE',
    9: 'PERSON',
    11: 'LOCATION',
    12: 'LOCATION',
    13: 'PHONE',
    14: 'PHONE',
    18: 'ACCOUNT',
    19: 'SSN',
    20: 'LICENSE',
    21: 'MRN',
    23: 'LOCATION',
    29: 'DATE',
  },
  NK1: {
    2: 'PERSON',
    4: 'LOCATION',
    5: 'PHONE',
    6: 'PHONE',
    13: 'ORGANIZATION',
    16: 'DATE',
    30: 'PERSON',
    31: 'PHONE',
    32: 'LOCATION',
    33: 'ID',
    37: 'SSN',
  },
  PV1: {
    3: 'LOCATION',
    6: 'LOCATION',
    7: 'PERSON',
    8: 'PERSON',
    9: 'PERSON',
    17: 'PERSON',
    19: 'MRN',
    44: 'DATE',
    45: 'DATE',
    52: 'PERSON',
  },
  GT1: { 3: 'PERSON', 4: 'PERSON', 5: 'LOCATION', 6: 'PHONE', 7: 'PHONE', 8: 'DATE', 12: 'SSN', 16: 'ORGANIZATION' },
  IN1: {
    2: 'HEALTH_PLAN',
    4: 'ORGANIZATION',
    5: 'LOCATION',
    7: 'PHONE',
    8: 'HEALTH_PLAN',
    16: 'PERSON',
    18: 'DATE',
    19: 'LOCATION',
    36: 'HEALTH_PLAN',
    49: 'HEALTH_PLAN',
  },
  PD1: { 4: 'PERSON' },
  ORC: { 10: 'PERSON', 11: 'PERSON', 12: 'PERSON', 14: 'PHONE', 21: 'ORGANIZATION', 24: 'LOCATION' },
  OBR: { 10: 'PERSON', 16: 'PERSON', 17: 'PHONE', 28: 'PERSON', 32: 'PERSON' },
  MRG: { 1: 'MRN', 3: 'ACCOUNT', 7: 'PATIENT' },
};

/** Components that hold something: codes of tables (`MR`, `USA`, `DR`) stay. */
function addField(text: string, from: number, to: number, type: RedactedType, found: Finding[]): void {
  const parts = text.slice(from, to).split(/([\^~&])/);
  let at = from;
  let first = -1;
  let last = -1;
  const flush = () => {
    if (first >= 0) found.push({ start: first, end: last, type, rank: LABELLED });
    first = -1;
  };
  for (const part of parts) {
    const end = at + part.length;
    if (part === '~') flush();
    else if (
      part.length > 1 &&
      !/^[\^~&]$/.test(part) &&
      !(type !== 'PATIENT' && type !== 'PERSON' && CODE.test(part))
    ) {
      if (first < 0) first = at;
      last = end;
    } else if (first >= 0 && part !== '^' && part !== '' && part !== '&' && part.length > 1) flush();
    at = end;
  }
  flush();
}
const CODE = /^[A-Z][A-Z0-9]{0,5}$/;
