import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MedplumClient } from '@medplum/core';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { ingestMedplum } from '../config/medplum.ts';
import { loadSecrets } from '../config/secrets.ts';
import { readSettings } from '../config/settings.ts';
import { benchConsent } from '../consent/bench.ts';
import { benchAuditSearch } from '../gateway/compliance/bench.ts';
import { benchDoor } from '../gateway/door/bench.ts';
import { makePeople, SEEDED_TYPES } from '../seed/people.ts';
import { type Message, sendAll } from '../seed/send.ts';
import { benchPatientSearch } from '../server-config/embedded/bench.ts';
import { passwordToken } from '../server-config/password-login.ts';
import { benchApp } from './bench-app.ts';
import { benchDeidentify } from './bench-deidentify.ts';
import { benchInnerGate } from './bench-inner-gate.ts';
import { benchLlmGateway, benchModel } from './bench-llm.ts';
import { benchPull, benchPullMemory } from './bench-pull.ts';
import { benchRedact } from './bench-redact.ts';
import { benchLake, benchQueue } from './bench-sync.ts';
import { newEnvironment, type StartedAtlas, startAtlas } from './start-atlas.ts';

export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What is wanted, in words; undefined for what is only told. */
  readonly goal?: string;
  readonly holds?: boolean;
}

/**
 * `npm run bench`: an Atlas of its own (on embedded Medplum, or on the one at MEDPLUM_BASE_URL), measured from outside.
 * Noise goes one way, so what is compared is measured in turns, side by side.
 */
export async function bench(print: (figure: Figure) => void): Promise<void> {
  const { model, env } = await benchModel();
  // What is written is synced at once, so that there comes a moment in which nothing is in hand.
  let atlas = await startAtlas({ env: { ...(await newEnvironment()), ...env, ATLAS_QUEUE_RATE: '0' } });
  try {
    await benchIngest(atlas, print);
    await atRest(atlas);
    await benchReads(atlas, print);
    await benchLlmGateway(atlas, model, print);
    await benchApp(atlas, print);
    await atlas.stop();
    const started = performance.now();
    atlas = await startAtlas({ env: atlas.env });
    print(figure('ready at the second start', (performance.now() - started) / 1_000, 's', 5));
  } finally {
    await atlas.stop();
    await model.close();
    fs.rmSync(atlas.dataDir, { recursive: true, force: true });
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-bench-'));
  const { p95Ms } = await benchPatientSearch(folder);
  fs.rmSync(folder, { recursive: true });
  print(figure('patient search, 100,000 resources stored, p95', p95Ms, 'ms', 20));
  await benchAudit(print, AUDIT_EVENTS);
  await benchLake(print);
  await benchQueue(print);
  await benchPull(print);
  await benchPullMemory(print);
  for (const part of Object.keys(PARTS)) await inItsOwnProcess(part);
}

/** What is measured by processor time, as a process that does nothing else meets it. */
const PARTS: Readonly<Record<string, (print: (figure: Figure) => void) => unknown>> = {
  consent: (print) => benchConsent().forEach(print),
  'inner-gate': benchInnerGate,
  deidentify: benchDeidentify,
  redact: benchRedact,
};

/** @param part one of them alone */
export async function benchPart(print: (figure: Figure) => void, part: string): Promise<void> {
  const run = PARTS[part];
  if (!run) throw new Error(`there is no part ${part}; there are ${Object.keys(PARTS).join(', ')}`);
  await run(print);
}

async function inItsOwnProcess(part: string): Promise<void> {
  const child = spawn(process.execPath, [process.argv[1]!, 'bench', '--only', part], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the part ${part} ended with ${code}`);
}

/** To make ten million takes a quarter of an hour: `atlas bench --audit 10000000` does that, and nothing else. */
const AUDIT_EVENTS = 1_000_000;

export async function benchAudit(print: (figure: Figure) => void, events: number): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-bench-audit-'));
  try {
    const of = `audit search over ${events.toLocaleString('en')} events`;
    for (const { name, ms, most } of await benchAuditSearch(folder, events)) {
      const told = { figure: `${of}, ${name}`, value: rounded(ms, 2), unit: 'ms' };
      print(most === undefined ? told : figure(told.figure, ms, told.unit, most));
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const ROUNDS = 3;
const PEOPLE = 20;
const TRANSACTION = 100;
/** As many requests under way as `sendAll` has. */
const LANES = 2;

/** Next to writing the very same, already de-identified resources into the same Medplum, as the ingest client does. */
async function benchIngest(atlas: StartedAtlas, print: (figure: Figure) => void): Promise<void> {
  const settings = readSettings({ ...process.env, ...atlas.env });
  const medplum = ingestMedplum(settings, await loadSecrets(settings));
  const [client] = atlas.demo.clients;
  const target = { ...client!, baseUrl: atlas.baseUrl };
  await sendAll(target, messages(9_000, 2));
  const total = { resources: 0, ingestMs: 0, directMs: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const since = new Date();
    const started = performance.now();
    const sent = await sendAll(target, messages(9_001 + round, PEOPLE));
    total.ingestMs += performance.now() - started;
    if (sent.failed > 0) throw new Error(`the ingest that was measured failed: ${sent.errors[0]}`);
    const written = await writtenSince(medplum, since);
    total.directMs += await writeDirectly(medplum, written);
    total.resources += written.length;
  }
  const store = settings.embedded ? 'embedded Medplum' : 'Medplum';
  print({
    figure: `ingest into ${store}`,
    value: rounded((total.resources / total.ingestMs) * 1000),
    unit: 'resources/s',
  });
  print({
    figure: `direct write into ${store}`,
    value: rounded((total.resources / total.directMs) * 1000),
    unit: 'resources/s',
  });
  print({
    ...figure(`ingest next to a direct write, ${store}`, total.ingestMs / total.directMs, 'times as long', 1.15),
    goal: '≤ 1.15 on a real Medplum',
  });
}

function messages(seed: number, people: number): Message[] {
  return makePeople({ name: 'Bench Hospital', people }, seed).map((bundle, index) => ({
    source: `synthetic patient ${index + 1}`,
    contentType: 'application/fhir+json',
    body: JSON.stringify(bundle),
    resources: bundle.entry!.length,
  }));
}

/** With what ingress says of its source. */
const BENCHED = [...SEEDED_TYPES, 'Provenance'] as const;

async function writtenSince(medplum: MedplumClient, since: Date): Promise<Resource[]> {
  const found: Resource[] = [];
  for (const type of BENCHED) {
    const query = { _lastUpdated: `ge${since.toISOString()}`, _count: '1000', _sort: '_lastUpdated' };
    for await (const page of medplum.searchResourcePages(type, query)) found.push(...page);
  }
  return found;
}

/** The same content under new ids, in transactions of 100 plain creates. */
async function writeDirectly(medplum: MedplumClient, resources: readonly Resource[]): Promise<number> {
  const bundles: Bundle[] = [];
  for (let at = 0; at < resources.length; at += TRANSACTION) {
    const entry = resources.slice(at, at + TRANSACTION).map(({ id, meta, ...content }) => ({
      resource: { ...content, meta: { accounts: meta?.accounts, tag: meta?.tag } } as Resource,
      request: { method: 'POST' as const, url: content.resourceType },
    }));
    bundles.push({ resourceType: 'Bundle', type: 'transaction', entry });
  }
  const started = performance.now();
  const lane = async () => {
    for (let bundle = bundles.shift(); bundle; bundle = bundles.shift()) {
      const answer = await medplum.executeBatch(bundle);
      const refused = answer.entry?.find((entry) => !entry.response?.status?.startsWith('201'));
      if (refused) throw new Error(`the direct write that was measured was refused: ${refused.response?.status}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return performance.now() - started;
}

/** Until what was written has been synced and its events are stored: what a read costs is asked where nothing else runs. */
async function atRest({ baseUrl }: StartedAtlas): Promise<void> {
  let quiet = 0;
  for (const until = Date.now() + LONGEST_REST_MS; quiet < QUIET_SECONDS && Date.now() < until; ) {
    const page = await (await fetch(`${baseUrl}/metrics`)).text();
    const nothing = [...page.matchAll(IN_HAND)].every(([, count]) => Number(count) === 0);
    quiet = nothing ? quiet + 1 : 0;
    await sleep(1_000);
  }
}
/** What was written a moment ago may not have been found yet. */
const QUIET_SECONDS = 15;
const IN_HAND = /^atlas_(?:audit_outbox_pending|queue_jobs_waiting|queue_jobs_active)(?:\{[^}]*\})? (\S+)$/gm;
const LONGEST_REST_MS = 120_000;

/** The door's overhead: a clinician's read of one patient through the gateway and past it. */
async function benchReads(atlas: StartedAtlas, print: (figure: Figure) => void): Promise<void> {
  const user = atlas.demo.users.find(({ role }) => role === 'CLINICIAN')!;
  const login = { medplumUrl: atlas.medplumUrl, email: user.email, password: user.password };
  const token = await passwordToken(login);
  // Past the door, so that it is somebody in this clinician's care.
  const found = await fetch(`${atlas.baseUrl}/fhir/R4/Patient?_count=1`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { entry } = (await found.json()) as Bundle;
  const patient = `fhir/R4/Patient/${entry![0]!.resource!.id}`;
  const { overheadMs } = await benchDoor({
    gatewayUrl: atlas.baseUrl,
    medplumUrl: atlas.medplumUrl,
    token,
    path: patient,
    n: 300,
  });
  print(figure('door overhead on a read, p95', overheadMs, 'ms', 10));
}

function figure(name: string, value: number, unit: string, most: number): Figure {
  return { figure: name, value: rounded(value, 2), unit, goal: `≤ ${most}`, holds: value <= most };
}

const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
