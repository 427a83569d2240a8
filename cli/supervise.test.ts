import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockDataDir } from './lock.ts';
import { livingPid, stopStale, writePidFile } from './pids.ts';
import { type ChildSpec, createSupervisor, type Supervisor } from './supervise.ts';

const READY = "process.send({ ready: true }); process.on('disconnect', () => process.exit());";

describe('the supervisor', () => {
  let dataDir: string;
  let said: string[];
  let supervisor: Supervisor;

  beforeEach(() => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-supervise-'));
    said = [];
    supervisor = createSupervisor({ dataDir, say: (text) => said.push(text), readyTimeoutMs: 5_000 });
  });
  afterEach(async () => {
    await supervisor.stop();
    fs.rmSync(dataDir, { recursive: true });
  });

  const child = (name: string, script: string): ChildSpec => ({
    name,
    command: process.execPath,
    args: ['-e', `${script};setInterval(() => {}, 1000)`],
  });
  const pidOf = (name: string) => livingPid(dataDir, name);

  it('waits until a child says that it is ready', async () => {
    await supervisor.start(child('a', `setTimeout(() => { ${READY} }, 200)`));
    expect(pidOf('a')).toBeDefined();
  });

  it('refuses a child that ends before it serves, and names its log', async () => {
    const start = supervisor.start(child('b', "console.error('no luck'); process.exit(3)"));
    await expect(start).rejects.toThrow(/b did not start: it ended with exit code 3\. Its log: .*b\.log/);
    expect(fs.readFileSync(path.join(dataDir, 'logs', 'b.log'), 'utf8')).toBe('no luck\n');
  });

  it('starts a crashed child again, and says so', async () => {
    await supervisor.start(child('c', READY));
    const first = pidOf('c')!;
    process.kill(first, 'SIGKILL');
    await vi.waitUntil(() => pidOf('c') !== undefined && pidOf('c') !== first, 5_000);
    expect(said).toEqual(['c ended (SIGKILL), starting it again in 200 ms']);
  });

  it('stops every child, with SIGKILL the one that does not listen', async () => {
    await supervisor.start(child('d', READY));
    await supervisor.start({ ...child('e', `process.on('SIGTERM', () => {}); ${READY}`), graceMs: 200 });
    const pids = [pidOf('d')!, pidOf('e')!];
    await supervisor.stop();
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  });

  it('kills every child at once when it may not wait, those that are being stopped too', async () => {
    await supervisor.start({ ...child('h', `process.on('SIGTERM', () => {}); ${READY}`), isStore: true });
    const pid = pidOf('h')!;
    const stopped = supervisor.stop();
    supervisor.kill();
    await stopped;
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  });

  it('stops what an earlier run left behind under the same name', async () => {
    await supervisor.start(child('f', READY));
    const earlier = pidOf('f')!;
    const next = createSupervisor({ dataDir, say: (text) => said.push(text) });
    await next.start(child('f', READY));
    expect(said[0]).toMatch(/^(stopping f \(pid \d+\), left behind by an earlier run|f ended)/);
    expect(() => process.kill(earlier, 0)).toThrow(/ESRCH/);
    await next.stop();
  });

  it('leaves a process alone that merely got the same pid', async () => {
    writePidFile(dataDir, 'g', process.pid);
    const file = path.join(dataDir, 'run', 'g.pid');
    fs.writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: '1' }));
    await stopStale(dataDir, 'g', (text) => said.push(text));
    expect(said).toEqual([]);
  });
});

describe('the lock of a data folder', () => {
  it('is held by one at a time, and free again when that one is gone', () => {
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-lock-'));
    const first = lockDataDir(dataDir);
    expect(first).toBeDefined();
    expect(lockDataDir(dataDir)).toBeUndefined();
    first![Symbol.dispose]();
    using second = lockDataDir(dataDir);
    expect(second).toBeDefined();
    fs.rmSync(dataDir, { recursive: true });
  });
});
