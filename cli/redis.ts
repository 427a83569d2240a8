import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { ChildSpec } from './supervise.ts';

/**
 * The private Redis: loopback only, and every write is on disk before it is answered (`appendfsync always`), because
 * an accepted job is a promise. Redis data: references, never resources.
 * https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/
 */
export function privateRedis(dataDir: string, port: number): ChildSpec {
  const dir = path.join(dataDir, 'redis');
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
  const binary = ['redis-server', 'valkey-server'].map(onPath).find((file) => file !== undefined);
  const serves = () => ping(port);
  if (binary) {
    return {
      name: 'redis',
      command: binary,
      args: ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', dir, ...DURABLE],
      serves,
      isStore: true,
    };
  }
  const engine = ['docker', 'podman'].find((name) => spawnSync(name, ['info'], { stdio: 'ignore' }).status === 0);
  if (!engine) {
    throw new Error(
      'there is no redis-server or valkey-server on the PATH and no container engine runs. Install redis-server, or ' +
        'start Docker or Podman, or set REDIS_URL to a Redis that you run'
    );
  }
  const args = [
    'run',
    '--rm',
    '-p',
    `127.0.0.1:${port}:6379`,
    '-v',
    `${dir}:/data`,
    REDIS_IMAGE,
    'redis-server',
    ...DURABLE,
  ];
  return { name: 'redis', command: engine, args, serves, isStore: true };
}

const REDIS_IMAGE = 'redis:7.4.2-alpine';
// maxmemory-policy: BullMQ's data must never be evicted.
const DURABLE = [
  '--appendonly',
  'yes',
  '--appendfsync',
  'always',
  '--maxmemory-policy',
  'noeviction',
  '--save',
  '',
  '--rdbcompression',
  'no',
];

/** Whether a Redis that has loaded its data answers on this port. */
function ping(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(500, () => answer(false));
    socket.on('error', () => answer(false));
    socket.on('data', (chunk) => answer(chunk.toString().startsWith('+PONG')));
  });
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}
