import { z } from 'zod';

/** Settings of the queue, the tail and the sinks. The queue's defaults are those of the operations runbook. */
const whole = (fallback: number, least = 0) => z.coerce.number().int().min(least).default(fallback);
const secret = z.string().min(1).optional().meta({ secret: true });

export const SINK_NAMES = ['lake', 'foundry'] as const;
export type SinkName = (typeof SINK_NAMES)[number];

export const syncSettings = {
  ATLAS_QUEUE_CONCURRENCY: whole(5, 1).describe('Batches that a worker has under way at once.'),
  ATLAS_QUEUE_RATE: whole(10).describe('Jobs a second that all workers together begin; 0: no limit.'),
  ATLAS_QUEUE_ATTEMPTS: whole(3, 1).describe('Times that a job is tried.'),
  ATLAS_QUEUE_BACKOFF_MS: whole(1_000, 1).describe('Wait before the second try; doubled for each further one.'),
  ATLAS_QUEUE_BACKOFF_MAX_MS: whole(10_000, 1).describe('Longest wait between two tries.'),
  ATLAS_QUEUE_JITTER: z.coerce.number().min(0).max(1).default(0.25).describe('Part by which waits differ, ±.'),
  ATLAS_QUEUE_KEEP_COMPLETED_DAYS: whole(7).describe('Days that completed jobs are kept.'),
  ATLAS_QUEUE_KEEP_FAILED_DAYS: whole(30).describe('Days that failed jobs are kept.'),
  ATLAS_QUEUE_BATCH: whole(1_000, 1).describe('Jobs of one resource type in one transaction of a sink, at most.'),
  ATLAS_QUEUE_LINGER_MS: whole(30).describe('How long a batch waits for further jobs.'),
  ATLAS_QUEUE_LOCK_MS: whole(30_000, 100).describe("After this the jobs of a worker that died are another worker's."),
  ATLAS_TAIL_SECONDS: whole(5, 1).describe('How often Medplum is asked for what changed.'),
  ATLAS_TAIL_OVERLAP_SECONDS: whole(120, 1).describe('How far the tail looks back for what was committed late.'),
  ATLAS_SINKS: z
    .string()
    .default('lake')
    .transform((text) => text.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(SINK_NAMES)))
    .describe('Where de-identified resources go: lake, foundry, or both with a comma.'),
  ATLAS_LAKE_DIR: z.string().optional().describe('Folder of the lake. Default: lake under ATLAS_DATA_DIR.'),
  ATLAS_LAKE_BUCKET: z.string().optional().describe('S3 bucket that the lake is copied to.'),
  ATLAS_LAKE_COPY_SECONDS: whole(60, 1).describe('How often what is new in the lake is copied to S3.'),
  ATLAS_LAKE_QUERY_ROWS: whole(10_000, 1).describe('Most rows that a lake query answers.'),
  ATLAS_LAKE_QUERY_SECONDS: whole(30, 1).describe('Longest run of a lake query.'),
  ATLAS_LAKE_QUERY_MEMORY_MB: whole(512, 64).describe('Most memory of a lake query.'),
  ATLAS_LAKE_FLOOR: whole(11, 1).describe('Fewest patients behind a figure that a researcher gets.'),
  FOUNDRY_URL: z.url().optional().describe('Base URL of the Foundry stack.'),
  FOUNDRY_CLIENT_ID: z.string().optional().describe('OAuth2 confidential client at Foundry.'),
  FOUNDRY_CLIENT_SECRET: secret.describe('Its secret.'),
  FOUNDRY_DATASETS: z
    .string()
    .optional()
    .transform((text, ctx) => datasetsOf(text, ctx))
    .describe('JSON: resource type to dataset RID; the key `*` names a dataset for all other types.'),
  FOUNDRY_BRANCH: z.string().default('master').describe('Branch of the datasets.'),
  ATLAS_STALE_DAYS: whole(1).describe('Days after which a change that is not synced counts as stale.'),
  ATLAS_RECONCILIATION_CRON: z.string().default('0 3 * * *').describe('When reconciliation runs.'),
  ATLAS_OUTBOX_URL: z
    .string()
    .optional()
    .meta({ secret: true })
    .describe("An application's database with an outbox: postgres://… or sqlite:<file>."),
  ATLAS_OUTBOX_ORG: z.string().optional().describe('Id of the Organization whose application that is.'),
  ATLAS_OUTBOX_SECONDS: whole(5, 1).describe('How often the outbox is drained.'),
};

function datasetsOf(text: string | undefined, ctx: z.RefinementCtx): Readonly<Record<string, string>> {
  if (text === undefined) return {};
  try {
    return z.record(z.string(), z.string().startsWith('ri.')).parse(JSON.parse(text));
  } catch {
    ctx.addIssue({ code: 'custom', message: 'has to be a JSON object of resource types and dataset RIDs' });
    return z.NEVER;
  }
}

/** Preconditions that span several of these. */
export function syncFaults(raw: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = [];
  const sinks = raw.ATLAS_SINKS;
  const named = Array.isArray(sinks) ? sinks : String(sinks ?? '').split(',');
  if (named.some((name) => String(name).trim() === 'foundry')) {
    for (const name of ['FOUNDRY_URL', 'FOUNDRY_CLIENT_ID', 'FOUNDRY_CLIENT_SECRET', 'FOUNDRY_DATASETS']) {
      if (!raw[name]) faults.push(`${name}: is required when ATLAS_SINKS names foundry`);
    }
  }
  if (raw.ATLAS_OUTBOX_URL && !raw.ATLAS_OUTBOX_ORG)
    faults.push('ATLAS_OUTBOX_ORG: is required when ATLAS_OUTBOX_URL is set');
  return faults;
}
