import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { atlas as run } from '../cli/start-atlas.ts';
import { SEED_PEOPLE } from '../cli/up.ts';
import { makePeople } from '../seed/people.ts';

const { dataDir, demo, live, medplumUrl, superAdmin, secretsFile } = inject('atlas');
/** Bodies of what `npm start` has sent in: the same chance makes the same people. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-sources-'));
const people = demo.orgs.flatMap((org, index) => {
  const { people, seed } = SEED_PEOPLE[index]!;
  return makePeople({ name: `${org.name} Main Campus`, people }, seed);
});

beforeAll(() => {
  for (const [index, bundle] of people.entries())
    fs.writeFileSync(path.join(folder, `${index}.json`), JSON.stringify(bundle));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const scan = (...more: string[]) =>
  run(
    {
      ATLAS_DATA_DIR: dataDir,
      ATLAS_REDIS_PORT: '1',
      MEDPLUM_SUPER_ADMIN_EMAIL: superAdmin.email,
      MEDPLUM_SUPER_ADMIN_PASSWORD: superAdmin.password,
      ...(live ? { ATLAS_SECRETS_FILE: secretsFile } : {}),
    },
    'leak-scan',
    folder,
    '--medplum',
    medplumUrl,
    ...more
  );

test('nothing of the seeded people is in any store of a running Atlas', async () => {
  const { code, stdout, stderr } = await scan();
  expect(stdout.trim().split('\n').slice(-3).join('\n'), stderr).toMatch(/^\{"finds":0,/);
  expect(code).toBe(0);
});

test('what is planted is found, and not repeated', async () => {
  const planted = path.join(folder, 'planted.log');
  const family = people[0]!.entry!.flatMap(({ resource }) =>
    resource?.resourceType === 'Patient' ? resource.name : []
  )[0]!.family!;
  fs.writeFileSync(planted, `could not send ${family} to anyone`);
  const { code, stdout, stderr } = await scan('--path', planted);
  expect(code, stderr).toBe(1);
  expect(stdout).not.toContain(family);
  expect(JSON.parse(stdout.split('\n')[0]!)).toMatchObject({
    kind: 'Patient.name.family',
    category: 'name',
    where: { file: planted, offset: 15 },
  });
});
