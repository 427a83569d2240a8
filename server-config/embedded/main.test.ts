import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { MedplumClient } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import { afterEach, describe, expect, it } from 'vitest';
import { signIn } from './test-server.ts';

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-medplum-'));
const PASSWORD = 'a-password-for-tests';
const processes: ChildProcess[] = [];

afterEach(() => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
});

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function start(port: number): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, 'main.ts'), {
    env: {
      ...process.env,
      ATLAS_DATA_DIR: dataDir,
      ATLAS_MEDPLUM_PORT: String(port),
      MEDPLUM_SUPER_ADMIN_PASSWORD: PASSWORD,
      LOG_LEVEL: 'silent',
    },
    silent: true,
    execArgv: [],
  });
  processes.push(child);
  expect((await once(child, 'message'))[0]).toEqual({ ready: true });
  return child;
}

describe('the process', () => {
  it('serves after a kill -9 what it had acknowledged, and the tokens that it had issued', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const first = await start(port);
    const medplum = await signIn(url, 'admin@example.com', PASSWORD);
    const token = medplum.getAccessToken() as string;
    const patients = await Promise.all(
      Array.from({ length: 20 }, () => medplum.createResource<Patient>({ resourceType: 'Patient', gender: 'other' }))
    );
    first.kill('SIGKILL');
    await once(first, 'exit');

    const second = await start(port);
    const again = new MedplumClient({ baseUrl: url, cacheTime: 0 });
    again.setAccessToken(token);
    for (const { id } of patients) expect((await again.readResource('Patient', id)).gender).toBe('other');
    second.kill('SIGTERM');
    expect((await once(second, 'exit'))[0]).toBe(0);
  });

  it('answers whoever asks while it starts', async () => {
    const port = await freePort();
    const started = start(port);
    const answers: number[] = [];
    while (answers.length === 0) {
      const signal = AbortSignal.timeout(10_000);
      const response = await fetch(`http://127.0.0.1:${port}/healthcheck`, { signal }).catch((err) => {
        if (err.name === 'TimeoutError') throw err;
      });
      if (response) answers.push(response.status);
    }
    expect(answers).toEqual([200]);
    await started;
  });

  it('ends when its parent goes', async () => {
    const child = await start(await freePort());
    child.disconnect();
    expect((await once(child, 'exit'))[0]).toBe(0);
  });
});
