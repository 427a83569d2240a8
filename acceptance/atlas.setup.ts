import fs from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Demo } from '../cli/demo.ts';
import { freePorts, newEnvironment, type StartedAtlas, startAtlas } from '../cli/start-atlas.ts';
import { loadSecrets } from '../config/secrets.ts';
import { readSettings } from '../config/settings.ts';
import { type StandInModel, startStandInModel } from '../gateway/llm/testing/model.ts';
import { issuersSetting } from './ehr/kinds.ts';

/** What the acceptance and browser tests are given: `inject('atlas')`. */
export interface ProvidedAtlas {
  readonly baseUrl: string;
  /** Medplum itself, past the door; ends with `/`. */
  readonly medplumUrl: string;
  readonly dataDir: string;
  readonly redisUrl: string;
  readonly demo: Demo;
  readonly superAdmin: { readonly email: string; readonly password: string };
  readonly secretsFile: string;
  /** Whether Medplum is the real one at MEDPLUM_BASE_URL. */
  readonly live: boolean;
  /** Where Atlas expects EHRs that launch it: one port for each kind of test, since they run side by side. */
  readonly ehrPorts: { readonly acceptance: number; readonly browser: number };
  /** The model that Atlas asks; `/control/` beside its `/v1` tells it what to answer and gives what it has got. */
  readonly modelUrl: string;
  /** ATLAS_SMART_ISSUERS. */
  readonly issuers: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    atlas: ProvidedAtlas;
  }
}

/**
 * One Atlas for all acceptance and browser tests of a run: vitest sets up each project by itself, in one process.
 * It starts as `npm start` would, seeds and all, on embedded Medplum or on the one at MEDPLUM_BASE_URL.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = sharedAtlas();
  shared.users++;
  shared.atlas ??= startWithEhrs();
  const { atlas, ehrPorts, model } = await shared.atlas;
  const issuers = atlas.env.ATLAS_SMART_ISSUERS!;
  project.provide('atlas', { ...(await provided(atlas)), ehrPorts, modelUrl: new URL(model.url).origin, issuers });
  return async () => {
    if (--shared.users > 0) return;
    await atlas.stop();
    await model.close();
    fs.rmSync(atlas.dataDir, { recursive: true, force: true });
  };
}

interface Shared {
  users: number;
  atlas?: ReturnType<typeof startWithEhrs>;
}

async function startWithEhrs() {
  const [acceptance, browser] = (await freePorts(2)) as [number, number];
  const origins = [acceptance, browser].map((port) => `http://127.0.0.1:${port}`);
  const model: StandInModel = await startStandInModel();
  const env = {
    ...(await newEnvironment()),
    ATLAS_SMART_ISSUERS: issuersSetting(origins),
    LLM_BASE_URL: model.url,
    LLM_MODEL: 'stand-in',
    LLM_DAILY_REQUESTS: '100000',
  };
  // The seeds take a real server several minutes on a busy machine.
  return { atlas: await startAtlas({ env, timeoutMs: 900_000 }), ehrPorts: { acceptance, browser }, model };
}

const SHARED = Symbol.for('atlas acceptance');

function sharedAtlas(): Shared {
  const all = globalThis as unknown as Record<symbol, Shared | undefined>;
  all[SHARED] ??= { users: 0 };
  return all[SHARED];
}

async function provided(atlas: StartedAtlas): Promise<Omit<ProvidedAtlas, 'ehrPorts' | 'issuers' | 'modelUrl'>> {
  const { dataDir, demo, baseUrl, medplumUrl } = atlas;
  const settings = readSettings({ ...process.env, ...atlas.env });
  const secrets = await loadSecrets(settings);
  return {
    baseUrl,
    medplumUrl,
    dataDir,
    redisUrl: settings.redisUrl,
    demo,
    superAdmin: { email: settings.MEDPLUM_SUPER_ADMIN_EMAIL, password: secrets.superAdminPassword },
    secretsFile: settings.ATLAS_SECRETS_FILE ?? path.join(dataDir, 'secrets.json'),
    live: !settings.embedded,
  };
}
