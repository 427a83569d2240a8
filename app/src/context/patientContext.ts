import { createContext, useContext } from 'react';
import type { CastStatus } from './cast.ts';

/** The one patient that this window is about, in step with the session, the hub and the other windows. */
export interface PatientContextValue {
  readonly patient: string | null;
  /** Medplum's id of the Encounter that was opened last. */
  readonly encounter?: string | undefined;
  readonly hub: CastStatus;
}

/** Undefined for who signed in with a password: they may look at one chart after the other. */
export const PatientContext = createContext<PatientContextValue | undefined>(undefined);
export const usePatientContext = (): PatientContextValue | undefined => useContext(PatientContext);
