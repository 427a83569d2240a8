import type { MedplumClient } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';

const PAGE = 1_000;

/**
 * AuditEvents by when Medplum stored them, oldest first, from a time on. Pages go on from the time of the last event
 * and not by offset, which Medplum limits; what a page repeats is left out. Some may come that were seen in an earlier
 * run.
 */
export async function* auditEventsSince(medplum: MedplumClient, since: string | undefined): AsyncGenerator<AuditEvent> {
  let from = since;
  let last = new Set<string>();
  for (let offset = 0; ; ) {
    const page = await medplum.searchResources(
      'AuditEvent',
      {
        _sort: '_lastUpdated',
        _count: String(PAGE),
        ...(from ? { _lastUpdated: `ge${from}` } : {}),
        ...(offset > 0 ? { _offset: String(offset) } : {}),
      },
      { cache: 'no-store' }
    );
    const fresh = page.filter(({ id }) => id && !last.has(id));
    yield* fresh;
    if (page.length < PAGE) return;
    const next = page.at(-1)?.meta?.lastUpdated;
    // A thousand events of one moment: only an offset leads past them.
    offset = next === from ? offset + PAGE : 0;
    last = new Set([...(next === from ? last : []), ...page.flatMap(({ id }) => (id ? [id] : []))]);
    from = next;
  }
}
