import type { RequestHandler } from 'express';
import type { Metrics } from '../config/metrics.ts';

/** `/metrics`: Prometheus' text format. What a label may hold is said in `config/metrics.ts`. */
export function metricsPage({ registry }: Metrics): RequestHandler {
  return async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  };
}

/** `/metrics/json`: the same, to look at by hand. */
export function metricsJson({ registry }: Metrics): RequestHandler {
  return async (_req, res) => {
    res.json(await registry.getMetricsAsJSON());
  };
}
