import { registerPatient } from '../../bots/ingress/patient.ts';
import type { Namespace } from '../../config/namespace.ts';
import { inspect, KnownIdentifiers, type Pseudonyms, type ReportLine } from '../../privacy/index.ts';
import { type Entry, groupByPatient, type Sender } from '../../sync/ingress/group.ts';

export interface Inspected {
  /** Position among what was sent. */
  readonly index: number;
  readonly resourceType: string;
  /** As it would be stored, its references still logical; none when it could not be de-identified. */
  readonly stored?: object;
  /** What became of each kind of element, by rule. */
  readonly report?: readonly ReportLine[];
  /** Why it would not be stored. */
  readonly error?: string;
}

/**
 * What ingress would make of these resources, by the same grouping and the same engine, and nothing of it is kept. The
 * token is of the Patient as sent: whether the store knows the person by another identifier is not looked up.
 */
export function inspectEntries(
  entries: readonly Entry[],
  sender: Sender,
  namespace: Namespace,
  pseudonyms: Pseudonyms,
  now: Date
): Inspected[] {
  const { messages, repeats, strays } = groupByPatient(entries, sender, namespace, pseudonyms);
  const found = messages.flatMap((message) => {
    const patient = message.resources.find(({ resource }) => resource.resourceType === 'Patient');
    const context = {
      namespace,
      pseudonyms,
      patientToken: patient && registerPatient(message, patient, pseudonyms).token,
      known: KnownIdentifiers.of([...message.people, ...message.resources.map(({ resource }) => resource)]),
      now,
      fullUrls: new Map(message.fullUrls),
    };
    return message.resources.map(({ index, resource, source }): Inspected => {
      const { resourceType } = resource;
      try {
        const { resource: stored, report } = inspect(resource, { ...context, source });
        return { index, resourceType, stored, report };
      } catch {
        // What the exception says could be a value.
        return { index, resourceType, error: 'The resource cannot be de-identified and would not be stored.' };
      }
    });
  });
  const typeAt = (index: number) => entries.find((entry) => entry.index === index)!.resource.resourceType;
  return [
    ...found,
    ...strays.map((index) => ({
      index,
      resourceType: typeAt(index),
      error: 'The subject is no Patient that can be followed.',
    })),
    ...[...repeats].map(([index, of]) => ({
      index,
      resourceType: typeAt(index),
      error: `The same resource as entry ${of + 1}: one of the two would be stored.`,
    })),
  ].sort((a, b) => a.index - b.index);
}
