import type { Bot, Project, ProjectMembership, Subscription } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { botId, PROJECT_ID } from '../config/ids.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { bootstrap } from '../server-config/bootstrap.ts';
import { doctor } from '../server-config/doctor.ts';
import { membershipId } from '../server-config/memberships.ts';
import { PRE_COMMIT_SETTING } from '../server-config/project.ts';
import { phiGateSubscriptionId } from '../server-config/subscriptions.ts';
import type { Api } from './parity.ts';
import { settingsOf, superAdminApi } from './running.ts';

/** The bootstrap and the doctor, on the Medplum that the suite was given: what drifts is named, and put back. */
const atlas = inject('atlas');
let settings: Settings;
let secrets: Secrets;
let superAdmin: Api;
beforeAll(async () => {
  ({ settings, secrets } = await settingsOf(atlas));
  superAdmin = await superAdminApi(atlas);
  await bootstrap({ settings, secrets });
});
afterAll(() => bootstrap({ settings, secrets }));

const changes = async (dryRun: boolean) => {
  const { plan, changed } = await bootstrap({ settings, secrets, dryRun });
  const lines = plan.filter((line) => line.action !== 'unchanged').map((line) => `${line.action} ${line.reference}`);
  expect(lines).toHaveLength(changed);
  return lines;
};
/** What becomes of bot inputs is for the operator of a storage to say. */
const faults = async () => {
  const said = { ...settings, ATLAS_BOT_INPUTS_EXPIRE: true };
  return (await doctor({ settings: said, secrets })).filter((c) => !c.ok).map((c) => c.check);
};

/** What is put in place of what is there, and the checks that have to name it. */
const drifts: readonly {
  readonly title: string;
  readonly reference: string;
  readonly drift: (resource: never) => object;
  readonly named: readonly string[];
}[] = [
  {
    title: 'pre-commit switched off in the project',
    reference: `Project/${PROJECT_ID}`,
    drift: (project: Project) => ({
      ...project,
      setting: project.setting?.filter((setting) => setting.name !== PRE_COMMIT_SETTING),
    }),
    named: ['project settings and features', 'the inner phi-gate refuses'],
  },
  {
    title: 'the feature transaction-bundles gone',
    reference: `Project/${PROJECT_ID}`,
    drift: (project: Project) => ({
      ...project,
      features: project.features?.filter((feature) => feature !== 'transaction-bundles'),
    }),
    named: ['project settings and features'],
  },
  {
    title: 'a pre-commit subscription off',
    reference: `Subscription/${phiGateSubscriptionId('Patient')}`,
    drift: (subscription: Subscription) => ({ ...subscription, status: 'off' }),
    named: ['pre-commit subscriptions', 'the inner phi-gate refuses'],
  },
  {
    title: 'a membership without a policy',
    reference: `ProjectMembership/${membershipId('clinician')}`,
    drift: ({ access: _access, ...membership }: ProjectMembership) => membership,
    named: ['memberships', 'every member has a policy'],
  },
  {
    title: 'a member of staff made project admin',
    reference: `ProjectMembership/${membershipId('compliance')}`,
    drift: (membership: ProjectMembership) => ({ ...membership, admin: true }),
    named: ['memberships', 'project admins'],
  },
];

describe('bootstrap', () => {
  test('a second run changes nothing', async () => {
    expect(await changes(false)).toEqual([]);
  });

  test('and is quick', async () => {
    const start = performance.now();
    await bootstrap({ settings, secrets });
    // Under a second on an idle machine; the bound leaves room for one that runs a test suite.
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('the plan names every resource once', async () => {
    const { plan } = await bootstrap({ settings, secrets, dryRun: true });
    const resources = plan.filter((line) => !line.name.startsWith('code of')).map((line) => line.reference);
    expect(new Set(resources).size).toBe(resources.length);
  });
});

test.each(['the outer switch', 'everything else'])(
  '%s: drift is named, --dry-run writes nothing, a run puts it back',
  async (which) => {
    const chosen = which === 'the outer switch' ? drifts.slice(0, 1) : drifts.slice(1);
    const versions = new Map<string, string>();
    for (const { reference, drift } of chosen) {
      const { body } = await superAdmin.get(reference, { 'x-medplum': 'extended' });
      const put = await superAdmin.put(reference, drift(body as never), { 'x-medplum': 'extended' });
      expect(put.status, JSON.stringify(put.body)).toBe(200);
      versions.set(reference, put.body.meta.versionId);
    }
    const lines = [...versions.keys()].map((reference) => `update ${reference}`).sort();
    const named = chosen.flatMap((drift) => drift.named);
    expect(await faults()).toEqual(expect.arrayContaining(named));
    expect((await changes(true)).sort()).toEqual(lines);
    for (const [reference, version] of versions) {
      expect((await superAdmin.get(reference)).body.meta.versionId).toBe(version);
    }
    expect((await changes(false)).sort()).toEqual(lines);
    const after = await faults();
    for (const check of named) expect(after).not.toContain(check);
  }
);

test('code that somebody else deployed is named, and put back', async () => {
  const reference = `Bot/${botId('phi-gate')}`;
  const deployed = await superAdmin.post(
    `${reference}/$deploy`,
    { code: 'exports.handler = async () => undefined;', filename: 'index.js' },
    { 'content-type': 'application/json' }
  );
  expect(deployed.status).toBe(200);
  expect(await faults()).toEqual(expect.arrayContaining(['code of the bots', 'the inner phi-gate refuses']));
  expect(await changes(false)).toEqual([`update ${reference}`]);
  const faultsAfter = await faults();
  expect(faultsAfter).not.toContain('code of the bots');
  expect(faultsAfter).not.toContain('the inner phi-gate refuses');
});

test("an operator's own project setting and a bot's other fields stay", async () => {
  const { body: project } = await superAdmin.get(`Project/${PROJECT_ID}`);
  const setting = { name: 'operatorsOwn', valueBoolean: true };
  await superAdmin.put(`Project/${PROJECT_ID}`, { ...project, setting: [...(project.setting ?? []), setting] });
  expect(await changes(false)).toEqual([]);
  const kept: Project = (await superAdmin.get(`Project/${PROJECT_ID}`)).body;
  expect(kept.setting).toContainEqual(setting);
  await superAdmin.put(`Project/${PROJECT_ID}`, project);
  const { body: bot } = await superAdmin.get(`Bot/${botId('phi-gate')}`);
  expect((bot as Bot).executableCode?.url).toBeTruthy();
});
