import { describe, expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { Engine } from './engine.ts';
import { decrypt } from './methods/encrypt.ts';

// Known answers of Microsoft's tool, a method at a time: its keys, an element, and what it has always made of it.
type Json = Record<string, unknown>;
const KEYS = { dateShiftKey: 'dummy', cryptoHashKey: '123', encryptKey: '704ab12c8e3e46d4bea600ef62a6bec7' };
const ANY_TIME = new Date('2026-06-15T12:00:00Z');

function treated(rule: Json, input: Json, parameters: Json = {}): Json {
  const configuration = readConfiguration({ fhirVersion: 'R4', fhirPathRules: [rule], parameters }, { keys: KEYS });
  return new Engine(configuration, { now: () => ANY_TIME }).deidentify(input) as Json;
}

const extensionOf = (choice: string, value: unknown): Json => ({
  resourceType: 'Basic',
  extension: [{ url: 'http://x', [`value${choice}`]: value }],
});

/** The value of one element of any type, treated: undefined when it went. */
function one(type: string, method: Json, value: unknown, parameters: Json = {}): unknown {
  const rule = { path: `nodesByType('${type}')`, ...method };
  const choice = type[0]!.toUpperCase() + type.slice(1);
  const [extension] = (treated(rule, extensionOf(choice, value), parameters).extension ?? []) as Json[];
  return extension?.[`value${choice}`];
}

const PARTIAL = { enablePartialDatesForRedact: true };

describe('cryptoHash', () => {
  test.each([
    ['id', 'a', '69e99e82127c1f146f50653e02b92c4bb0c3bc182a6165a5bbce5f4f94e1ccb7'],
    ['id', 'bb6f4872-e456-42d5-a9da-a0d82cb7ea29', '73defcb8fcaf4c0c3d5c77f05b479cadbe502db2ef6e9b1523d2bfee31f3b999'],
    ['oid', 'urn:oid:1.2.3.4.5', '6aa8e3e9af18cae990adc9c26dc006ebf633dd1332886867a691ee2d5247dd15'],
    [
      'uuid',
      'urn:uuid:c757873d-ec9a-4326-a141-556f43239520',
      '23a940be8f03522b52a393c7194407796bb5ea3c02b926b0e42fdab94ca30bad',
    ],
    ['date', '2020-04-12', '1e99c6a8b99d3c8b4906c2e80911ad3b5961fd7498d3bc2b96fb128bc7148f90'],
    ['dateTime', '2017-01-01T00:00:00.000Z', '4c765fc04a6f9967d493ff39238d47993c709d3392a72060efeff285cf7b2501'],
    ['string', '&*^%$@()=-,/', '33f6f7d6b3602bf5354dcb4b8d988982602349355f50f86798d8ce1ffd61521b'],
    ['string', 'ÆŊŋßſ♫∅', '1a94823f0a0f00a4b1ca771c3446dc5e17958f4dae3588ace2bca8a843eb63d9'],
  ])('of a %s, %s', (type, value, expected) => {
    expect(one(type, { method: 'cryptoHash' }, value)).toBe(expected);
  });

  const ID = /[0-9a-f]{64}/;
  test.each([
    ['#p1', '#a10e6bee4fbeb6a7804153c25688dd4dd7b9c2a005417136026350fc33ac609f'],
    ['#', '#'],
    ['Patient/example', 'Patient/698d54f0494528a759f19c8e87a9f99e75a5881b9267ee3926bcf62c992d84ba'],
    [
      'http://fhir.hl7.org/svc/StructureDefinition/c8973a22-2b5b-4e76-9c66-00639c99e61b',
      'http://fhir.hl7.org/svc/StructureDefinition/b0ff9c939b3507a79e2ae3d2d3b595d62819b9b8f6ef10d4099b3058d902642f',
    ],
    [
      'http://example.org/fhir/Observation/apo89654/_history/2',
      'http://example.org/fhir/Observation/b1e85ca33baf76575ad28588af85b8f10c0dd40e9ed8cd57cdb7ae94ccd75695/_history/2',
    ],
    [
      'urn:uuid:c757873d-ec9a-4326-a141-556f43239520',
      'urn:uuid:24970eb3f915e516a2b5241c0d6979097a6357a13b89612c6a54b8ab5479df34',
    ],
    ['urn:oid:1.2.3.4.5', 'urn:oid:0543fb50485f58a47073f51aad1677607aec031c2c83c25ee7b040ade95cfbcc'],
  ])('of the reference %s', (reference, expected) => {
    const rule = { path: "nodesByType('Reference').reference", method: 'cryptoHash' };
    expect(treated(rule, { resourceType: 'Basic', subject: { reference } }).subject).toEqual({ reference: expected });
  });

  test.each([
    '034AB16',
    'Patient/AbcŴΉЙ',
    'http://fhir.hl7.org/svc/StructureDefinitionTest/c8973a22-2b5b-4e76-9c66-00639c99e61b',
    'ftp://fhir.hl7.org/svc/StructureDefinition/c8973a22-2b5b-4e76-9c66-00639c99e61b',
    'wwurn:uuid:c757873d-ec9a-4326-a141-556f43239520',
    'urn:oid:1.2.3=4.5',
  ])('takes %s, which is no reference of a known form, whole', (reference) => {
    const rule = { path: "nodesByType('Reference').reference", method: 'cryptoHash' };
    const { subject } = treated(rule, { resourceType: 'Basic', subject: { reference } });
    expect((subject as Json).reference).toMatch(new RegExp(`^${ID.source}$`));
  });
});

describe('dateShift', () => {
  test.each([
    ['date', '2015-02-07', '2015-01-17'],
    ['dateTime', '2015-02-07', '2015-01-17'],
    ['dateTime', '2015-02-07T13:28:17-05:00', '2015-01-17T00:00:00-05:00'],
    ['dateTime', '2015-02-07T13:28:17+05:00', '2015-01-17T00:00:00+05:00'],
    ['dateTime', '2015-02-07T13:28:17Z', '2015-01-17T00:00:00Z'],
    ['dateTime', '2015-02-07T13:28:17.12345-05:00', '2015-01-17T00:00:00.00000-05:00'],
    ['instant', '2015-02-07T13:28:17-05:00', '2015-01-17T00:00:00-05:00'],
    ['date', '2015-02', '2015'],
    ['date', '1925-02-07', undefined],
    ['dateTime', '1925-02-07T13:28:17-05:00', undefined],
    ['instant', '1915-03-07T13:28:17-05:00', undefined],
  ])('of the %s %s', (type, value, expected) => {
    expect(one(type, { method: 'dateShift' }, value, PARTIAL)).toBe(expected);
  });

  test.each([
    [0, '2015-02-07T00:00:00-05:00'],
    [11, '2015-02-18T00:00:00-05:00'],
    [-10, '2015-01-28T00:00:00-05:00'],
  ])('by %d days', (days, expected) => {
    const parameters = { ...PARTIAL, dateShiftFixedOffsetInDays: days };
    expect(one('dateTime', { method: 'dateShift' }, '2015-02-07T13:28:47-05:00', parameters)).toBe(expected);
  });
});

describe('redact', () => {
  test.each([
    ['date', '2015', '2015'],
    ['date', '2015-02-07', '2015'],
    ['date', '1925-02-07', undefined],
    ['dateTime', '2015-02', '2015'],
    ['dateTime', '2015-02-07T13:28:17-05:00', '2015'],
    ['dateTime', '1925-02-07T13:28:17-05:00', undefined],
    ['instant', '2015-02-07T13:28:17-05:00', '2015'],
    ['instant', '1925-02-07T13:28:17-05:00', undefined],
  ])('of the %s %s a year at most', (type, value, expected) => {
    expect(one(type, { method: 'redact' }, value, PARTIAL)).toBe(expected);
    expect(one(type, { method: 'redact' }, value)).toBeUndefined();
  });

  test.each([
    ['98052', '98000'],
    ['00000', '00000'],
    ['20301', '00000'],
    ['55602', '00000'],
    ['98028-1830', '98000-0000'],
    ['20301-1830', '00000-0000'],
  ])('of the postal code %s', (postalCode, expected) => {
    const rule = { path: "nodesByType('Address').postalCode", method: 'redact' };
    const input = { resourceType: 'Patient', gender: 'other', address: [{ postalCode }] };
    const parameters = { enablePartialZipCodesForRedact: true, restrictedZipCodeTabulationAreas: ['203', '556'] };
    expect(treated(rule, input, parameters).address).toEqual([{ postalCode: expected }]);
    expect(treated(rule, input).address).toBeUndefined();
  });
});

describe('generalize', () => {
  const DATES = {
    '$this >= @1990-01-01 and $this < @2000-01-01': '@1990',
    '$this = @2010-01-01': '@2010-01-01',
  };
  const TIMES = { '$this >= @T13:45:02 and $this < @T23:45:02': '@T12:00:00', '$this = @T00:00:00': '@T00:00:00' };
  const RANGES = {
    '$this >= 0 and $this < 20': '20',
    '$this >= 20 and $this < 40': '40',
    '$this >= 40 and $this < 60': '60',
  };
  const NEAR = { '$this >= 0 and $this <= 100': '($this div 10) * 10 - 10' };
  const MASK = { "$this.startsWith('123')": "$this.substring(0,3) + '****'" };
  const CODES = { "$this in ('en-AU' | 'en-CA')": "'en'", "$this in ('es-AR' | 'es-ES')": "'es'" };
  const OVERLAPPING = { '$this>=0 and $this<20': '20', '$this>=10 and $this<40': '40', true: '80' };

  test.each<[string, unknown, Json, unknown, string?]>([
    ['integer', 5, RANGES, 20],
    ['integer', 20, RANGES, 40],
    ['integer', 43, RANGES, 60],
    ['integer', 110, RANGES, undefined],
    ['integer', 110, RANGES, 110, 'keep'],
    ['integer', 5, NEAR, -10],
    ['positiveInt', 24, NEAR, 10],
    ['unsignedInt', 78, NEAR, 60],
    ['string', '1230005', MASK, '123****'],
    ['string', '7654321', MASK, '7654321', 'Keep'],
    ['string', 'en-AU', CODES, 'en'],
    ['string', 'es-ES', CODES, 'es'],
    ['string', 'en-CI', CODES, undefined, 'Redact'],
    ['date', '1990-01-01', DATES, '1990'],
    ['date', '2000-01-01', DATES, undefined],
    ['date', '2010-01-01', DATES, '2010-01-01'],
    ['date', '2021-05-20', DATES, '2021-05-20', 'keep'],
    ['dateTime', '1995-03-04', DATES, '1990'],
    ['time', '13:45:02', TIMES, '12:00:00'],
    ['time', '02:00:00', TIMES, undefined],
    ['time', '00:00:00', TIMES, '00:00:00'],
    ['integer', 15, OVERLAPPING, 20],
    ['integer', 25, OVERLAPPING, 40],
    ['integer', 99, OVERLAPPING, 80],
  ])('the %s %s by %j', (type, value, cases, expected, otherValues = 'redact') => {
    expect(one(type, { method: 'generalize', cases, otherValues }, value)).toBe(expected);
  });

  test('of an element that is no primitive the rule is no rule', () => {
    const rule = { path: "nodesByType('HumanName')", method: 'generalize', cases: { true: "'x'" } };
    expect(() => treated(rule, { resourceType: 'Patient', name: [{ family: 'Green' }] })).toThrow();
  });
});

describe('encrypt', () => {
  test.each(['abc', '!@)(*&%^!@#$%@', 'ͶΆΈΞξτϡϿῧῄᾴѶѾ'])('brings %s back', (value) => {
    const sealed = one('code', { method: 'encrypt' }, value) as string;
    expect(sealed).not.toContain(value);
    expect(decrypt(sealed, KEYS.encryptKey)).toBe(value);
  });
});

describe('perturb', () => {
  test.each<[string, unknown, Json, number, number, number]>([
    ['integer', 5, { span: 0 }, 5, 5, 0],
    ['decimal', 5.234, { span: 6, roundTo: 2 }, 2.23, 8.23, 2],
    ['decimal', 0.12, { span: 2, roundTo: 2 }, -0.88, 1.12, 2],
    ['integer', 5, { span: 0.4, roundTo: 0, rangeType: 'proportional' }, 4, 6, 0],
    ['decimal', 5.234, { span: 1, roundTo: 2, rangeType: 'proportional' }, 2.62, 7.85, 2],
    ['unsignedInt', 10, { span: 40, roundTo: 0 }, 0, 30, 0],
    ['positiveInt', 1, { span: 200, roundTo: 2 }, 1, 101, 0],
    ['unsignedInt', 10, { span: 4, rangeType: 'proportional' }, 0, 30, 0],
  ])('the %s %d by %j', (type, value, settings, low, high, places) => {
    const out = one(type, { method: 'perturb', ...settings }, value) as number;
    expect(out).toBeGreaterThanOrEqual(low);
    expect(out).toBeLessThanOrEqual(high);
    expect(Number(out.toFixed(places))).toBe(out);
  });
});

describe('a configuration is refused', () => {
  const age = { path: 'Condition.onset as Age' };
  test.each<[string, Json]>([
    ['without rules', { fhirVersion: 'R4' }],
    ['with a path that is no FHIRPath', { fhirPathRules: [{ path: 'invalid()', method: 'redact' }] }],
    ['with a method that there is not', { fhirPathRules: [{ path: 'Patient', method: 'skip' }] }],
    ['with a substitute of nothing', { fhirPathRules: [{ path: 'Patient', method: 'substitute' }] }],
    ['with a wrong range type', { fhirPathRules: [{ ...age, method: 'perturb', span: 3, rangeType: 'unknown' }] }],
    ['without a span', { fhirPathRules: [{ ...age, method: 'perturb' }] }],
    ['with a negative span', { fhirPathRules: [{ ...age, method: 'perturb', span: '-1' }] }],
    ['with a rounding that is no number', { fhirPathRules: [{ ...age, method: 'perturb', span: 3, roundTo: 'abc' }] }],
    ['with a negative rounding', { fhirPathRules: [{ ...age, method: 'perturb', span: 3, roundTo: -1 }] }],
    ['with a rounding past 28', { fhirPathRules: [{ ...age, method: 'perturb', span: 3, roundTo: '29' }] }],
    ['without cases', { fhirPathRules: [{ ...age, method: 'generalize', otherValues: 'keep' }] }],
    [
      'with a case that is no FHIRPath',
      { fhirPathRules: [{ ...age, method: 'generalize', cases: { '1 && 2': '1' } }] },
    ],
    [
      'with other values that there are not',
      { fhirPathRules: [{ ...age, method: 'generalize', cases: { true: '1' }, otherValues: 'unknown' }] },
    ],
    ['of another FHIR version', { fhirVersion: 'Stu3', fhirPathRules: [{ path: 'Patient', method: 'redact' }] }],
  ])('%s', (_what, configuration) => {
    expect(() => readConfiguration(configuration, { keys: KEYS })).toThrow(/./);
  });

  test('with a key of no length that AES has', () => {
    const configuration = { fhirPathRules: [{ path: 'Patient.name.family', method: 'encrypt' }] };
    expect(() => readConfiguration(configuration, { keys: { encryptKey: '01234567890123456789' } })).toThrow(
      'encryptKey has to have 128, 192 or 256 bits'
    );
  });
});
