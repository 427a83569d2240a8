import path from 'node:path';
import { KmsKeyWrapper, LocalKeyWrapper } from './key-wrapper.ts';
import { FilePayloadStore, S3PayloadStore, type S3Protection } from './payload-store.ts';
import { Vault } from './vault.ts';

/** Where the vault is, as plain data: so it can be handed to a bot that Medplum runs. */
export interface VaultLocation {
  readonly payloads:
    | { readonly kind: 'files'; readonly folder: string }
    | {
        readonly kind: 's3';
        readonly bucket: string;
        readonly region: string;
        readonly endpoint?: string;
        readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
        readonly protection?: S3Protection;
      };
  readonly keys:
    | { readonly kind: 'local'; readonly masterKeyFile: string }
    | {
        readonly kind: 'kms';
        readonly keyId: string;
        readonly region: string;
        readonly endpoint?: string;
        readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
      };
}

export function openVault(location: VaultLocation): Vault {
  const { payloads, keys } = location;
  const store =
    payloads.kind === 'files'
      ? new FilePayloadStore(path.resolve(payloads.folder))
      : new S3PayloadStore(payloads.bucket, connection(payloads), payloads.protection);
  const wrapper =
    keys.kind === 'local' ? new LocalKeyWrapper(keys.masterKeyFile) : new KmsKeyWrapper(keys.keyId, connection(keys));
  return new Vault(store, wrapper);
}

const connection = <C>(c: { region: string; endpoint?: string; credentials?: C }) => ({
  region: c.region,
  ...(c.endpoint && { endpoint: c.endpoint }),
  ...(c.credentials && { credentials: c.credentials }),
});
