import path from 'node:path';
import { z } from 'zod';
import { llmSettings } from './llm-settings.ts';
import { DEFAULT_NAMESPACE } from './namespace.ts';
import { smartSettings } from './smart-settings.ts';
import { syncFaults, syncSettings } from './sync-settings.ts';

/**
 * Every setting of Atlas, declared once: name, check, default, description. Read by the entry points only
 * (`main.ts`, `cli/`), handed in to everything else. Settings marked `secret` are never printed.
 */
const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback);
const flag = (fallback: 'true' | 'false') =>
  z
    .enum(['true', 'false', '1', '0'])
    .default(fallback)
    .transform((v) => v === 'true' || v === '1');
const secret = z.string().min(1).optional().meta({ secret: true });

export const settingsSchema = z.object({
  NODE_ENV: z.string().default('development').describe('`production` forbids demo users and default secrets.'),
  ATLAS_PORT: port(3000).describe('Port of the gateway and the app.'),
  ATLAS_HOST: z.string().default('127.0.0.1').describe('Address the gateway listens on; 0.0.0.0 in a container.'),
  ATLAS_BASE_URL: z.url().optional().describe('Public URL of the gateway. Default: http://localhost:ATLAS_PORT'),
  ATLAS_MEDPLUM_PORT: port(8103).describe('Port of embedded Medplum (loopback only).'),
  ATLAS_DATA_DIR: z.string().default('.atlas').describe('Everything that embedded Atlas keeps on disk.'),
  ATLAS_NAMESPACE: z.url().default(DEFAULT_NAMESPACE).describe('Base of the URIs that Atlas mints.'),
  ATLAS_DEMO: flag('true').describe('Two demo orgs, demo users and 25 synthetic patients. Never in production.'),
  MEDPLUM_BASE_URL: z.url().optional().describe('A Medplum server. Without it, embedded Medplum is started.'),
  MEDPLUM_SUPER_ADMIN_EMAIL: z.email().default('admin@example.com').describe('For the bootstrap only.'),
  MEDPLUM_SUPER_ADMIN_PASSWORD: secret.describe('For the bootstrap only. Embedded: generated.'),
  BOT_RUNTIME: z.enum(['edge', 'medplum']).default('edge').describe('Where bots that see identified data run.'),
  ATLAS_BOT_INPUTS_DIR: z
    .string()
    .optional()
    .describe("The `bot/` folder of Medplum's binary storage, to remove inputs from. Embedded: known."),
  ATLAS_BOT_INPUTS_EXPIRE: flag('false').describe("`bot/` of Medplum's binary storage has a lifecycle rule."),
  ATLAS_BOT_DEPLOY: flag('true').describe(
    'Administrators deploy bots from the workbench; Medplum runs them without a sandbox. In production only if it is set, with BOT_RUNTIME=medplum never.'
  ),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('Without it, a private Redis is started.'),
  ATLAS_REDIS_PORT: port(6390).describe('Port of the private Redis (loopback only).'),
  ATLAS_VAULT_BUCKET: z.string().optional().describe('S3 bucket of the vault. Without it: files under ATLAS_DATA_DIR.'),
  S3_ENDPOINT: z.url().optional().describe('For MinIO and other S3-compatible stores.'),
  S3_REGION: z.string().default('us-east-1').describe('Region of the bucket and of KMS.'),
  S3_ACCESS_KEY_ID: secret.describe('Without it, the AWS default chain.'),
  S3_SECRET_ACCESS_KEY: secret.describe('Without it, the AWS default chain.'),
  ATLAS_VAULT_SSE_KMS_KEY_ID: z.string().optional().describe('KMS key for server-side encryption of the bucket.'),
  ATLAS_VAULT_LOCK_DAYS: z.coerce.number().int().positive().optional().describe('S3 Object Lock of payloads, days.'),
  KMS_KEY_ID: z.string().optional().describe('KMS key that wraps data keys. Without it: a local master key file.'),
  KMS_ENDPOINT: z.url().optional().describe('For a KMS emulator.'),
  ATLAS_AUDIT_BUCKET: z
    .string()
    .optional()
    .describe('S3 bucket, with Object Lock, of the audit mirror. Without it: files under ATLAS_DATA_DIR.'),
  ATLAS_AUDIT_LOCK_DAYS: z.coerce.number().int().positive().default(2557).describe('Retention of it, days: 7 years.'),
  ATLAS_AUDIT_KMS_KEY_ID: z
    .string()
    .optional()
    .describe('KMS key (ECC_NIST_P256) that seals the audit mirror. Without it: Ed25519, with a key in the vault.'),
  ATLAS_AUDIT_MIRROR_CRON: z.string().default('0 4 * * *').describe('When the audit mirror runs.'),
  ATLAS_AUDIT_VERIFY_CRON: z.string().default('30 4 * * *').describe('When all of the audit trail is verified.'),
  CRON_SECRET: z
    .string()
    .min(32)
    .optional()
    .meta({ secret: true })
    .describe('What a scheduler sends as X-Cron-Secret. Embedded: generated.'),
  ATLAS_SECRETS_FILE: z
    .string()
    .optional()
    .describe('JSON of client secrets and keys. Default: made under ATLAS_DATA_DIR.'),
  ATLAS_MAX_BODY_MB: z.coerce.number().positive().default(50).describe('Largest inbound body, megabytes.'),
  ATLAS_INBOUND_RATE: z.coerce.number().int().positive().default(600).describe('Inbound requests a minute and client.'),
  ATLAS_CLIENT_RATE: z.coerce
    .number()
    .int()
    .positive()
    .default(12_000)
    .describe('Requests a minute, client and route, where the route has no limit of its own.'),
  ATLAS_CORS_ORIGINS: z
    .string()
    .optional()
    .transform((setting, ctx) => {
      const origins = (setting ?? '').split(/[\s,]+/).filter((one) => one !== '');
      if (origins.every((one) => URL.canParse(one) && new URL(one).origin === one)) return origins;
      ctx.addIssue({ code: 'custom', message: 'has to be origins such as https://app.example, with spaces between' });
      return z.NEVER;
    })
    .describe('Origins whose pages may call the API with a token of theirs, such as https://app.example.'),
  REDACT_MODEL: z
    .string()
    .optional()
    .describe('Folder of an ONNX token-classification model that text redaction asks besides its own rules.'),
  ...smartSettings,
  ...syncSettings,
  ...llmSettings,
  ATLAS_PULL_CONFIG: z
    .string()
    .optional()
    .describe('JSON file of the EHRs that Atlas pulls from, see sync/pull/README.md.'),
  ATLAS_METRICS_TOKEN: secret.describe(
    'Bearer token that /metrics asks for. Without it: open, which in production only Prometheus may reach.'
  ),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info').describe('pino level.'),
});

export type RawSettings = z.infer<typeof settingsSchema>;
export interface Settings extends RawSettings {
  /** Where Medplum is reached: MEDPLUM_BASE_URL or the embedded one; always ends with `/`. */
  readonly medplumUrl: string;
  readonly embedded: boolean;
  /** Public base URL of the gateway, without a trailing slash. */
  readonly baseUrl: string;
  readonly dataDir: string;
  /** Where the lake lies. */
  readonly lakeDir: string;
  readonly redisUrl: string;
  readonly production: boolean;
  readonly demo: boolean;
  /** Origins whose pages may frame Atlas, the EHRs' own included. */
  readonly frameAncestors: readonly string[];
  /** Where Medplum asks who a token of the gateway is. */
  readonly userInfoUrl: string;
}

/** Preconditions that span several settings. */
function crossChecks(raw: Readonly<Partial<Record<keyof RawSettings, unknown>>>): string[] {
  const faults: string[] = [];
  if (raw.NODE_ENV === 'production') {
    if (!raw.ATLAS_SECRETS_FILE)
      faults.push('ATLAS_SECRETS_FILE: is required in production; no secret has a default there');
    if (!raw.MEDPLUM_BASE_URL)
      faults.push('MEDPLUM_BASE_URL: is required in production; embedded Medplum is for trying Atlas out');
    if (!raw.REDIS_URL) faults.push('REDIS_URL: is required in production');
    if (!raw.KMS_KEY_ID)
      faults.push('KMS_KEY_ID: is required in production; the local master key is for trying Atlas out');
    if (!raw.ATLAS_VAULT_BUCKET) faults.push('ATLAS_VAULT_BUCKET: is required in production');
  }
  if (Boolean(raw.S3_ACCESS_KEY_ID) !== Boolean(raw.S3_SECRET_ACCESS_KEY)) {
    faults.push('S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY: set both or neither');
  }
  return [...faults, ...syncFaults(raw)];
}

export class SettingsError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`Atlas cannot start, ${faults.length} setting(s) are wrong:\n${faults.map((f) => `  - ${f}`).join('\n')}`);
    this.name = 'SettingsError';
    this.faults = faults;
  }
}

/**
 * Settings from an environment. Empty strings count as unset.
 * @throws SettingsError naming every bad variable at once, never their values.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== undefined && v !== ''));
  const parsed = settingsSchema.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
  // What spans several settings only asks whether they are set, so it can be said of wrong ones too.
  faults.push(...crossChecks(parsed.success ? parsed.data : given));
  if (given.BOT_RUNTIME === 'medplum' && ['true', '1'].includes(given.ATLAS_BOT_DEPLOY ?? '')) {
    faults.push('ATLAS_BOT_DEPLOY: not with BOT_RUNTIME=medplum, where Medplum hands every bot the keys to the vault');
  }
  if (!parsed.success || faults.length > 0) throw new SettingsError(faults);
  const raw = parsed.data;
  const production = raw.NODE_ENV === 'production';
  const medplum = raw.MEDPLUM_BASE_URL ?? `http://127.0.0.1:${raw.ATLAS_MEDPLUM_PORT}/`;
  const baseUrl = (raw.ATLAS_BASE_URL ?? `http://localhost:${raw.ATLAS_PORT}`).replace(/\/$/, '');
  const dataDir = path.resolve(raw.ATLAS_DATA_DIR);
  return {
    ...raw,
    ATLAS_BOT_DEPLOY:
      raw.ATLAS_BOT_DEPLOY && raw.BOT_RUNTIME === 'edge' && (!production || given.ATLAS_BOT_DEPLOY !== undefined),
    medplumUrl: medplum.endsWith('/') ? medplum : `${medplum}/`,
    embedded: !raw.MEDPLUM_BASE_URL,
    baseUrl,
    dataDir,
    lakeDir: raw.ATLAS_LAKE_DIR ? path.resolve(raw.ATLAS_LAKE_DIR) : path.join(dataDir, 'lake'),
    redisUrl: raw.REDIS_URL ?? `redis://127.0.0.1:${raw.ATLAS_REDIS_PORT}`,
    production,
    demo: raw.ATLAS_DEMO && !production,
    frameAncestors: [
      ...new Set([...raw.ATLAS_FRAME_ANCESTORS, ...raw.ATLAS_SMART_ISSUERS.flatMap((issuer) => issuer.frameAncestors)]),
    ],
    userInfoUrl: raw.ATLAS_USERINFO_URL ?? `${baseUrl}/smart/userinfo`,
  };
}
