import type { MedplumClient } from '@medplum/core';
import type { Namespace } from '../../config/namespace.ts';
import type { AuditPatient } from './entities.ts';
import { isPatientReference, isPatientToken } from './forms.ts';
import type { AuditInput } from './input.ts';

/** Which token a stored patient has, and the other way round: neither ever changes, so what was learned is kept. */
export interface PatientDirectory {
  /** The patients that an event is about, with both of their names as far as they can be learned now. */
  of(input: Pick<AuditInput, 'entities' | 'patientTokens'>): Promise<AuditPatient[]>;
}

const MOST_KNOWN = 200_000;
const A_SEARCH = 100;
/** An answer may not wait long for this: the reference alone names the patient too. */
const PATIENCE_MS = 1_500;

export function patientDirectory(medplum: MedplumClient, namespace: Namespace): PatientDirectory {
  const tokenOf = new Map<string, string>();
  const referenceOf = new Map<string, string>();

  function learn(reference: string, token: string): void {
    if (tokenOf.size >= MOST_KNOWN) {
      tokenOf.clear();
      referenceOf.clear();
    }
    tokenOf.set(reference, token);
    referenceOf.set(token, reference);
  }

  async function ask(query: Readonly<Record<string, string>>): Promise<void> {
    const found = await medplum.search(
      'Patient',
      { ...query, _fields: 'identifier', _count: String(A_SEARCH) },
      {
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
      }
    );
    for (const { resource } of found.entry ?? []) {
      const token = resource?.identifier?.find(({ system }) => system === namespace.patientToken)?.value;
      if (resource?.id && token) learn(`Patient/${resource.id}`, token);
    }
  }

  return {
    async of({ entities = [], patientTokens = [] }) {
      const references = [...new Set(entities.filter(isPatientReference))];
      const tokens = [...new Set(patientTokens.filter(isPatientToken))];
      const unknown = references.filter((reference) => !tokenOf.has(reference));
      const unplaced = tokens.filter((token) => !referenceOf.has(token));
      const asked = [
        ...groups(unknown).map((some) => ask({ _id: some.map((one) => one.slice('Patient/'.length)).join(',') })),
        ...groups(unplaced).map((some) =>
          ask({ identifier: some.map((token) => `${namespace.patientToken}|${token}`).join(',') })
        ),
      ];
      await Promise.allSettled(asked);
      const named = references.map((reference) => ({ reference, token: tokenOf.get(reference) }));
      const rest = tokens
        .filter((token) => !named.some((one) => one.token === token))
        .map((token) => ({ token, reference: referenceOf.get(token) }));
      const [alone] = named;
      // One that has only its reference, and one that has only its token: whoever says both means one patient.
      if (named.length === 1 && rest.length === 1 && alone && !alone.token && !rest[0]!.reference) {
        return [{ ...alone, token: rest[0]!.token }];
      }
      return [...named, ...rest];
    },
  };
}

function groups(all: readonly string[]): string[][] {
  const parts = Math.ceil(all.length / A_SEARCH);
  return Array.from({ length: parts }, (_, i) => all.slice(i * A_SEARCH, (i + 1) * A_SEARCH));
}
