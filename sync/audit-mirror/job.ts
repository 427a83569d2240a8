import path from 'node:path';
import type { WorkerDefinition } from '../index.ts';
import { openArchive } from './archive.ts';
import { mirrorOptions, runAuditMirror } from './mirror.ts';
import { openSigner } from './signer.ts';
import { keepVerification } from './verification.ts';
import { verifyAudit } from './verify.ts';

/** One run at a time, by the clock (04:00) and whenever somebody asks; the data are a run's options. */
export const AUDIT_MIRROR_QUEUE = 'audit-mirror';

export const AUDIT_MIRROR_WORKER: WorkerDefinition = {
  queue: AUDIT_MIRROR_QUEUE,
  concurrency: 1,
  repeats: [
    { name: 'nightly', pattern: ({ ATLAS_AUDIT_MIRROR_CRON }) => ATLAS_AUDIT_MIRROR_CRON },
    { name: 'verify', pattern: ({ ATLAS_AUDIT_VERIFY_CRON }) => ATLAS_AUDIT_VERIFY_CRON },
  ],
  async handle({ settings, vault, auditMedplum: medplum, ...deps }, { name, data }) {
    const archive = openArchive(settings);
    const signer = await openSigner(settings, vault);
    if (name === 'verify') {
      // Of the folders of outboxes, those that this machine has.
      const outboxes = ['outbox', 'worker-outbox'].map((folder) => path.join(settings.dataDir, folder));
      const result = await verifyAudit({ archive, signer, namespace: deps.namespace, medplum, outboxes });
      return keepVerification(archive, { ...result, findings: result.findings.slice(0, 100) });
    }
    const options = mirrorOptions.parse(data ?? {});
    return runAuditMirror({ ...deps, medplum, archive, signer, dataDir: settings.dataDir }, options);
  },
};
