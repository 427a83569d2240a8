import type { MedplumClient } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { namespace } from '../config/namespace.ts';
import { admit } from '../privacy/phi-gate.ts';
import type { BotEvent } from './event.ts';

/**
 * Pre-commit inside Medplum, for whoever gets past the door: throws an OperationOutcome for what a de-identified
 * resource may not hold, which makes Medplum refuse the write, and returns a resource whose free text had to be redacted
 * first, which Medplum stores instead. Deletes pass: they add nothing.
 */
export async function handler(_medplum: MedplumClient, event: BotEvent): Promise<Resource | undefined> {
  if (event.headers?.['X-Medplum-Deleted-Resource'] || event.headers?.['x-medplum-deleted-resource']) return undefined;
  if ((event.input as { deletedResource?: unknown } | null)?.deletedResource) return undefined;
  const base = event.secrets.ATLAS_NAMESPACE?.valueString;
  const admission = admit(withoutServerMeta(event.input), namespace(base));
  // A plain object: an Error would lose the issues, and Medplum answers 409 only to this id (facts, section 2).
  if ('outcome' in admission) throw { ...admission.outcome, id: 'conflict' };
  if (!admission.redacted) return undefined;
  const { meta } = event.input as Resource;
  return { ...admission.resource, ...(meta && { meta }) };
}

/**
 * Without what only Medplum itself can have put into `meta`: the author, whose display is the name of a member of staff
 * or of a client. Everything else of `meta` can come from the writer.
 */
function withoutServerMeta(input: unknown): unknown {
  const meta = (input as { meta?: Record<string, unknown> } | null)?.meta;
  if (!meta) return input;
  const { author: _author, onBehalfOf: _onBehalfOf, ...others } = meta;
  return { ...(input as object), meta: others };
}
