import { type MedplumClient, normalizeErrorString } from '@medplum/core';
import type { Bundle, Resource, User } from '@medplum/fhirtypes';
import { BOTS, type BotDefinition } from '../bots/index.ts';
import { ingressSecrets } from '../bots/ingress/message.ts';
import { GATEWAY_SECRET } from '../bots/llm-proxy.ts';
import { REDIS_SECRET } from '../bots/sync-job.ts';
import { namespace } from '../config/namespace.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { vaultLocation } from '../config/vault.ts';
import { buildBots } from './bots.ts';
import { type Deploy, deployBot, planDeploys } from './deploy.ts';
import { passwordState } from './passwords.ts';
import { type PlanLine, plan, type Step } from './plan.ts';
import type { Stored, Wanted, WantedInput } from './state.ts';
import { superAdminClient } from './super-admin.ts';
import { demoPasswords } from './users.ts';
import { wantedState } from './wanted.ts';

export interface BootstrapInput {
  readonly settings: Settings;
  readonly secrets: Secrets;
  /** Handed to the bots as `event.secrets`; by default those that Atlas' own bots need. */
  readonly botSecrets?: Readonly<Record<string, string>>;
  /** Writes nothing. */
  readonly dryRun?: boolean;
  /** Takes one line of the plan at a time. */
  readonly log?: (line: string) => void;
  readonly definitions?: readonly BotDefinition[];
}

export interface BootstrapResult {
  readonly plan: readonly PlanLine[];
  /** How many lines of the plan are not `unchanged`. */
  readonly changed: number;
}

/**
 * Brings a Medplum, real or embedded, to the state that this folder's files declare. A second run changes nothing.
 * Writes as super admin, whom pre-commit exempts: it has to work before the inner phi-gate is there.
 */
export async function bootstrap(input: BootstrapInput): Promise<BootstrapResult> {
  const definitions = input.definitions ?? BOTS;
  const wantedInput = wantedInputOf(input);
  const [medplum, built] = await Promise.all([
    superAdminClient({
      medplumUrl: input.settings.medplumUrl,
      email: input.settings.MEDPLUM_SUPER_ADMIN_EMAIL,
      password: input.secrets.superAdminPassword,
    }),
    buildBots(definitions),
  ]);
  const wanted = wantedState(definitions, wantedInput);
  const found = await readFound(medplum, wanted);
  const steps = plan(await withPasswords(wanted, found, wantedInput), found);
  const deploys = planDeploys(built, found, wantedInput.namespace.base);
  const result = summary(steps, deploys);
  for (const line of result.plan) input.log?.(`${line.action.padEnd(9)} ${line.reference} ${line.name}`);
  if (!input.dryRun) await apply(medplum, steps, deploys, wantedInput.namespace.base);
  return result;
}

export function wantedInputOf(input: Pick<BootstrapInput, 'settings' | 'secrets' | 'botSecrets'>): WantedInput {
  return {
    namespace: namespace(input.settings.ATLAS_NAMESPACE),
    demo: input.settings.demo,
    clientSecrets: { ingest: input.secrets.ingestClientSecret, gateway: input.secrets.gatewayClientSecret },
    demoSecrets: input.secrets.demo,
    userInfoUrl: input.settings.userInfoUrl,
    botDeploy: input.settings.ATLAS_BOT_DEPLOY,
    botSecrets: input.botSecrets ?? botSecrets(input),
  };
}

/** llm-proxy has to know the gateway, phi-gate a namespace that is not the default; epic-ingress its place, where Medplum runs it. */
function botSecrets({ settings, secrets }: Pick<BootstrapInput, 'settings' | 'secrets'>): Record<string, string> {
  const place = { namespace: settings.ATLAS_NAMESPACE, vault: vaultLocation(settings) };
  return {
    ATLAS_NAMESPACE: settings.ATLAS_NAMESPACE,
    [REDIS_SECRET]: settings.redisUrl,
    [GATEWAY_SECRET]: settings.ATLAS_INTERNAL_URL ?? settings.baseUrl,
    ...(settings.BOT_RUNTIME === 'medplum' ? ingressSecrets(place, secrets.botKey.privateJwk) : {}),
  };
}

/** One batch with a search a type: a bootstrap that has nothing to do costs a login and this. */
export async function readFound(medplum: MedplumClient, wanted: readonly Wanted[]): Promise<Map<string, Resource>> {
  const idsByType = Map.groupBy(wanted, (want) => want.resource.resourceType);
  const answer = await medplum.executeBatch({
    resourceType: 'Bundle',
    type: 'batch',
    entry: [...idsByType].map(([type, wants]) => ({
      request: { method: 'GET', url: `${type}?_count=1000&_id=${wants.map((w) => w.resource.id).join(',')}` },
    })),
  });
  const found = new Map<string, Resource>();
  for (const [index, entry] of (answer.entry ?? []).entries()) {
    const page = entry.resource;
    if (page?.resourceType !== 'Bundle') {
      throw new Error(
        `Medplum does not let the bootstrap read ${[...idsByType.keys()][index]}: ${entry.response?.status}`
      );
    }
    for (const { resource } of (page as Bundle).entry ?? []) {
      if (resource) found.set(`${resource.resourceType}/${resource.id}`, resource);
    }
  }
  return found;
}

/** A User keeps its hash as long as it is the hash of the wanted password. */
export async function withPasswords(
  wanted: readonly Wanted[],
  found: ReadonlyMap<string, Resource>,
  input: WantedInput
): Promise<Wanted[]> {
  const passwords = demoPasswords(input);
  return Promise.all(
    wanted.map(async (want) => {
      const password = passwords.get(want.resource.id);
      if (!password) return want;
      const existing = found.get(`User/${want.resource.id}`) as User | undefined;
      const { passwordHash, mark } = await passwordState(password, existing, {
        system: `${input.namespace.base}/password-mark`,
        key: input.clientSecrets.gateway,
      });
      const user = { ...want.resource, passwordHash, meta: { ...want.resource.meta, tag: [mark] } } as User & Stored;
      return { ...want, resource: user };
    })
  );
}

/** One after the other: a write may refer to the one before it, and the first that fails is named. */
async function apply(
  medplum: MedplumClient,
  steps: readonly Step[],
  deploys: readonly Deploy[],
  namespaceBase: string
): Promise<void> {
  for (const step of steps) {
    if (step.action !== 'unchanged') await named(step, () => medplum.updateResource(step.resource));
    // Right after its bot: phi-gate's code is there before the subscriptions that call it.
    const deploy = deploys.find((d) => d.reference === step.reference && d.action !== 'unchanged');
    if (deploy) await named(deploy, () => deployBot(medplum, deploy, namespaceBase));
  }
}

async function named<T>(line: PlanLine, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (err) {
    throw new Error(`bootstrap: ${line.action} ${line.reference} (${line.name}): ${normalizeErrorString(err)}`);
  }
}

function summary(steps: readonly Step[], deploys: readonly Deploy[]): BootstrapResult {
  const lines = [
    ...steps.map(({ action, reference, name }) => ({ action, reference, name })),
    ...deploys.map(({ action, reference, name }) => ({ action, reference, name })),
  ];
  return { plan: lines, changed: lines.filter((line) => line.action !== 'unchanged').length };
}
