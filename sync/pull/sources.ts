import fs from 'node:fs';
import { Cron } from 'croner';
import { z } from 'zod';
import { SIGNING_ALGORITHMS } from '../../config/signing-keys.ts';
import { isResourceType } from '../../privacy/index.ts';

/**
 * The EHRs that Atlas pulls from: one JSON file, `{ "sources": [ … ] }`, named by ATLAS_PULL_CONFIG. It holds no secret:
 * Atlas proves itself with its signing keys.
 */
const resourceType = z.string().refine(isResourceType, 'is no FHIR R4 resource type');
const cron = z.string().refine(isCron, 'is no cron expression (minute hour day month weekday)');
const httpUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !/[?#]/.test(url), 'has a query or a fragment')
  .transform((url) => url.replace(/\/+$/, ''));

const sourceSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
    .describe('What `atlas pull --from` and the metrics call it.'),
  baseUrl: httpUrl.describe('FHIR base URL.'),
  org: z.uuid().describe('Id of the Organization whose records these are.'),
  sourceSystem: z
    .string()
    .regex(/^(https?:\/\/|urn:)[A-Za-z0-9._~:/-]{1,200}$/)
    .optional()
    .describe('What its ids are told apart by; what it sends as X-Source-System, if it also pushes. Default: baseUrl.'),
  auth: z
    .discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('backend-services'),
        clientId: z.string().min(1),
        tokenUrl: httpUrl.optional().describe('Default: from /.well-known/smart-configuration.'),
        scope: z.string().default('system/*.read'),
        algorithm: z.enum(SIGNING_ALGORITHMS).optional().describe('Default: what the server says it takes.'),
        sendKeySetUrl: z.boolean().default(false).describe('Send `jku` in the assertion.'),
      }),
      z.strictObject({ type: z.literal('none') }),
    ])
    .default({ type: 'none' }),
  bulk: z
    .strictObject({
      level: z.enum(['system', 'patient', 'group']).default('system'),
      groupId: z
        .string()
        .regex(/^[A-Za-z0-9.-]{1,64}$/)
        .optional(),
      types: z.array(resourceType).optional(),
      typeFilters: z.array(z.string().regex(/^[A-Z][A-Za-z]+\?./)).default([]),
      parallelFiles: z.int().min(1).max(16).default(4),
      schedule: cron.optional(),
    })
    .refine(({ level, groupId }) => (level === 'group') === (groupId !== undefined), {
      message: 'groupId belongs to level "group", and has to be there for it',
      path: ['groupId'],
    })
    .optional(),
  delta: z
    .strictObject({
      types: z.array(resourceType).min(1),
      count: z.int().min(1).max(1000).default(200),
      schedule: cron.optional(),
    })
    .optional(),
  notifications: z.strictObject({ types: z.array(resourceType).min(1) }).optional(),
  requestsPerSecond: z.number().positive().max(1000).default(20).describe('At most; less where the EHR says so.'),
});

const fileSchema = z.strictObject({ sources: z.array(sourceSchema) }).superRefine(({ sources }, context) => {
  for (const [i, { name }] of sources.entries()) {
    if (sources.findIndex((s) => s.name === name) < i)
      context.addIssue({ code: 'custom', message: 'is the name of another source too', path: ['sources', i, 'name'] });
  }
});

export type PullSource = z.infer<typeof sourceSchema>;

export class PullConfigError extends Error {
  constructor(file: string, faults: readonly string[]) {
    super(`ATLAS_PULL_CONFIG: ${file} has ${faults.length} fault(s):\n${faults.map((f) => `  - ${f}`).join('\n')}`);
    this.name = 'PullConfigError';
  }
}

/** @throws PullConfigError naming every fault at once. */
export function readSources(file: string | undefined, production = false): readonly PullSource[] {
  if (file === undefined) return [];
  if (!fs.existsSync(file)) throw new PullConfigError(file, ['there is no such file']);
  return parseSources(file, fs.readFileSync(file, 'utf8'), production);
}

export function parseSources(file: string, text: string, production = false): readonly PullSource[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PullConfigError(file, ['is no JSON']);
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success)
    throw new PullConfigError(
      file,
      parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`)
    );
  const { sources } = parsed.data;
  const plain = production ? sources.flatMap((s, i) => (s.baseUrl.startsWith('http:') ? [i] : [])) : [];
  if (plain.length > 0)
    throw new PullConfigError(
      file,
      plain.map((i) => `sources.${i}.baseUrl: has to be https in production`)
    );
  return sources;
}

function isCron(text: string): boolean {
  try {
    new Cron(text, { paused: true });
    return true;
  } catch {
    return false;
  }
}

/** What this source's ids are told apart by. */
export const sourceSystemOf = (source: PullSource): string => source.sourceSystem ?? source.baseUrl;
