import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { loadSecrets, type Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import type { SuperAdminLogin } from '../server-config/super-admin.ts';
import { readSources } from '../sync/pull/sources.ts';
import { type Demo, demoOf, writeDemo } from './demo.ts';
import { lockDataDir } from './lock.ts';
import { stopStale } from './pids.ts';
import { privateRedis } from './redis.ts';
import { type ChildSpec, createSupervisor, type Supervisor } from './supervise.ts';

export interface UpOptions {
  readonly settings: Settings;
  readonly say: (text: string) => void;
  /** Aborts the start, or ends a running Atlas. */
  readonly signal: AbortSignal;
}

/**
 * `atlas up`: everything that Atlas is, as children of this process, until the signal.
 * Redis, Medplum and the gateway start side by side, then the bootstrap and the worker; the first run also makes
 * synthetic patients and sends them through the front door, as any EHR would.
 */
export async function up(options: UpOptions): Promise<void> {
  const { settings, signal, say } = options;
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  using lock = lockDataDir(settings.dataDir);
  if (!lock) throw new Error(`another Atlas runs on ${settings.dataDir}; stop it, or set ATLAS_DATA_DIR`);
  // Said here, since a child could only say it in its log.
  readSources(settings.ATLAS_PULL_CONFIG, settings.production);
  await stopLeftovers(settings, say);
  await checkPorts(settings);
  const supervisor = createSupervisor({ dataDir: settings.dataDir, say });
  // The last thing that this process does, when it may not wait: nothing that it started outlives it.
  process.on('exit', supervisor.kill);
  try {
    await Promise.race([start(options, supervisor), aborted]);
    await aborted;
    say('stopping');
  } finally {
    await supervisor.stop();
    process.off('exit', supervisor.kill);
  }
}

async function start({ settings, say, signal }: UpOptions, supervisor: Supervisor): Promise<void> {
  const secrets = await loadSecrets(settings);
  const env = childEnvironment(settings);
  const stores: Promise<void>[] = [];
  if (!settings.REDIS_URL) stores.push(supervisor.start(privateRedis(settings.dataDir, settings.ATLAS_REDIS_PORT)));
  if (settings.embedded) {
    const superAdmin = { MEDPLUM_SUPER_ADMIN_PASSWORD: secrets.superAdminPassword };
    const medplum = nodeChild('medplum', 'server-config/embedded/main.ts', { ...env, ...superAdmin });
    stores.push(supervisor.start({ ...medplum, isStore: true }));
  }
  const gatewayChild = nodeChild('gateway', 'gateway/main.ts', env);
  // The gateway asks Medplum nothing before somebody asks the gateway, so it may load meanwhile. But in production it
  // starts on nothing that is not as declared.
  const early = settings.production ? undefined : supervisor.start(gatewayChild);
  // Loaded while the children load, for they are what takes time.
  const configured = Promise.all([import('../server-config/bootstrap.ts'), ...stores]).then(([{ bootstrap }]) =>
    bootstrap({ settings, secrets })
  );
  const worker = configured.then(() => supervisor.start(nodeChild('worker', 'sync/main.ts', env)));
  await Promise.all([early ?? configured.then(() => supervisor.start(gatewayChild)), worker]);
  const demo = settings.demo ? demoOf(settings, secrets) : undefined;
  if (demo) {
    writeDemo(settings, demo);
    await seedOnce({ settings, say, signal }, secrets, demo);
  }
  announce(settings, demo);
}

function nodeChild(name: string, entry: string, env: NodeJS.ProcessEnv): ChildSpec {
  const file = path.resolve(import.meta.dirname, '..', entry);
  return { name, command: process.execPath, args: [file], env };
}

/** Every child reads the same settings, and the places in them do not depend on where it runs. */
function childEnvironment(settings: Settings): NodeJS.ProcessEnv {
  return { ATLAS_DATA_DIR: settings.dataDir, REDIS_URL: settings.redisUrl };
}

const CHILDREN = ['gateway', 'worker', 'medplum', 'redis'];

async function stopLeftovers(settings: Settings, say: (text: string) => void): Promise<void> {
  await Promise.all(CHILDREN.map((name) => stopStale(settings.dataDir, name, say)));
}

/** Said before anything starts, since a child could only say it in its log. */
async function checkPorts(settings: Settings): Promise<void> {
  const wanted: [string, number, boolean][] = [
    ['ATLAS_PORT', settings.ATLAS_PORT, true],
    ['ATLAS_MEDPLUM_PORT', settings.ATLAS_MEDPLUM_PORT, settings.embedded],
    ['ATLAS_REDIS_PORT', settings.ATLAS_REDIS_PORT, !settings.REDIS_URL],
  ];
  const faults: string[] = [];
  for (const [name, port, needed] of wanted) {
    if (needed && !(await isFree(port))) faults.push(`port ${port} is taken by another program; set ${name}`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)));
  });
}

/** The marker is written after success only: a first run that was cut short sends all of them again, to no effect. */
async function seedOnce({ settings, say, signal }: UpOptions, secrets: Secrets, demo: Demo): Promise<void> {
  const marker = path.join(settings.dataDir, 'seeded.json');
  if (fs.existsSync(marker)) return;
  say(`making ${SEEDED} synthetic patients and sending them through the inbound endpoint`);
  const { seed } = await import('../seed/seed.ts');
  const orgs = demo.orgs.map(({ name }, index) => ({
    ...SEED_PEOPLE[index]!,
    // Not the name of the organization in Medplum, which is not secret: a leak scan would find that.
    name: `${name} Main Campus`,
    target: { ...demo.clients[index]!, baseUrl: demo.baseUrl },
  }));
  const sent = await seed(orgs, signal);
  const errors = sent.flatMap((one) => one.errors);
  if (errors.length > 0) {
    throw new Error(`${errors.length} synthetic resources were refused, the first:\n${errors.slice(0, 5).join('\n')}`);
  }
  const [patientId] = sent[0]!.patientIds;
  const { linkPatientUser } = await import('../server-config/patient-user.ts');
  if (patientId) await linkPatientUser(superAdminLogin(settings, secrets), patientId);
  const resources = sum(sent.map((one) => one.succeeded));
  fs.writeFileSync(marker, `${JSON.stringify({ patients: SEEDED, resources })}\n`, { mode: 0o600 });
}

/** How many live in each demo org, and what chance begins with for them. */
export const SEED_PEOPLE = [
  { people: 13, seed: 20_260_101 },
  { people: 12, seed: 20_260_102 },
];
const SEEDED = sum(SEED_PEOPLE.map(({ people }) => people));

function superAdminLogin(settings: Settings, secrets: Secrets): SuperAdminLogin {
  const { medplumUrl, MEDPLUM_SUPER_ADMIN_EMAIL: email } = settings;
  return { medplumUrl, email, password: secrets.superAdminPassword };
}

function announce(settings: Settings, demo: Demo | undefined): void {
  const line = (text: string) => process.stdout.write(`${text}\n`);
  line(`App and FHIR API   ${settings.baseUrl}  (FHIR at /fhir/R4, inbound at /fhir/inbound)`);
  line(`Medplum            ${settings.medplumUrl}  ${settings.embedded ? '(embedded, loopback only)' : ''}`.trimEnd());
  line(`Data folder        ${settings.dataDir}`);
  for (const { email, password, role } of demo?.users ?? []) {
    line(`${role.toLowerCase().padEnd(18)} ${email}  ${password}`);
  }
  line(`Atlas is ready on ${settings.baseUrl}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
