import { COMMON_WORDS } from './common-words.ts';
import type { Form, RuleName } from './identifier.ts';

/**
 * The ways in which a value is written. Case is the matcher's affair, and encodings (Base64, UTF-16, gzip, escapes)
 * are undone on the other side (views.ts): what is listed here is what a program or a person would write.
 */
export function text(value: string, rule: RuleName): Form[] {
  const written = new Set([value, value.normalize('NFC'), value.normalize('NFD'), withoutAccents(value)]);
  const forms = [...written].map((form): Form => ({ bytes: Buffer.from(form, 'utf8'), rule }));
  if (/[\x80-\xff]/.test(value)) forms.push({ bytes: Buffer.from(value, 'latin1'), rule });
  return forms;
}

/** A part of a name, alone: a word, unless it is one that is there anyway (`May`, `White`, a word of a diagnosis). */
export function namePart(part: string, vocabulary: ReadonlySet<string>): Form[] {
  const spellings = new Set([part, part.replace(/\d+$/, '')]); // Synthea writes `Doyle959`
  return [...spellings]
    .filter((name) => letters(name) >= 3)
    .flatMap((name) => text(name, isOrdinary(name, vocabulary) ? 'nameField' : 'name'));
}

/** Together they are nobody else's, even where each alone is an ordinary word. */
export function fullName(given: string, family: string): Form[] {
  const plain = [`${given} ${family}`, `${family}, ${given}`, `${family},${given}`, `${family} ${given}`];
  const joined = [`${family}^${given}`, `${given}.${family}`, `${given}_${family}`, `${family}_${given}`];
  return [...plain, ...joined].flatMap((form) => text(form, 'token'));
}

export function place(name: string, vocabulary: ReadonlySet<string>): Form[] {
  if (letters(name) < 3) return [];
  return text(name, isOrdinary(name, vocabulary) ? 'placeField' : 'name');
}

/** A birth date in ISO is also what a visit's date looks like; its other spellings are in no de-identified output. */
export function date(iso: string): Form[] {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return [];
  const [, year, month, day] = match as unknown as [string, string, string, string];
  const [m, d] = [`${Number(month)}`, `${Number(day)}`];
  const name = MONTHS[Number(month) - 1]!;
  const short = name.slice(0, 3);
  const digits = [`${year}${month}${day}`, `${month}${day}${year}`, `${day}${month}${year}`].filter(
    (form) => form !== iso
  );
  const separated = ['/', '.', '-'].flatMap((s) => [
    [month, day, year].join(s),
    [m, d, year].join(s),
    [day, month, year].join(s),
    [d, m, year].join(s),
    ...(s === '-' ? [] : [[year, month, day].join(s)]),
  ]);
  const spelled = [name, short].flatMap((mon) => [
    `${mon} ${d}, ${year}`,
    `${mon} ${day}, ${year}`,
    `${d} ${mon} ${year}`,
    `${day} ${mon} ${year}`,
    `${day}-${mon}-${year}`,
  ]);
  return [
    ...text(`${year}-${month}-${day}`, 'isoDate'),
    ...[...new Set([...digits, ...separated])].flatMap((form) => text(form, 'number')),
    ...[...new Set(spelled)].flatMap((form) => text(form, 'token')),
  ];
}

/** As given, as digits, and as North Americans group them. */
export function phone(value: string): Form[] {
  const main = value.split(/\s*(?:x|ext\.?)\s*\d+\s*$/i)[0]!.trim();
  const digits = main.replace(/\D/g, '');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  const forms = new Set([main]);
  if (digits.length >= 7) forms.add(digits);
  if (national.length === 10) {
    const [area, exchange, line] = [national.slice(0, 3), national.slice(3, 6), national.slice(6)];
    for (const s of ['-', '.', ' ']) forms.add([area, exchange, line].join(s));
    forms.add(`(${area}) ${exchange}-${line}`).add(`(${area})${exchange}-${line}`).add(national).add(`1${national}`);
  }
  return [...forms].filter((form) => form.replace(/\D/g, '').length >= 6).flatMap((form) => text(form, 'number'));
}

export function ssn(value: string): Form[] {
  const digits = value.replace(/\D/g, '');
  if (digits.length !== 9) return uniqueId(value);
  const groups = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  return [digits, groups.join('-'), groups.join(' ')].flatMap((form) => text(form, 'number'));
}

/** A longer one is unique by itself; a short number is a count or a code unless its surroundings say otherwise. */
export function uniqueId(value: string): Form[] {
  const id = value.trim();
  const mixed = /\d/.test(id) && /[^\d]/.test(id);
  if (UUID.test(id)) return [...text(id, 'anywhere'), ...text(id.replaceAll('-', ''), 'anywhere')];
  if (id.length >= 16) return text(id, 'anywhere');
  if (id.length >= 7 || (mixed && id.length >= 6)) return text(id, /^\d+$/.test(id) ? 'number' : 'token');
  if (id.length >= 5 || (mixed && id.length >= 4)) return text(id, 'shortId');
  return id.length >= 3 ? text(id, 'tinyId') : [];
}

/** `Patient/123`: with its type even a short id is one. */
export function resourceId(type: string, id: string): Form[] {
  const unique = UUID.test(id) || (id.length >= 8 && /\d/.test(id) && /[^\d]/.test(id));
  return [...(unique ? uniqueId(id) : []), ...text(`${type}/${id}`, 'token')];
}

export function zip(value: string): Form[] {
  const five = value.slice(0, 5);
  const rule = value.length > 5 ? text(value, 'number') : [];
  return /^\d{5}/.test(value) ? [...rule, ...text(five, 'zip')] : text(value, 'zip');
}

/**
 * Three pieces out of the middle: the beginning of an image is the same in all of its kind. A piece of one repeated
 * byte would be found in any file.
 */
export function binary(data: Uint8Array): Form[] {
  const size = Math.min(24, data.length);
  const starts = data.length <= 64 ? [0] : [0.25, 0.5, 0.75].map((part) => Math.floor(data.length * part));
  return starts
    .map((start) => data.subarray(start, start + size))
    .filter((piece) => piece.length >= 8 && new Set(piece).size >= 6)
    .map((bytes) => ({ bytes, rule: 'anywhere' }));
}

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const letters = (value: string): number => value.match(/\p{L}/gu)?.length ?? 0;
const withoutAccents = (value: string): string => value.normalize('NFD').replace(/\p{M}/gu, '');

function isOrdinary(name: string, vocabulary: ReadonlySet<string>): boolean {
  const word = name.toLowerCase();
  return COMMON_WORDS.has(word) || vocabulary.has(word);
}
