import type { Patient } from '@medplum/fhirtypes';

/** What a pseudonymous Patient carries. The systems' base is set by the server (`ATLAS_NAMESPACE`), so by suffix. */
export interface Pseudonym {
  readonly id: string;
  readonly label: string;
  readonly token?: string;
  readonly gender?: string;
  readonly ageBand?: string;
  readonly updated?: string;
}

export function pseudonymOf(patient: Patient): Pseudonym {
  const token = patient.identifier?.find((identifier) => identifier.system?.endsWith('/patient-token'))?.value;
  const ageBand = patient.extension?.find((extension) => extension.url.endsWith('/fhir/age-band'));
  return {
    id: patient.id ?? '',
    label: patient.name?.[0]?.text ?? 'Patient',
    token,
    gender: patient.gender,
    ageBand: ageBand?.valueString ?? ageBand?.valueCode,
    updated: patient.meta?.lastUpdated,
  };
}

/** The token in a table: enough to tell two apart, and the rest on the chart. */
export function shortToken(token: string | undefined): string | undefined {
  return token && token.length > 16 ? `${token.slice(0, 11)}…${token.slice(-4)}` : token;
}
