import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { livingPid } from '../../cli/pids.ts';
import { atlas, newEnvironment, type StartedAtlas, spawnAtlas, startAtlas } from '../../cli/start-atlas.ts';
import { namespace } from '../../config/namespace.ts';
import { loadSecrets } from '../../config/secrets.ts';
import { readSettings } from '../../config/settings.ts';
import { makePeople, SEEDED_TYPES } from '../../seed/people.ts';
import { superAdminClient } from '../../server-config/super-admin.ts';

// Kills processes, so it needs Medplum to be one of its own.
describe.skipIf(process.env.MEDPLUM_BASE_URL !== undefined)(
  'kill -9 during an ingest (its own processes, so embedded Medplum only)',
  () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-durability-'));
    const source = path.join(folder, 'source');
    /** An Atlas that has run once. All cases begin with copies of it: same keys, so same pseudonyms. */
    const template = path.join(folder, 'template');
    let undisturbed: State;

    beforeAll(async () => {
      fs.mkdirSync(source);
      for (const [index, bundle] of makePeople({ name: 'Durable Hospital', people: 10 }, 4_242).entries()) {
        fs.writeFileSync(path.join(source, `${index}.json`), JSON.stringify(bundle));
      }
      await (await startAtlas({ env: await newEnvironment(template) })).stop();
      const running = await startAtlas({ env: await copyOfTemplate('undisturbed') });
      expect((await atlas(running.env, 'ingest', source)).code).toBe(0);
      undisturbed = await stateOf(running);
      await running.stop();
    });
    afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

    async function copyOfTemplate(name: string): Promise<NodeJS.ProcessEnv> {
      const dataDir = path.join(folder, name);
      fs.cpSync(template, dataDir, { recursive: true });
      return newEnvironment(dataDir);
    }

    const VICTIMS = [['redis'], ['medplum'], ['gateway'], ['worker'], ['redis', 'medplum', 'gateway', 'worker']];
    it.concurrent.each(VICTIMS.map((names) => [names.join(', '), names] as const))(
      '%s: starting and ingesting again ends as an undisturbed run does',
      async (title, names) => {
        const env = await copyOfTemplate(title);
        let running = await startAtlas({ env });
        try {
          const arrives = somethingArrives(running);
          const ingest = spawnAtlas(running.env, 'ingest', source);
          await arrives;
          if (names.length > 1) running.process.kill('SIGKILL');
          for (const name of names) process.kill(livingPid(running.dataDir, name)!, 'SIGKILL');
          ingest.kill('SIGKILL');
          await running.stop();
          running = await startAtlas({ env });
          const again = await atlas(running.env, 'ingest', source);
          expect(again.stdout, again.stderr).toContain('"failed":0');
          expect(await stateOf(running)).toEqual(undisturbed);
        } finally {
          await running.stop();
        }
      },
      300_000
    );
  }
);

/** Until the ingest is well under way: its first originals are in the vault. */
async function somethingArrives({ dataDir }: StartedAtlas): Promise<void> {
  const count = () => fs.readdirSync(path.join(dataDir, 'vault'), { recursive: true }).length;
  const before = count();
  await vi.waitUntil(() => count() >= before + 3, { timeout: 30_000, interval: 10 });
}

interface State {
  readonly counts: Record<string, number>;
  readonly sourceIds: readonly string[];
}

async function stateOf(running: StartedAtlas): Promise<State> {
  const settings = readSettings({ ...process.env, ...running.env });
  const { superAdminPassword: password } = await loadSecrets(settings);
  const medplum = await superAdminClient({
    medplumUrl: running.medplumUrl,
    email: settings.MEDPLUM_SUPER_ADMIN_EMAIL,
    password,
  });
  const { sourceId } = namespace(settings.ATLAS_NAMESPACE);
  const counts: Record<string, number> = {};
  const sourceIds: string[] = [];
  for (const type of SEEDED_TYPES) {
    counts[type] = 0;
    for await (const page of medplum.searchResourcePages(type, { _count: '1000' })) {
      for (const resource of page) {
        const ids = sourceIdsOf(resource, sourceId);
        // What the bootstrap declared has none.
        if (ids.length > 0) counts[type]++;
        sourceIds.push(...ids.map((id) => `${type} ${id}`));
      }
    }
  }
  return { counts, sourceIds: sourceIds.sort() };
}

function sourceIdsOf(resource: Resource, system: string): string[] {
  const identifiers = (resource as { identifier?: { system?: string; value?: string }[] }).identifier ?? [];
  const tags = (resource.meta?.tag ?? []).map(({ system, code }) => ({ system, value: code }));
  return [...identifiers, ...tags].flatMap((id) => (id.system === system && id.value ? [id.value] : []));
}
