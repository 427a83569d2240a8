import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { MedplumClient } from '@medplum/core';
import type { Observation, Patient, Project } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { PROJECT_ID } from '../config/ids.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { bootstrap } from '../server-config/bootstrap.ts';
import { PRE_COMMIT_SETTING } from '../server-config/project.ts';
import { botInputsFolder, removeBotInputs } from '../sync/bot-inputs.ts';
import { contentOf, filesBelow } from './files-below.ts';
import type { Api } from './parity.ts';
import { settingsOf, signedIn, superAdminApi } from './running.ts';
import { bundle, type DemoClient, ehrSender, encounter, observation, person, send } from './sender.ts';
import { signIn } from './sign-in.ts';

/**
 * What Medplum holds at rest after a write that was refused, by each way, and what is said when the inner gate is off.
 * Every file of the embedded Medplum is read, so this needs one whose disk is here.
 */
const atlas = inject('atlas');

describe.skipIf(atlas.live)('at rest in Medplum (its disk is read, so embedded Medplum only)', () => {
  const folder = path.join(atlas.dataDir, 'medplum');
  let settings: Settings;
  let secrets: Secrets;
  let clinician: MedplumClient;
  let past: Api;
  let patientId: string;

  beforeAll(async () => {
    ({ settings, secrets } = await settingsOf(atlas));
    settings = { ...settings, embedded: true };
    clinician = await signIn('CLINICIAN');
    past = await signedIn('clinician', atlas.medplumUrl, secrets);
    const north = ehrSender(atlas.baseUrl, (atlas.demo.clients as DemoClient[]).find((c) => c.name === 'ehr-north')!);
    const { patient } = person();
    const subject = { reference: `Patient/${patient.id}` };
    const sent = await send(north, 'batch', bundle('collection', patient, encounter(subject), observation(subject)));
    patientId = sent.body.results.find((r: { resourceType: string }) => r.resourceType === 'Patient').id;
  });

  const vital = (name?: string): Observation => ({
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    subject: { reference: `Patient/${patientId}` },
    ...(name && { performer: [{ display: name }] }),
  });
  const identified = (name: string): Patient => ({ resourceType: 'Patient', name: [{ family: name }] });
  const entry = (method: 'POST' | 'PUT', name: string, id?: string) => ({
    request: { method, url: id ? `Observation/${id}` : 'Observation' },
    resource: { ...vital(name), ...(id && { id }) },
  });
  const newName = () => `Zorblatt${randomBytes(6).toString('hex')}`;

  const throughTheDoor: Record<string, (name: string) => Promise<unknown>> = {
    create: (name) => clinician.createResource(vital(name)),
    update: async (name) => clinician.updateResource({ ...(await clinician.createResource(vital())), ...vital(name) }),
    patch: async (name) => {
      const { id } = await clinician.createResource(vital());
      const op = { op: 'add' as const, path: '/performer', value: [{ display: name }] };
      return clinician.patchResource('Observation', id, [op]);
    },
    'conditional update': (name) =>
      clinician.upsertResource(vital(name), `Observation?_id=${patientId}&subject=Patient/${patientId}`),
    batch: (name) => clinician.executeBatch({ resourceType: 'Bundle', type: 'batch', entry: [entry('POST', name)] }),
    transaction: (name) =>
      clinician.executeBatch({ resourceType: 'Bundle', type: 'transaction', entry: [entry('POST', name)] }),
    'an operation': (name) => clinician.post(clinician.fhirUrl('Observation', '$validate'), vital(name)),
    'a Binary': (data) => clinician.createBinary({ data, contentType: 'text/plain' }),
    'a search': (name) => clinician.search('Patient', `name=${name}`),
  };

  test('nothing of what the door refused', async () => {
    for (const [way, write] of Object.entries(throughTheDoor)) {
      const name = newName();
      const answer = await write(name).then(
        (stored) => stored,
        () => undefined
      );
      if (way !== 'a search' && way !== 'batch') expect(answer, way).toBeUndefined();
      expect(filesWith(folder, name), way).toEqual([]);
    }
  });

  const pastTheDoor: Record<string, (name: string) => Promise<{ status: number; body: unknown }>> = {
    create: (name) => past.post('Patient', identified(name)),
    update: (name) => past.put(`Patient/${patientId}`, { ...identified(name), id: patientId }),
    'conditional create': (name) => past.post('Patient', identified(name), { 'if-none-exist': 'identifier=x|y' }),
    batch: (name) => past.post('', { resourceType: 'Bundle', type: 'batch', entry: [entry('POST', name)] }),
    transaction: (name) => past.post('', { resourceType: 'Bundle', type: 'transaction', entry: [entry('POST', name)] }),
  };

  test("of what Medplum's own gate refused, its input alone, below bot/, until the worker takes it away", async () => {
    const inputs = botInputsFolder(settings)!;
    for (const [way, write] of Object.entries(pastTheDoor)) {
      const name = newName();
      const { body } = await write(name);
      expect(JSON.stringify(body), way).toContain('phi-gate');
      expect(JSON.stringify(body), way).not.toContain(name);
      // Medplum writes an input beside the run, not before its answer.
      await vi.waitUntil(() => filesWith(folder, name).length > 0, 5_000);
      for (const file of filesWith(folder, name)) expect(path.relative(inputs, file), way).not.toMatch(/^\.\./);
      await removeBotInputs(inputs, Date.now() + 120_000);
      expect(filesWith(folder, name), way).toEqual([]);
    }
  });

  describe('with pre-commit switched off in the project', () => {
    let superAdmin: Api;
    beforeAll(async () => {
      superAdmin = await superAdminApi(atlas);
      const { body } = await superAdmin.get(`Project/${PROJECT_ID}`);
      const project = body as Project;
      const setting = project.setting?.filter(({ name }) => name !== PRE_COMMIT_SETTING);
      const put = await superAdmin.put(`Project/${PROJECT_ID}`, { ...project, setting });
      expect(put.status).toBe(200);
    });
    // Other files ask the same Atlas for its health.
    afterAll(async () => {
      await bootstrap({ settings: { ...settings, embedded: false }, secrets });
      await vi.waitUntil(async () => (await innerGate()).state === 'healthy', { timeout: 60_000, interval: 1_000 });
    });

    test('a gateway in production does not start, and names all that is unsafe at once', async () => {
      const gateway = spawn(process.execPath, [path.resolve('gateway/main.ts')], {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          LOG_LEVEL: 'info',
          MEDPLUM_BASE_URL: atlas.medplumUrl,
          MEDPLUM_SUPER_ADMIN_EMAIL: atlas.superAdmin.email,
          MEDPLUM_SUPER_ADMIN_PASSWORD: atlas.superAdmin.password,
          REDIS_URL: atlas.redisUrl,
          ATLAS_SECRETS_FILE: atlas.secretsFile,
          ATLAS_DATA_DIR: path.join(atlas.dataDir, 'production'),
          ATLAS_VAULT_BUCKET: 'none',
          KMS_KEY_ID: 'none',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [said, told, [code]] = await Promise.all([
        text(gateway.stdout),
        text(gateway.stderr),
        once(gateway, 'exit'),
      ]);
      expect(code, told).toBe(1);
      expect(said + told).toContain('Atlas does not start in production');
      for (const named of ['project settings and features', 'the inner phi-gate refuses', 'demo users']) {
        expect(said + told).toContain(named);
      }
    });

    test('the running gateway says so within a minute', async () => {
      const { body } = await vi.waitUntil(
        async () => {
          const { state, body } = await innerGate();
          return state === 'unhealthy' ? { body } : undefined;
        },
        { timeout: 60_000, interval: 1_000 }
      );
      expect(body).toMatchObject({ status: 'unhealthy', checks: { medplum: 'healthy', innerGate: 'unhealthy' } });
    });
  });
});

/** What the gateway's health says of the inner phi-gate. */
async function innerGate() {
  const body = (await (await fetch(`${atlas.baseUrl}/health`)).json()) as { checks: Record<string, string> };
  return { state: body.checks.innerGate, body };
}

/** Files below a folder in which a text stands, as bytes: databases, their logs and binaries alike. */
const filesWith = (folder: string, words: string): string[] =>
  filesBelow(folder).filter((file) => contentOf(file).includes(words));
