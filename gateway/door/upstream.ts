import type { IncomingHttpHeaders } from 'node:http';
import { Agent, type Dispatcher, request } from 'undici';
import { currentTrace, traceparent } from '../../config/log.ts';
import { type Rewrites, rewritesTo } from './rewrite.ts';

/** The door's way to Medplum: a pool of connections that are kept open, and the address book for its answers. */
export interface Upstream {
  send(asked: UpstreamRequest): Promise<Dispatcher.ResponseData>;
  /** Where Medplum names itself in an answer, by all names it is known to have. */
  rewrites(): Promise<Rewrites>;
  readonly dispatcher: Dispatcher;
  readonly base: URL;
  close(): Promise<void>;
}

export interface UpstreamRequest {
  readonly method: string;
  /** Below Medplum's base, without a leading slash, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
}

const TIMEOUT_MS = { connect: 3_000, headers: 60_000, body: 120_000 };

export function openUpstream(medplumUrl: string, gatewayUrl: string): Upstream {
  const base = new URL(medplumUrl);
  const dispatcher = new Agent({
    connections: 64,
    keepAliveTimeout: 30_000,
    connect: { timeout: TIMEOUT_MS.connect, noDelay: true },
    headersTimeout: TIMEOUT_MS.headers,
    bodyTimeout: TIMEOUT_MS.body,
  });
  let known: Promise<Rewrites> | undefined;

  async function send({ method, path, headers, body }: UpstreamRequest): Promise<Dispatcher.ResponseData> {
    const trace = currentTrace();
    return request(new URL(path, base), {
      method: method as Dispatcher.HttpMethod,
      // The answer's addresses are rewritten as it passes, so it may not come compressed.
      headers: { ...headers, 'accept-encoding': 'identity', ...(trace ? { traceparent: traceparent(trace) } : {}) },
      body: body ?? null,
      dispatcher,
    });
  }

  /** Medplum may call itself by another name than the one it is reached at: it says so as issuer. */
  async function learnNames(): Promise<Rewrites> {
    const response = await send({ method: 'GET', path: '.well-known/openid-configuration', headers: {} });
    const { issuer } = (await response.body.json()) as { issuer?: unknown };
    const ownName = typeof issuer === 'string' && /^https?:\/\//.test(issuer) ? [issuer] : [];
    return rewritesTo(gatewayUrl, [medplumUrl, ...ownName]);
  }

  return {
    send,
    rewrites() {
      known ??= learnNames().catch(() => {
        known = undefined;
        return rewritesTo(gatewayUrl, [medplumUrl]);
      });
      return known;
    },
    dispatcher,
    base,
    close: () => dispatcher.close(),
  };
}

const REQUEST_HEADERS = [
  'accept',
  'accept-language',
  'authorization',
  'cache-control',
  'cookie',
  'if-match',
  'if-modified-since',
  'if-none-exist',
  'if-none-match',
  'origin',
  'prefer',
  'user-agent',
  'x-medplum',
] as const;

/**
 * What goes on of a request's headers. Not among them: whom a client says to act for (`X-Medplum-On-Behalf-Of`), since
 * the audit event would name another than Medplum does.
 */
export function forwardedHeaders(
  headers: IncomingHttpHeaders,
  clientAddress: string | undefined
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of REQUEST_HEADERS) {
    const value = headers[name];
    if (typeof value === 'string') kept[name] = value;
  }
  // Medplum counts logins by address; without this all of them would come from the gateway.
  if (clientAddress) kept['x-forwarded-for'] = clientAddress;
  return kept;
}
