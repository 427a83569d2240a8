import { setTimeout as sleep } from 'node:timers/promises';
import { Presets, SingleBar } from 'cli-progress';
import { readSettings } from '../config/settings.ts';
import { vaultLocation } from '../config/vault.ts';
import { openVault } from '../privacy/index.ts';
import { passwordToken } from '../server-config/password-login.ts';
import { createNotificationTokens, type PullStatus } from '../sync/pull/index.ts';
import { demoUser } from './demo.ts';

/** Who asks, and where Atlas is; what is not given is the demo's. */
export interface OperatorFlags {
  readonly url?: string;
  readonly email?: string;
}

export interface PullFlags extends OperatorFlags {
  readonly from: string;
  readonly since?: string;
  readonly kind?: string;
  readonly types?: readonly string[];
  readonly full?: boolean;
  readonly wait?: boolean;
}

const POLL_MS = 1_000;
const DAY_MS = 24 * 3600 * 1000;

/**
 * `atlas pull`: asks the running Atlas to pull from an EHR, and shows how far it is.
 * @returns how it ended; undefined where it was not waited for
 * @throws Error with what the gateway said
 */
export async function pull(flags: PullFlags, env: NodeJS.ProcessEnv): Promise<PullStatus | undefined> {
  const operator = await signIn(flags, env);
  const { from, since, types, full } = flags;
  const known = (await statuses(operator)).filter(({ name }) => name === from);
  const kind = flags.kind ?? (known.some((one) => one.kind === 'bulk') ? 'bulk' : 'delta');
  const before = known.find((one) => one.kind === kind);
  await run(operator, { source: from, kind, since, types, full });
  return flags.wait === false ? undefined : shown(operator, from, kind, before);
}

/**
 * `atlas backfill`: what changed on one day (UTC), again, from each source that has a delta. The same result however
 * often; no cursor moves.
 */
export async function backfill(
  date: string,
  flags: OperatorFlags & { from?: string },
  env: NodeJS.ProcessEnv
): Promise<PullStatus[]> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new Error('the date has to be YYYY-MM-DD');
  const operator = await signIn(flags, env);
  const since = `${date}T00:00:00Z`;
  const until = `${new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10)}T00:00:00Z`;
  const all = await statuses(operator);
  const names = [...new Set(all.filter(({ kind }) => kind === 'delta').map(({ name }) => name))];
  const wanted = flags.from ? names.filter((name) => name === flags.from) : names;
  if (wanted.length === 0) throw new Error('no source of this organization has a delta pull');
  const ended: PullStatus[] = [];
  for (const source of wanted) {
    const before = all.find(({ name, kind }) => name === source && kind === 'backfill');
    await run(operator, { source, kind: 'backfill', since, until });
    ended.push(await shown(operator, source, 'backfill', before));
  }
  return ended;
}

/** The URL that an EHR's Subscription is to notify. It is a credential: whoever has it may notify. */
export async function notifyUrl(source: string, env: NodeJS.ProcessEnv): Promise<string> {
  const settings = readSettings(env);
  const token = await createNotificationTokens(openVault(vaultLocation(settings))).tokenFor(source);
  return `${settings.baseUrl}/fhir/notify/${source}/${token}`;
}

interface Operator {
  readonly url: string;
  readonly token: string;
}

async function signIn({ url, email }: OperatorFlags, env: NodeJS.ProcessEnv): Promise<Operator> {
  const settings = readSettings(env);
  const base = (url ?? settings.baseUrl).replace(/\/$/, '');
  const password = env.ATLAS_PASSWORD;
  const known = email && password ? { email, password } : demoUser(settings.dataDir, 'ADMIN');
  const login = { medplumUrl: `${base}/`, email: known.email, password: known.password };
  return { url: base, token: await passwordToken(login) };
}

async function ask<T>({ url, token }: Operator, path: string, body?: object): Promise<T> {
  const answer = await fetch(`${url}/fhir/admin/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const said = (await answer.json()) as { issue?: { details?: { text?: string } }[] };
  if (!answer.ok) throw new Error(said.issue?.[0]?.details?.text ?? `Atlas answered ${answer.status}`);
  return said as T;
}

const statuses = async (operator: Operator): Promise<PullStatus[]> =>
  (await ask<{ pulls: PullStatus[] }>(operator, 'pull/status')).pulls;

async function run(operator: Operator, request: object): Promise<void> {
  const given = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
  await ask(operator, 'pull/run', given);
}

/** Shows the run until it ends: one that is new, or that was under way already. */
async function shown(
  operator: Operator,
  source: string,
  kind: string,
  before: PullStatus | undefined
): Promise<PullStatus> {
  const bar = new SingleBar(
    {
      format: `${source} {bar} {percentage}% | {done}/{files} files | {resources} resources, {failed} not taken`,
      stream: process.stderr,
      noTTYOutput: false,
    },
    Presets.shades_classic
  );
  bar.start(100, 0, { done: 0, files: '?', resources: 0, failed: 0 });
  try {
    for (;;) {
      const one = (await statuses(operator)).find((s) => s.name === source && s.kind === kind);
      const isNew = one && (one.run !== before?.run || before?.state === 'running');
      if (one && isNew) {
        bar.update(Math.floor(one.percent ?? 0), {
          done: one.files.done,
          files: one.files.total,
          resources: one.resources,
          failed: one.failed,
        });
        if (one.state === 'done' || one.state === 'failed') return one;
      }
      await sleep(POLL_MS);
    }
  } finally {
    bar.stop();
  }
}
