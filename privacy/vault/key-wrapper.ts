import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  InvalidCiphertextException,
  KMSClient,
  type KMSClientConfig,
} from '@aws-sdk/client-kms';
import { VaultError } from './vault-error.ts';

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
  /**
   * @throws VaultError `wrong-context` when it was wrapped for another context or changed; another error when the
   * master key is gone or the service does not answer
   */
  unwrap(wrapped: Uint8Array, context: KeyContext): Promise<Uint8Array>;
  /** A known data key under the newest master key: rotation rewrites wrapped keys, never payloads. */
  wrap(plaintext: Uint8Array, context: KeyContext): Promise<Uint8Array>;
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
    const answer = await this.#client
      .send(new DecryptCommand({ KeyId: this.#keyId, CiphertextBlob: wrapped, EncryptionContext: { ...context } }))
      .catch((err: unknown) => {
        throw err instanceof InvalidCiphertextException ? wrongContext(err) : err;
      });
    if (!answer.Plaintext) throw new Error('KMS answered without a data key');
    return answer.Plaintext;
  }

  async wrap(plaintext: Uint8Array, context: KeyContext): Promise<Uint8Array> {
    const answer = await this.#client.send(
      new EncryptCommand({ KeyId: this.#keyId, Plaintext: plaintext, EncryptionContext: { ...context } })
    );
    if (!answer.CiphertextBlob) throw new Error('KMS answered without ciphertext');
    return answer.CiphertextBlob;
  }
}

const ID = 4;
const IV = 12;
const TAG = 16;
const KEY = 32;

/**
 * Wraps with a master key in a file, for embedded Atlas: AES-256-GCM with the context as additional data, laid out as
 * master key id (4) | iv (12) | tag (16) | ciphertext. The file holds every master key there was, the newest first.
 * The shape of a KMS, not its protection: whoever has the disk has the key.
 */
export class LocalKeyWrapper implements KeyWrapper {
  readonly #masters: readonly Uint8Array[];

  constructor(masterKeyFile: string) {
    this.#masters = readOrMakeMasterKeys(masterKeyFile);
  }

  async generate(context: KeyContext): Promise<DataKey> {
    const plaintext = randomBytes(KEY);
    return { plaintext, wrapped: await this.wrap(plaintext, context) };
  }

  async wrap(plaintext: Uint8Array, context: KeyContext): Promise<Uint8Array> {
    const master = this.#masters[0]!;
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', master, iv).setAAD(contextBytes(context));
    const sealed = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return Buffer.concat([masterId(master), iv, cipher.getAuthTag(), sealed]);
  }

  async unwrap(wrapped: Uint8Array, context: KeyContext): Promise<Uint8Array> {
    const bytes = Buffer.from(wrapped);
    if (bytes.length !== ID + IV + TAG + KEY) throw wrongContext(new Error('not of the local form'));
    const master = this.#masters.find((m) => masterId(m).equals(bytes.subarray(0, ID)));
    if (!master) throw new Error('The master key that wrapped this key is not in the key file');
    const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(ID, ID + IV))
      .setAAD(contextBytes(context))
      .setAuthTag(bytes.subarray(ID + IV, ID + IV + TAG));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(ID + IV + TAG)), decipher.final()]);
    } catch (err) {
      throw wrongContext(err);
    }
  }
}

/** A new master key before the others; who opens the file next wraps with it. */
export function addMasterKey(file: string): void {
  const keys = fs.readFileSync(file);
  const aside = `${file}.${randomBytes(6).toString('hex')}.part`;
  fs.writeFileSync(aside, Buffer.concat([randomBytes(KEY), keys]), { mode: 0o600, flush: true });
  fs.renameSync(aside, file);
}

const wrongContext = (cause: unknown) =>
  new VaultError('wrong-context', 'The data key does not open for this patient: it is of another, or was changed', {
    cause,
  });

const masterId = (master: Uint8Array): Buffer => createHash('sha256').update(master).digest().subarray(0, ID);

const contextBytes = (context: KeyContext): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Made once; of two processes that start together the first to link its file wins. */
function readOrMakeMasterKeys(file: string): Uint8Array[] {
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const aside = `${file}.${randomBytes(6).toString('hex')}.part`;
    fs.writeFileSync(aside, randomBytes(KEY), { mode: 0o600, flush: true });
    try {
      fs.linkSync(aside, file);
    } catch (err) {
      if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err;
    } finally {
      fs.unlinkSync(aside);
    }
  }
  const bytes = fs.readFileSync(file);
  if (bytes.length === 0 || bytes.length % KEY !== 0) throw new Error(`${file}: has to hold master keys of 32 bytes`);
  return Array.from({ length: bytes.length / KEY }, (_, i) => bytes.subarray(i * KEY, (i + 1) * KEY));
}
