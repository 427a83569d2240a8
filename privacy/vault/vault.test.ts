import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { identifiedInput } from '../types.ts';
import { LocalKeyWrapper } from './key-wrapper.ts';
import { FilePayloadStore } from './payload-store.ts';
import { type PayloadAddress, parsePayloadReference, Vault } from './vault.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-vault-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const ORG = 'b0000000-0000-4000-8000-000000000001';
const address: PayloadAddress = {
  orgId: ORG,
  token: 'pt_aaaaaaaaaaaaaaaaaaaaaaaaaa',
  objectName: 'bbbbbbbbbbbbbbbbbbbbbbbbbb',
};
const payload = { 'Patient/h': identifiedInput({ resourceType: 'Patient', name: [{ family: 'Quackenbush' }] }) };

let folder: string;
let store: FilePayloadStore;
const openVault = () => new Vault(store, new LocalKeyWrapper(path.join(folder, 'master.key')));

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(root, 'v-'));
  store = new FilePayloadStore(path.join(folder, 'vault'));
});

test('what was put is opened by another process with the same keys, and lies there as ciphertext', async () => {
  const location = await openVault().put(address, payload);
  expect(parsePayloadReference(`${location}#Patient/h`)).toEqual({ address, member: 'Patient/h' });
  expect(await openVault().open(address)).toEqual(payload);
  for (const file of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (file.isFile())
      expect(fs.readFileSync(path.join(file.parentPath, file.name)).includes('Quackenbush')).toBe(false);
  }
});

test('two that make a data key at once end with the same one', async () => {
  const [a, b] = await Promise.all([openVault().pseudonyms(ORG), openVault().pseudonyms(ORG)]);
  expect(a.patientToken('x')).toBe(b.patientToken('x'));
});

test('a payload is unsettled until its writer has said that it is pointed at', async () => {
  const vault = openVault();
  await vault.put(address, payload);
  const unsettled = async () => (await Array.fromAsync(vault.unsettled())).map((u) => u.address);
  expect(await unsettled()).toEqual([address]);
  await vault.settle(address);
  expect(await unsettled()).toEqual([]);
  expect(await vault.open(address)).toEqual(payload);
  await vault.discard(address);
  await expect(vault.open(address)).rejects.toMatchObject({ fault: 'missing' });
});

test('a store that is down says so, for callers that answer 503', async () => {
  fs.writeFileSync(path.join(folder, 'vault'), 'a file where the folder should be');
  await expect(openVault().put(address, payload)).rejects.toMatchObject({ name: 'VaultError', fault: 'unavailable' });
});

test('a key may not leave the folder', async () => {
  await expect(store.put('../outside', Buffer.alloc(1))).rejects.toThrow('may not leave the vault');
});

describe('a short text', () => {
  test('is opened under its name by another process, and under no other', async () => {
    const sealed = await openVault().sealText(ORG, 'session:1', 'a refresh token');
    expect(Buffer.from(sealed, 'base64').includes('a refresh token')).toBe(false);
    expect(await openVault().openText(ORG, 'session:1', sealed)).toBe('a refresh token');
    await expect(openVault().openText(ORG, 'session:2', sealed)).rejects.toMatchObject({ fault: 'swapped' });
  });

  test('that was tampered with is refused, and still opens after the keys are rewrapped', async () => {
    const vault = openVault();
    const sealed = await vault.sealText(ORG, 'session:1', 'a refresh token');
    const bytes = Buffer.from(sealed, 'base64');
    bytes[bytes.length - 5]! ^= 1;
    await expect(vault.openText(ORG, 'session:1', bytes.toString('base64'))).rejects.toMatchObject({
      fault: 'tampered',
    });
    await vault.rewrapKeys();
    expect(await openVault().openText(ORG, 'session:1', sealed)).toBe('a refresh token');
  });
});
