import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type Method, OPERATIONS, record, type Site, type Treatment } from './method.ts';
import { notEmpty } from './redact.ts';
import { textOf } from './text.ts';

/** AES-CBC under `encryptKey`, base64 of a random initialization vector and the ciphertext. */
export const encrypt: Method = { name: 'encrypt', primitive: (site) => notEmpty(encryption(site)) };

const IV_BYTES = 16;

function encryption(site: Site): Treatment {
  const key = Buffer.from(site.parameters.encryptKey, 'utf8');
  return (value, run) => {
    record(run, site, OPERATIONS.encrypt);
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(algorithm(key), key, iv);
    return Buffer.concat([iv, cipher.update(textOf(value), 'utf8'), cipher.final()]).toString('base64');
  };
}

/** The way back, for whoever holds the key. */
export function decrypt(base64: string, encryptKey: string): string {
  const [key, sealed] = [Buffer.from(encryptKey, 'utf8'), Buffer.from(base64, 'base64')];
  const decipher = createDecipheriv(algorithm(key), key, sealed.subarray(0, IV_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES)), decipher.final()]).toString('utf8');
}

const algorithm = (key: Buffer): string => `aes-${key.length * 8}-cbc`;
