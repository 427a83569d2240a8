import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import type { Settings } from './settings.ts';

/**
 * What Atlas' own parts prove themselves with. Embedded Atlas makes them once, mode 0600, under the data folder;
 * in production the file comes from the operator's secret store (`ATLAS_SECRETS_FILE`) and is never made.
 */
const secretsSchema = z.object({
  superAdminPassword: z.string().min(12),
  ingestClientSecret: z.string().min(32),
  gatewayClientSecret: z.string().min(32),
  /** ECDH-ES key pair of the bots: what carries identified data to a bot that Medplum runs is sealed to it (RFC 7516). */
  botKey: z.object({ publicJwk: z.record(z.string(), z.unknown()), privateJwk: z.record(z.string(), z.unknown()) }),
  /** What a scheduler sends as `X-Cron-Secret`; without it the cron routes are closed. */
  cronSecret: z.string().min(32).optional(),
  /** Demo logins and EHR client secrets by name; empty in production. */
  demo: z.record(z.string(), z.string()).default({}),
});
export type Secrets = z.infer<typeof secretsSchema>;

const DEMO_NAMES = ['ehr-north', 'ehr-south', 'admin', 'clinician', 'compliance', 'patient', 'researcher'] as const;

export async function loadSecrets(settings: Settings): Promise<Secrets> {
  const file = settings.ATLAS_SECRETS_FILE ?? path.join(settings.dataDir, 'secrets.json');
  if (!fs.existsSync(file)) {
    if (settings.ATLAS_SECRETS_FILE) throw new Error(`ATLAS_SECRETS_FILE: there is no file at ${file}`);
    writeOnce(file, JSON.stringify(await makeSecrets(settings), null, 2));
  }
  const parsed = secretsSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
  if (!parsed.success) {
    throw new Error(`${file}: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`);
  }
  const { MEDPLUM_SUPER_ADMIN_PASSWORD: superAdminPassword, CRON_SECRET: cronSecret } = settings;
  return {
    ...parsed.data,
    ...(superAdminPassword ? { superAdminPassword } : {}),
    ...(cronSecret ? { cronSecret } : {}),
  };
}

async function makeSecrets(settings: Settings): Promise<Secrets> {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  const random = () => randomBytes(32).toString('hex');
  return {
    superAdminPassword: settings.MEDPLUM_SUPER_ADMIN_PASSWORD ?? random(),
    ingestClientSecret: random(),
    gatewayClientSecret: random(),
    botKey: { publicJwk: await exportJWK(publicKey), privateJwk: await exportJWK(privateKey) },
    cronSecret: settings.CRON_SECRET ?? random(),
    demo: settings.demo ? Object.fromEntries(DEMO_NAMES.map((name) => [name, random().slice(0, 24)])) : {},
  };
}

/** Two processes may start at once: the first to link the file wins, both read the same one. */
function writeOnce(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, text, { mode: 0o600, flush: true });
  try {
    fs.linkSync(mine, file);
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err;
  } finally {
    fs.unlinkSync(mine);
  }
}
