import { normalizeOperationOutcome } from '@medplum/core';
import type { OperationOutcome, Resource } from '@medplum/fhirtypes';
import { useMedplum } from '@medplum/react-hooks';
import { useEffect, useState } from 'react';

export interface PatientChart {
  readonly chart?: readonly Resource[];
  readonly outcome?: OperationOutcome;
}

/** All that this user may read of a patient, in memory while somebody looks at it. Without a patient nothing is asked. */
export function usePatientChart(patientId: string | undefined): PatientChart {
  const medplum = useMedplum();
  const [state, setState] = useState<PatientChart>({});
  useEffect(() => {
    if (!patientId) return undefined;
    let current = true;
    setState({});
    medplum
      .readPatientEverything(patientId)
      .then(({ entry }) => {
        const chart = (entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []));
        if (current) setState({ chart });
      })
      .catch((err: unknown) => current && setState({ outcome: normalizeOperationOutcome(err) }));
    return () => {
      current = false;
    };
  }, [medplum, patientId]);
  return state;
}
