import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A private PostgreSQL on a free port, for tests; nothing of it is kept. Debian's, as an unprivileged user. */
export interface TestPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startTestPostgres(): Promise<TestPostgres> {
  const bin = postgresBin();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-postgres-'));
  // PostgreSQL refuses to run as root.
  const who = process.getuid?.() === 0 ? ownerOf() : undefined;
  if (who) fs.chownSync(folder, who.uid, who.gid);
  const data = path.join(folder, 'data');
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  const options = { ...who, env, cwd: folder };
  const made = spawnSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'atlas', '-A', 'trust', '--no-sync'], options);
  if (made.status !== 0) throw new Error(`initdb ended with ${made.status ?? made.error?.message}: ${made.stderr}`);
  const port = await freePort();
  const args = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'];
  const server = spawn(path.join(bin, 'postgres'), args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}`)));
    server.stderr.on('data', (text: Buffer) => text.includes('ready to accept connections') && resolve());
  });
  return {
    url: `postgres://atlas@127.0.0.1:${port}/postgres`,
    async stop() {
      const gone = once(server, 'exit');
      server.kill('SIGINT');
      await gone;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps each version in a folder of its own, off the PATH. */
function postgresBin(): string {
  const root = '/usr/lib/postgresql';
  const versions = fs.existsSync(root) ? fs.readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(root, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  const found = folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(folder, name)))
  );
  if (!found) throw new Error('There is no PostgreSQL here; node cli/install.mjs test installs it');
  return found;
}

function ownerOf(): { uid: number; gid: number } {
  const entry = (name: string) =>
    fs
      .readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .find(([user]) => user === name);
  const found = entry('postgres') ?? entry('nobody');
  if (!found) throw new Error('There is no unprivileged user for PostgreSQL');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
