import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../rules/configuration.ts';
import { Engine } from '../rules/engine.ts';
import { HIPAA_IDENTIFIERS, type HipaaIdentifier } from '../rules/identifiers.ts';
import { Report } from '../rules/report.ts';
import { textRedactor } from '../rules/text-redactor.ts';
import { PROFILES } from './profiles.ts';

type Json = Record<string, unknown>;
const KEYS = { dateShiftKey: 'shift', cryptoHashKey: 'hash' };
const NOW = new Date('2026-06-15T12:00:00Z');
const names = Object.keys(PROFILES);
const engineOf = (name: string, report?: Report): Engine =>
  new Engine(readConfiguration(PROFILES[name], { keys: KEYS }), { textRedactor, report, now: () => NOW });
const engines = Object.fromEntries(names.map((name) => [name, engineOf(name)]));
const patient = (content: Json): Json => ({ resourceType: 'Patient', id: 'p1', ...content });

/** Each of the 18, where FHIR puts it; `mark` is what may not come out. `B` and `C` have profiles that keep them. */
const PLANTED: { of: HipaaIdentifier; mark: string; input: Json; keptBy?: readonly string[] }[] = [
  { of: 'A', mark: 'Roehampton', input: patient({ name: [{ family: 'Roehampton', given: ['Jane'] }] }) },
  { of: 'A', mark: 'Roehampton', input: patient({ contact: [{ name: { text: 'John Roehampton' } }] }) },
  { of: 'A', mark: 'Roehampton', input: { resourceType: 'Observation', subject: { display: 'Jane Roehampton' } } },
  { of: 'B', mark: '12 Mill Lane', input: patient({ address: [{ line: ['12 Mill Lane'], state: 'ME' }] }) },
  { of: 'B', mark: 'Skowhegan', input: patient({ address: [{ city: 'Skowhegan' }] }), keptBy: ['limited-data-set'] },
  { of: 'B', mark: '04976', input: patient({ address: [{ postalCode: '04976' }] }), keptBy: ['limited-data-set'] },
  { of: 'B', mark: '44.765', input: { resourceType: 'Location', position: { latitude: 44.765, longitude: -69.719 } } },
  { of: 'C', mark: '1931-04-05', input: patient({ birthDate: '1931-04-05' }), keptBy: ['limited-data-set'] },
  {
    of: 'C',
    mark: '-04-05',
    input: { resourceType: 'Encounter', subject: { reference: 'Patient/p1' }, period: { start: '2021-04-05' } },
    keptBy: ['limited-data-set'],
  },
  {
    of: 'C',
    mark: '97',
    input: { resourceType: 'Condition', onsetAge: { value: 97, system: 'http://unitsofmeasure.org', code: 'a' } },
  },
  { of: 'D', mark: '555-0147', input: patient({ telecom: [{ system: 'phone', value: '207-555-0147' }] }) },
  { of: 'E', mark: '555-0148', input: patient({ telecom: [{ system: 'fax', value: '207-555-0148' }] }) },
  { of: 'F', mark: 'jane.roe', input: patient({ telecom: [{ system: 'email', value: 'jane.roe@mail.example' }] }) },
  {
    of: 'G',
    mark: '078-05-1120',
    input: patient({ identifier: [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: '078-05-1120' }] }),
  },
  { of: 'H', mark: 'MRN7781', input: patient({ identifier: [{ system: 'http://north.example', value: 'MRN7781' }] }) },
  { of: 'I', mark: 'W8812044', input: { resourceType: 'Coverage', subscriberId: 'W8812044', dependent: 'W8812044' } },
  {
    of: 'J',
    mark: 'ACC-5541',
    input: { resourceType: 'Account', identifier: [{ value: 'ACC-5541' }], name: 'ACC-5541' },
  },
  {
    of: 'K',
    mark: 'LIC9931',
    input: { resourceType: 'Practitioner', qualification: [{ identifier: [{ value: 'LIC9931' }] }] },
  },
  {
    of: 'L',
    mark: '1HGCM82633A004352',
    input: { resourceType: 'Device', identifier: [{ value: '1HGCM82633A004352' }] },
  },
  { of: 'M', mark: 'SN-40021', input: { resourceType: 'Device', serialNumber: 'SN-40021', lotNumber: 'SN-40021' } },
  { of: 'M', mark: 'SN-40021', input: { resourceType: 'Device', udiCarrier: [{ carrierHRF: 'SN-40021' }] } },
  {
    of: 'N',
    mark: 'janeroe.example',
    input: patient({ telecom: [{ system: 'url', value: 'https://janeroe.example' }] }),
  },
  {
    of: 'N',
    mark: 'janeroe.example',
    input: patient({ extension: [{ url: 'https://janeroe.example/x', valueBoolean: true }] }),
  },
  {
    of: 'O',
    mark: '203.0.113.77',
    input: { resourceType: 'AuditEvent', agent: [{ network: { address: '203.0.113.77' } }] },
  },
  { of: 'P', mark: 'RkdQUklOVA', input: { resourceType: 'Media', content: { data: 'RkdQUklOVA==' } } },
  {
    of: 'Q',
    mark: 'UEhPVE8',
    input: patient({ photo: [{ contentType: 'image/png', data: 'UEhPVE8=', title: 'UEhPVE8' }] }),
  },
  { of: 'R', mark: 'p-7781', input: patient({ id: 'p-7781' }) },
  { of: 'R', mark: 'p-7781', input: { resourceType: 'Observation', subject: { reference: 'Patient/p-7781' } } },
];

describe('each of the 18 identifiers', () => {
  test('is planted', () => {
    expect(new Set(PLANTED.map(({ of }) => of))).toEqual(new Set(Object.keys(HIPAA_IDENTIFIERS)));
  });

  describe.each(names)('%s', (name) => {
    test.each(PLANTED.filter(({ keptBy }) => !keptBy?.includes(name)))(
      '$of does not come out: $mark',
      ({ mark, input }) => {
        expect(JSON.stringify(engines[name]!.deidentify(input))).not.toContain(mark);
      }
    );
  });

  test('a limited data set keeps dates, cities and ZIP codes', () => {
    const input = patient({
      birthDate: '1931-04-05',
      address: [{ city: 'Skowhegan', state: 'ME', postalCode: '04976' }],
    });
    const { birthDate, address } = engines['limited-data-set']!.deidentify(input);
    expect({ birthDate, address }).toEqual({ birthDate: input.birthDate, address: input.address });
  });
});

/** Words that stand for nothing else, so that a find is a leak. */
const mark = fc.stringMatching(/^[b-df-hj-np-tv-xz]{9}$/).map((word) => `Q${word}`);
const digits = (n: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${n - 1}}$`));

const person = fc.record({
  family: mark,
  given: mark,
  line: mark,
  phone: digits(10),
  ssn: digits(9),
  mrn: digits(8),
  id: digits(12),
  email: mark.map((m) => `${m}@mail.example`),
  note: mark,
});

/** A Bundle with the identifiers of a person in every place of theirs, literal, in references, URLs and extensions. */
const chart = (
  p: { [K in 'family' | 'given' | 'line' | 'phone' | 'ssn' | 'mrn' | 'id' | 'email' | 'note']: string }
): Json => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    {
      fullUrl: `https://ehr.example/fhir/Patient/${p.id}`,
      request: {
        method: 'PUT',
        url: `Patient?identifier=http://north.example|${p.mrn}`,
        ifNoneExist: `identifier=${p.mrn}`,
      },
      resource: {
        resourceType: 'Patient',
        id: p.id,
        [p.note]: p.note,
        text: {
          status: 'generated',
          div: `<div xmlns="http://www.w3.org/1999/xhtml">${p.given} ${p.family}, ${p.phone}</div>`,
        },
        name: [{ family: p.family, given: [p.given], text: `${p.given} ${p.family}`, _family: { id: p.note } }],
        telecom: [
          { system: 'phone', value: p.phone },
          { system: 'email', value: p.email },
        ],
        identifier: [
          { system: `http://${p.note}.example`, value: p.mrn, assigner: { display: p.note } },
          { value: p.ssn },
        ],
        address: [
          {
            line: [p.line],
            text: p.line,
            state: 'ME',
            _state: { extension: [{ url: 'http://x.example', valueString: p.note }] },
          },
        ],
        extension: [{ url: `http://${p.note}.example`, valueString: p.family }],
        maritalStatus: {
          coding: [{ system: `http://${p.note}.example`, code: p.note, display: p.note }],
          text: p.family,
        },
      },
    },
    {
      resource: {
        resourceType: 'Observation',
        status: 'final',
        code: {
          coding: [{ system: 'http://loinc.org', code: '8302-2', display: `Body height of ${p.family}` }],
          text: p.family,
        },
        subject: { reference: `Patient/${p.id}`, display: p.family, identifier: { value: p.mrn } },
        effectiveDateTime: '2021-04-05T10:00:00Z',
        valueQuantity: { value: 170, unit: p.note, system: `http://${p.note}.example`, code: p.note },
        note: [{ authorString: p.family, text: `${p.given} ${p.family} called from ${p.phone}.` }],
        contained: [{ resourceType: 'Practitioner', id: p.note, name: [{ text: p.note }] }],
        performer: [{ reference: `#${p.note}` }],
      },
    },
  ],
});

describe.each(names)('%s, whatever comes', (name) => {
  const engine = engines[name]!;

  test('no identifier survives', () => {
    fc.assert(
      fc.property(person, (p) => {
        const out = JSON.stringify(engine.deidentify(chart(p)));
        for (const value of Object.values(p)) expect(out.toLowerCase()).not.toContain(value.toLowerCase());
      }),
      { numRuns: 60 }
    );
  });

  test('treating twice is treating once', () => {
    fc.assert(
      fc.property(person, (p) => {
        const once = engine.deidentifyText(JSON.stringify(chart(p)));
        expect(engine.deidentifyText(once)).toBe(once);
      }),
      { numRuns: 40 }
    );
  });
});

describe('references keep pointing to the same thing', () => {
  const uuid = '0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0';
  const idOf = (engine: Engine, id: string) => engine.deidentify(patient({ id })).id;
  const reference = (engine: Engine, text: string): string =>
    (engine.deidentify({ resourceType: 'Observation', subject: { reference: text } }).subject as { reference: string })
      .reference;

  test.each(names)('%s', (name) => {
    const engine = engines[name]!;
    expect(reference(engine, 'Patient/p1')).toBe(`Patient/${idOf(engine, 'p1')}`);
    expect(reference(engine, `urn:uuid:${uuid}`)).toBe(`urn:uuid:${idOf(engine, uuid)}`);
    expect(reference(engine, `Patient/${uuid}`)).toBe(`Patient/${idOf(engine, uuid)}`);
    expect(reference(engine, 'https://ehr.example/fhir/Patient/p1')).toMatch(
      new RegExp(`^https://[a-z2-7]{34}\\.invalid/Patient/${idOf(engine, 'p1')}$`)
    );
    const bundle = engine.deidentify(
      chart({ family: 'F', given: 'G', line: 'L', phone: '1', ssn: '2', mrn: 'm1', id: 'p1', email: 'e', note: 'n' })
    );
    const [first, second] = bundle.entry as { fullUrl: string; resource: Json; request: Json }[];
    expect(first!.fullUrl.endsWith(`/Patient/${first!.resource.id}`)).toBe(true);
    expect((second!.resource.subject as Json).reference).toBe(`Patient/${first!.resource.id}`);
    const [contained] = second!.resource.contained as Json[];
    expect((second!.resource.performer as Json[])[0]!.reference).toBe(`#${contained!.id}`);
  });

  test('a conditional reference finds the identifier as it is now', () => {
    const atlas = engines.atlas!;
    const identified = atlas.deidentify(patient({ identifier: [{ system: 'http://north.example', value: 'm1' }] }));
    const [{ system, value }] = identified.identifier as [{ system: string; value: string }];
    expect(reference(atlas, 'Patient?identifier=http://north.example|m1')).toBe(
      `Patient?identifier=${encodeURIComponent(system)}|${value}`
    );
  });
});

describe('atlas', () => {
  const atlas = engines.atlas!;
  const days = (subject: string, date: string): number => {
    const out = atlas.deidentify({
      resourceType: 'Encounter',
      subject: { reference: subject },
      period: { start: date },
    });
    return (Date.parse((out.period as { start: string }).start) - Date.parse(date)) / 86_400_000;
  };

  test('dates of a patient move by the same days, and intervals hold', () => {
    expect(days('Patient/p1', '2021-04-05')).toBe(days('Patient/p1', '2022-01-01'));
    expect(days('Patient/p1', '2021-04-05')).toBe(days('https://ehr.example/Patient/p1', '2021-04-05'));
    expect(new Set(['p1', 'p2', 'p3', 'p4'].map((id) => days(`Patient/${id}`, '2021-04-05'))).size).toBeGreaterThan(1);
    for (let i = 0; i < 200; i++) {
      const moved = Math.abs(days(`Patient/x${i}`, '2021-04-05'));
      expect(moved).toBeGreaterThanOrEqual(1);
      expect(moved).toBeLessThanOrEqual(50);
    }
  });

  test.each([
    ['1931-04-05', '90+'],
    ['1980-06-16', '40-49'],
    ['2020-01-01', '0-9'],
  ])('born %s becomes %s', (birthDate, band) => {
    const { extension, birthDate: left } = atlas.deidentify(patient({ birthDate })) as {
      extension: Json[];
      birthDate?: string;
    };
    expect(left).toBeUndefined();
    expect(extension).toEqual([{ url: 'https://holilabs.xyz/fhir/age-band', valueString: band }]);
  });

  test('values inside extensions are treated, not dropped whole', () => {
    const out = atlas.deidentify(
      patient({
        extension: [
          {
            url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race',
            extension: [
              {
                url: 'ombCategory',
                valueCoding: { system: 'urn:oid:2.16.840.1.113883.6.238', code: '2106-3', display: 'White' },
              },
              { url: 'text', valueString: 'White, from Skowhegan' },
            ],
          },
        ],
      })
    ) as { extension: { extension: Json[] }[] };
    expect(out.extension[0]!.extension).toEqual([
      {
        url: 'ombCategory',
        valueCoding: { system: 'urn:oid:2.16.840.1.113883.6.238', code: '2106-3', display: 'White' },
      },
    ]);
  });

  test('codes and values stay', () => {
    const code = {
      coding: [{ system: 'http://loinc.org', code: '8302-2', display: 'Body Height' }],
      text: 'Body Height',
    };
    const valueQuantity = { value: 170.2, unit: 'cm', system: 'http://unitsofmeasure.org', code: 'cm' };
    const out = atlas.deidentify({ resourceType: 'Observation', status: 'final', code, valueQuantity });
    expect(out).toMatchObject({ status: 'final', code, valueQuantity });
  });
});

test('the report says which element was treated by which rule, and which identifiers it serves; never a value', () => {
  const report = new Report();
  engineOf('safe-harbor', report).deidentify(
    patient({ name: [{ family: 'Roehampton' }], birthDate: '1980-01-02', gender: 'female' })
  );
  const lines = report.lines();
  const of = (element: string) => lines.find((line) => line.element === element);
  expect(of('Patient.name.family')).toMatchObject({ method: 'redact', identifiers: ['A'], removed: 1 });
  expect(of('Patient.birthDate')).toMatchObject({
    path: 'Patient.birthDate',
    method: 'date',
    identifiers: ['C'],
    changed: 1,
  });
  expect(of('Patient.gender')).toMatchObject({ method: 'allowList', identifiers: [], kept: 1 });
  expect(JSON.stringify(lines)).not.toMatch(/Roehampton|1980/);
});
