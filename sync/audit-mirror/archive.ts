import path from 'node:path';
import type { Settings } from '../../config/settings.ts';
import { FilePayloadStore, type PayloadStore, S3PayloadStore } from '../../privacy/vault/payload-store.ts';

/** 7 years and the leap days in them: 45 CFR 164.316(b)(2) wants six, the policy is seven. */
export const RETENTION_DAYS = 7 * 365 + 2;

/**
 * Where the mirror's segments lie: S3 with Object Lock in compliance mode, where nobody can change or delete them
 * before their time, or files under the data folder.
 */
export function openArchive(settings: Settings): PayloadStore {
  const bucket = settings.ATLAS_AUDIT_BUCKET;
  if (!bucket) return new FilePayloadStore(path.join(settings.dataDir, 'audit-mirror'));
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  const config = {
    region: settings.S3_REGION,
    ...(settings.S3_ENDPOINT ? { endpoint: settings.S3_ENDPOINT } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  };
  return new S3PayloadStore(bucket, config, {
    sseKmsKeyId: settings.ATLAS_VAULT_SSE_KMS_KEY_ID,
    objectLockDays: settings.ATLAS_AUDIT_LOCK_DAYS,
    objectLockMode: 'COMPLIANCE',
    lockedPrefix: SEGMENTS,
  });
}

export const SEGMENTS = 'segments/';
