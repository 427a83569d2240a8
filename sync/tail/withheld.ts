import type { MedplumClient } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { BESIDE_COMPARTMENT, CLINICAL_TYPES } from '../../privacy/index.ts';
import { enqueueSync, type FhirQueue } from '../queue/index.ts';
import { jobOf } from '../queue/read.ts';
import { type SyncStates, WITHHELD } from '../queue/sync-state.ts';
import type { Withheld } from '../queue/withheld.ts';
import type { SyncRecord } from '../sinks/sink.ts';
import { changesSince } from './changes.ts';

/** A Consent is in force everywhere within a second of being written. */
const IN_FORCE_MS = 1_500;
/** What was decided so long after a Consent was written has heeded it; a difference of clocks is within it. */
const HEEDED_MS = 5_000;

export interface WithheldDeps {
  readonly medplum: MedplumClient;
  readonly queue: FhirQueue;
  readonly states: SyncStates;
  readonly withheld: Withheld;
}

/**
 * Enqueues again what was held back of the patients of these Consents before they were written. The patients stay
 * known: what is still held back may be let go by a later Consent.
 * @returns how many
 */
export async function enqueueWithheld(deps: WithheldDeps, consents: readonly SyncRecord[]): Promise<number> {
  const written = new Map<string, number>();
  for (const { patientId, lastUpdated } of consents) {
    if (patientId) written.set(patientId, Math.max(written.get(patientId) ?? 0, Date.parse(lastUpdated)));
  }
  let enqueued = 0;
  for (const patientId of await deps.withheld.among([...written.keys()])) {
    const before = written.get(patientId)! + HEEDED_MS;
    for await (const page of changesOf(deps, patientId)) {
      for (const [type, some] of Map.groupBy(page, ({ resourceType }) => resourceType)) {
        const jobs = some.flatMap((resource) => jobOf(resource) ?? []);
        const states = await deps.states.get(
          type,
          jobs.map(({ id }) => id)
        );
        const again = jobs.filter(({ id }) => {
          const state = states.get(id);
          return state?.versionId === WITHHELD && state.syncedAt < before;
        });
        enqueued += await enqueueSync(deps.queue, again, { again: true, delayMs: IN_FORCE_MS });
      }
    }
  }
  return enqueued;
}

/** All of a patient: their compartment, and what FHIR leaves beside it. */
async function* changesOf({ medplum }: WithheldDeps, patientId: string): AsyncGenerator<Resource[]> {
  yield* changesSince(medplum, { types: CLINICAL_TYPES, from: 0, patientId });
  for (const type of BESIDE_COMPARTMENT) yield* changesSince(medplum, { types: [type], from: 0, patientId });
}
