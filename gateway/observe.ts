import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { traceFrom, withTrace } from '../config/log.ts';
import type { Metrics } from './metrics.ts';

/** Everything below runs in the request's trace, and its id goes out with the answer. */
export const traced: RequestHandler = (req, res, next) => {
  const trace = traceFrom(req.get('traceparent'));
  res.set('X-Correlation-ID', trace.traceId);
  withTrace(trace, next);
};

/** One log line and one measurement a request, by the route's name: a URL can hold PHI and never gets here. */
export function observed(log: Logger, metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    res.on('close', () => {
      const ms = performance.now() - start;
      const status = res.writableFinished ? res.statusCode : 499;
      const labels = { route: routeOf(res), method: METHODS.has(req.method) ? req.method : 'other', status };
      metrics.httpDuration.observe(labels, ms / 1000);
      log.info({ ...labels, ms: Math.round(ms * 10) / 10 }, 'request');
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

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function routeOf(res: Response): string {
  const { route } = res.locals as { route?: string };
  return route ?? 'none';
}
