import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { Engine } from './engine.ts';
import { InputError, ProcessingError } from './errors.ts';
import { offsetInDays } from './methods/date-shift.ts';
import { decrypt } from './methods/encrypt.ts';

// What Microsoft's tool is documented to do, and does: each line is a rule or some, an input, and what comes out of it.
const KEYS = { dateShiftKey: 'shift', cryptoHashKey: 'hash', encryptKey: '0123456789abcdef' };
const NOW = new Date('2026-06-15T12:00:00Z');
const hash = (text: string): string => createHmac('sha256', 'hash').update(text).digest('hex');

type Json = Record<string, unknown>;
const engine = (rules: Json[], parameters: Json = {}, more: Json = {}): Engine =>
  new Engine(readConfiguration({ fhirVersion: 'R4', fhirPathRules: rules, parameters, ...more }, { keys: KEYS }), {
    now: () => NOW,
  });

/** Without the labels, which have their own tests. */
function treated(rules: Json[], input: Json, parameters: Json = {}): Json {
  const { meta, ...rest } = engine(rules, parameters).deidentify(input);
  const { security, ...others } = (meta ?? {}) as Json;
  return Object.keys(others).length > 0 ? { ...rest, meta: others } : rest;
}

const patient = (content: Json): Json => ({ resourceType: 'Patient', ...content });
const observation = (content: Json): Json => ({ resourceType: 'Observation', ...content });

const CASES: { it: string; rules: Json[]; parameters?: Json; input: Json; output: Json }[] = [
  {
    it: 'redact removes an element with all that is in it, and what becomes empty with it',
    rules: [{ path: 'Patient.name', method: 'redact' }],
    input: patient({ name: [{ use: 'official', family: 'Roe', period: { start: '2001-02-03' } }], gender: 'female' }),
    output: patient({ gender: 'female' }),
  },
  {
    it: 'of dates a year may stay, unless it tells of an age over 89',
    rules: [{ path: "nodesByType('date')", method: 'redact' }],
    parameters: { enablePartialDatesForRedact: true },
    input: patient({ birthDate: '1936-06-16', contact: [{ period: {} }] }),
    output: patient({ birthDate: '1936' }),
  },
  {
    it: 'a birthday of 90 years ago and before goes whole',
    rules: [{ path: "nodesByType('date')", method: 'redact' }],
    parameters: { enablePartialDatesForRedact: true },
    input: patient({ birthDate: '1936-06-15', active: true }),
    output: patient({ active: true }),
  },
  {
    it: 'of a postal code three digits may stay, the others become zero; none of a restricted area',
    rules: [{ path: "nodesByType('Address').postalCode", method: 'redact' }],
    parameters: { enablePartialZipCodesForRedact: true, restrictedZipCodeTabulationAreas: ['036'] },
    input: patient({ address: [{ postalCode: '98052-1234' }, { postalCode: '03601' }, { postalCode: '12' }] }),
    output: patient({ address: [{ postalCode: '98000-0000' }, { postalCode: '00000' }, { postalCode: '12' }] }),
  },
  {
    it: 'ages up to 89 may stay',
    rules: [{ path: "nodesByType('Age')", method: 'redact' }],
    parameters: { enablePartialAgesForRedact: true },
    input: {
      resourceType: 'FamilyMemberHistory',
      condition: [{ onsetAge: { value: 89, unit: 'years' } }, { onsetAge: { value: 90, unit: 'years' } }],
    },
    output: { resourceType: 'FamilyMemberHistory', condition: [{ onsetAge: { value: 89 } }] },
  },
  {
    it: 'the first rule that matches wins, for the element and all below it',
    rules: [
      { path: "nodesByType('HumanName').use", method: 'keep' },
      { path: "nodesByType('Address')", method: 'keep' },
      { path: "nodesByType('HumanName')", method: 'redact' },
      { path: "nodesByType('string')", method: 'redact' },
    ],
    input: patient({ name: [{ use: 'usual', text: 'Jane Roe' }], address: [{ city: 'Bath' }] }),
    output: patient({ name: [{ use: 'usual' }], address: [{ city: 'Bath' }] }),
  },
  {
    it: 'nodesByName() finds a choice by its name without the type',
    rules: [{ path: "nodesByName('value')", method: 'redact' }],
    input: observation({ status: 'final', valueString: 'x', component: [{ valueQuantity: { value: 1 } }] }),
    output: observation({ status: 'final' }),
  },
  {
    it: 'a choice is taken by its type with as, and with ofType()',
    rules: [
      { path: 'Observation.value as Quantity', method: 'keep' },
      { path: 'Observation.component.value.ofType(string)', method: 'keep' },
      { path: 'Observation.component.value', method: 'redact' },
    ],
    input: observation({ valueQuantity: { value: 1 }, component: [{ valueString: 'a' }, { valueBoolean: true }] }),
    output: observation({ valueQuantity: { value: 1 }, component: [{ valueString: 'a' }] }),
  },
  {
    it: 'a union may name its type again',
    rules: [{ path: 'Condition.onset | Condition.abatement as Age', method: 'redact' }],
    input: { resourceType: 'Condition', onsetString: 'x', abatementAge: { value: 3 } },
    output: { resourceType: 'Condition' },
  },
  {
    it: 'a path may be any FHIRPath',
    rules: [
      { path: "nodesByType('ContactPoint').where(use='home')", method: 'redact' },
      { path: 'Patient.name.given.skip(1)', method: 'redact' },
    ],
    input: patient({
      telecom: [
        { use: 'home', value: '1' },
        { use: 'work', value: '2' },
      ],
      name: [{ given: ['A', 'B', 'C'] }],
    }),
    output: patient({ telecom: [{ use: 'work', value: '2' }], name: [{ given: ['A'] }] }),
  },
  {
    it: 'a path is evaluated on what earlier rules have left',
    rules: [
      { path: "nodesByType('ContactPoint').use", method: 'redact' },
      { path: "nodesByType('ContactPoint').where(use='home').value", method: 'redact' },
    ],
    input: patient({ telecom: [{ use: 'home', value: '1' }] }),
    output: patient({ telecom: [{ value: '1' }] }),
  },
  {
    it: 'extensions of primitives are treated, place by place',
    rules: [
      { path: "nodesByType('Extension')", method: 'keep' },
      { path: 'Patient.name.given', method: 'redact' },
    ],
    input: patient({
      name: [{ family: 'X', given: ['A', 'B'], _given: [{ extension: [{ url: 'http://x', valueCode: 'a' }] }] }],
    }),
    output: patient({ name: [{ family: 'X', _given: [{ extension: [{ url: 'http://x', valueCode: 'a' }] }] }] }),
  },
  {
    it: 'cryptoHash is HMAC-SHA-256 in hex; of a reference it takes the id alone',
    rules: [
      { path: 'Resource.id', method: 'cryptoHash' },
      { path: "nodesByType('Reference').reference", method: 'cryptoHash' },
    ],
    input: observation({
      id: 'o1',
      subject: { reference: 'Patient/p1' },
      focus: [
        { reference: 'https://ehr.example/fhir/Patient/p1/_history/2' },
        { reference: 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0' },
        { reference: 'urn:oid:1.2.3' },
        { reference: '#c1' },
        { reference: 'Patient?identifier=x' },
      ],
    }),
    output: observation({
      id: hash('o1'),
      subject: { reference: `Patient/${hash('p1')}` },
      focus: [
        { reference: `https://ehr.example/fhir/Patient/${hash('p1')}/_history/2` },
        { reference: `urn:uuid:${hash('0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0')}` },
        { reference: `urn:oid:${hash('1.2.3')}` },
        { reference: `#${hash('c1')}` },
        { reference: hash('Patient?identifier=x') },
      ],
    }),
  },
  {
    it: 'dateShift moves dates by a fixed offset, and sets the time of day to zero; the offset of the zone stays',
    rules: [
      { path: "nodesByType('dateTime')", method: 'dateShift' },
      { path: "nodesByType('instant')", method: 'dateshift' },
    ],
    parameters: { dateShiftFixedOffsetInDays: -3 },
    input: observation({ effectiveDateTime: '2024-03-01T10:11:12.345+05:30', issued: '2024-01-02T03:04:05Z' }),
    output: observation({ effectiveDateTime: '2024-02-27T00:00:00.000+05:30', issued: '2023-12-30T00:00:00Z' }),
  },
  {
    it: 'a date without a day is not moved but redacted',
    rules: [{ path: "nodesByType('dateTime')", method: 'dateShift' }],
    parameters: { dateShiftFixedOffsetInDays: 5, enablePartialDatesForRedact: true },
    input: observation({ effectivePeriod: { start: '2020-05', end: '2021' } }),
    output: observation({ effectivePeriod: { start: '2020', end: '2021' } }),
  },
  {
    it: 'dates of a resource move by its id as it is when the rule applies',
    rules: [
      { path: 'Resource.id', method: 'cryptoHash' },
      { path: "nodesByType('date')", method: 'dateShift' },
    ],
    input: patient({ id: 'p1', birthDate: '2000-01-31' }),
    output: patient({ id: hash('p1'), birthDate: moved('2000-01-31', offsetInDays(hash('p1'), 'shift')) }),
  },
  {
    it: 'substitute puts a value in the place of a primitive',
    rules: [{ path: 'Patient.address.city', method: 'substitute', replaceWith: 'Anytown' }],
    input: patient({ address: [{ city: 'Bath', state: 'ME' }] }),
    output: patient({ address: [{ city: 'Anytown', state: 'ME' }] }),
  },
  {
    it: 'substitute puts an element in the place of one, but for what an earlier rule has treated',
    rules: [
      { path: 'Patient.name.use', method: 'keep' },
      { path: 'Patient.name', method: 'substitute', replaceWith: { family: 'F', given: ['G', 'H'] } },
    ],
    input: patient({ name: [{ use: 'usual', text: 'x', family: 'Roe', given: ['Jane'] }, { given: ['A', 'B', 'C'] }] }),
    output: patient({
      name: [
        { use: 'usual', family: 'F', given: ['G', 'H'] },
        { given: ['G', 'H'], family: 'F' },
      ],
    }),
  },
  {
    it: 'generalize takes the first case that holds; what none holds for is redacted, or kept',
    rules: [
      {
        path: 'Observation.value.ofType(Quantity).value',
        method: 'generalize',
        cases: { '$this >= 0 and $this < 20': '20', '$this >= 20': '($this div 10) * 10' },
      },
      {
        path: 'Observation.status',
        method: 'generalize',
        cases: { "$this = 'amended'": "'final'" },
        otherValues: 'keep',
      },
      { path: 'Observation.language', method: 'generalize', cases: { "$this in ('en-AU' | 'en-US')": "'en'" } },
    ],
    input: observation({ status: 'preliminary', language: 'fr', valueQuantity: { value: 37, unit: 'x' } }),
    output: observation({ status: 'preliminary', valueQuantity: { value: 30, unit: 'x' } }),
  },
  {
    it: 'generalize masks text, and takes dates to others',
    rules: [
      {
        path: 'Patient.address.postalCode',
        method: 'generalize',
        cases: { "$this.startsWith('123')": "$this.substring(0, 2) + '****'" },
      },
      {
        path: 'Patient.birthDate',
        method: 'generalize',
        cases: { '$this >= @1990-01-01 and $this <= @2000-01-01': '@1990' },
      },
    ],
    input: patient({ address: [{ postalCode: '12345' }], birthDate: '1995-05-05' }),
    output: patient({ address: [{ postalCode: '12****' }], birthDate: '1990' }),
  },
  {
    it: 'contained resources go by the rules of their own type',
    rules: [
      { path: 'Patient.name', method: 'redact' },
      { path: 'Observation.note', method: 'redact' },
    ],
    input: observation({
      contained: [{ resourceType: 'Patient', id: 'c', name: [{ text: 'x' }] }],
      note: [{ text: 'y' }],
    }),
    output: observation({ contained: [{ resourceType: 'Patient', id: 'c' }] }),
  },
  {
    it: 'nodes of nested resources are not reached by nodesByType() of the one around them',
    rules: [{ path: "Bundle.nodesByType('HumanName')", method: 'redact' }],
    input: { resourceType: 'Bundle', entry: [{ resource: patient({ name: [{ text: 'x' }] }) }] },
    output: { resourceType: 'Bundle', entry: [{ resource: patient({ name: [{ text: 'x' }] }) }] },
  },
  {
    it: 'a rule on a whole resource type treats all that no rule before it did',
    rules: [
      { path: 'Patient.gender', method: 'keep' },
      { path: 'Resource', method: 'redact' },
    ],
    input: patient({ id: 'p', gender: 'male', active: true, contact: [{ name: { text: 'x' } }] }),
    output: patient({ gender: 'male' }),
  },
];

function moved(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

describe('as the tool has it', () => {
  test.each(CASES)('$it', ({ rules, parameters, input, output }) => {
    const before = structuredClone(input);
    expect(treated(rules, input, parameters)).toEqual(output);
    expect(input).toEqual(before);
  });

  test('the order of elements stays, and a new meta comes last', () => {
    const out = engine([{ path: 'Patient.name.family', method: 'redact' }]).deidentifyText(
      '{"gender":"male","resourceType":"Patient","name":[{"text":"x","family":"y"}],"id":"p"}'
    );
    expect(Object.keys(JSON.parse(out) as Json)).toEqual(['resourceType', 'gender', 'name', 'id', 'meta']);
  });
});

describe('encrypt', () => {
  test('is AES-CBC with a random initialization vector, and the key brings it back', () => {
    const once = treated([{ path: 'Patient.birthDate', method: 'encrypt' }], patient({ birthDate: '2000-01-02' }));
    const again = treated([{ path: 'Patient.birthDate', method: 'encrypt' }], patient({ birthDate: '2000-01-02' }));
    expect(once.birthDate).not.toBe(again.birthDate);
    expect(Buffer.from(once.birthDate as string, 'base64')).toHaveLength(32);
    expect(decrypt(once.birthDate as string, KEYS.encryptKey)).toBe('2000-01-02');
  });
});

describe('perturb', () => {
  test.each([
    ['fixed', 10, 100, 95, 105],
    ['proportional', 0.2, 100, 90, 110],
    ['fixed', 0, 100, 100, 100],
  ] as const)(
    '%s over a span of %d stays in its range, and is the same with the same keys',
    (rangeType, span, value, from, to) => {
      const rules = [{ path: 'Observation.value', method: 'perturb', span, rangeType, roundTo: 1 }];
      const once = treated(rules, observation({ id: 'a', valueQuantity: { value, unit: 'kg' } }));
      const { value: out, unit } = once.valueQuantity as { value: number; unit: string };
      expect(out).toBeGreaterThanOrEqual(from);
      expect(out).toBeLessThanOrEqual(to);
      expect(unit).toBe('kg');
      expect(Number(out.toFixed(1))).toBe(out);
      expect(treated(rules, observation({ id: 'a', valueQuantity: { value, unit: 'kg' } }))).toEqual(once);
    }
  );

  test('a positive integer stays one', () => {
    const rules = [{ path: 'Patient.telecom.rank', method: 'perturb', span: 1000 }];
    for (let rank = 1; rank < 20; rank++) {
      const out = treated(rules, patient({ telecom: [{ rank }] })) as { telecom: { rank: number }[] };
      expect(out.telecom[0]!.rank).toBeGreaterThanOrEqual(1);
      expect(Number.isInteger(out.telecom[0]!.rank)).toBe(true);
    }
  });
});

describe('dateShift', () => {
  test('the offset is from -50 to 50, by scope and key', () => {
    const offsets = Array.from({ length: 2000 }, (_, i) => offsetInDays(`patient ${i}`, 'k'));
    expect(Math.min(...offsets)).toBe(-50);
    expect(Math.max(...offsets)).toBe(50);
  });

  test('all of a file move alike when that is the scope, and a scope without its name is refused', () => {
    const configuration = readConfiguration(
      { fhirPathRules: [{ path: "nodesByType('date')", method: 'dateShift' }], parameters: { dateShiftScope: 'file' } },
      { keys: KEYS }
    );
    const shift = new Engine(configuration, { scopeName: 'a.ndjson', now: () => NOW });
    const wanted = moved('2000-01-31', offsetInDays('a.ndjson', 'shift'));
    for (const id of ['p1', 'p2']) {
      expect(shift.deidentify(patient({ id, birthDate: '2000-01-31' })).birthDate).toBe(wanted);
    }
    expect(() => new Engine(configuration)).toThrow('needs the name');
  });
});

describe('labels', () => {
  const code = (out: Json): unknown[] =>
    ((out.meta as Json | undefined)?.security as Json[] | undefined)?.map((c) => c.code) ?? [];

  test('say what was done, each once and in order, and only in what is not contained', () => {
    const out = engine([
      { path: 'Patient.id', method: 'encrypt' },
      { path: 'Patient.name', method: 'redact' },
      { path: 'Observation.id', method: 'cryptoHash' },
    ]).deidentify({
      resourceType: 'Observation',
      id: 'o',
      meta: { security: [{ code: 'redacted' }], lastUpdated: '2020-01-01T00:00:00.120Z' },
      contained: [patient({ id: 'c', name: [{ text: 'x' }] })],
    });
    expect(code(out)).toEqual(['redacted', 'CRYTOHASH', 'MASKED']);
    expect((out.contained as Json[])[0]).not.toHaveProperty('meta');
    expect((out.meta as Json).lastUpdated).toBe('2020-01-01T00:00:00.12+00:00');
  });

  test('a Bundle bears those of its entries', () => {
    const out = engine([{ path: 'Patient.name', method: 'redact' }]).deidentify({
      resourceType: 'Bundle',
      entry: [{ resource: patient({ name: [{ text: 'x' }] }) }, { resource: observation({ status: 'final' }) }],
    });
    const [first, second] = (out.entry as { resource: Json }[]).map((e) => e.resource);
    expect([code(out), code(first!), code(second!)]).toEqual([['REDACTED'], ['REDACTED'], []]);
  });

  test('what was not treated has none', () => {
    expect(engine([{ path: 'Patient.name', method: 'redact' }]).deidentify(patient({ id: 'p' }))).toEqual(
      patient({ id: 'p' })
    );
  });
});

describe('what can not be treated is never handed on', () => {
  const failing = [{ path: 'Patient.name.family', method: 'generalize', cases: { '$this > 3': "'x'" } }];
  const named = patient({ name: [{ family: 'Roe' }] });

  test('raise is an error, without the value', () => {
    expect(() => engine(failing).deidentify(named)).toThrow(ProcessingError);
    expect(() => engine(failing).deidentify(named)).toThrow(/^(?!.*Roe)/s);
  });

  test('skip is an empty resource', () => {
    expect(engine(failing, {}, { processingErrors: 'skip' }).deidentify(named)).toEqual({
      resourceType: 'Patient',
      meta: {
        security: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
            code: 'REDACTED',
            display: 'redacted',
          },
        ],
      },
    });
  });

  test.each([
    ['an element that FHIR R4 does not have', '{"resourceType":"Patient","surname":"Roe"}'],
    ['a property that every object has', '{"resourceType":"Patient","constructor":"Roe"}'],
    ['a prototype', '{"resourceType":"Patient","__proto__":{"name":"Roe"}}'],
    ['a value where an element should stand', '{"resourceType":"Patient","name":"Roe"}'],
    ['an element where a value should stand', '{"resourceType":"Patient","birthDate":{"a":"Roe"}}'],
    ['a type that FHIR R4 does not have', '{"resourceType":"Roe"}'],
    ['a nested resource without a type', '{"resourceType":"Bundle","entry":[{"resource":{"id":"Roe"}}]}'],
    ['no JSON', '{"resourceType":"Patient"'],
    ['a list', '[]'],
  ])('%s is an error, without the value', (_, json) => {
    const keeping = engine([{ path: 'Resource', method: 'keep' }]);
    expect(() => keeping.deidentifyText(json)).toThrow(InputError);
    expect(() => keeping.deidentifyText(json)).toThrow(/^(?!.*Roe)/s);
  });
});
