import path from 'node:path';
import type { VaultLocation } from '../privacy/index.ts';
import type { Settings } from './settings.ts';

/** Where the settings say that the vault is: S3 and KMS, or files under the data folder. */
export function vaultLocation(settings: Settings): VaultLocation {
  const credentials =
    settings.S3_ACCESS_KEY_ID && settings.S3_SECRET_ACCESS_KEY
      ? { accessKeyId: settings.S3_ACCESS_KEY_ID, secretAccessKey: settings.S3_SECRET_ACCESS_KEY }
      : undefined;
  const region = settings.S3_REGION;
  const protection = {
    sseKmsKeyId: settings.ATLAS_VAULT_SSE_KMS_KEY_ID,
    objectLockDays: settings.ATLAS_VAULT_LOCK_DAYS,
  };
  return {
    payloads: settings.ATLAS_VAULT_BUCKET
      ? {
          kind: 's3',
          bucket: settings.ATLAS_VAULT_BUCKET,
          region,
          endpoint: settings.S3_ENDPOINT,
          credentials,
          protection,
        }
      : { kind: 'files', folder: path.join(settings.dataDir, 'vault') },
    keys: settings.KMS_KEY_ID
      ? { kind: 'kms', keyId: settings.KMS_KEY_ID, region, endpoint: settings.KMS_ENDPOINT, credentials }
      : { kind: 'local', masterKeyFile: path.join(settings.dataDir, 'keys', 'master.key') },
  };
}
