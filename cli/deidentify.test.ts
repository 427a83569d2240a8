import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeidentifyRequest, deidentifyStream } from './deidentify.ts';

let folder: string;
let config: string;
let keys: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-deidentify-'));
  config = write('c.json', {
    fhirPathRules: [
      { path: 'Resource.id', method: 'cryptoHash' },
      { path: "nodesByType('HumanName')", method: 'redact' },
      { path: "nodesByType('date')", method: 'dateShift' },
    ],
  });
  keys = write('k.json', { dateShiftKey: 'a', cryptoHashKey: 'b' });
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function write(name: string, json: unknown): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, JSON.stringify(json));
  return file;
}

const patient = (i: number): string =>
  JSON.stringify({
    resourceType: 'Patient',
    id: `p${i}`,
    name: [{ family: 'Roehampton' }],
    birthDate: '2001-02-03',
    multipleBirthInteger: i,
  });

async function run(lines: readonly string[], request: Partial<DeidentifyRequest> = {}) {
  const said: string[] = [];
  const out: Buffer[] = [];
  const output = new Writable({
    highWaterMark: 1000,
    write(chunk: Buffer, _encoding, done) {
      out.push(chunk);
      setImmediate(done);
    },
  });
  const input = Readable.from([Buffer.from(lines.join('\n'))]);
  const summary = await deidentifyStream({ config, keys, input, output, say: (text) => said.push(text), ...request });
  const text = Buffer.concat(out).toString();
  return {
    ...summary,
    said,
    text,
    resources: text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('atlas deidentify', () => {
  test('keeps the order over all workers, and gives the same bytes with the same keys, however many they are', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => patient(i));
    const two = await run(lines, { workers: 2 });
    expect(two.resources.map((r) => r.multipleBirthInteger)).toEqual(lines.map((_, i) => i));
    expect(two).toMatchObject({ failed: 0, said: [] });
    expect((await run(lines, { workers: 1 })).text).toBe(two.text);
  });

  test('a line that fails is reported with its number, counted and left out', async () => {
    const lines = [patient(0), '{"resourceType":"Patient","surname":"Roehampton"}', '', 'not JSON', patient(4)];
    for (const workers of [1, 2]) {
      const { said, failed, resources } = await run(lines, { workers });
      expect(failed).toBe(2);
      expect(said).toEqual(['line 2: Patient holds an element that FHIR R4 does not have', 'line 4: it is not JSON']);
      expect(resources.map((r) => r.multipleBirthInteger)).toEqual([0, 4]);
      expect(said.join()).not.toContain('Roehampton');
    }
  });

  test('lines are counted over batches', async () => {
    const lines = [...Array.from({ length: 20_000 }, (_, i) => patient(i)), 'x'];
    const chunks = lines.map((line) => Buffer.from(`${line}\n`));
    const { said } = await run([], { input: Readable.from(chunks), workers: 2 });
    expect(said).toEqual(['line 20001: it is not JSON']);
  });

  test('a line may come in pieces, cut within a character', async () => {
    const bytes = Buffer.from(`{"resourceType":"Patient","gender":"male","address":[{"city":"Örebro"}]}\n`);
    const input = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    expect((await run([], { input })).resources).toEqual([
      { resourceType: 'Patient', gender: 'male', address: [{ city: 'Örebro' }] },
    ]);
  });

  test('a profile by its name, with a report of all workers', async () => {
    const lines = Array.from({ length: 12_000 }, (_, i) => patient(i));
    const { report, text } = await run(lines, { config: undefined, profile: 'safe-harbor', report: true, workers: 2 });
    expect(text).not.toMatch(/Roehampton|2001-02-03/);
    expect(report.find((line) => line.element === 'Patient.name.family')).toMatchObject({ removed: 12_000 });
  });

  test.each<[string, Partial<DeidentifyRequest>, RegExp]>([
    ['neither configuration nor profile', { config: undefined }, /either/],
    ['both', { profile: 'atlas' }, /either/],
    ['an unknown profile', { config: undefined, profile: 'x' }, /safe-harbor, limited-data-set, atlas/],
    ['a file that is not there', { config: '/nowhere/c.json' }, /ENOENT/],
  ])('%s is refused', async (_, request, reason) => {
    await expect(run([patient(1)], request)).rejects.toThrow(reason);
  });

  test('a misspelt path is a warning, and refused when strict', async () => {
    const misspelt = write('m.json', { fhirPathRules: [{ path: 'Patient.nam', method: 'redact' }] });
    expect((await run([patient(1)], { config: misspelt })).said).toEqual([
      expect.stringContaining('matches no element'),
    ]);
    await expect(run([patient(1)], { config: misspelt, strict: true })).rejects.toThrow('fhirPathRules[0]');
  });
});
