import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import type { Verification } from './verify.ts';

/** The last verification, for the console; not sealed. */
export interface KeptVerification extends Verification {
  readonly verifiedAt: string;
}

const KEY = 'verification.json';

export async function keepVerification(archive: PayloadStore, verification: Verification): Promise<KeptVerification> {
  const kept = { verifiedAt: new Date().toISOString(), ...verification };
  await archive.put(KEY, Buffer.from(JSON.stringify(kept)));
  return kept;
}

export async function lastVerification(archive: PayloadStore): Promise<KeptVerification | undefined> {
  const bytes = await archive.get(KEY);
  return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as KeptVerification);
}
