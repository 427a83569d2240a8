import os from 'node:os';
import {
  Counter,
  type CounterConfiguration,
  collectDefaultMetrics,
  Gauge,
  type GaugeConfiguration,
  Histogram,
  type HistogramConfiguration,
  Registry,
} from 'prom-client';

/**
 * Every metric of Atlas, declared once; gateway and workers make their registry from this list, so that each name is
 * there from the start. Labels are names, roles, types and statuses out of fixed sets: a URL, a token, or an id of a
 * resource would carry PHI into the metrics. `org_id` is the id of an Organization that is configured here.
 */
const QUICK_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.3, 0.5, 1, 2.5, 5, 10, 30];
const JOB_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
const RUN_SECONDS = [1, 5, 15, 60, 300, 900, 3600, 14_400];

export const METRICS = {
  httpRequests: counter('atlas_http_requests_total', 'Requests answered.', ['method', 'route', 'status_code']),
  httpDuration: histogram(
    'atlas_http_request_duration_seconds',
    'Time to answer, by route name.',
    ['method', 'route', 'status_code'],
    QUICK_SECONDS
  ),
  httpErrors: counter(
    'atlas_http_request_errors_total',
    'Requests answered with an error: client, server or aborted.',
    ['method', 'route', 'error_type']
  ),
  doorRefused: counter('atlas_door_refused_total', 'Writes that the door refused, by the reason.', ['reason']),
  fhirOperations: counter('atlas_fhir_operations_total', 'FHIR interactions and operations, by outcome.', [
    'operation',
    'outcome',
  ]),

  queueActive: gauge('atlas_queue_jobs_active', 'Jobs being worked on.', ['queue_name']),
  queueWaiting: gauge('atlas_queue_jobs_waiting', 'Jobs waiting.', ['queue_name']),
  queueFailed: gauge('atlas_queue_jobs_failed', 'Failed jobs that are kept.', ['queue_name']),
  queueDelayed: gauge('atlas_queue_jobs_delayed', 'Jobs waiting for their next attempt.', ['queue_name']),
  queueCompleted: gauge('atlas_queue_jobs_completed', 'Completed jobs that are kept.', ['queue_name']),
  queuePaused: gauge('atlas_queue_paused', '1 while the queue is paused.', ['queue_name']),
  queueWorkers: gauge('atlas_queue_workers', 'Workers that wait at the queue.', ['queue_name']),
  queueJobDuration: histogram(
    'atlas_queue_job_duration_seconds',
    'Time to work on a job.',
    ['queue_name', 'job_type'],
    JOB_SECONDS
  ),
  queueJobErrors: counter('atlas_queue_job_errors_total', 'Attempts that failed: refused, unavailable or error.', [
    'queue_name',
    'error_type',
  ]),

  syncOperations: counter(
    'atlas_fhir_sync_operations_total',
    'Resources synced to the sink; status success or failure.',
    ['resource_type', 'operation', 'status']
  ),
  syncDuration: histogram(
    'atlas_fhir_sync_duration_seconds',
    'Time to bring one batch of a type to the sink.',
    ['resource_type', 'operation'],
    JOB_SECONDS
  ),
  syncErrors: counter(
    'atlas_fhir_sync_errors_total',
    'Resources that were not synced: consent, gone, phi-gate, sink or unavailable.',
    ['resource_type', 'error_type']
  ),
  syncNotSynced: gauge('atlas_fhir_sync_not_synced', 'Resources that were never synced, at the last look.', [
    'resource_type',
  ]),
  syncStale: gauge('atlas_fhir_sync_stale', 'Resources whose synced version is too old, at the last look.', [
    'resource_type',
  ]),
  syncLag: gauge('atlas_fhir_sync_lag_seconds', 'How far the tail of Medplum is behind.', []),

  reconciliationRuns: counter(
    'atlas_reconciliation_runs_total',
    'Reconciliations; status success or failure.',
    ['status'],
    [{ status: 'success' }, { status: 'failure' }]
  ),
  reconciliationDuration: histogram(
    'atlas_reconciliation_duration_seconds',
    'Time of a reconciliation.',
    [],
    RUN_SECONDS
  ),
  reconciliationFound: counter(
    'atlas_reconciliation_found_total',
    'What reconciliation found: not_synced, stale, ghost or orphan.',
    ['kind', 'resource_type']
  ),

  auditMirrorRuns: counter(
    'atlas_audit_mirror_runs_total',
    'Runs of the audit mirror; status success or failure.',
    ['status'],
    [{ status: 'success' }, { status: 'failure' }]
  ),
  auditMirrorEvents: counter(
    'atlas_audit_mirror_events_total',
    'AuditEvents the mirror looked at; result mirrored, skipped or error.',
    ['result'],
    [{ result: 'mirrored' }, { result: 'skipped' }, { result: 'error' }]
  ),
  auditMirrorDuration: histogram(
    'atlas_audit_mirror_duration_seconds',
    'Time of a run of the audit mirror.',
    [],
    RUN_SECONDS
  ),
  auditWriteFailures: counter(
    'atlas_audit_write_failures_total',
    'AuditEvents that could not be written to the outbox, or that Medplum refused.',
    ['stage'],
    [{ stage: 'outbox' }, { stage: 'medplum' }]
  ),
  auditPending: gauge('atlas_audit_outbox_pending', 'AuditEvents on disk that Medplum has not acknowledged.', []),

  auditEvents: counter('atlas_hipaa_audit_events_total', 'AuditEvents written.', ['event_type', 'org_id']),
  phiAccess: counter(
    'atlas_hipaa_phi_access_total',
    'Accesses to identified data; access_type reveal, export, sof, llm.',
    ['user_role', 'access_type', 'org_id']
  ),
  consentValidations: counter(
    'atlas_hipaa_consent_validations_total',
    'Consent decisions; status granted, denied or missing (no Consent at all).',
    ['status', 'org_id']
  ),

  redactions: counter('atlas_redactions_total', 'Spans that redaction replaced, by type.', ['type']),
  redactionDuration: histogram('atlas_redaction_duration_seconds', 'Time to redact one text.', [], QUICK_SECONDS),
  llmRequests: counter('atlas_llm_requests_total', 'Calls to a model; status success, blocked, refused or error.', [
    'route',
    'status',
  ]),
  llmDuration: histogram('atlas_llm_request_duration_seconds', 'Time of a call to a model.', ['route'], JOB_SECONDS),
  llmRefusals: counter(
    'atlas_llm_refusals_total',
    'Questions that were refused; reason forbidden, identified, quota, invalid or unavailable.',
    ['route', 'reason'],
    [
      { route: 'chat', reason: 'identified' },
      { route: 'complete', reason: 'identified' },
    ]
  ),
  llmQuotaRefused: counter('atlas_llm_quota_exceeded_total', 'Questions beyond the limit of a user and day.', [
    'route',
  ]),
  ghostText: histogram(
    'atlas_ghost_text_latency_seconds',
    'Time to the whole of a completion; source model or local.',
    ['source'],
    [0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.35, 0.5, 1, 2.5, 5]
  ),
  llmTokens: counter('atlas_llm_tokens_total', 'Tokens to and from models; direction prompt or completion.', [
    'route',
    'direction',
  ]),

  pullRuns: counter('atlas_pull_runs_total', 'Pulls that ended; kind bulk, delta or notification.', [
    'source',
    'kind',
    'status',
  ]),
  pullRequests: counter(
    'atlas_pull_requests_total',
    'Requests to EHRs, by the class of their answer (2xx, 429, 4xx, 5xx, error).',
    ['source', 'status']
  ),
  pullResources: counter(
    'atlas_pull_resources_total',
    'Resources out of EHRs; outcome created, updated, unchanged, deleted or quarantined.',
    ['source', 'resource_type', 'outcome']
  ),
  pullBytes: counter('atlas_pull_bytes_total', 'Bytes read from EHRs.', ['source']),
  pullLastSuccess: gauge('atlas_pull_last_success_timestamp_seconds', 'When the last pull ended well.', [
    'source',
    'kind',
  ]),

  memoryLimit: gauge('atlas_memory_limit_bytes', 'Memory that the process may use: its limit, or the machine.', []),
  innerGateClosed: gauge('atlas_inner_gate_closed', "0 when Medplum's own phi-gate lets identified data in.", []),
  dependencyUp: gauge('atlas_dependency_up', '1 while the dependency answers.', ['dependency']),
  databaseConnections: gauge('atlas_database_connections_active', 'Open connections to the stores.', ['database']),
  databaseQueryDuration: histogram(
    'atlas_database_query_duration_seconds',
    'Time of a request to Medplum, by HTTP method.',
    ['database', 'operation'],
    QUICK_SECONDS
  ),
} as const;

type Declared = (typeof METRICS)[keyof typeof METRICS];
type MetricOf<D extends Declared> = D extends { kind: 'counter' }
  ? Counter<D['labels'][number]>
  : D extends { kind: 'gauge' }
    ? Gauge<D['labels'][number]>
    : Histogram<D['labels'][number]>;
export type Metrics = { readonly [K in keyof typeof METRICS]: MetricOf<(typeof METRICS)[K]> } & {
  readonly registry: Registry;
};

/** A registry with all of them, and with Node's own under the same prefix. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'atlas_' });
  const made = Object.entries(METRICS).map(([key, declared]) => [key, make(declared, registry)]);
  const metrics = { registry, ...Object.fromEntries(made) } as Metrics;
  // Without a limit Node answers 0, or a number beyond all memory.
  const limit = process.constrainedMemory();
  metrics.memoryLimit.set(limit > 0 && limit < os.totalmem() ? limit : os.totalmem());
  return metrics;
}

function make({ kind, zeros, ...declared }: AnyDeclared, registry: Registry) {
  const { labels: labelNames, name, help, buckets } = declared;
  const common = { name, help, labelNames, registers: [registry] };
  if (kind === 'gauge') return new Gauge(common as GaugeConfiguration<string>);
  if (kind === 'histogram') return new Histogram({ ...common, buckets } as HistogramConfiguration<string>);
  const made = new Counter(common as CounterConfiguration<string>);
  // So that the first failure is an increase, and not a series that was never there before.
  for (const labels of zeros ?? []) made.inc(labels, 0);
  return made;
}

interface AnyDeclared {
  readonly kind: 'counter' | 'gauge' | 'histogram';
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly buckets?: readonly number[];
  readonly zeros?: readonly Readonly<Record<string, string>>[];
}

function counter<const L extends readonly string[]>(
  name: string,
  help: string,
  labels: L,
  zeros: readonly Readonly<Record<L[number], string>>[] = []
) {
  return { kind: 'counter', name, help, labels, zeros } as const;
}

function gauge<const L extends readonly string[]>(name: string, help: string, labels: L) {
  return { kind: 'gauge', name, help, labels } as const;
}

function histogram<const L extends readonly string[]>(
  name: string,
  help: string,
  labels: L,
  buckets: readonly number[]
) {
  return { kind: 'histogram', name, help, labels, buckets } as const;
}
