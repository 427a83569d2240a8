import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

/** Where ciphertext lies. Keys are `/`-separated; what `put` has answered survives a crash. */
export interface PayloadStore {
  readonly bucket: string;
  put(key: string, body: Uint8Array): Promise<void>;
  /** Creates, or returns false when the key is taken: the two-writers case of a new data key. */
  putIfAbsent(key: string, body: Uint8Array): Promise<boolean>;
  /** undefined when there is no such object. */
  get(key: string): Promise<Uint8Array | undefined>;
  delete(key: string): Promise<void>;
  list(prefix: string): AsyncIterable<string>;
  /** Resolves when the store answers; for health checks. */
  probe(): Promise<void>;
}

/** Objects as files; written aside, fsynced and renamed, so that a reader sees all of one or none. */
export class FilePayloadStore implements PayloadStore {
  readonly bucket = 'atlas-vault';
  readonly #root: string;

  constructor(root: string) {
    this.#root = path.resolve(root);
  }

  async put(key: string, body: Uint8Array): Promise<void> {
    const { file, aside } = await this.#writeAside(key, body);
    await fs.rename(aside, file);
    await syncFolder(path.dirname(file));
  }

  async putIfAbsent(key: string, body: Uint8Array): Promise<boolean> {
    const { file, aside } = await this.#writeAside(key, body);
    try {
      await fs.link(aside, file);
      await syncFolder(path.dirname(file));
      return true;
    } catch (err) {
      if (code(err) === 'EEXIST') return false;
      throw err;
    } finally {
      await fs.unlink(aside);
    }
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    try {
      return await fs.readFile(this.#file(key));
    } catch (err) {
      if (code(err) === 'ENOENT') return undefined;
      throw err;
    }
  }

  async delete(key: string): Promise<void> {
    await fs.rm(this.#file(key), { force: true });
  }

  async *list(prefix: string): AsyncIterable<string> {
    const folder = this.#file(prefix.endsWith('/') ? prefix.slice(0, -1) : path.posix.dirname(prefix));
    const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch((err) => {
      if (code(err) === 'ENOENT') return [];
      throw err;
    });
    for (const entry of entries) {
      if (!entry.isFile() || entry.name.endsWith('.part')) continue;
      const key = path.relative(this.#root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
      if (key.startsWith(prefix)) yield key;
    }
  }

  async probe(): Promise<void> {
    await fs.mkdir(this.#root, { recursive: true, mode: 0o700 });
    await fs.access(this.#root, fs.constants.W_OK);
  }

  async #writeAside(key: string, body: Uint8Array): Promise<{ file: string; aside: string }> {
    const file = this.#file(key);
    await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const aside = `${file}.${randomBytes(6).toString('hex')}.part`;
    await fs.writeFile(aside, body, { mode: 0o600, flush: true });
    return { file, aside };
  }

  #file(key: string): string {
    const file = path.join(this.#root, key);
    if (!file.startsWith(this.#root + path.sep)) throw new Error('A vault key may not leave the vault');
    return file;
  }
}

/** S3 takes parts from 5 MB on; up to this size an object goes in one request. */
const PART_BYTES = 8 * 1024 * 1024;

/** What the bucket adds to our own encryption. */
export interface S3Protection {
  /** Server-side encryption under this KMS key (SSE-KMS). */
  readonly sseKmsKeyId?: string;
  /** Object Lock for what lies below `lockedPrefix`, days. The bucket has to have Object Lock on. */
  readonly objectLockDays?: number;
  /** In compliance mode nobody can lift it, the account's root user included. */
  readonly objectLockMode?: 'GOVERNANCE' | 'COMPLIANCE';
  readonly lockedPrefix?: string;
}

/** S3 and what speaks its protocol (MinIO with a path-style endpoint). */
export class S3PayloadStore implements PayloadStore {
  readonly bucket: string;
  readonly #client: S3Client;
  readonly #protection: S3Protection;

  constructor(bucket: string, config: S3ClientConfig, protection: S3Protection = {}) {
    this.bucket = bucket;
    this.#client = new S3Client({ forcePathStyle: Boolean(config.endpoint), ...config });
    this.#protection = protection;
  }

  async put(key: string, body: Uint8Array): Promise<void> {
    const params = { Bucket: this.bucket, Key: key, Body: body, ...this.#encryption(), ...this.#lock(key) };
    if (body.length <= PART_BYTES) await this.#client.send(new PutObjectCommand(params));
    else await new Upload({ client: this.#client, params, partSize: PART_BYTES, queueSize: 2 }).done();
  }

  async putIfAbsent(key: string, body: Uint8Array): Promise<boolean> {
    try {
      await this.#client.send(
        new PutObjectCommand({
          Bucket: this.bucket,
          Key: key,
          Body: body,
          IfNoneMatch: '*',
          ...this.#encryption(),
          ...this.#lock(key),
        })
      );
      return true;
    } catch (err) {
      const status = (err as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
      if (status === 412 || status === 409) return false;
      throw err;
    }
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    try {
      const answer = await this.#client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
      return await answer.Body?.transformToByteArray();
    } catch (err) {
      if (err instanceof NoSuchKey) return undefined;
      throw err;
    }
  }

  async delete(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }

  async *list(prefix: string): AsyncIterable<string> {
    let token: string | undefined;
    do {
      const page = await this.#client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, Prefix: prefix, ContinuationToken: token })
      );
      for (const object of page.Contents ?? []) if (object.Key) yield object.Key;
      token = page.NextContinuationToken;
    } while (token);
  }

  #encryption(): { ServerSideEncryption?: 'aws:kms'; SSEKMSKeyId?: string } {
    const { sseKmsKeyId } = this.#protection;
    return sseKmsKeyId ? { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: sseKmsKeyId } : {};
  }

  /** Not everything: data keys have to be deletable, that is how erasure works; intents are taken away by design. */
  #lock(key: string): { ObjectLockMode?: 'GOVERNANCE' | 'COMPLIANCE'; ObjectLockRetainUntilDate?: Date } {
    const { objectLockDays, objectLockMode = 'GOVERNANCE', lockedPrefix = 'payloads/' } = this.#protection;
    if (!objectLockDays || !key.startsWith(lockedPrefix)) return {};
    return {
      ObjectLockMode: objectLockMode,
      ObjectLockRetainUntilDate: new Date(Date.now() + objectLockDays * 86_400_000),
    };
  }

  async probe(): Promise<void> {
    await this.#client.send(new HeadBucketCommand({ Bucket: this.bucket }));
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const code = (err: unknown): string | undefined => (err as NodeJS.ErrnoException).code;
