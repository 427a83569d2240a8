import fs from 'node:fs';
import path from 'node:path';
import { stableId } from '../config/ids.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';

/** What `<data dir>/demo.json` holds: how to reach a running demo Atlas and with which clients and users. */
export interface Demo {
  readonly baseUrl: string;
  readonly medplumBaseUrl: string;
  readonly orgs: { id: string; name: string }[];
  readonly clients: { name: string; org: string; clientId: string; clientSecret: string }[];
  readonly users: { email: string; password: string; role: string; org: string }[];
}

const ORGS = [
  { key: 'north', name: 'Northside Hospital' },
  { key: 'south', name: 'Southside Clinic' },
];
const USERS = ['admin', 'clinician', 'compliance', 'patient', 'researcher'];

export function demoOf(settings: Settings, secrets: Secrets): Demo {
  const orgId = (key: string) => stableId(`Organization/${key}`);
  return {
    baseUrl: settings.baseUrl,
    medplumBaseUrl: settings.medplumUrl,
    orgs: ORGS.map(({ key, name }) => ({ id: orgId(key), name })),
    clients: ORGS.map(({ key }) => ({
      name: `ehr-${key}`,
      org: orgId(key),
      clientId: stableId(`ClientApplication/ehr-${key}`),
      clientSecret: secrets.demo[`ehr-${key}`]!,
    })),
    users: USERS.map((role) => ({
      email: `${role}@atlas.example`,
      password: secrets.demo[role]!,
      role: role.toUpperCase(),
      org: orgId('north'),
    })),
  };
}

const demoFile = (dataDir: string): string => path.join(dataDir, 'demo.json');

/** Passwords in clear: for its owner's eyes only, and never in production. */
export function writeDemo(settings: Settings, demo: Demo): void {
  if (settings.production) throw new Error('demo.json is never written when NODE_ENV=production');
  const file = demoFile(settings.dataDir);
  const half = `${file}.tmp`;
  fs.rmSync(half, { force: true });
  fs.writeFileSync(half, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(half, file);
}

/** @returns undefined when no demo Atlas has run on this data folder. */
export function readDemo(dataDir: string): Demo | undefined {
  const file = demoFile(dataDir);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Demo) : undefined;
}

/** @throws Error naming what to give instead, when there is no demo user of that role. */
export function demoUser(dataDir: string, role: string): Demo['users'][number] {
  const user = readDemo(dataDir)?.users.find((u) => u.role === role);
  if (!user)
    throw new Error(`there is no demo ${role} under ${dataDir}; give --email, and the password in ATLAS_PASSWORD`);
  return user;
}
