import type { Bundle } from '@medplum/fhirtypes';
import type { AuditInput, RestInteraction } from '../../sync/audit/input.ts';
import type { Answer } from './answer.ts';
import type { Interaction } from './interaction.ts';
import { operationName } from './operations.ts';
import { parameterNames } from './parameter-names.ts';

type Facts = Pick<AuditInput, 'type' | 'entities' | 'resourceType' | 'operation' | 'parameters'>;

/** What can be said of an operation before it has an answer: kinds, ids and names, no values. */
export function factsOf(interaction: Interaction, query: string): Facts {
  const type = 'type' in interaction ? interaction.type : undefined;
  const id = 'id' in interaction ? interaction.id : undefined;
  return {
    type: interactionName(interaction),
    ...(type ? { resourceType: type } : {}),
    ...(type && id ? { entities: [`${type}/${id}`] } : {}),
    ...(interaction.kind === 'operation' ? { operation: operationName(interaction.name) } : {}),
    ...(query === '' ? {} : { parameters: parameterNames(query) }),
  };
}

const PATIENT = /\bPatient\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b/g;
const LOCATION = /\/fhir\/R4\/([A-Za-z]+\/[0-9a-f-]{36})(?:\/|$)/;

/** Whose data an answer holds, and what a write made: found in the bytes, which is cheaper than to parse them. */
export function touched(
  answer: Answer,
  interaction: Interaction,
  entries: readonly Interaction[] | undefined
): { entities: string[]; count: number } {
  const created = LOCATION.exec(String(answer.headers.location ?? ''))?.[1];
  const target =
    'type' in interaction && 'id' in interaction && interaction.id ? [`${interaction.type}/${interaction.id}`] : [];
  const written = entries ? ofEntries(answer, entries) : [];
  const patients = new Set<string>();
  if (interaction.kind !== 'capabilities') {
    for (const [reference] of answer.start.toString('latin1').matchAll(PATIENT)) patients.add(reference);
  }
  return {
    entities: [...target, ...(created ? [created] : []), ...written, ...patients],
    count: patients.size,
  };
}

/** Ids of what a batch or transaction wrote, by the locations in its answer. */
function ofEntries(answer: Answer, entries: readonly Interaction[]): string[] {
  const named = entries.flatMap((entry) =>
    'id' in entry && entry.id && 'type' in entry ? [`${entry.type}/${entry.id}`] : []
  );
  const made = (parse(answer)?.entry ?? []).map(
    ({ response }) => response?.location?.match(/([A-Z][A-Za-z]+\/[0-9a-f-]{36})/)?.[1]
  );
  return [...named, ...made.filter((reference) => reference !== undefined)];
}

function parse(answer: Answer): Bundle | undefined {
  try {
    return JSON.parse(answer.start.toString('utf8')) as Bundle;
  } catch {
    return undefined;
  }
}

function interactionName(interaction: Interaction): RestInteraction {
  switch (interaction.kind) {
    case 'bundle':
      return 'batch';
    case 'job':
      return 'operation';
    default:
      return interaction.kind;
  }
}
