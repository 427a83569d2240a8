import type { MedplumClient } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { isTokenLike, NO_FILTERS, type PatientFilters, searchPatients } from './patientSearch.ts';

const TOKEN = 'pt_abcdefghijklmnopqrstuvwx23';

test.each([
  ['nothing', '', true],
  ['a token', TOKEN, true],
  ['a token in capitals', TOKEN.toUpperCase(), true],
  ['the three characters', 'K7Q', true],
  ['the three characters as shown', '[K7Q]', true],
  ['part of a token', 'pt_abc', false],
  ['a name', 'Quackenbush', false],
  ['a phone number', '555-0100', false],
  ['a date', '1984-03-17', false],
])('%s: %j may be sent: %s', (_what, input, allowed) => {
  expect(isTokenLike(input)).toBe(allowed);
});

test.each<[string, Partial<PatientFilters>, number, Record<string, string>]>([
  ['no filter', {}, 1, { _count: '20', _offset: '0' }],
  ['the third page', {}, 3, { _count: '20', _offset: '40' }],
  ['a token', { token: TOKEN.toUpperCase() }, 1, { identifier: TOKEN }],
  ['the three characters', { token: 'k7q' }, 1, { name: '[K7Q]' }],
  ['a gender', { gender: 'female' }, 1, { gender: 'female' }],
  ['an age band, read through a thousand at a time', { ageBand: '40-49' }, 2, { _count: '1000', _offset: '0' }],
])('%s is asked for in the body, never in the URL', async (_what, filters, page, wanted) => {
  const { medplum, requests } = recorder([]);
  await searchPatients(medplum, { ...NO_FILTERS, ...filters }, page);
  expect(requests.map((request) => request.url)).toEqual(['https://atlas.example/fhir/R4/Patient/_search']);
  expect(Object.fromEntries(new URLSearchParams(requests[0]!.body))).toMatchObject({
    _sort: '-_lastUpdated',
    _total: 'accurate',
    ...wanted,
  });
});

test('an age band is found among all patients and paged', async () => {
  const patients = Array.from({ length: 60 }, (_, n) => patientOf(n % 2 ? '40-49' : '50-59'));
  const { medplum } = recorder(patients);
  const { total, patients: found } = await searchPatients(medplum, { ...NO_FILTERS, ageBand: '40-49' }, 2);
  expect([total, found.length, new Set(found.map((patient) => patient.ageBand))]).toEqual([30, 10, new Set(['40-49'])]);
});

function patientOf(ageBand: string): Patient {
  return { resourceType: 'Patient', extension: [{ url: 'https://example.org/fhir/age-band', valueString: ageBand }] };
}

function recorder(patients: Patient[]) {
  const requests: { url: string; body: string }[] = [];
  const medplum = {
    fhirUrl: (...path: string[]) => new URL(`https://atlas.example/fhir/R4/${path.join('/')}`),
    post: async (url: URL, body: string) => {
      requests.push({ url: url.href, body });
      return { resourceType: 'Bundle', type: 'searchset', entry: patients.map((resource) => ({ resource })) };
    },
  } as unknown as MedplumClient;
  return { medplum, requests };
}
