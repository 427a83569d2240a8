import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Demo } from './demo.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const READY = /^Atlas is ready on (\S+)$/m;

/** A whole Atlas as its own process, for tests and measurements: on ports and a data folder that nobody else has. */
export interface StartedAtlas {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly process: ChildProcess;
  readonly baseUrl: string;
  readonly medplumUrl: string;
  readonly demo: Demo;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Ctrl-C, and until it is gone. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** To start again where an earlier one was; its data is kept. */
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
}

export async function newEnvironment(dataDir?: string): Promise<NodeJS.ProcessEnv> {
  const [gateway, medplum, redis] = await freePorts(3);
  return {
    ATLAS_DATA_DIR: dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-own-')),
    ATLAS_PORT: `${gateway}`,
    ATLAS_MEDPLUM_PORT: `${medplum}`,
    ATLAS_REDIS_PORT: `${redis}`,
    // Tests send more a minute than one EHR would.
    ATLAS_INBOUND_RATE: '100000',
  };
}

/** @throws with what it printed, when it does not become ready. */
export async function startAtlas({ env, timeoutMs = 120_000 }: StartOptions = {}): Promise<StartedAtlas> {
  const own = env ?? (await newEnvironment());
  const child = spawnAtlas(own, 'up');
  let printed = '';
  const baseUrl = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`atlas up ${why}:\n${printed}`));
    const timer = setTimeout(() => {
      child.kill('SIGTERM');
      fail(`was not ready after ${timeoutMs / 1000} s`);
    }, timeoutMs);
    child.once('exit', (code, signal) => fail(`ended with ${signal ?? code}`));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const ready = READY.exec(printed)?.[1];
        if (!ready) return;
        clearTimeout(timer);
        resolve(ready);
      });
    }
  });
  const dataDir = own.ATLAS_DATA_DIR!;
  const demo = JSON.parse(fs.readFileSync(path.join(dataDir, 'demo.json'), 'utf8')) as Demo;
  return {
    dataDir,
    env: own,
    process: child,
    baseUrl,
    medplumUrl: demo.medplumBaseUrl,
    demo,
    output: () => printed,
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  await gone;
}

export function spawnAtlas(env: NodeJS.ProcessEnv, ...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [path.join(ROOT, 'cli/atlas.mjs'), ...args], {
    cwd: ROOT,
    env: { ...withoutVitest(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `atlas …` to its end, with the environment of a started one. */
export async function atlas(
  env: NodeJS.ProcessEnv,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawnAtlas(env, ...args);
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.stderr += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? -1, ...text };
}

/** Atlas starts as a user would start it: not as a test. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|VITE_)/.test(name)));
}

/** Held open together, so that they differ. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => net.createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
