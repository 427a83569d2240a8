import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FilePayloadStore, type PayloadStore, S3PayloadStore } from './payload-store.ts';
import { startS3 } from './testing/s3.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-store-'));
let s3: Awaited<ReturnType<typeof startS3>>;
const stores: Record<string, PayloadStore> = { files: new FilePayloadStore(path.join(root, 'files')) };

beforeAll(async () => {
  s3 = await startS3(root);
  stores.S3 = s3.store;
});

afterAll(async () => {
  await s3.close();
  fs.rmSync(root, { recursive: true, force: true });
});

describe.each(['files', 'S3'])('%s', (name) => {
  const store = () => stores[name]!;

  test('gives back what was put, the last of two', async () => {
    await store().put('payloads/o/p/1', Buffer.from('first'));
    await store().put('payloads/o/p/1', Buffer.from('second'));
    expect(Buffer.from((await store().get('payloads/o/p/1'))!).toString()).toBe('second');
  });

  test('has nothing under a key that was never put, or deleted', async () => {
    expect(await store().get('payloads/o/p/none')).toBeUndefined();
    await store().put('payloads/o/p/2', Buffer.from('x'));
    await store().delete('payloads/o/p/2');
    await store().delete('payloads/o/p/2');
    expect(await store().get('payloads/o/p/2')).toBeUndefined();
  });

  test('takes what is larger than one part', async () => {
    const large = randomBytes(20 * 1024 * 1024);
    await store().put('payloads/o/p/large', large);
    expect(large.equals(Buffer.from((await store().get('payloads/o/p/large'))!))).toBe(true);
  });

  test('lists what begins with a prefix', async () => {
    for (const key of ['list/a/1', 'list/a/2', 'list/b/1']) await store().put(key, Buffer.from(key));
    expect((await Array.fromAsync(store().list('list/a/'))).sort()).toEqual(['list/a/1', 'list/a/2']);
    expect(await Array.fromAsync(store().list('nothing/'))).toEqual([]);
  });

  test('answers a probe', async () => {
    await store().probe();
  });
});

test('files: of two that create at once, one does', async () => {
  const made = await Promise.all(
    ['a', 'b', 'c'].map((text) => stores.files!.putIfAbsent('keys/o/p', Buffer.from(text)))
  );
  expect(made.filter(Boolean)).toHaveLength(1);
});

/** The server of these tests ignores the condition, so what is asked of S3 is asserted. */
test('S3: creates only when there is none, with the protection that was asked for', async () => {
  const asked: { headers: Record<string, string>; path: string }[] = [];
  const store = new S3PayloadStore(
    'vault',
    {
      endpoint: 'http://127.0.0.1:1',
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      requestHandler: {
        handle: async (request: { headers: Record<string, string>; path: string }) => {
          asked.push(request);
          const condition = request.headers['if-none-match'] === '*';
          return { response: { statusCode: condition ? 412 : 200, headers: {}, body: undefined } };
        },
      } as never,
    },
    { sseKmsKeyId: 'key-1', objectLockDays: 30 }
  );
  expect(await store.putIfAbsent('keys/o/p', Buffer.from('x'))).toBe(false);
  await store.put('payloads/o/p/1', Buffer.from('x'));
  expect(asked[0]!.headers).toMatchObject({
    'if-none-match': '*',
    'x-amz-server-side-encryption-aws-kms-key-id': 'key-1',
  });
  expect(asked[0]!.headers['x-amz-object-lock-mode']).toBeUndefined();
  expect(asked[1]!.headers).toMatchObject({
    'x-amz-object-lock-mode': 'GOVERNANCE',
    'x-amz-server-side-encryption': 'aws:kms',
  });
});
