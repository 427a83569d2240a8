import zlib from 'node:zlib';
import type { Patient, Resource } from '@medplum/fhirtypes';
import { describe, expect, it, test } from 'vitest';
import { findIdentified } from '../../privacy/redact/index.ts';
import { isBeingTyped } from './being-typed.ts';
import { holdsKnown, knownOf, lastCheck } from './last-check.ts';
import { promptOf, SYSTEM_TEXT } from './prompt.ts';
import { ORIGINAL } from './testing/llm-gateway.ts';

const person = { ...ORIGINAL, identifier: [...ORIGINAL.identifier!, { value: ORIGINAL.id! }] };
const known = knownOf([person], [ORIGINAL.birthDate!]);
const body = (content: string, model = 'gpt-4o-2024-08-06') =>
  JSON.stringify({ model, messages: [{ role: 'user', content }] });
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');

describe('the last check finds what is known', () => {
  it.each([
    ['a name', 'for Quackenbrück it is'],
    ['without its mark', 'for quackenbruck it is'],
    ['in another script', 'for Zеbеdеа it is'],
    ['with signs that are not seen', 'Ze\u200bbe\u00addea'],
    ['full width', 'Ｚｅｂｅｄｅａ'],
    ['from back to front', 'aedebeZ'],
    ['in ROT13', 'Mrorqrn'],
    ['letter by letter', 'Z e b e d e a  Q u a c k e n b r ü c k'],
    ['both names joined', 'zebedeaquackenbruck'],
    ['a contact', 'Mr. Thistlewood'],
    ['a record number', 'MRN 77 45 12 0'],
    ['a social security number', '219.45.8817'],
    ['a telephone number', '(617) 555 - 0182'],
    ['a street', '4711 wisteria hollow lane'],
    ['an id at the source', 'Patient/src-48151623'],
    ['a birth date in words', 'born April 5, 1961'],
    ['in Base64', base64('it is Zebedea')],
    ['in Base64, twice', base64(base64('this is Zebedea, she said'))],
    ['in Base64 of a gzip', base64(zlib.gzipSync('it is Zebedea'))],
    ['in Base64 of UTF-16', base64(Buffer.from('Zebedea', 'utf16le'))],
    ['in Base64 after a path', `data/${base64('it is Zebedea')}`],
    ['in Base32', base32('it is Zebedea')],
    ['in hexadecimal', Buffer.from('it is Zebedea').toString('hex')],
    ['in hexadecimal with blanks', Buffer.from('it is Zebedea').toString('hex').replace(/../g, '$& ')],
    ['in escapes of JSON', '\\u005a\\u0065\\u0062\\u0065\\u0064\\u0065\\u0061'],
    ['in escapes of HTML', '&#90;&#101;bedea'],
    ['in escapes of URLs', '%5A%65bedea'],
    ['as character codes', '90, 101, 98, 101, 100, 101, 97'],
    ['as character codes in hexadecimal', '0x5a 0x65 0x62 0x65 0x64 0x65 0x61'],
  ])('%s', (_how, text) => {
    expect(holdsKnown(text, known)).toBe(true);
    expect(lastCheck(body(text), '', known)).toBeDefined();
  });

  test('wherever it stands in the body: a key, a further field', () => {
    expect(lastCheck(JSON.stringify({ messages: [], user: 'Zebedea' }), '', known)).toBe('known');
    expect(lastCheck(JSON.stringify({ messages: [{ Zebedea: 1 }] }), '', known)).toBe('known');
  });
});

describe('the last check lets pass', () => {
  const nothing = knownOf([], []);
  it.each([
    ['the instructions', SYSTEM_TEXT],
    ['placeholders', 'Is [PATIENT_1] due? See [DATE_2].'],
    ['code', 'const bundle = await medplum.searchResources("Observation", { code: "4548-4", _count: "10" });'],
  ])('%s', (_what, text) => {
    expect(lastCheck(body(text), '', known)).toBeUndefined();
    expect(lastCheck(body(text), '', nothing)).toBeUndefined();
  });

  test('the instructions, which are not looked at for forms each time', () => {
    expect(findIdentified(SYSTEM_TEXT)).toEqual([]);
  });

  test('dates and codes of the record, and not the same in what was typed', () => {
    const record = 'S1 Observation; effectiveDateTime: 1961-04-05; code: Body weight (LOINC 29463-7)';
    const prompt = promptOf({
      history: [],
      question: 'latest weight?',
      files: [],
      record: { text: record, sources: [], withheld: 0 },
    });
    expect(lastCheck(JSON.stringify({ messages: prompt.messages }), prompt.record, known)).toBeUndefined();
    expect(lastCheck(body('born 1961-04-05'), '', known)).toBe('formed');
  });

  test('a name that is an ordinary word, where it is the word', () => {
    const white: Patient = { resourceType: 'Patient', name: [{ family: 'White', given: ['May'] }] };
    const ordinary = knownOf([white as Resource], []);
    expect(holdsKnown('white blood cells may rise', ordinary)).toBe(false);
    expect(holdsKnown('the bloods of maywhite', ordinary)).toBe(true);
  });

  test('a code that ends like a house number', () => {
    const neighbour: Patient = { resourceType: 'Patient', identifier: [{ value: '29463' }] };
    expect(holdsKnown('Body weight (LOINC 29463-7)', knownOf([neighbour as Resource], []))).toBe(false);
    expect(holdsKnown('number 29463.', knownOf([neighbour as Resource], []))).toBe(true);
  });
});

describe('what is being typed', () => {
  it.each([
    ['half a name', 'const name = "Zebe', ''],
    ['the rest of one', 'const name = "Zebe', 'dea";'],
    ['a name within a name', 'const patient_quacken', ' = 1'],
    ['half a record number', "mrn = 'MRN-774", "'"],
    ['half a telephone number', '617-555', ''],
  ])('%s', (_what, prefix, suffix) => expect(isBeingTyped(prefix, suffix, known)).toBe(true));
  it.each([
    ['code', 'const patient = await medplum.read', ''],
    ['nothing', '', ''],
    ['an end', 'return x;', '\n}'],
  ])('not %s', (_what, prefix, suffix) => expect(isBeingTyped(prefix, suffix, known)).toBe(false));
});

function base32(text: string): string {
  let bits = '';
  for (const byte of Buffer.from(text)) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}
