import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Settings } from '../../config/settings.ts';
import type { Vault } from '../../privacy/index.ts';

/** Signs seals, and knows a seal of its own. */
export interface Signer {
  readonly algorithm: 'Ed25519' | 'ECDSA_SHA_256';
  readonly keyId: string;
  /** SPKI, PEM: what an auditor verifies with. */
  readonly publicKey: string;
  sign(bytes: Buffer): Promise<Buffer>;
  verify(bytes: Buffer, signature: Buffer): boolean;
}

/** By a KMS key (`ATLAS_AUDIT_KMS_KEY_ID`, ECC_NIST_P256, which never leaves KMS), else Ed25519 with a key in the vault. */
export function openSigner(settings: Settings, vault: Vault): Promise<Signer> {
  const keyId = settings.ATLAS_AUDIT_KMS_KEY_ID;
  return keyId ? kmsSigner(keyId, settings) : vaultSigner(vault);
}

async function vaultSigner(vault: Vault): Promise<Signer> {
  const stored = await vault.secret('audit-signing-1', makeKey);
  if (!stored) throw new Error('The vault has no key to seal the audit mirror with.');
  const { privateJwk } = stored as { privateJwk: JWK };
  const privateKey = createPrivateKey({ key: privateJwk as never, format: 'jwk' });
  const publicKey = createPublicKey(privateKey);
  return {
    algorithm: 'Ed25519',
    keyId: await calculateJwkThumbprint(await exportJWK(publicKey)),
    publicKey: pem(publicKey),
    sign: async (bytes) => sign(null, bytes, privateKey),
    verify: (bytes, signature) => verify(null, bytes, publicKey, signature),
  };
}

async function makeKey(): Promise<{ privateJwk: JWK }> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { privateJwk: await exportJWK(privateKey) };
}

async function kmsSigner(keyId: string, settings: Settings): Promise<Signer> {
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey, KMS_ENDPOINT: endpoint } = settings;
  const kms = new KMSClient({
    region: settings.S3_REGION,
    ...(endpoint ? { endpoint } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  });
  const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: keyId }));
  if (!PublicKey) throw new Error('KMS gave no public key for ATLAS_AUDIT_KMS_KEY_ID.');
  const publicKey = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  return {
    algorithm: 'ECDSA_SHA_256',
    keyId,
    publicKey: pem(publicKey),
    async sign(bytes) {
      const command = { KeyId: keyId, Message: bytes, MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' } as const;
      const { Signature } = await kms.send(new SignCommand(command));
      if (!Signature) throw new Error('KMS gave no signature.');
      return Buffer.from(Signature);
    },
    verify: (bytes, signature) => verify('sha256', bytes, publicKey, signature),
  };
}

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
