import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { refusal } from '../errors.ts';

/** Where a search goes on, for the one who asked it. */
export interface PageState {
  readonly type: string;
  /** Without what says which page. */
  readonly query: string;
  readonly count: number;
  readonly from: number;
  readonly before: number;
}

export interface PageSeal {
  seal(state: PageState, membershipId: string): string;
  /** @throws Refusal 400 for what this gateway, or somebody else's search, did not give out */
  open(text: string, membershipId: string): PageState;
}

/** All seals are as long as the next multiple of this, so that none tells how far it is. */
const BLOCK = 256;

/** `next` links hold where in Medplum's matches the next page begins, which would tell how many were passed over. */
export function pageSeal(secret: string): PageSeal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'atlas search page', 32));
  return {
    seal(state, membershipId) {
      const text = JSON.stringify(state);
      const padded = text.padEnd(
        Math.ceil((Buffer.byteLength(text) + 1) / BLOCK) * BLOCK - (Buffer.byteLength(text) - text.length)
      );
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(membershipId));
      const sealed = Buffer.concat([cipher.update(padded, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, sealed, cipher.getAuthTag()]).toString('base64url');
    },
    open(text, membershipId) {
      const bytes = Buffer.from(text, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(membershipId));
        decipher.setAuthTag(bytes.subarray(-16));
        const opened = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
        return JSON.parse(opened.toString('utf8')) as PageState;
      } catch {
        throw refusal(400, 'This page can not be gone on from: ask the search again.');
      }
    },
  };
}
