import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A private Redis on a free port, for tests; nothing of it is kept. */
export interface TestRedis {
  readonly url: string;
  /** Stops it and starts it again on the same port. With `durable`, what was written is there again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** @param options `durable`: what was written is there again after a restart */
export async function startTestRedis({ durable = false }: { readonly durable?: boolean } = {}): Promise<TestRedis> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-redis-'));
  const port = await freePort();
  const persistence = durable ? ['--appendonly', 'yes', '--appendfsync', 'everysec'] : [];
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...persistence];
  let server = await startServer(args);
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart() {
      await server.end();
      server = await startServer(args);
    },
    async stop() {
      await server.end();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

async function startServer(args: readonly string[]): Promise<{ end(): Promise<void> }> {
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('redis-server ended before it was ready')));
    server.stdout.on('data', (text: Buffer) => text.includes('Ready to accept connections') && resolve());
  });
  return {
    async end() {
      server.kill('SIGTERM');
      await exited;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
