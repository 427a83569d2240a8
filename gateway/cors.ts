import type { RequestHandler } from 'express';

/**
 * Which other origins' pages may call the API. None, unless the setting ATLAS_CORS_ORIGINS names them: then they get the
 * answer to their preflight and may read what comes back. They bring an access token of their own; cookies are never
 * theirs to send, so there is no `Access-Control-Allow-Credentials`.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function cors(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins);
  return (req, res, next) => {
    if (allowed.size === 0) return next();
    res.vary('Origin');
    const { origin } = req.headers;
    if (origin === undefined || !allowed.has(origin)) return next();
    res.set('Access-Control-Allow-Origin', origin);
    if (req.method !== 'OPTIONS' || req.headers['access-control-request-method'] === undefined) {
      res.set('Access-Control-Expose-Headers', READABLE);
      return next();
    }
    res.set('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, PATCH, DELETE');
    res.set('Access-Control-Allow-Headers', SENDABLE);
    res.set('Access-Control-Max-Age', '600');
    res.status(204).end();
  };
}

const READABLE = 'Content-Location, ETag, Location, RateLimit, RateLimit-Policy, Retry-After';
const SENDABLE = [
  ...['Accept', 'Authorization', 'Content-Type', 'If-Match', 'If-Modified-Since', 'If-None-Exist', 'If-None-Match'],
  ...['Prefer', 'Traceparent', 'Tracestate', 'X-Org-Id', 'X-Purpose-Of-Use', 'X-Source-System'],
].join(', ');
