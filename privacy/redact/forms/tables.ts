import { type Finding, LABELLED, type RedactedType } from '../findings.ts';
import * as F from '../lexicon/flags.ts';
import { flagsOfWord } from '../lexicon/lexicon.ts';
import type { Tokens } from '../tokens.ts';

/**
 * Tables in text: CSV, tab- or pipe-separated, Markdown. A header names columns, and what stands under `last_name`,
 * `DOB` or `MRN` is one, however it looks. A header has three cells or more, of which two name an identifier.
 */
export function findInTables({ text, codes }: Tokens, found: Finding[]): void {
  let columns: Columns | undefined;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    if (columns && end - at < LONGEST_LINE) {
      const cells = split(text, at, end, columns.separator);
      if (cells.length === columns.types.length) addCells(text, cells, columns, found);
      else columns = undefined;
    }
    if (!columns) {
      const separator = separatorOf(codes, at, end);
      if (separator) columns = columnsOf(text, split(text, at, end, separator), separator);
    }
    at = end + 1;
  }
}

const LONGEST_LINE = 4_000;

interface Columns {
  readonly separator: string;
  readonly types: readonly (RedactedType | undefined)[];
}
interface Cell {
  readonly start: number;
  readonly end: number;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/**
 * The sign that the cells of a header would be split by. A header has no digit and no long cell, which ends the search
 * early in prose.
 */
function separatorOf(codes: Uint16Array, from: number, to: number): string | undefined {
  if (to - from > LONGEST_HEADER) return undefined;
  let commas = 0;
  let pipes = 0;
  let tabs = 0;
  let semicolons = 0;
  let cell = from;
  for (let i = from; i < to; i++) {
    const code = codes[i]!;
    if (code === 44) commas++;
    else if (code === 124) pipes++;
    else if (code === 9) tabs++;
    else if (code === 59) semicolons++;
    else {
      if ((code >= 48 && code <= 57) || i - cell > LONGEST_TITLE) return undefined;
      continue;
    }
    cell = i;
  }
  if (pipes > 1) return '|';
  if (tabs > 1) return '\t';
  if (semicolons > 1) return ';';
  return commas > 1 ? ',' : undefined;
}
const LONGEST_HEADER = 600;
const LONGEST_TITLE = 34;

function split(text: string, from: number, to: number, separator: string): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  let quoted = false;
  for (let i = from; i <= to; i++) {
    const char = text.charAt(i);
    if (char === '"') quoted = !quoted;
    if (i < to && (quoted || char !== separator)) continue;
    cells.push(trimmed(text, start, i));
    start = i + 1;
  }
  if (separator !== '|') return cells;
  // | a | b | has an empty cell on both sides.
  if (cells.length > 2 && cells[0]!.start === cells[0]!.end) cells.shift();
  if (cells.length > 2 && cells.at(-1)!.start === cells.at(-1)!.end) cells.pop();
  return cells;
}

function trimmed(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && /["'\s]/.test(text.charAt(start))) start++;
  while (end > start && /["'\s]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function columnsOf(text: string, cells: readonly Cell[], separator: string): Columns | undefined {
  if (cells.length < 3) return undefined;
  const types = cells.map(({ start, end }) => columnType(text.slice(start, end)));
  return types.filter(Boolean).length >= 2 ? { separator, types } : undefined;
}

function columnType(title: string): RedactedType | undefined {
  const plain = title
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z#]+/g, ' ')
    .trim();
  return COLUMNS.find(([form]) => form.test(plain))?.[1];
}

const COLUMNS: readonly (readonly [RegExp, RedactedType])[] = [
  [
    /^(?:pt |patient |member |subject )?(?:full )?name$|^(?:last|first|middle|given|family|maiden|sur) ?name$|^(?:patient|pt|surname|forename|member|employee|contact|emergency contact|next of kin|guarantor)$/,
    'PERSON',
  ],
  [
    /^(?:attending|provider|physician|doctor|surgeon|nurse|pcp|clinician|prescriber|ordering provider|referring|author|resident|therapist)(?: name| physician| provider)?$/,
    'PERSON',
  ],
  [
    /^(?:dob|date of birth|birth ?date|d o b|admit(?:ted)?|admit date|admission date|discharge date|date|visit date|service date|dos|date of service|dod|collected|received)$/,
    'DATE',
  ],
  [
    /^(?:mrn|mrn #|medical record(?: number)?|patient id|pt id|pat id|chart|record|encounter(?: id)?|csn|visit id|accession)$/,
    'MRN',
  ],
  [/^(?:ssn|social security(?: number)?)$/, 'SSN'],
  [/^(?:phone|telephone|tel|mobile|cell|home phone|work phone|phone number|contact number)$/, 'PHONE'],
  [/^fax(?: number)?$/, 'FAX'],
  [/^e ?mail(?: address)?$/, 'EMAIL'],
  [
    /^(?:address|street|street address|city|town|county|state|zip|zip code|postal code|postcode|address line|address1|address2|room|bed|ward)$/,
    'LOCATION',
  ],
  [/^(?:member id|policy|policy number|subscriber id|insurance id|plan id|group number)$/, 'HEALTH_PLAN'],
  [/^(?:account|account number|acct|card number|iban)$/, 'ACCOUNT'],
  [/^(?:employer|hospital|facility|school|company)$/, 'ORGANIZATION'],
  [/^(?:user|username|login|user id|user name)$/, 'USERNAME'],
  [/^(?:npi|license|license number|dl|dea)$/, 'LICENSE'],
  [/^ip(?: address)?$/, 'IP'],
];

function addCells(text: string, cells: readonly Cell[], { types }: Columns, found: Finding[]): void {
  cells.forEach(({ start, end }, i) => {
    const type = types[i];
    if (!type || end - start < 2 || end - start > 80) return;
    const value = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(value) || EMPTY.test(value)) return;
    if (type === 'PERSON' && /^[a-z ]+$/.test(value) && (flagsOfWord(value) & F.ORDINARY) !== 0) return;
    found.push({ start, end, type, rank: LABELLED });
  });
}
const EMPTY = /^(?:n\/?a|none|null|unknown|yes|no|true|false|pending|[-_.]+|\[[A-Z_]+\d*\])$/i;
