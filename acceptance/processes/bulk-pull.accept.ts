import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Patient, Resource } from '@medplum/fhirtypes';
import type { JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { livingPid } from '../../cli/pids.ts';
import { atlas, newEnvironment, type StartedAtlas, startAtlas } from '../../cli/start-atlas.ts';
import { stableId } from '../../config/ids.ts';
import { ingestMedplum } from '../../config/medplum.ts';
import { loadSecrets } from '../../config/secrets.ts';
import { readSettings } from '../../config/settings.ts';
import { passwordToken } from '../../server-config/password-login.ts';
import type { PullStatus } from '../../sync/pull/index.ts';
import { type ExportServer, startExportServer } from '../../sync/pull/testing/export-server.ts';
import { eventually } from '../parity.ts';
import { observation, person } from '../sender.ts';

/** 2,000 for the whole show, `ATLAS_PULL_PATIENTS=2000`; fewer are killed and resumed just as well. */
const PATIENTS = Number(process.env.ATLAS_PULL_PATIENTS ?? 300);
const LONGEST_MS = 300_000 + 400 * PATIENTS;
/** Patients with an Observation. */
const OBSERVED = PATIENTS / 4;
const FILES = 4;

// Kills the worker, so it needs an Atlas of its own.
describe.skipIf(process.env.MEDPLUM_BASE_URL !== undefined)(
  `a bulk export of ${PATIENTS} patients, its worker killed twice`,
  () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-bulk-pull-'));
    let running: StartedAtlas;
    let ehr: ExportServer;
    let token: string;

    beforeAll(async () => {
      const patients = Array.from({ length: PATIENTS }, () => person().patient);
      // As an EHR tells them: by type, in files, each signed by nothing but the token.
      const observations = patients
        .slice(0, OBSERVED)
        .map((patient) => observation({ reference: `Patient/${patient.id}` }));
      const config = path.join(folder, 'pull.json');
      const env: NodeJS.ProcessEnv = {
        ...(await newEnvironment(path.join(folder, 'data'))),
        ATLAS_PULL_CONFIG: config,
      };
      const jwks = async () =>
        (await (await fetch(`http://localhost:${env.ATLAS_PORT}/jwks.json`)).json()) as JSONWebKeySet;
      ehr = await startExportServer({
        jwks,
        clientId: 'atlas',
        files: [...inFiles('Observation', observations), ...inFiles('Patient', patients)],
      });
      const source = {
        name: 'stand-in',
        baseUrl: ehr.baseUrl,
        org: stableId('Organization/north'),
        auth: { type: 'backend-services', clientId: 'atlas' },
        bulk: { types: ['Patient', 'Observation'], parallelFiles: 2 },
      };
      fs.writeFileSync(config, JSON.stringify({ sources: [source] }));
      fs.mkdirSync(path.join(folder, 'source'));
      fs.writeFileSync(path.join(folder, 'source', 'patients.ndjson'), ndjson(patients));
      fs.writeFileSync(path.join(folder, 'source', 'observations.ndjson'), ndjson(observations));
      running = await startAtlas({ env });
      token = await adminToken(running);
    });
    afterAll(async () => {
      await running?.stop();
      await ehr?.close();
      fs.rmSync(folder, { recursive: true, force: true });
    });

    const admin = async (at: string, init: RequestInit = {}) => {
      const response = await fetch(`${running.baseUrl}/fhir/admin/${at}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
      return { status: response.status, body: (await response.json()) as { success: boolean; pulls: PullStatus[] } };
    };
    const status = async (): Promise<PullStatus> => (await admin('pull/status')).body.pulls[0]!;
    const reached = (lines: number) =>
      eventually(async () => {
        const pull = await status();
        return (pull.lines >= lines || pull.state === 'done') && pull;
      }, LONGEST_MS);

    it('ends with every resource once, and with nothing of the source in clear', { timeout: LONGEST_MS }, async () => {
      const began = Date.now();
      expect((await admin('pull/run', { method: 'POST', body: JSON.stringify({ source: 'stand-in' }) })).status).toBe(
        202
      );
      for (const lines of [PATIENTS / 4, PATIENTS / 2]) {
        expect((await reached(lines)).state).toBe('running');
        // Redis tells how far it is while the one that was killed before is being replaced.
        const pid = await eventually(async () => livingPid(running.dataDir, 'worker'), 60_000);
        process.kill(pid, 'SIGKILL');
      }
      const done = await reached(Number.POSITIVE_INFINITY);
      process.stdout.write(`bulk pull, killed twice: ${Date.now() - began} ms, ${JSON.stringify(done)}\n`);
      expect(done).toMatchObject({ state: 'done', failed: 0, files: { done: 2 * FILES, failed: 0, total: 2 * FILES } });
      // One export at the EHR, gone on with; at most what a kill cut off was looked at twice.
      expect(ehr.kickOffs).toHaveLength(1);
      expect(ehr.deleted).toEqual(['1']);
      expect(done.resources).toBe(PATIENTS + OBSERVED);

      const settings = readSettings({ ...process.env, ...running.env });
      const medplum = ingestMedplum(settings, await loadSecrets(settings));
      for (const type of ['Patient', 'Observation'] as const) {
        const found = await medplum.search(type, {
          _lastUpdated: `ge${new Date(began).toISOString()}`,
          _total: 'accurate',
          _count: '0',
        });
        expect([type, found.total]).toEqual([type, type === 'Patient' ? PATIENTS : OBSERVED]);
      }
      const scanned = Date.now();
      const scan = await atlas(running.env, 'leak-scan', path.join(folder, 'source'));
      process.stdout.write(`leak-scan: ${Date.now() - scanned} ms, ${scan.stdout.trim().split('\n').at(-1)}\n`);
      expect(scan.code, scan.stdout + scan.stderr).toBe(0);
    });
  }
);

const ndjson = (resources: readonly Resource[]): string => resources.map((r) => `${JSON.stringify(r)}\n`).join('');

function inFiles(type: string, resources: readonly (Resource | Patient)[]) {
  const each = Math.ceil(resources.length / FILES);
  return Array.from({ length: FILES }, (_, i) => ({ type, lines: resources.slice(i * each, (i + 1) * each) }));
}

async function adminToken({ demo, medplumUrl }: StartedAtlas): Promise<string> {
  const { email, password } = demo.users.find(({ role }) => role === 'ADMIN')!;
  return passwordToken({ medplumUrl, email, password });
}
