import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { issuerOf, parseIssuers, sourceOf } from './smart-issuers.ts';

const org = '11111111-2222-4333-8444-555555555555';
const one = { iss: 'https://ehr.example/FHIR/R4/', clientId: 'atlas', org };
const parse = (...issuers: object[]) => parseIssuers(JSON.stringify(issuers));

describe('an issuer of a launch', () => {
  test.each([['https://ehr.example/FHIR/R4/'], ['https://ehr.example/FHIR/R4'], ['HTTPS://EHR.example:443/FHIR/R4']])(
    'is known as %s',
    (iss) => {
      expect(issuerOf(parse(one), iss)?.clientId).toBe('atlas');
    }
  );

  test.each([
    ['https://ehr.example/fhir/r4'],
    ['https://ehr.example/FHIR/R4/../R5'],
    ['https://ehr.example.evil.example/FHIR/R4'],
    ['https://ehr.example@evil.example/FHIR/R4'],
    ['http://ehr.example/FHIR/R4'],
    ['not a url'],
    [['https://ehr.example/FHIR/R4']],
    [undefined],
  ])('is not known as %s', (iss) => {
    expect(issuerOf(parse(one), iss)).toBeUndefined();
  });
});

test('ids are of the base URL, unless another source is said', () => {
  expect(sourceOf(parse(one)[0]!)).toBe('https://ehr.example/FHIR/R4');
  expect(sourceOf(parse({ ...one, source: 'urn:epic:north' })[0]!)).toBe('urn:epic:north');
});

test('the setting may be a file', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-issuers-'));
  const file = path.join(folder, 'issuers.json');
  fs.writeFileSync(file, JSON.stringify([one]));
  expect(parseIssuers(file)).toHaveLength(1);
  fs.rmSync(folder, { recursive: true });
});

test.each([
  ['no JSON', '[{'],
  ['no such file', '/nowhere/hunter2.json'],
  ['two of one', JSON.stringify([one, { ...one, iss: 'https://ehr.example/FHIR/R4' }])],
  ['no organization', JSON.stringify([{ ...one, org: 'hunter2' }])],
  ['a way of authentication without its secret', JSON.stringify([{ ...one, clientAuth: 'client_secret_basic' }])],
  ['a misspelt element', JSON.stringify([{ ...one, clientSecrett: 'hunter2' }])],
  ['an origin that is none', JSON.stringify([{ ...one, frameAncestors: ["'none'; script-src hunter2"] }])],
])('is refused when it has %s, and never with its value', (_what, setting) => {
  expect(() => parseIssuers(setting)).toThrow();
  try {
    parseIssuers(setting);
  } catch (err) {
    expect((err as Error).message).not.toContain('hunter2');
  }
});
