import type { IngressOutcome } from '../../bots/ingress/message.ts';
import { isResourceType, type Pseudonyms } from '../../privacy/index.ts';
import type { IngestDeps } from './deps.ts';
import { type Entry, entryOf, groupByPatient, type Sender } from './group.ts';
import type { IngressRunner } from './run.ts';
import { faultOf } from './validate.ts';

/** Patients of one message that are worked on at once: while one waits for Medplum, the next is de-identified. */
const PATIENTS_AT_ONCE = 2;

/** What became of each entry, by its position. */
export type Outcomes = Map<number, IngressOutcome>;

/** What one message led to. */
export interface Ingested {
  readonly outcomes: Outcomes;
  readonly patientTokens: string[];
}

export interface RawEntry {
  readonly resource: unknown;
  readonly fullUrl?: unknown;
}

/**
 * The entries of a message, validated, taken apart by patient, and handed to epic-ingress; one entry's failure leaves
 * the others alone.
 * @throws when a dependency is down: nothing of the patient at hand is half-written then.
 */
export async function ingestEntries(
  deps: Pick<IngestDeps, 'namespace'>,
  runner: IngressRunner,
  sender: Sender,
  raw: readonly RawEntry[]
): Promise<Ingested> {
  const outcomes: Outcomes = new Map();
  const entries = raw.flatMap((e, index): Entry[] => {
    const fault = faultOf(e.resource);
    if (!fault) return [entryOf(index, e.resource, e.fullUrl)];
    outcomes.set(index, failed(index, e.resource, 'invalid', `${fault.text} (${fault.expression})`));
    return [];
  });
  const pseudonyms: Pseudonyms = await runner.vault.pseudonyms(sender.orgId);
  const { messages, repeats, strays } = groupByPatient(entries, sender, deps.namespace, pseudonyms);
  for (const index of strays) {
    outcomes.set(
      index,
      failed(index, raw[index]!.resource, 'invalid', 'The subject is no Patient that can be followed')
    );
  }
  const patientTokens: string[] = [];
  const run = async (message: (typeof messages)[number]) => {
    const result = await runner.run(message);
    for (const outcome of result.outcomes) outcomes.set(outcome.index, outcome);
    if (result.patientToken) patientTokens.push(result.patientToken);
  };
  const shared = messages.filter((m) => !m.patientKeys);
  const patients = messages.filter((m) => m.patientKeys);
  for (const message of shared) await run(message);
  await pooled(patients, PATIENTS_AT_ONCE, run);
  for (const [index, winner] of repeats) outcomes.set(index, { ...outcomes.get(winner)!, index });
  return { outcomes, patientTokens };
}

/** Whose patient is not known (yet), or has not consented (yet): what comes later in the same input may tell. */
export const mayBeToldLater = (outcome: IngressOutcome | undefined): boolean =>
  outcome?.code === 'not-found' || outcome?.code === 'forbidden';

export function failed(index: number, resource: unknown, code: IngressOutcome['code'], error: string): IngressOutcome {
  const type = (resource as { resourceType?: unknown } | null | undefined)?.resourceType;
  return { index, resourceType: isResourceType(type) ? type : '', status: 'failed', code, error };
}

async function pooled<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) await work(items[next++]!);
  };
  // All are awaited even when one fails, so that nothing goes on behind an answer.
  const ended = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, worker));
  const first = ended.find((e) => e.status === 'rejected');
  if (first) throw first.reason;
}
