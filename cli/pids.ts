import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Pid files under `<data dir>/run`. A pid alone may by now belong to somebody else's process, so the file also holds
 * when the process started, and only the very same process is ever stopped.
 */
export function writePidFile(dataDir: string, name: string, pid: number): void {
  const file = pidFile(dataDir, name);
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  fs.writeFileSync(file, JSON.stringify({ pid, startedAt: startTime(pid) }), { mode: 0o600 });
}

/** Stops what an earlier run left behind under this name, if it still runs. */
export async function stopStale(dataDir: string, name: string, say: (text: string) => void): Promise<void> {
  const pid = livingPid(dataDir, name);
  if (pid !== undefined) {
    say(`stopping ${name} (pid ${pid}), left behind by an earlier run`);
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; livingPid(dataDir, name) !== undefined; waited += 25) {
      if (waited === 8_000) process.kill(pid, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  fs.rmSync(pidFile(dataDir, name), { force: true });
}

/** The pid on file, if that process still runs. */
export function livingPid(dataDir: string, name: string): number | undefined {
  try {
    const { pid, startedAt } = JSON.parse(fs.readFileSync(pidFile(dataDir, name), 'utf8'));
    return startedAt !== undefined && startTime(pid) === startedAt ? pid : undefined;
  } catch {
    return undefined;
  }
}

const pidFile = (dataDir: string, name: string): string => path.join(dataDir, 'run', `${name}.pid`);

/** When a process started, in a form that is only ever compared; undefined for one that is gone or a zombie. */
function startTime(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      // proc(5): the command in parentheses may hold anything, so count from the last one; state is field 3, start 22.
      const fields = fs
        .readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
