import { CompactEncrypt, compactDecrypt, importJWK, type JWK } from 'jose';

/**
 * What carries identified data to a bot that Medplum runs. Medplum keeps the full input of every run at rest, so the
 * input is a JWE to the bot's key (RFC 7516, ECDH-ES+A256KW, A256GCM) and what is kept is ciphertext.
 */
export interface SealedEnvelope {
  readonly jwe: string;
}

export async function sealEnvelope(message: unknown, publicJwk: JWK): Promise<SealedEnvelope> {
  const key = await importJWK(publicJwk, 'ECDH-ES+A256KW');
  const jwe = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(message)))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' })
    .encrypt(key);
  return { jwe };
}

export async function openEnvelope<T>(envelope: SealedEnvelope, privateJwk: JWK): Promise<T> {
  const key = await importJWK(privateJwk, 'ECDH-ES+A256KW');
  const { plaintext } = await compactDecrypt(envelope.jwe, key, {
    keyManagementAlgorithms: ['ECDH-ES+A256KW'],
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  return JSON.parse(new TextDecoder().decode(plaintext)) as T;
}

export const isEnvelope = (input: unknown): input is SealedEnvelope =>
  typeof input === 'object' && input !== null && typeof (input as SealedEnvelope).jwe === 'string';
