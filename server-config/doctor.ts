import type { MedplumClient } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { BOTS, type BotDefinition } from '../bots/index.ts';
import { GATEWAY_CLIENT_ID } from '../config/ids.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { readFound, wantedInputOf, withPasswords } from './bootstrap.ts';
import { type BuiltBot, buildBots } from './bots.ts';
import { type Check, failed, listed, passed } from './check.ts';
import { deployedCode, planDeploys } from './deploy.ts';
import { type PlanLine, plan } from './plan.ts';
import {
  bodyLimit,
  botInputs,
  defaultPassword,
  innerGate,
  medplumAudit,
  type ProbeInput,
  privateNetwork,
} from './probes.ts';
import { superAdminClient } from './super-admin.ts';
import { wantedState } from './wanted.ts';
import { adminsBeyondAtlas, demoInProduction, membersWithoutPolicy } from './who-may.ts';

export type { Check } from './check.ts';

export interface DoctorInput {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly definitions?: readonly BotDefinition[];
}

/**
 * Compares a running Medplum with what `server-config/` wants of it and names what is unsafe. Changes nothing: the one
 * thing that it tries to write is meant to be refused, and is deleted should it not be.
 */
export async function doctor({ settings, secrets, definitions = BOTS }: DoctorInput): Promise<Check[]> {
  const medplum = await superAdminClient({
    medplumUrl: settings.medplumUrl,
    email: settings.MEDPLUM_SUPER_ADMIN_EMAIL,
    password: secrets.superAdminPassword,
  });
  const input = wantedInputOf({ settings, secrets });
  const wanted = wantedState(definitions, input);
  const found = await readFound(medplum, wanted);
  const steps = plan(await withPasswords(wanted, found, input), found);
  const built = await buildBots(definitions);
  const probe: ProbeInput = {
    medplumUrl: settings.medplumUrl,
    namespace: input.namespace,
    gateway: { id: GATEWAY_CLIENT_ID, secret: secrets.gatewayClientSecret },
    maxBodyMb: settings.ATLAS_MAX_BODY_MB,
    superAdminPassword: secrets.superAdminPassword,
  };
  return [
    ...stateChecks(steps),
    await botCode(medplum, built, found, input.namespace.base),
    ...(await Promise.all([
      innerGate(probe),
      medplumAudit(probe),
      bodyLimit(probe),
      privateNetwork(probe),
      botInputs(settings),
      defaultPassword(probe),
      membersWithoutPolicy(medplum),
      adminsBeyondAtlas(medplum),
      demoInProduction(medplum, settings.production),
    ])),
  ];
}

const RUN_BOOTSTRAP = 'run `atlas bootstrap`';

/** What of the plan would change, by concern. */
const CONCERNS: readonly { readonly check: string; readonly types: readonly string[] }[] = [
  { check: 'project settings and features', types: ['Project'] },
  { check: 'access policies', types: ['AccessPolicy'] },
  { check: 'memberships', types: ['ProjectMembership'] },
  { check: 'clients', types: ['ClientApplication'] },
  { check: 'pre-commit subscriptions', types: ['Subscription'] },
  { check: 'bots', types: ['Bot'] },
  { check: 'organizations and users', types: ['Organization', 'User', 'Practitioner', 'Patient'] },
];

export function stateChecks(lines: readonly PlanLine[]): Check[] {
  return CONCERNS.map(({ check, types }) => {
    const differing = lines
      .filter((line) => types.includes(line.reference.split('/')[0]!) && line.action !== 'unchanged')
      .map(({ name, action }) => `${name} (${action === 'create' ? 'missing' : 'differs'})`);
    return differing.length === 0 ? passed(check, 'as declared') : failed(check, listed(differing), RUN_BOOTSTRAP);
  });
}

/** Atlas' mark says what it deployed last; what Medplum would run is read and compared too. */
async function botCode(
  medplum: MedplumClient,
  built: readonly BuiltBot[],
  found: ReadonlyMap<string, Resource>,
  namespaceBase: string
): Promise<Check> {
  const check = 'code of the bots';
  const differing: string[] = [];
  for (const deploy of planDeploys(built, found, namespaceBase)) {
    const same =
      deploy.action === 'unchanged' &&
      (await deployedCode(medplum, found.get(deploy.reference), namespaceBase)) === deploy.built.code;
    if (!same) differing.push(deploy.built.definition.name);
  }
  return differing.length === 0
    ? passed(check, 'Medplum would run what this source builds to')
    : failed(check, `Medplum would run something else than this source builds to: ${listed(differing)}`, RUN_BOOTSTRAP);
}
