import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { identifiedInput } from '../types.ts';
import { type KeyWrapper, LocalKeyWrapper } from './key-wrapper.ts';
import { FilePayloadStore, type PayloadStore } from './payload-store.ts';
import { startKms } from './testing/kms.ts';
import { startS3 } from './testing/s3.ts';
import { type PayloadAddress, Vault } from './vault.ts';

// What is not what was sealed is refused, each kind with its own fault, whatever holds payloads and keys.
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-refusals-'));
const stores: Record<string, PayloadStore> = { files: new FilePayloadStore(path.join(root, 'files')) };
const wrappers: Record<string, () => KeyWrapper> = {
  'local keys': () => new LocalKeyWrapper(path.join(root, 'master.key')),
};
let s3: Awaited<ReturnType<typeof startS3>>;
let kms: Awaited<ReturnType<typeof startKms>>;

beforeAll(async () => {
  s3 = await startS3(path.join(root, 's3'));
  kms = await startKms();
  stores.S3 = s3.store;
  wrappers.KMS = kms.wrapper;
});

afterAll(async () => {
  kms.close();
  await s3.close();
  fs.rmSync(root, { recursive: true, force: true });
});

const ORG = 'b0000000-0000-4000-8000-000000000001';
const newToken = () => `pt_${randomBytes(13).toString('hex')}`;
/** Of no use to gzip, so that the message has more than one frame. */
const payload = { 'Patient/h': identifiedInput({ resourceType: 'Patient', note: randomBytes(9_000).toString('hex') }) };

describe.each([
  ['files', 'local keys'],
  ['files', 'KMS'],
  ['S3', 'local keys'],
  ['S3', 'KMS'],
])('%s and %s', (storeName, wrapperName) => {
  const store = () => stores[storeName]!;
  const openVault = () => new Vault(store(), wrappers[wrapperName]!());
  let address: PayloadAddress;
  const at = (a: PayloadAddress) => `payloads/${a.orgId}/${a.token}/${a.objectName}`;
  const keyOf = (a: PayloadAddress) => `keys/${a.orgId}/${a.token}`;
  const read = async (key: string) => Buffer.from((await store().get(key))!);
  const fault = async (expected: string, a = address) =>
    expect(openVault().open(a)).rejects.toMatchObject({ name: 'VaultError', fault: expected });

  beforeEach(async () => {
    address = { orgId: ORG, token: newToken(), objectName: 'bbbbbbbbbbbbbbbbbbbbbbbbbb' };
    await openVault().put(address, payload);
    expect(await openVault().open(address)).toEqual(payload);
  });

  test.each([0.02, 0.3, 0.6, 0.999])('tampered ciphertext, a bit at %d of it', async (where) => {
    const bytes = await read(at(address));
    // Past the header, whose unproven words decide between the other faults.
    const from = 400;
    bytes[from + Math.floor((bytes.length - from) * where)]! ^= 1;
    await store().put(at(address), bytes);
    await fault('tampered');
  });

  test('bytes behind the end', async () => {
    await store().put(at(address), Buffer.concat([await read(at(address)), Buffer.from('more')]));
    await fault('tampered');
  });

  test.each([1, 20, 4_200, 9_000])('an object without its last %d bytes', async (fewer) => {
    const bytes = await read(at(address));
    await store().put(at(address), bytes.subarray(0, bytes.length - fewer));
    await fault('truncated');
  });

  test('an object of its header alone, and an empty one', async () => {
    await store().put(at(address), (await read(at(address))).subarray(0, 100));
    await fault('truncated');
    await store().put(at(address), Buffer.alloc(0));
    await fault('truncated');
  });

  test("an object swapped for another of the patient's, and for one of another patient's", async () => {
    const sibling = { ...address, objectName: 'cccccccccccccccccccccccccc' };
    const stranger = { ...address, token: newToken() };
    for (const other of [sibling, stranger]) {
      await openVault().put(other, payload);
      await store().put(at(address), await read(at(other)));
      await fault('swapped');
    }
  });

  test("a data key in another patient's place: the wrong context", async () => {
    const stranger = { ...address, token: newToken() };
    await openVault().put(stranger, payload);
    const own = await read(keyOf(address));
    await store().put(keyOf(address), await read(keyOf(stranger)));
    await fault('wrong-context');
    own[own.length - 1]! ^= 1;
    await store().put(keyOf(address), own);
    await fault('wrong-context');
  });

  test('a missing key, and a missing object', async () => {
    await store().delete(keyOf(address));
    await fault('shredded');
    await store().delete(at(address));
    await fault('missing');
  });
});
