import { INGEST_CLIENT_ID } from '../../config/ids.ts';
import { fhirPull } from '../audit/kinds.ts';
import type { SyncDeps } from '../deps.ts';
import { ingestEntries } from '../ingress/ingest-entries.ts';
import { createOrganizations } from '../ingress/organizations.ts';
import { IngressRunner } from '../ingress/run.ts';
import { loadDefinitions } from '../ingress/validate.ts';
import { type DrainResult, drainOutbox, type Ingest, openOutbox } from './drain.ts';
import type { OutboxStore } from './outbox.ts';

/** One a process, opened when the clock first asks for it. */
let opened: { readonly store: OutboxStore; readonly ingest: Ingest } | undefined;

/** Drains the outbox that the settings name, through ingress into Medplum, where phi-gate, tail and sinks follow. */
export async function drainOwnOutbox(deps: SyncDeps): Promise<DrainResult | { readonly configured: false }> {
  const { ATLAS_OUTBOX_URL: url, ATLAS_OUTBOX_ORG: orgId } = deps.settings;
  if (!url || !orgId) return { configured: false };
  opened ??= { store: openOutbox(url), ingest: ingestAs(deps, orgId) };
  return drainOutbox(opened.store, opened.ingest);
}

function ingestAs(deps: SyncDeps, orgId: string): Ingest {
  loadDefinitions();
  const { settings, secrets, namespace, redis, medplum: ingestMedplum } = deps;
  const ingestDeps = { settings, secrets, namespace, redis, ingestMedplum };
  const runner = new IngressRunner(ingestDeps);
  const organizations = createOrganizations({ medplum: ingestMedplum, namespace });
  return async (resources) => {
    const sender = {
      orgId,
      consentPolicy: await organizations.consentPolicy(orgId),
      source: `urn:atlas:application:${orgId}`,
      client: `ClientApplication/${INGEST_CLIENT_ID}`,
    };
    const entries = resources.map((resource) => ({ resource }));
    const { outcomes, patientTokens } = await ingestEntries(ingestDeps, runner, sender, entries);
    const failed = [...outcomes.values()].filter(({ status }) => status === 'failed').length;
    await deps.audit.record({
      ...fhirPull({ job: 'outbox', patientTokens, count: resources.length - failed }),
      outcome: failed > 0 ? '4' : '0',
    });
    return outcomes;
  };
}
