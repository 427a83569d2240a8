import type { MedplumClient } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import type { Namespace } from '../config/namespace.ts';

/** Marks what a probe writes, should it be stored: the gateway's client may delete only what bears it. */
export const doctorTag = (namespace: Namespace) => ({ system: `${namespace.base}/doctor`, code: 'probe' });

/**
 * - `refuses`: an identified Patient that came past the door was refused by phi-gate;
 * - `open`: it was stored (and has been deleted again): pre-commit is off, or somebody has switched it off;
 * - `unclear`: it was refused by something else, whose outcome id that is.
 */
export type InnerGate =
  | { readonly state: 'refuses' }
  | { readonly state: 'open' }
  | { readonly state: 'unclear'; readonly by: string };

/** Tries to write an identified Patient straight to Medplum, as a client that phi-gate does not exempt. */
export async function probeInnerGate(medplum: MedplumClient, namespace: Namespace): Promise<InnerGate> {
  const identified: Patient = {
    resourceType: 'Patient',
    meta: { tag: [doctorTag(namespace)] },
    name: [{ family: 'Doctor-Probe', given: ['Atlas'] }],
    birthDate: '1900-01-01',
  };
  try {
    const { id } = await medplum.createResource(identified);
    await medplum.deleteResource('Patient', id!);
    return { state: 'open' };
  } catch (err) {
    const id = (err as { outcome?: { id?: string } } | null)?.outcome?.id;
    return id === 'conflict' ? { state: 'refuses' } : { state: 'unclear', by: id ?? 'no answer' };
  }
}
