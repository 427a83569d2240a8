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
const fileOf = (a: PayloadAddress) => path.join(folder, 'vault', 'payloads', a.orgId, a.token, a.objectName);

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

describe('what is not what was sealed is refused', () => {
  const flip = (bytes: Buffer) => {
    bytes[bytes.length >> 1]! ^= 1;
    return bytes;
  };
  test.each([
    ['tampered ciphertext', (bytes: Buffer) => flip(bytes), 'unreadable'],
    ['a truncated object', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20), 'unreadable'],
    ['an empty object', () => Buffer.alloc(0), 'unreadable'],
  ])('%s', async (_, change, fault) => {
    await openVault().put(address, payload);
    fs.writeFileSync(fileOf(address), change(fs.readFileSync(fileOf(address))));
    await expect(openVault().open(address)).rejects.toMatchObject({ fault });
  });

  test("an object swapped for another of the patient's", async () => {
    const other = { ...address, objectName: 'cccccccccccccccccccccccccc' };
    await openVault().put(address, payload);
    await openVault().put(other, {});
    fs.copyFileSync(fileOf(other), fileOf(address));
    await expect(openVault().open(address)).rejects.toMatchObject({ fault: 'unreadable' });
  });

  test("an object swapped for another patient's", async () => {
    const other = { ...address, token: 'pt_dddddddddddddddddddddddddd' };
    await openVault().put(address, payload);
    await openVault().put(other, payload);
    fs.copyFileSync(fileOf(other), fileOf(address));
    await expect(openVault().open(address)).rejects.toMatchObject({ fault: 'unreadable' });
  });

  test('no such object', async () => {
    await expect(openVault().open(address)).rejects.toMatchObject({ fault: 'missing' });
  });

  test('without its data key a payload is gone, whatever copies there are', async () => {
    await openVault().put(address, payload);
    await store.delete(`keys/${ORG}/${address.token}`);
    await expect(openVault().open(address)).rejects.toMatchObject({ fault: 'shredded' });
  });

  test("a data key moved to another patient's place does not open", async () => {
    const other = { ...address, token: 'pt_dddddddddddddddddddddddddd' };
    await openVault().put(address, payload);
    await openVault().put(other, payload);
    await store.put(`keys/${ORG}/${other.token}`, (await store.get(`keys/${ORG}/${address.token}`))!);
    await expect(openVault().open(other)).rejects.toMatchObject({ fault: 'unavailable' });
  });
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
    await expect(openVault().openText(ORG, 'session:2', sealed)).rejects.toMatchObject({ fault: 'unreadable' });
  });

  test('that was tampered with is refused, and still opens after the keys are rewrapped', async () => {
    const vault = openVault();
    const sealed = await vault.sealText(ORG, 'session:1', 'a refresh token');
    const bytes = Buffer.from(sealed, 'base64');
    bytes[bytes.length - 5]! ^= 1;
    await expect(vault.openText(ORG, 'session:1', bytes.toString('base64'))).rejects.toMatchObject({
      fault: 'unreadable',
    });
    await vault.rewrapKeys();
    expect(await openVault().openText(ORG, 'session:1', sealed)).toBe('a refresh token');
  });
});
