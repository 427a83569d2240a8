import path from 'node:path';
import { gatewayMedplum } from '../config/medplum.ts';
import { namespace } from '../config/namespace.ts';
import { loadSecrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { vaultLocation } from '../config/vault.ts';
import { openVault } from '../privacy/index.ts';
import { openArchive } from '../sync/audit-mirror/archive.ts';
import { updateIndex } from '../sync/audit-mirror/index-files.ts';
import { indexCache } from '../sync/audit-mirror/mirror.ts';
import { type InclusionProof, proveEvent } from '../sync/audit-mirror/prove.ts';
import { openSigner } from '../sync/audit-mirror/signer.ts';
import { readSeals } from '../sync/audit-mirror/store.ts';
import { type Verification, verifyAudit } from '../sync/audit-mirror/verify.ts';

/** @param segmentsOnly without Medplum: what is sealed, by itself */
export async function auditVerify(
  settings: Settings,
  { segmentsOnly }: { segmentsOnly: boolean }
): Promise<Verification> {
  const medplum = segmentsOnly ? undefined : gatewayMedplum(settings, await loadSecrets(settings));
  const ns = namespace(settings.ATLAS_NAMESPACE);
  return verifyAudit({
    archive: openArchive(settings),
    signer: await openSigner(settings, openVault(vaultLocation(settings))),
    namespace: ns,
    medplum,
    outboxes: ['outbox', 'worker-outbox'].map((name) => path.join(settings.dataDir, name)),
  });
}

export async function auditProve(settings: Settings, id: string): Promise<InclusionProof | undefined> {
  const signer = await openSigner(settings, openVault(vaultLocation(settings)));
  return proveEvent(openArchive(settings), signer, id.replace(/^AuditEvent\//, ''));
}

/** Makes the search index anew from the segments, whatever became of it. */
export async function auditReindex(settings: Settings): Promise<{ segments: number; rows: number }> {
  const archive = openArchive(settings);
  await archive.delete('index/current.json');
  const segments = (await readSeals(archive)).length;
  const ns = namespace(settings.ATLAS_NAMESPACE);
  const { months } = await updateIndex({ archive, namespace: ns, cache: indexCache(settings.dataDir) }, segments);
  return { segments, rows: Object.values(months).reduce((sum, { rows }) => sum + rows, 0) };
}
