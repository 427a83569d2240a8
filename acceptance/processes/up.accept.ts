import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { livingPid } from '../../cli/pids.ts';
import { atlas, newEnvironment, type StartedAtlas, spawnAtlas, startAtlas } from '../../cli/start-atlas.ts';

const CHILDREN = ['redis', 'medplum', 'gateway', 'worker'];

// What is tested is what `atlas up` starts by itself; with a real Medplum it would be the same but for one child.
describe.skipIf(process.env.MEDPLUM_BASE_URL !== undefined)(
  'atlas up (its own children, so embedded Medplum only)',
  () => {
    let running: StartedAtlas;
    beforeAll(async () => {
      running = await startAtlas();
    });
    afterAll(async () => {
      await running.stop();
      fs.rmSync(running.dataDir, { recursive: true, force: true });
    });

    const elsewhere = () => newEnvironment(path.join(running.dataDir, 'elsewhere'));
    const pids = () => CHILDREN.map((name) => livingPid(running.dataDir, name));

    it('prints the URLs, the demo users and, last, the ready line', () => {
      const lines = running.output().trimEnd().split('\n');
      expect(lines.at(-1)).toBe(`Atlas is ready on http://localhost:${running.env.ATLAS_PORT}`);
      for (const { email, password } of running.demo.users) expect(running.output()).toContain(`${email}  ${password}`);
    });

    it('writes demo.json for its owner alone', () => {
      const file = path.join(running.dataDir, 'demo.json');
      expect(fs.statSync(file).mode & 0o777).toBe(0o600);
      const { baseUrl, orgs, clients, users } = running.demo;
      expect(baseUrl).toBe(running.baseUrl);
      expect(orgs).toHaveLength(2);
      expect(clients.map((client) => client.org)).toEqual(orgs.map((org) => org.id));
      expect(users.map((user) => user.role)).toEqual(['ADMIN', 'CLINICIAN', 'COMPLIANCE', 'PATIENT', 'RESEARCHER']);
    });

    it('refuses a second Atlas on the same data folder', async () => {
      const { code, stderr } = await atlas(running.env, 'up');
      expect(code).toBe(1);
      expect(stderr).toContain(`another Atlas runs on ${running.dataDir}`);
    });

    it('names a port that is taken', async () => {
      const { code, stderr } = await atlas({ ...(await elsewhere()), ATLAS_PORT: running.env.ATLAS_PORT }, 'up');
      expect(code).toBe(1);
      expect(stderr).toContain(`port ${running.env.ATLAS_PORT} is taken by another program; set ATLAS_PORT`);
    });

    it('refuses production without its secrets, naming every setting', async () => {
      const { code, stderr } = await atlas({ ...(await elsewhere()), NODE_ENV: 'production' }, 'up');
      expect(code).toBe(1);
      for (const name of ['ATLAS_SECRETS_FILE', 'MEDPLUM_BASE_URL', 'REDIS_URL', 'KMS_KEY_ID'])
        expect(stderr).toContain(name);
    });

    it('starts a killed child again', async () => {
      const [, , gateway] = pids();
      process.kill(gateway!, 'SIGKILL');
      await vi.waitUntil(async () => {
        const live = await fetch(`${running.baseUrl}/health/live`).catch(() => undefined);
        return live?.ok && livingPid(running.dataDir, 'gateway') !== gateway;
      }, 20_000);
      expect(running.output()).toContain('gateway ended (SIGKILL), starting it again in 200 ms');
    });

    it('stops every child on SIGINT, and is quickly ready the second time, without sending the seeds again', async () => {
      const before = pids();
      expect(before.every((pid) => pid !== undefined)).toBe(true);
      await running.stop();
      for (const pid of before) expect(() => process.kill(pid!, 0)).toThrow(/ESRCH/);
      const started = performance.now();
      running = await startAtlas({ env: running.env });
      const seconds = (performance.now() - started) / 1000;
      expect(running.output()).not.toContain('synthetic');
      // Five on a machine that does nothing else, which `npm run bench` holds it to; this one runs the test suite.
      expect(seconds).toBeLessThan(30);
    });

    it('ends all children when it is itself killed, or stops them on the next start', async () => {
      const before = pids();
      running.process.kill('SIGKILL');
      const gone = (pid: number | undefined) => !isAlive(pid!);
      // Redis speaks no IPC: it is there until the next start.
      await vi.waitUntil(() => before.slice(1).every(gone), 20_000);
      running = await startAtlas({ env: running.env });
      expect(gone(before[0])).toBe(true);
    });

    it('is started by the Node that the machine has', async () => {
      const older = ['/usr/local/bin/node', '/usr/bin/node'].find((file) => fs.existsSync(file)) ?? process.execPath;
      const child = spawn(older, ['cli/atlas.mjs', '--help'], { stdio: ['ignore', 'pipe', 'inherit'] });
      const chunks: string[] = [];
      for await (const chunk of child.stdout.setEncoding('utf8')) chunks.push(chunk);
      expect(chunks.join('')).toContain('leak-scan');
    });
  }
);

describe.skipIf(process.env.MEDPLUM_BASE_URL !== undefined)(
  'Ctrl-C (its own children, so embedded Medplum only)',
  () => {
    const started: { dataDir: string; child: ReturnType<typeof spawnAtlas> }[] = [];
    afterAll(() => {
      for (const { dataDir, child } of started) {
        child.kill('SIGKILL');
        fs.rmSync(dataDir, { recursive: true, force: true });
      }
    });

    async function seeding() {
      const env = await newEnvironment();
      const child = spawnAtlas(env, 'up');
      const dataDir = env.ATLAS_DATA_DIR!;
      started.push({ dataDir, child });
      let printed = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => (printed += text));
      await vi.waitUntil(() => printed.includes('synthetic patients'), 60_000);
      const pids = CHILDREN.map((name) => livingPid(dataDir, name));
      return { child, pids, ended: once(child, 'exit') };
    }

    it('ends the first run while it sends its synthetic patients, and does not wait for them', async () => {
      const { child, pids, ended } = await seeding();
      const asked = performance.now();
      child.kill('SIGINT');
      await ended;
      expect((performance.now() - asked) / 1000).toBeLessThan(20);
      for (const pid of pids) expect(isAlive(pid!)).toBe(false);
    });

    it('given a second time, a while later, leaves no process behind', async () => {
      const { child, pids, ended } = await seeding();
      const [, , gateway, worker] = pids;
      // It takes no notice of SIGTERM now, so that the stop has to wait.
      process.kill(gateway!, 'SIGSTOP');
      child.kill('SIGINT');
      await vi.waitUntil(() => !isAlive(worker!), 10_000);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      child.kill('SIGINT');
      expect(await ended).toEqual([130, null]);
      await vi.waitUntil(() => pids.every((pid) => !isAlive(pid!)), 5_000);
    });
  }
);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
