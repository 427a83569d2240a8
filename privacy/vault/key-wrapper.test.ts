import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMasterKey, type KeyWrapper, KmsKeyWrapper, LocalKeyWrapper } from './key-wrapper.ts';
import { FilePayloadStore } from './payload-store.ts';
import { Vault } from './vault.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-keys-'));
const masterFile = path.join(folder, 'master.key');
const context = { org: 'o', patient: 'p' };
const wrappers: Record<string, () => KeyWrapper> = { local: () => new LocalKeyWrapper(masterFile) };

/** Speaks the KMS JSON protocol: GenerateDataKey, Encrypt and Decrypt under a key of its own, bound to the context. */
const kms = http.createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (c: Buffer) => chunks.push(c));
  req.on('end', () => {
    const operation = String(req.headers['x-amz-target']).replace('TrentService.', '');
    const answer = operate(operation, JSON.parse(Buffer.concat(chunks).toString()));
    res.writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    res.end(JSON.stringify(answer ?? { __type: 'InvalidCiphertextException' }));
  });
});
const kmsKey = randomBytes(32);

function operate(operation: string, input: Record<string, unknown>): object | undefined {
  const aad = Buffer.from(JSON.stringify(input.EncryptionContext ?? {}));
  const seal = (plaintext: Buffer) => {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', kmsKey, iv).setAAD(aad);
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
    const decipher = createDecipheriv('aes-256-gcm', kmsKey, blob.subarray(0, 12))
      .setAAD(aad)
      .setAuthTag(blob.subarray(12, 28));
    return { Plaintext: Buffer.concat([decipher.update(blob.subarray(28)), decipher.final()]).toString('base64') };
  } catch {
    return undefined;
  }
}

beforeAll(async () => {
  await new Promise<void>((resolve) => kms.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(kms.address() as AddressInfo).port}`;
  wrappers.KMS = () =>
    new KmsKeyWrapper('alias/atlas', {
      endpoint,
      region: 'us-east-1',
      maxAttempts: 1,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
});

afterAll(() => {
  kms.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe.each(['local', 'KMS'])('%s', (name) => {
  const wrapper = () => wrappers[name]!();

  test('opens what it wrapped, with 32 bytes in it', async () => {
    const { plaintext, wrapped } = await wrapper().generate(context);
    expect(plaintext).toHaveLength(32);
    expect(Buffer.from(wrapped).includes(Buffer.from(plaintext))).toBe(false);
    expect(Buffer.from(await wrapper().unwrap(wrapped, context))).toEqual(Buffer.from(plaintext));
  });

  test('opens in no other context', async () => {
    const { wrapped } = await wrapper().generate(context);
    await expect(wrapper().unwrap(wrapped, { ...context, patient: 'q' })).rejects.toThrow();
  });

  test('does not open what was tampered with or cut', async () => {
    const { wrapped } = await wrapper().generate(context);
    const changed = Buffer.from(wrapped);
    changed[changed.length - 1]! ^= 1;
    await expect(wrapper().unwrap(changed, context)).rejects.toThrow();
    await expect(wrapper().unwrap(wrapped.slice(0, -1), context)).rejects.toThrow();
  });

  test('wraps a known key anew', async () => {
    const { plaintext } = await wrapper().generate(context);
    const again = await wrapper().wrap(plaintext, context);
    expect(Buffer.from(await wrapper().unwrap(again, context))).toEqual(Buffer.from(plaintext));
  });
});

test('keys rotate without rewriting payloads: after the rewrap the old master key opens nothing more', async () => {
  const file = path.join(folder, 'rotate.key');
  const store = new FilePayloadStore(path.join(folder, 'vault'));
  const vault = () => new Vault(store, new LocalKeyWrapper(file));
  const address = { orgId: 'o', token: 'p', objectName: 'x' };
  await vault().put(address, { 'Patient/1': { gender: 'female' } as never });
  const token = (await vault().pseudonyms('o')).patientToken('x');
  const sealed = await store.get('payloads/o/p/x');
  const old = fs.readFileSync(file);

  addMasterKey(file);
  expect(await vault().rewrapKeys()).toBe(2);
  fs.writeFileSync(file, fs.readFileSync(file).subarray(0, 32));
  expect(await vault().open(address)).toEqual({ 'Patient/1': { gender: 'female' } });
  expect((await vault().pseudonyms('o')).patientToken('x')).toBe(token);
  expect(await store.get('payloads/o/p/x')).toEqual(sealed);
  fs.writeFileSync(file, old);
  await expect(vault().open(address)).rejects.toMatchObject({ fault: 'unavailable' });
});

test('a shredded patient is unreadable, also from a copy of the ciphertext', async () => {
  const store = new FilePayloadStore(path.join(folder, 'shred'));
  const vault = new Vault(store, new LocalKeyWrapper(masterFile));
  const address = { orgId: 'o', token: 'p', objectName: 'x' };
  await vault.put(address, {});
  const copy = (await store.get('payloads/o/p/x'))!;
  expect(await vault.shred('o', 'p')).toEqual({ payloads: 1 });
  await expect(vault.open(address)).rejects.toMatchObject({ fault: 'missing' });
  await store.put('payloads/o/p/x', copy);
  await expect(vault.open(address)).rejects.toMatchObject({ fault: 'shredded' });
  await store.put('keys/o/p', (await new LocalKeyWrapper(masterFile).generate({ org: 'o', patient: 'p' })).wrapped);
  await expect(vault.open(address)).rejects.toMatchObject({ fault: 'unreadable' });
  expect(await vault.shred('o', 'p')).toEqual({ payloads: 1 });
});
