import type { Settings } from '../config/settings.ts';
import { vaultLocation } from '../config/vault.ts';
import { openVault } from '../privacy/index.ts';

/**
 * `atlas keys rotate`: each data key unwrapped and wrapped again, by the key that KMS now has under its id, or by the
 * newest local master key. Payloads stay as they are.
 * @returns how many keys
 */
export async function rotateKeys(settings: Settings): Promise<{ rewrapped: number }> {
  return { rewrapped: await openVault(vaultLocation(settings)).rewrapKeys() };
}
