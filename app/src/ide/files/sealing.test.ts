import { expect, test } from 'vitest';
import { sealingBy } from './sealing.ts';
import type { StoredFile } from './store.ts';

const KEY = 'x'.repeat(43);
const file: StoredFile = { path: 'notes/rosalind.ts', content: '// call Rosalind', changedAt: 1 };

test('a file comes back as it was, and neither its text nor its path can be read without the key', async () => {
  const sealing = await sealingBy(KEY);
  const sealed = await sealing.seal(file);
  expect(await (await sealingBy(KEY)).open(sealed)).toEqual(file);
  expect(sealed.id).toBe(await sealing.idOf(file.path));
  const stored = [
    sealed.id,
    ...[sealed.iv, sealed.data].map((part) => Buffer.from(part as ArrayBuffer).toString('latin1')),
  ];
  expect(stored.join().toLowerCase()).not.toContain('rosalind');
});

test('it does not open with another key, in the place of another file, or changed', async () => {
  const sealing = await sealingBy(KEY);
  const sealed = await sealing.seal(file);
  expect(await (await sealingBy('y'.repeat(43))).open(sealed)).toBeUndefined();
  expect(await sealing.open({ ...sealed, id: await sealing.idOf('other.ts') })).toBeUndefined();
  const changed = new Uint8Array(sealed.data.slice(0));
  changed[0]! ^= 1;
  expect(await sealing.open({ ...sealed, data: changed.buffer })).toBeUndefined();
});
