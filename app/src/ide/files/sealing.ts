import type { StoredFile } from './store.ts';

/** A file as the browser's storage has it: nothing of it can be read without the key, its path neither. */
export interface SealedFile {
  /** HMAC-SHA-256 of the path, in hex. */
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export interface Sealing {
  idOf(path: string): Promise<string>;
  seal(file: StoredFile): Promise<SealedFile>;
  /** @returns undefined for what was sealed with another key, or changed since */
  open(sealed: SealedFile): Promise<StoredFile | undefined>;
}

/** AES-256-GCM; the key stays in the page's memory and can't be had out of it. @param key 32 bytes, base64url */
export async function sealingBy(key: string): Promise<Sealing> {
  const raw = Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const root = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  const derived = (info: string, of: AesKeyGenParams | HmacImportParams, usages: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoded(info) },
      root,
      of,
      false,
      usages
    );
  const content = await derived('content', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  const paths = await derived('paths', { name: 'HMAC', hash: 'SHA-256', length: 256 } as HmacImportParams, ['sign']);

  async function idOf(path: string): Promise<string> {
    const mac = await crypto.subtle.sign('HMAC', paths, encoded(path));
    return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  return {
    idOf,
    async seal(file) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const id = await idOf(file.path);
      const bound = { name: 'AES-GCM', iv, additionalData: encoded(id) };
      return { id, iv, data: await crypto.subtle.encrypt(bound, content, encoded(JSON.stringify(file))) };
    },
    async open({ id, iv, data }) {
      try {
        const bound = { name: 'AES-GCM', iv, additionalData: encoded(id) };
        return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(bound, content, data))) as StoredFile;
      } catch {
        return undefined;
      }
    },
  };
}

const encoded = (text: string) => new TextEncoder().encode(text);
