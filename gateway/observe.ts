import { createHmac } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { traceFrom, withTrace } from '../config/log.ts';
import type { Metrics } from '../config/metrics.ts';
import { withOrigin } from '../sync/audit/origin.ts';

/** Everything below runs in the request's trace, and its id goes out with the answer. */
export const traced: RequestHandler = (req, res, next) => {
  const trace = traceFrom(req.get('traceparent'));
  res.set('X-Correlation-ID', trace.traceId);
  withTrace(trace, next);
};

/**
 * The AuditEvents of a request say where it came from. An IP address can be a patient's, so they have a keyed hash of
 * it, the same for the same address.
 */
export function located(key: string): RequestHandler {
  return (req, _res, next) => {
    const hash = createHmac('sha256', key)
      .update(`address|${req.ip ?? ''}`)
      .digest('hex');
    withOrigin({ address: `address-${hash.slice(0, 24)}` }, next);
  };
}

/** One log line and one measurement a request, by the route's name: a URL can hold PHI and never gets here. */
export function observed(log: Logger, metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    res.on('close', () => {
      const ms = performance.now() - start;
      const status = res.writableFinished ? res.statusCode : 499;
      const route = routeOf(res);
      const method = METHODS.has(req.method) ? req.method : 'other';
      const labels = { method, route, status_code: status };
      metrics.httpRequests.inc(labels);
      metrics.httpDuration.observe(labels, ms / 1000);
      if (status >= 400) metrics.httpErrors.inc({ method, route, error_type: errorType(status) });
      log.info({ route, method, status, ms: Math.round(ms * 10) / 10 }, 'request');
    });
    next();
  };
}

export function named(route: string): RequestHandler {
  return (_req, res, next) => {
    res.locals.route = route;
    next();
  };
}

const errorType = (status: number): string => (status === 499 ? 'aborted' : status < 500 ? 'client' : 'server');

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function routeOf(res: Response): string {
  const { route } = res.locals as { route?: string };
  return route ?? 'none';
}
