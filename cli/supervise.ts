import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stopStale, writePidFile } from './pids.ts';

/**
 * Runs Atlas' child processes: starts them, waits until each serves, starts one again that crashed, and stops all.
 *
 * A child that speaks IPC exits by itself when this process is gone (`disconnect`); Redis does not, so each child's
 * pid is on file, and the next start stops what an earlier `kill -9` left behind.
 */
export interface ChildSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Resolves when it serves. Without it: the child says so itself by IPC (`{ ready: true }`). */
  readonly serves?: () => Promise<boolean>;
  /** Others write to it: it is stopped after them. */
  readonly isStore?: boolean;
  /** How long a graceful end may take. */
  readonly graceMs?: number;
}

export interface Supervisor {
  /** Starts a child and resolves when it serves. @throws when it does not, naming its log. */
  start(spec: ChildSpec): Promise<void>;
  /** Stops every child, the stores last. Nothing starts after it. */
  stop(): Promise<void>;
  /** Ends every child now, with SIGKILL and without waiting: for a process that is about to end itself. */
  readonly kill: () => void;
}

export interface SupervisorOptions {
  readonly dataDir: string;
  readonly say: (text: string) => void;
  readonly readyTimeoutMs?: number;
}

const LOG_LIMIT_BYTES = 20 * 1024 * 1024;
/** The gateway answers what is under way, the worker ends its jobs. Both may be killed: nothing acknowledged is lost. */
const GRACE_MS = 12_000;
const FIRST_BACKOFF_MS = 200;
const LAST_BACKOFF_MS = 10_000;
/** A child that ran this long before it crashed is started again as if for the first time. */
const STABLE_MS = 30_000;

export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { dataDir, say } = options;
  const running: Running[] = [];
  /** Those that run, and those that are being stopped. */
  const living = new Set<Running>();
  let stopping = false;
  const rotation = setInterval(() => running.forEach((r) => void rotate(logFile(dataDir, r.spec.name))), 60_000);
  rotation.unref();

  async function start(spec: ChildSpec): Promise<void> {
    await stopStale(dataDir, spec.name, say);
    if (stopping) throw new Error(`${spec.name} was not started: Atlas is stopping`);
    rotate(logFile(dataDir, spec.name));
    const self: Running = { spec, child: launch(dataDir, spec), startedAt: Date.now(), backoff: FIRST_BACKOFF_MS };
    running.push(self);
    living.add(self);
    await untilServing(dataDir, self, options.readyTimeoutMs ?? 90_000);
    watch(self);
  }

  /** A crashed child is started again, and later each time it crashes soon. */
  function watch(self: Running): void {
    const onEnd = (code: number | null, signal: string | null) => {
      if (stopping) return;
      if (Date.now() - self.startedAt > STABLE_MS) self.backoff = FIRST_BACKOFF_MS;
      say(`${self.spec.name} ended (${signal ?? `exit code ${code}`}), starting it again in ${self.backoff} ms`);
      self.timer = setTimeout(() => {
        self.startedAt = Date.now();
        self.backoff = Math.min(self.backoff * 2, LAST_BACKOFF_MS);
        self.child = launch(dataDir, self.spec);
        watch(self);
      }, self.backoff);
    };
    if (hasEnded(self.child)) onEnd(self.child.exitCode, self.child.signalCode);
    else self.child.once('exit', onEnd);
  }

  async function stop(): Promise<void> {
    stopping = true;
    clearInterval(rotation);
    const all = running.splice(0);
    await Promise.all(all.filter((self) => !self.spec.isStore).map(endOne));
    await Promise.all(all.filter((self) => self.spec.isStore).map(endOne));
  }

  function kill(): void {
    stopping = true;
    for (const { child, timer } of living) {
      clearTimeout(timer);
      if (!hasEnded(child)) child.kill('SIGKILL');
    }
  }

  async function endOne(self: Running): Promise<void> {
    clearTimeout(self.timer);
    await end(self.child, self.spec.graceMs ?? GRACE_MS);
    living.delete(self);
    fs.rmSync(pidFileOf(dataDir, self.spec.name), { force: true });
  }

  return { start, stop, kill };
}

interface Running {
  readonly spec: ChildSpec;
  child: ChildProcess;
  startedAt: number;
  backoff: number;
  timer?: NodeJS.Timeout;
}

export const logFile = (dataDir: string, name: string): string => path.join(dataDir, 'logs', `${name}.log`);
const pidFileOf = (dataDir: string, name: string): string => path.join(dataDir, 'run', `${name}.pid`);

function launch(dataDir: string, spec: ChildSpec): ChildProcess {
  const file = logFile(dataDir, spec.name);
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const log = fs.openSync(file, 'a', 0o600);
  // A group of its own (`detached`): a terminal's Ctrl-C comes to the supervisor alone, which then ends its children
  // in order. Its log is a plain file, so that it outlives a supervisor that is killed.
  const child = spawn(spec.command, spec.args, {
    stdio: ['ignore', log, log, ...(spec.serves ? [] : (['ipc'] as const))],
    env: { ...process.env, ...spec.env },
    detached: true,
  });
  fs.closeSync(log);
  child.on('error', () => {});
  if (child.pid) writePidFile(dataDir, spec.name, child.pid);
  return child;
}

async function untilServing(dataDir: string, self: Running, timeoutMs: number): Promise<void> {
  const { child, spec } = self;
  const log = logFile(dataDir, spec.name);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const failed = (why: string) => reject(new Error(`${spec.name} did not start: ${why}. Its log: ${log}`));
  const timer = setTimeout(() => failed(`it did not serve within ${timeoutMs / 1000} s`), timeoutMs);
  const onEnd = (code: number | null, signal: string | null) =>
    failed(`it ended with ${signal ?? `exit code ${code}`}`);
  const onError = (err: Error) => failed(err.message);
  const onMessage = (message: unknown) => (message as { ready?: boolean } | null)?.ready && resolve();
  child.once('exit', onEnd).once('error', onError).on('message', onMessage);
  if (hasEnded(child)) onEnd(child.exitCode, child.signalCode);
  let waiting = true;
  if (spec.serves) void poll(spec.serves, () => waiting).then(resolve, reject);
  try {
    await promise;
  } finally {
    waiting = false;
    clearTimeout(timer);
    child.off('exit', onEnd).off('error', onError).off('message', onMessage);
  }
}

async function poll(serves: () => Promise<boolean>, goOn: () => boolean): Promise<void> {
  while (goOn() && !(await serves())) await sleep(20);
}

async function end(child: ChildProcess, graceMs: number): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}

/** Copy and truncate: the child goes on appending to the same open file. */
function rotate(file: string): void {
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LOG_LIMIT_BYTES) return;
  fs.copyFileSync(file, `${file}.1`);
  fs.truncateSync(file);
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
