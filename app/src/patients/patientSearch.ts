import type { MedplumClient } from '@medplum/core';
import type { Bundle, Patient } from '@medplum/fhirtypes';
import { type Pseudonym, pseudonymOf } from './pseudonym.ts';

export interface PatientFilters {
  /** `pt_…`, or the three characters in brackets. */
  readonly token: string;
  readonly gender: string | null;
  readonly ageBand: string | null;
}

export interface PatientPage {
  readonly patients: readonly Pseudonym[];
  readonly total: number;
}

export const NO_FILTERS: PatientFilters = { token: '', gender: null, ageBand: null };
export const PAGE_SIZE = 20;
export const AGE_BANDS = ['0-9', '10-19', '20-29', '30-39', '40-49', '50-59', '60-69', '70-79', '80-89', '90+'];

/** FHIR has no search parameter for the age band and Medplum takes none that is not its own: so it is read through. */
const SCAN_COUNT = 1000;
const SCAN_LIMIT = 10_000;

const FULL_TOKEN = /^pt_[a-z2-7]{26}$/i;
const SHORT_TOKEN = /^\[?([a-z2-7]{3})\]?$/i;

/** Anything but a token is refused before it is sent: it could be a name. */
export function isTokenLike(input: string): boolean {
  return input === '' || FULL_TOKEN.test(input) || SHORT_TOKEN.test(input);
}

export async function searchPatients(
  medplum: MedplumClient,
  filters: PatientFilters,
  page: number
): Promise<PatientPage> {
  const from = (page - 1) * PAGE_SIZE;
  if (!filters.ageBand) {
    const bundle = await postSearch(medplum, patientQuery(filters, PAGE_SIZE, from));
    return { patients: pseudonyms(bundle), total: bundle.total ?? 0 };
  }
  const matching = await scanByAgeBand(medplum, filters);
  return { patients: matching.slice(from, from + PAGE_SIZE), total: matching.length };
}

async function scanByAgeBand(medplum: MedplumClient, filters: PatientFilters): Promise<Pseudonym[]> {
  const matching: Pseudonym[] = [];
  for (let offset = 0; offset < SCAN_LIMIT; offset += SCAN_COUNT) {
    const patients = pseudonyms(await postSearch(medplum, patientQuery(filters, SCAN_COUNT, offset)));
    matching.push(...patients.filter((patient) => patient.ageBand === filters.ageBand));
    if (patients.length < SCAN_COUNT) break;
  }
  return matching;
}

/** By `POST Patient/_search`, so that what a person types is in no URL, no log of one, and no browser history. */
function postSearch(medplum: MedplumClient, query: URLSearchParams): Promise<Bundle<Patient>> {
  const url = medplum.fhirUrl('Patient', '_search');
  return medplum.post(url, query.toString(), 'application/x-www-form-urlencoded');
}

function patientQuery(filters: PatientFilters, count: number, offset: number): URLSearchParams {
  const query = new URLSearchParams({
    _count: String(count),
    _offset: String(offset),
    _sort: '-_lastUpdated',
    _total: 'accurate',
  });
  const short = SHORT_TOKEN.exec(filters.token)?.[1];
  if (short) query.set('name', `[${short.toUpperCase()}]`);
  else if (filters.token) query.set('identifier', filters.token.toLowerCase());
  if (filters.gender) query.set('gender', filters.gender);
  return query;
}

function pseudonyms(bundle: Bundle<Patient>): Pseudonym[] {
  return bundle.entry?.flatMap((entry) => (entry.resource ? [pseudonymOf(entry.resource)] : [])) ?? [];
}
