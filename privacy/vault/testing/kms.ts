import { createCipheriv, createDecipheriv, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { KmsKeyWrapper } from '../key-wrapper.ts';

/**
 * Speaks the KMS JSON protocol on loopback: GenerateDataKey, Encrypt and Decrypt under a key of its own, bound to the
 * encryption context, and InvalidCiphertextException for what it did not wrap so; GetPublicKey and Sign with an
 * ECC_NIST_P256 key.
 */
export async function startKms(): Promise<{ readonly endpoint: string; wrapper(): KmsKeyWrapper; close(): void }> {
  const keys: Keys = { wrapping: randomBytes(32), ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };
  const server = http.createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (c: Buffer) => chunks.push(c));
    req.on('end', () => {
      const operation = String(req.headers['x-amz-target']).replace('TrentService.', '');
      const answer = operate(keys, operation, JSON.parse(Buffer.concat(chunks).toString()));
      res.writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
      res.end(JSON.stringify(answer ?? { __type: 'InvalidCiphertextException' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const wrapper = () =>
    new KmsKeyWrapper('alias/atlas', {
      endpoint,
      region: 'us-east-1',
      maxAttempts: 1,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
  return { endpoint, wrapper, close: () => void server.close() };
}

interface Keys {
  readonly wrapping: Buffer;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function operate(keys: Keys, operation: string, input: Record<string, unknown>): object | undefined {
  const key = keys.wrapping;
  const { KeyId } = input;
  if (operation === 'GetPublicKey') {
    const der = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    return { KeyId, PublicKey: der, KeyUsage: 'SIGN_VERIFY', SigningAlgorithms: ['ECDSA_SHA_256'] };
  }
  if (operation === 'Sign') {
    const message = Buffer.from(String(input.Message), 'base64');
    // The limit of KMS on what it hashes itself.
    if (input.MessageType !== 'RAW' || input.SigningAlgorithm !== 'ECDSA_SHA_256' || message.length > 4_096)
      return undefined;
    return { KeyId, Signature: sign('sha256', message, keys.privateKey).toString('base64') };
  }
  const aad = Buffer.from(JSON.stringify(input.EncryptionContext ?? {}));
  const seal = (plaintext: Buffer) => {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
    const sealed = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
  };
  if (operation === 'GenerateDataKey') {
    const plaintext = randomBytes(32);
    return { KeyId: input.KeyId, Plaintext: plaintext.toString('base64'), CiphertextBlob: seal(plaintext) };
  }
  if (operation === 'Encrypt') return { CiphertextBlob: seal(Buffer.from(String(input.Plaintext), 'base64')) };
  try {
    const blob = Buffer.from(String(input.CiphertextBlob), 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(0, 12))
      .setAAD(aad)
      .setAuthTag(blob.subarray(12, 28));
    return { Plaintext: Buffer.concat([decipher.update(blob.subarray(28)), decipher.final()]).toString('base64') };
  } catch {
    return undefined;
  }
}
