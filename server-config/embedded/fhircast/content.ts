import { badRequest, OperationOutcomeError, resolveId } from '@medplum/core';
import type { Bundle } from '@medplum/fhirtypes';
import type { ContextEntry } from './hub.ts';

/**
 * Content sharing: `DiagnosticReport-update` puts resources into the open report's content, or takes them out again.
 * @see https://build.fhir.org/ig/HL7/fhircast-docs/2-10-ContentSharing.html
 */
export function applyUpdates(context: readonly ContextEntry[], updates: Bundle): void {
  const content = context.find((entry) => entry.key === 'content')?.resource as Bundle;
  for (const update of updates.entry ?? []) {
    const entries = content.entry ?? [];
    if (update.request?.method === 'PUT') {
      const { resource } = update;
      if (!resource) throw refuse('Missing resource in a update bundle PUT entry');
      content.entry = [...entries.filter((entry) => entry.resource?.id !== resource.id), { resource }];
    } else if (update.request?.method === 'DELETE') {
      const id = resolveId({ reference: update.fullUrl });
      if (!id) throw refuse('DELETE entry in update bundle missing fullUrl');
      const rest = entries.filter((entry) => entry.resource?.id !== id);
      if (rest.length === entries.length) throw refuse('Cannot delete resource not currently in the content bundle');
      content.entry = rest;
    } else {
      throw refuse("Only 'PUT' and 'DELETE' are supported by an update event");
    }
  }
}

const refuse = (text: string) => new OperationOutcomeError(badRequest(text));
