import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Vault } from '../../../privacy/index.ts';

/**
 * The signature in a notification URL: HMAC-SHA-256 of the source's name under a key in the vault, compared in constant
 * time. Whoever knows the URL may notify, and nothing else. A source that is renamed has another URL.
 */
export interface NotificationTokens {
  tokenFor(source: string): Promise<string>;
  isFor(source: string, token: string): Promise<boolean>;
}

export function createNotificationTokens(vault: Vault): NotificationTokens {
  let key: Promise<Buffer> | undefined;
  const load = (): Promise<Buffer> => {
    key ??= vault
      .secret('notification-key', async () => ({ key: randomBytes(32).toString('base64') }))
      .then((made) => Buffer.from((made as { key: string }).key, 'base64'));
    key.catch(() => {
      key = undefined;
    });
    return key;
  };
  const tokenFor = async (source: string) =>
    createHmac('sha256', await load())
      .update(`ehr-notification|${source}`)
      .digest('base64url');
  return {
    tokenFor,
    async isFor(source, token) {
      const [wanted, given] = [Buffer.from(await tokenFor(source)), Buffer.from(token)];
      return wanted.length === given.length && timingSafeEqual(wanted, given);
    },
  };
}
