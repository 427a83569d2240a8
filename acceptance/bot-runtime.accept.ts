import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newEnvironment, type StartedAtlas, startAtlas } from '../cli/start-atlas.ts';
import { namespace } from '../config/namespace.ts';
import { contentOf, filesBelow } from './files-below.ts';
import { settingsOf, signedIn } from './running.ts';
import { bundle, ehrSender, observation, person, type Sender, send } from './sender.ts';

/**
 * The other placement of epic-ingress: Medplum runs it (`BOT_RUNTIME=medplum`), on a sealed envelope, since Medplum
 * keeps the full input of every run at rest.
 */
const shared = inject('atlas');
let atlas: StartedAtlas;
let north: Sender;

beforeAll(async () => {
  const env = await newEnvironment();
  // The synthetic patients have come in by the other placement.
  fs.writeFileSync(path.join(env.ATLAS_DATA_DIR!, 'seeded.json'), '{}');
  atlas = await startAtlas({
    env: { ...env, BOT_RUNTIME: 'medplum', ...(shared.live && { ATLAS_SECRETS_FILE: shared.secretsFile }) },
  });
  north = ehrSender(atlas.baseUrl, atlas.demo.clients.find((c) => c.name === 'ehr-north')!);
});

afterAll(async () => {
  await atlas?.stop();
  if (atlas) fs.rmSync(atlas.dataDir, { recursive: true, force: true });
});

test('a message sealed for the bot is stored as one handled at the edge is, and what Medplum keeps of it is ciphertext', async () => {
  const { patient, marks } = person();
  const subject = { reference: `Patient/${patient.id}` };
  const message = bundle('batch', patient, observation(subject), {
    ...observation(subject),
    status: undefined,
  } as never);
  const sent = await send(north, 'batch', message);
  expect(sent.body).toMatchObject({ total: 3, succeeded: 2, failed: 1 });
  expect((await send(north, 'batch', message)).body.results).toEqual(sent.body.results);

  const { secrets } = await settingsOf({ ...shared, ...atlas, secretsFile: secretsFileOf(atlas) });
  const ingest = await signedIn('ingest', atlas.medplumUrl, secrets);
  const stored = (await ingest.get(`Patient/${sent.body.results[0].id}`)).body;
  expect(stored.identifier[0].system).toBe(namespace().sourceId);
  const history = (await ingest.get(`Patient/${stored.id}/_history`)).body;
  expect(history.entry).toHaveLength(1);
  for (const mark of marks) expect(JSON.stringify(history)).not.toContain(mark);
  if (shared.live) return;

  const inputs = filesBelow(path.join(atlas.dataDir, 'medplum', 'binary', 'bot')).filter((f) => f.endsWith('.json'));
  expect(inputs.some((file) => contentOf(file).includes('"jwe"'))).toBe(true);
  for (const file of filesBelow(atlas.dataDir)) {
    const bytes = contentOf(file);
    for (const mark of marks)
      expect(bytes.includes(mark), `${path.relative(atlas.dataDir, file)} holds identified data`).toBe(false);
  }
});

const secretsFileOf = (started: StartedAtlas): string =>
  shared.live ? shared.secretsFile : path.join(started.dataDir, 'secrets.json');
