import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** Labels are route names, roles and statuses from fixed sets: a URL or an id would carry PHI into the metrics. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'atlas_' });
  const registers = [registry];
  return {
    registry,
    httpDuration: new Histogram({
      name: 'atlas_http_request_duration_seconds',
      help: 'Time to answer, by route name.',
      labelNames: ['route', 'method', 'status'] as const,
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    }),
    doorRefused: new Counter({
      name: 'atlas_door_refused_total',
      help: 'Writes that the door refused, by the reason.',
      labelNames: ['reason'] as const,
      registers,
    }),
    auditWriteFailures: new Counter({
      name: 'atlas_audit_write_failures_total',
      help: 'AuditEvents that could not be written to the outbox, or that Medplum refused.',
      labelNames: ['stage'] as const,
      registers,
    }),
    auditPending: new Gauge({
      name: 'atlas_audit_outbox_pending',
      help: 'AuditEvents on disk that Medplum has not acknowledged.',
      registers,
    }),
  };
}
