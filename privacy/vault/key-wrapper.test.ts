import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMasterKey, type KeyWrapper, LocalKeyWrapper } from './key-wrapper.ts';
import { FilePayloadStore } from './payload-store.ts';
import { startKms } from './testing/kms.ts';
import { Vault } from './vault.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-keys-'));
const masterFile = path.join(folder, 'master.key');
const context = { org: 'o', patient: 'p' };
const wrappers: Record<string, () => KeyWrapper> = { local: () => new LocalKeyWrapper(masterFile) };

let kms: Awaited<ReturnType<typeof startKms>>;

beforeAll(async () => {
  kms = await startKms();
  wrappers.KMS = kms.wrapper;
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
    await expect(wrapper().unwrap(wrapped, { ...context, patient: 'q' })).rejects.toMatchObject({
      fault: 'wrong-context',
    });
  });

  test('does not open what was tampered with or cut', async () => {
    const { wrapped } = await wrapper().generate(context);
    const changed = Buffer.from(wrapped);
    changed[changed.length - 1]! ^= 1;
    await expect(wrapper().unwrap(changed, context)).rejects.toMatchObject({ fault: 'wrong-context' });
    await expect(wrapper().unwrap(wrapped.slice(0, -1), context)).rejects.toMatchObject({ fault: 'wrong-context' });
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
  await expect(vault.open(address)).rejects.toMatchObject({ fault: 'tampered' });
  expect(await vault.shred('o', 'p')).toEqual({ payloads: 1 });
});
