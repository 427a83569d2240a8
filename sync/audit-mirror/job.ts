import type { WorkerDefinition } from '../index.ts';
import { openArchive } from './archive.ts';
import { mirrorOptions, runAuditMirror } from './mirror.ts';
import { openSigner } from './signer.ts';

/** One run at a time, by the clock (04:00) and whenever somebody asks; the data are a run's options. */
export const AUDIT_MIRROR_QUEUE = 'audit-mirror';

export const AUDIT_MIRROR_WORKER: WorkerDefinition = {
  queue: AUDIT_MIRROR_QUEUE,
  concurrency: 1,
  repeats: [{ name: 'nightly', pattern: ({ ATLAS_AUDIT_MIRROR_CRON }) => ATLAS_AUDIT_MIRROR_CRON }],
  async handle({ settings, vault, auditMedplum: medplum, ...deps }, { data }) {
    const archive = openArchive(settings);
    const signer = await openSigner(settings, vault);
    const options = mirrorOptions.parse(data ?? {});
    return runAuditMirror({ ...deps, medplum, archive, signer, dataDir: settings.dataDir }, options);
  },
};
