import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient, type KMSClientConfig } from '@aws-sdk/client-kms';

/** What a data key is bound to; a key wrapped for one context opens in no other. */
export type KeyContext = Readonly<Record<string, string>>;

export interface DataKey {
  /** 32 bytes; memory only. */
  readonly plaintext: Uint8Array;
  readonly wrapped: Uint8Array;
}

/** Makes and opens data keys; the key that wraps them never leaves it. */
export interface KeyWrapper {
  generate(context: KeyContext): Promise<DataKey>;
  /** @throws when the context is another, the key was tampered with, or the master key is gone. */
  unwrap(wrapped: Uint8Array, context: KeyContext): Promise<Uint8Array>;
}

export class KmsKeyWrapper implements KeyWrapper {
  readonly #client: KMSClient;
  readonly #keyId: string;

  constructor(keyId: string, config: KMSClientConfig) {
    this.#keyId = keyId;
    this.#client = new KMSClient(config);
  }

  async generate(context: KeyContext): Promise<DataKey> {
    const answer = await this.#client.send(
      new GenerateDataKeyCommand({ KeyId: this.#keyId, KeySpec: 'AES_256', EncryptionContext: { ...context } })
    );
    if (!answer.Plaintext || !answer.CiphertextBlob) throw new Error('KMS answered without a data key');
    return { plaintext: answer.Plaintext, wrapped: answer.CiphertextBlob };
  }

  async unwrap(wrapped: Uint8Array, context: KeyContext): Promise<Uint8Array> {
    const answer = await this.#client.send(
      new DecryptCommand({ KeyId: this.#keyId, CiphertextBlob: wrapped, EncryptionContext: { ...context } })
    );
    if (!answer.Plaintext) throw new Error('KMS answered without a data key');
    return answer.Plaintext;
  }
}

const IV = 12;
const TAG = 16;

/**
 * Wraps with a master key in a file, for embedded Atlas: AES-256-GCM with the context as additional data, laid out as
 * iv (12) | tag (16) | ciphertext. The shape of a KMS, not its protection: whoever has the disk has the key.
 */
export class LocalKeyWrapper implements KeyWrapper {
  readonly #master: Uint8Array;

  constructor(masterKeyFile: string) {
    this.#master = readOrMakeMasterKey(masterKeyFile);
  }

  async generate(context: KeyContext): Promise<DataKey> {
    const plaintext = randomBytes(32);
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', this.#master, iv).setAAD(contextBytes(context));
    const sealed = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return { plaintext, wrapped: Buffer.concat([iv, cipher.getAuthTag(), sealed]) };
  }

  async unwrap(wrapped: Uint8Array, context: KeyContext): Promise<Uint8Array> {
    const bytes = Buffer.from(wrapped);
    if (bytes.length !== IV + TAG + 32) throw new Error('The wrapped key is not of the local form');
    const decipher = createDecipheriv('aes-256-gcm', this.#master, bytes.subarray(0, IV))
      .setAAD(contextBytes(context))
      .setAuthTag(bytes.subarray(IV, IV + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
  }
}

const contextBytes = (context: KeyContext): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Made once; of two processes that start together the first to link its file wins. */
function readOrMakeMasterKey(file: string): Uint8Array {
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const aside = `${file}.${randomBytes(6).toString('hex')}.part`;
    fs.writeFileSync(aside, randomBytes(32), { mode: 0o600, flush: true });
    try {
      fs.linkSync(aside, file);
    } catch (err) {
      if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err;
    } finally {
      fs.unlinkSync(aside);
    }
  }
  const key = fs.readFileSync(file);
  if (key.length !== 32) throw new Error(`${file}: the master key has to be 32 bytes`);
  return key;
}
