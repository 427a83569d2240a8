import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RemoteFault, type RemoteFile, type RemoteFiles } from './remote.ts';
import type { KeptFiles, StoredFile } from './store.ts';
import { statusOf, Workspace } from './workspace.ts';

/** As the gateway does it: versions, one file a path, and no text that names Rosalind. */
class Gateway implements RemoteFiles {
  readonly files = new Map<string, RemoteFile>();
  isDown = false;
  private made = 0;

  private reached(): void {
    if (this.isDown) throw new RemoteFault(0, '');
  }
  private put(id: string, path: string, content: string): RemoteFile {
    if (content.includes('Rosalind')) throw new RemoteFault(422, 'Line 1 holds something of the kind PERSON.');
    if (content.length > 1_000) throw new RemoteFault(413, 'The body is too large.');
    this.made += 1;
    const file = { id, path, content, version: String(this.made) };
    this.files.set(id, file);
    return file;
  }
  private own(id: string, version?: string): RemoteFile {
    this.reached();
    const file = this.files.get(id);
    if (!file) throw new RemoteFault(404, '');
    if (version && file.version !== version) throw new RemoteFault(412, '');
    return file;
  }
  async key() {
    this.reached();
    return 'key';
  }
  async list() {
    this.reached();
    return [...this.files.values()];
  }
  async read(id: string) {
    return this.own(id);
  }
  async create(path: string, content: string) {
    this.reached();
    if ([...this.files.values()].some((file) => file.path === path)) throw new RemoteFault(409, '');
    return this.put(`id-${path}`, path, content);
  }
  async update(id: string, version: string, content: string) {
    return this.put(id, this.own(id, version).path, content);
  }
  async delete(id: string, version: string) {
    this.own(id, version);
    this.files.delete(id);
  }
  contentOf(path: string): string | undefined {
    return [...this.files.values()].find((file) => file.path === path)?.content;
  }
}

class Kept implements KeptFiles {
  readonly files = new Map<string, StoredFile>();
  async list() {
    return [...this.files.values()];
  }
  async put(file: StoredFile) {
    this.files.set(file.path, file);
  }
  async delete(path: string) {
    this.files.delete(path);
  }
}

let gateway: Gateway;
beforeEach(() => {
  // Rounds begin when a test says so.
  vi.useFakeTimers();
  gateway = new Gateway();
});
afterEach(() => vi.useRealTimers());

/** A browser that was opened before its key could be had. */
class SealedKept extends Kept {
  override async list() {
    await gateway.key();
    return super.list();
  }
}

async function browser(kept = new Kept()): Promise<{ kept: Kept; files: Workspace }> {
  const files = new Workspace(kept, gateway);
  await files.load();
  await files.sync();
  return { kept, files };
}

const contentIn = (files: Workspace, path: string) =>
  files.getState().files.find((file) => file.path === path)?.content;
function statusIn(files: Workspace, path: string): string {
  const state = files.getState();
  return statusOf(state.files.find((file) => file.path === path)!, state);
}

test('a file goes to Medplum and to the other browser, and so do its changes and its end', async () => {
  const [one, two] = [await browser(), await browser()];
  one.files.write('a.ts', '1');
  expect(statusIn(one.files, 'a.ts')).toBe('changed');
  await one.files.sync();
  expect(statusIn(one.files, 'a.ts')).toBe('saved');
  await two.files.sync();
  expect(contentIn(two.files, 'a.ts')).toBe('1');
  two.files.write('a.ts', '2');
  await two.files.sync();
  await one.files.sync();
  expect(contentIn(one.files, 'a.ts')).toBe('2');
  expect(one.files.getState().revisions.get('a.ts')).toBe(1);
  one.files.remove('a.ts');
  await one.files.sync();
  await two.files.sync();
  expect(contentIn(two.files, 'a.ts')).toBeUndefined();
  expect(gateway.files.size).toBe(0);
});

test('a save begins by itself once typing has settled', async () => {
  const { files } = await browser();
  files.write('a.ts', '1');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(gateway.contentOf('a.ts')).toBe('1');
});

test('what is changed while Atlas is out of reach is kept, survives the page, and is saved when it is back', async () => {
  const { kept, files } = await browser();
  gateway.isDown = true;
  files.write('a.ts', 'offline');
  await files.sync();
  expect(statusIn(files, 'a.ts')).toBe('offline');
  files.close();
  const later = await browser(kept);
  expect(contentIn(later.files, 'a.ts')).toBe('offline');
  gateway.isDown = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(gateway.contentOf('a.ts')).toBe('offline');
  expect(statusIn(later.files, 'a.ts')).toBe('saved');
});

test('a browser that comes before the gateway has its files once that is there, and what was typed meanwhile', async () => {
  const kept = new SealedKept();
  await kept.put({ path: 'a.ts', content: 'kept', changedAt: 0 });
  gateway.isDown = true;
  const { files } = await browser(kept);
  files.write('b.ts', 'typed');
  await files.sync();
  expect(files.getState()).toMatchObject({ isOnline: false, files: [{ path: 'b.ts' }] });
  expect([...kept.files.keys()]).toEqual(['a.ts']);
  gateway.isDown = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect([gateway.contentOf('a.ts'), gateway.contentOf('b.ts')]).toEqual(['kept', 'typed']);
});

test.each([
  ['mine', 'from one'],
  ['theirs', 'from two'],
  ['merged', 'from both'],
])('a conflict ends with %s, on both sides', async (_choice, chosen) => {
  const one = await browser();
  one.files.write('a.ts', 'begun');
  await one.files.sync();
  const two = await browser();
  two.files.write('a.ts', 'from two');
  await two.files.sync();
  one.files.write('a.ts', 'from one');
  await one.files.sync();
  expect(statusIn(one.files, 'a.ts')).toBe('conflict');
  expect(contentIn(one.files, 'a.ts')).toBe('from one');
  expect(gateway.contentOf('a.ts')).toBe('from two');
  one.files.resolve('a.ts', chosen);
  await one.files.sync();
  await two.files.sync();
  expect([gateway.contentOf('a.ts'), contentIn(two.files, 'a.ts')]).toEqual([chosen, chosen]);
  expect(statusIn(one.files, 'a.ts')).toBe('saved');
});

test('a text that the gateway refuses is in no browser storage, and is saved once it names nobody', async () => {
  const { kept, files } = await browser();
  files.write('a.ts', 'fine');
  await files.sync();
  files.write('a.ts', 'call Rosalind');
  files.write('b.ts', 'Rosalind again');
  await files.sync();
  expect(JSON.stringify(await kept.list())).not.toContain('Rosalind');
  expect([statusIn(files, 'a.ts'), statusIn(files, 'b.ts')]).toEqual(['refused', 'refused']);
  expect(contentIn(files, 'a.ts')).toBe('call Rosalind');
  expect(files.getState().refused.get('a.ts')!.why).toContain('Line 1');
  files.write('a.ts', 'call nobody');
  await files.sync();
  expect(gateway.contentOf('a.ts')).toBe('call nobody');
  expect(statusIn(files, 'a.ts')).toBe('saved');
});

test('a text that is too long holds up no other', async () => {
  const { files } = await browser();
  files.write('a.ts', 'x'.repeat(1_001));
  files.write('b.ts', '1');
  await files.sync();
  expect([statusIn(files, 'a.ts'), statusIn(files, 'b.ts')]).toEqual(['refused', 'saved']);
});

test('what is typed while a save is under way is saved after it', async () => {
  const { files } = await browser();
  files.write('a.ts', '1');
  const saving = files.sync();
  files.write('a.ts', '12');
  await saving;
  await files.sync();
  expect(gateway.contentOf('a.ts')).toBe('12');
});

test('examples that nobody touched are not saved', async () => {
  const { files } = await browser();
  expect(files.getState().files.length).toBeGreaterThan(0);
  expect(gateway.files.size).toBe(0);
});
