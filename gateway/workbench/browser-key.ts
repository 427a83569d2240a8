import { hkdfSync, randomBytes } from 'node:crypto';
import type { Vault } from '../../privacy/index.ts';

const SECRET = 'workbench-browser-files';

/**
 * What an owner's browser seals its copies of the files with: HKDF-SHA-256 (RFC 5869) of a secret of Atlas' own, so that
 * a stolen disk has nothing to read, and none of it opens for another owner.
 * @returns 32 bytes, base64url
 */
export async function browserKey(vault: Pick<Vault, 'secret'>, owner: string): Promise<string> {
  const made = await vault.secret(SECRET, async () => ({ bytes: randomBytes(32).toString('base64url') }));
  const { bytes } = made as { bytes: string };
  return Buffer.from(hkdfSync('sha256', Buffer.from(bytes, 'base64url'), '', owner, 32)).toString('base64url');
}
