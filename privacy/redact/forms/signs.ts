import { type Finding, FORMED, type RedactedType } from '../findings.ts';
import type { Tokens } from '../tokens.ts';
import * as Token from '../tokens.ts';
import { isIban, isVin } from './checks.ts';
import { isCompactDate } from './dates.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { UPPER } = Token;

/** Forms that a sign gives away. Each expression is anchored where the sign was met and bounded, so the time is linear. */

/** `@`: an e-mail address, or a handle. */
export function findAt(text: string, at: number, found: Finding[]): void {
  let start = at;
  while (start > 0 && at - start < 64 && isOfMailbox(text, start - 1)) start--;
  DOMAIN.lastIndex = at + 1;
  const domain = DOMAIN.exec(text);
  if (start < at && domain) {
    while (start < at && /[.'-]/.test(text.charAt(start))) start++;
    found.push({ start, end: at + 1 + domain[0].length, type: 'EMAIL', rank: FORMED });
    return;
  }
  HANDLE.lastIndex = at + 1;
  const handle = start === at ? HANDLE.exec(text) : null;
  if (handle && !/^(?:\d|media|import|param|return|type|override|media|app|import|medplum|type)/i.test(handle[0])) {
    if (/[.\d_]/.test(handle[0]) && !/[/(]/.test(text.charAt(HANDLE.lastIndex))) {
      found.push({ start: at, end: at + 1 + handle[0].length, type: 'USERNAME', rank: FORMED });
    }
  }
}
function isOfMailbox(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isLatinOrDigit(code) || MAILBOX_SIGNS.has(code) : /[\p{L}\p{N}]/u.test(text.charAt(at));
}
const MAILBOX_SIGNS: ReadonlySet<number> = new Set([...".%_+'-"].map((sign) => sign.charCodeAt(0)));
const DOMAIN = /[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])|(?:\d{1,3}\.){3}\d{1,3}/uy;
const HANDLE = /[A-Za-z0-9_][A-Za-z0-9_.]{2,30}(?<!\.)/y;

/** `://`, and `www.`: an address on the web. Where it belongs to a published code system it names nobody. */
export function findUrl(text: string, scheme: number, after: number, found: Finding[]): number {
  REST.lastIndex = after;
  const rest = REST.exec(text);
  if (!rest) return after;
  const url = rest[0].replace(/[.,;:!?'"\]}>*]+$/, '');
  const read = after + rest[0].length;
  if (url.length < 3 || PUBLISHED.test(url)) return read;
  const closing = url.endsWith(')') && !url.includes('(') ? 1 : 0;
  found.push({ start: scheme, end: after + url.length - closing, type: 'URL', rank: FORMED });
  return read;
}
const REST = /[^\s"'<>\\^`{|}]{1,2000}/y;
const PUBLISHED =
  /^(?:www\.)?(?:hl7\.org|terminology\.hl7\.org|loinc\.org|snomed\.info|unitsofmeasure\.org|fhir\.org|nucc\.org|ama-assn\.org|w3\.org|json-schema\.org|schema\.org|example\.(?:com|org|net)\/?$|(?:www\.)?nlm\.nih\.gov|hl7\.fhir\.org|nucc\.org|cts\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov|localhost)/i;

/** A bare host: `portal.mercyhealth.org/chart`, at a word before a full stop. */
export function findHost({ text, codes }: Tokens, at: number, dot: number, found: Finding[]): number {
  if (!isLatinOrDigit(codes[dot + 1]!)) return at;
  HOST.lastIndex = at;
  const host = HOST.exec(text);
  if (!host || PUBLISHED.test(host[0]) || (CODE_LIKE.test(host[0]) && !/^www\./i.test(host[0]))) return at;
  const to = at + host[0].replace(/[.,;:!?)]+$/, '').length;
  found.push({ start: at, end: to, type: 'URL', rank: FORMED });
  return to;
}
const isLatinOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** `self.name`, `item.info`: members in code, as much as hosts of one dot. */
const CODE_LIKE = /^[\w-]+\.(?:name|me|info|app|dev|us|care|health|io|online|site|biz|fr|de|ca|ch|eu)$/i;
const HOST =
  /(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,5}(?:com|org|net|edu|gov|io|info|health|care|biz|co\.uk|de|fr|ca|us|eu|ch|app|dev|me|online|site|name)(?![\w.]*\()(?=[/\s:?#,;)"'<]|\.?(?:\s|$))(?:[/?#][^\s"'<>\\]{0,500})?/iy;

/** Hexadecimal addresses: MAC, IPv6, UUID. Tried where two to eight hexadecimal digits meet `:` or `-`. */
export function findHex(text: string, at: number, found: Finding[]): number {
  if (!mayBeHex(text, at)) return at;
  for (const [form, type] of HEX_FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match) {
      found.push({ start: at, end: at + match[0].length, type, rank: FORMED });
      return at + match[0].length;
    }
  }
  return at;
}
/** A time or a date has one or two signs; a UUID has four, the others five or two colons side by side. */
function mayBeHex(text: string, from: number): boolean {
  let signs = 0;
  for (let at = from; at < from + 48; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 45) {
      if (++signs === 4 || (code === 58 && text.charCodeAt(at + 1) === 58)) return true;
    } else if (!isHexDigit(code)) return false;
  }
  return false;
}

const HEX_FORMS: readonly (readonly [RegExp, RedactedType])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/iy, 'ID'],
  [/[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![0-9a-f:])/iy, 'DEVICE'],
  [/(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![0-9a-f:])/iy, 'IP'],
  [/[0-9a-f]{2,4}(?::[0-9a-f]{1,4}){1,6}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?(?![0-9a-f:])/iy, 'IP'],
  [/[0-9a-f]{2,4}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})(?![0-9a-f:])/iy, 'IP'],
];

/** A pair of decimal degrees, or degrees with minutes and a point of the compass, at a number that ends at `end`. */
export function findCoordinates({ text, codes }: Tokens, at: number, end: number, found: Finding[]): number {
  const sign = codes[end]!;
  const decimal = sign === 46 && isNumeral(codes[end + 1]!) && isNumeral(codes[end + 2]!);
  if (!decimal && sign !== DEGREE && !(sign === 32 && codes[end + 1] === DEGREE)) return at;
  const before = text.charAt(at - 1);
  const start = before === '-' || before === '+' ? at - 1 : at;
  for (const form of COORDINATES) {
    form.lastIndex = start;
    const match = form.exec(text);
    if (match) {
      found.push({ start, end: start + match[0].length, type: 'LOCATION', rank: FORMED });
      return start + match[0].length;
    }
  }
  return at;
}
const DEGREE = 176;
const COORDINATES = [
  /[-+]?\d{1,3}\.(?:\d{4,15},[ ]?[-+]?\d{1,3}\.\d{2,3}|\d{2,3},[ ]?[-+]?\d{1,3}\.\d{4,15})(?![\d.%A-Za-z])/y,
  /[-+]?\d{1,3}\.\d{4,15}[ ]?°?[ ]?[NS]?[ ]?[,;/ ][ ]{0,2}[-+]?\d{1,3}\.\d{4,15}(?:[ ]?°?[ ]?[EW])?(?![\d.%A-Za-z])/y,
  /\d{1,3}[ ]?°[ ]?\d{1,2}(?:\.\d+)?[ ]?['′’][ ]?(?:\d{1,2}(?:\.\d+)?[ ]?["″”][ ]?)?[NSEW](?:[, ]{1,3}\d{1,3}[ ]?°[ ]?\d{1,2}(?:\.\d+)?[ ]?['′’][ ]?(?:\d{1,2}(?:\.\d+)?[ ]?["″”][ ]?)?[NSEW])?/y,
  /[-+]?\d{1,3}\.\d{2,15}[ ]?°[ ]?[NSEW](?:[, ]{1,3}\d{1,3}\.\d{2,15}[ ]?°[ ]?[NSEW])?/y,
];

/** Letters and digits in one: VIN, IBAN, passport and device numbers. Codes, doses and genes are shorter. */
export function findMixed(t: Tokens, i: number, found: Finding[]): void {
  const [start, end] = [t.start[i]!, t.end[i]!];
  const length = end - start;
  if (length < 4) return;
  const word = t.text.slice(start, end);
  const add = (type: RedactedType, to = end) => found.push({ start, end: to, type, rank: FORMED });
  // VV73-8923: letters and digits, a hyphen, four digits or more
  const rest =
    t.shape[i] === UPPER && t.text.charCodeAt(end) === 45 ? HYPHENED.exec(t.text.slice(end, end + 14)) : null;
  if (rest && !/^(?:T|L|C|S|G|P|M|N)\d{1,2}$/.test(word)) return void add('ID', end + rest[0].length);
  const iban = ibanEnd(t.text, start, word);
  if (iban) return void add('ACCOUNT', iban);
  if (length < 6) return;
  if (isCompactDate(word)) return void add('DATE');
  if (length === 17 && isVin(word.toUpperCase())) return void add('VEHICLE');
  if (/^0x[0-9a-f]{40}$/i.test(word) || /^(?:bc1|[13])[a-km-zA-HJ-NP-Z1-9]{25,42}$/.test(word))
    return void add('ACCOUNT');
  const prefixed = /^([A-Za-z]{1,5})(\d{5,})$/.exec(word);
  if (prefixed) {
    const prefix = prefixed[1]!.toLowerCase();
    if (PUBLIC_PREFIX.has(prefix)) return;
    const type = PREFIX_TYPE.get(prefix) ?? (prefixed[2]!.length >= 6 || prefix.length >= 2 ? 'ID' : undefined);
    if (type && !/^(?:19|20)\d\dT/i.test(word)) add(type);
    return;
  }
  const digits = word.replace(/\D/g, '').length;
  if (
    digits >= 5 &&
    length - digits <= 6 &&
    length <= 20 &&
    word === word.toUpperCase() &&
    !/\d(?:X|MG|ML|MCG|T)\d*$/.test(word)
  )
    add('ID');
}

const HYPHENED = /^-\d{4,10}(?![\d.-])/;

function ibanEnd(text: string, start: number, word: string): number {
  if (!beginsLikeIban(word)) return 0;
  IBAN.lastIndex = start;
  const match = IBAN.exec(text);
  if (!match) return 0;
  let candidate = match[0];
  for (let k = 0; k < 4; k++) {
    if (isIban(candidate.replaceAll(' ', '').toUpperCase())) return start + candidate.length;
    const cut = candidate.lastIndexOf(' ');
    if (cut < 12) return 0;
    candidate = candidate.slice(0, cut);
  }
  return 0;
}
/** Two letters, two digits. */
const beginsLikeIban = (word: string): boolean =>
  isLetter(word.charCodeAt(0)) &&
  isLetter(word.charCodeAt(1)) &&
  isNumeral(word.charCodeAt(2)) &&
  isNumeral(word.charCodeAt(3));
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isNumeral = (code: number): boolean => code >= 48 && code <= 57;
const IBAN = /[A-Za-z]{2}\d{2}(?:[ ]?[A-Za-z0-9]{1,4}){3,8}/y;

const PUBLIC_PREFIX: ReadonlySet<string> = new Set(
  'nct pmid pmc rs cyp grch hg icd cpt sct loinc omim isbn ensg ensp enst nm np uniprot orpha mesh cve iso din rfc'.split(
    ' '
  )
);
const PREFIX_TYPE: ReadonlyMap<string, RedactedType> = new Map<string, RedactedType>([
  ['mrn', 'MRN'],
  ['mr', 'MRN'],
  ['pt', 'MRN'],
  ['pid', 'MRN'],
  ['ssn', 'SSN'],
  ['acct', 'ACCOUNT'],
  ['ac', 'ACCOUNT'],
  ['tel', 'PHONE'],
  ['ph', 'PHONE'],
  ['fax', 'FAX'],
  ['dl', 'LICENSE'],
  ['lic', 'LICENSE'],
  ['npi', 'LICENSE'],
  ['sn', 'DEVICE'],
  ['dev', 'DEVICE'],
  ['ins', 'HEALTH_PLAN'],
  ['hp', 'HEALTH_PLAN'],
  ['pol', 'HEALTH_PLAN'],
]);

export const isHexWord = (t: Tokens, i: number): boolean => {
  const next = t.codes[t.end[i]!]!;
  if (next !== 58 && next !== 45) return false;
  const length = t.end[i]! - t.start[i]!;
  if (length > 8 || length < 2 || (length !== 8 && length > 4)) return false;
  for (let at = t.start[i]!; at < t.end[i]!; at++) if (!isHexDigit(t.codes[at]!)) return false;
  return true;
};

const isHexDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
