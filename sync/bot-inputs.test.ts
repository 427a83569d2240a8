import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { botId } from '../config/ids.ts';
import { readSettings } from '../config/settings.ts';
import { botInputsFolder, removeBotInputs } from './bot-inputs.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-bot-inputs-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

async function input(name: string, bot: string, ageMs: number): Promise<void> {
  const file = path.join(folder, 'project/2026/01/01', `${name}.json`);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, JSON.stringify({ input: { name: 'Lovelace' }, botId: bot }));
  const at = (Date.now() - ageMs) / 1000;
  await fs.utimes(file, at, at);
}

test('inputs of phi-gate and of ingress are removed when they are older than a minute', async () => {
  await input('gate', botId('phi-gate'), 61_000);
  await input('ingress', botId('epic-ingress'), 61_000);
  await input('young', botId('phi-gate'), 30_000);
  await input('other', botId('another'), 600_000);
  expect(await removeBotInputs(folder, Date.now())).toEqual({ removed: 2 });
  const left = await fs.readdir(path.join(folder, 'project/2026/01/01'));
  expect(left.sort()).toEqual(['other.json', 'young.json']);
});

test('before any bot has run, and where the folder is out of reach, there is nothing to remove', async () => {
  expect(await removeBotInputs(path.join(folder, 'none'), Date.now())).toEqual({ removed: 0 });
  expect(await removeBotInputs(undefined, Date.now())).toEqual({ removed: 0 });
});

test.each([
  ['embedded', { ATLAS_DATA_DIR: '/data' }, '/data/medplum/binary/bot'],
  ['a Medplum elsewhere', { MEDPLUM_BASE_URL: 'http://medplum:8103' }, undefined],
  ['a Medplum whose folder is given', { MEDPLUM_BASE_URL: 'http://medplum:8103', ATLAS_BOT_INPUTS_DIR: '/b' }, '/b'],
])('the folder of %s', (_which, env, expected) => {
  expect(botInputsFolder(readSettings(env))).toBe(expected);
});
