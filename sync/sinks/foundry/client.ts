import { setTimeout as sleep } from 'node:timers/promises';
import { createConfidentialOauthClient } from '@osdk/oauth';

/** What `@osdk/foundry.datasets` calls Foundry through: its base URL, and a fetch that knows who asks. */
export interface FoundryContext {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly tokenProvider: () => Promise<string>;
}

/** Foundry refused. https://www.palantir.com/docs/foundry/api/general/overview/errors */
export class FoundryError extends Error {
  override readonly name = 'FoundryError';
  /** 0: no answer came. */
  readonly status: number;
  /** Foundry's own name of the error, such as `OpenTransactionAlreadyExists`. */
  readonly errorName: string | undefined;

  constructor(status: number, errorName: string | undefined) {
    super(`Foundry answered ${status || 'nothing'}${errorName ? ` (${errorName})` : ''}`);
    this.status = status;
    this.errorName = errorName;
  }
}

export interface FoundryClientOptions {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Tries of one request, the first included. */
  readonly tries?: number;
  readonly firstWaitMs?: number;
  readonly longestWaitMs?: number;
  readonly timeoutMs?: number;
}

const SCOPES = ['api:datasets-read', 'api:datasets-write'];
const RENEWED_BEFORE_MS = 60_000;

/**
 * A client of Foundry's v2 API as an OAuth2 confidential client. The token is used until a minute before it ends. 429
 * and 5xx are tried again, after what Retry-After says; a connection that broke is tried again only where doing it twice
 * comes to the same.
 */
export function foundryContext(options: FoundryClientOptions): FoundryContext {
  const { url, tries = 5, firstWaitMs = 500, longestWaitMs = 30_000, timeoutMs = 60_000 } = options;
  const plainFetch = options.fetch ?? globalThis.fetch;
  const once: typeof fetch = (input, init) =>
    plainFetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) }).catch(() => {
      throw new FoundryError(0, undefined);
    });
  const oauth = createConfidentialOauthClient(options.clientId, options.clientSecret, url, SCOPES, once);
  let token: { readonly value: string; readonly until: number } | undefined;

  async function tokenProvider(): Promise<string> {
    if (!token || Date.now() >= token.until) {
      const { access_token: value, expires_in } = await again(() => oauth.signIn(), isBroken);
      token = { value, until: Date.now() + expires_in * 1_000 - RENEWED_BEFORE_MS };
    }
    return token.value;
  }

  /** Does it again while it may go better, up to `tries` times. */
  async function again<T>(work: () => Promise<T>, isWorthIt: (err: unknown) => number | boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (err) {
        const wait = isWorthIt(err);
        if (wait === false || attempt >= tries) throw err;
        const backoff = firstWaitMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
        await sleep(Math.min(typeof wait === 'number' ? Math.max(wait, backoff) : backoff, longestWaitMs));
      }
    }
  }

  async function request(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    let isRefreshed = false;
    return again(
      async () => {
        const headers = new Headers(init.headers);
        headers.set('Authorization', `Bearer ${await tokenProvider()}`);
        const response = await once(input, { ...init, headers });
        if (response.ok) return response;
        const error = new Answered(response.status, await errorNameOf(response), retryAfterMs(response));
        if (response.status === 401) token = undefined;
        throw error;
      },
      (err) => {
        if (err instanceof Answered) {
          // The token may have been revoked before its time: once with a new one.
          if (err.status === 401 && !isRefreshed) {
            isRefreshed = true;
            return true;
          }
          return err.status === 429 || err.status >= 500 ? (err.retryAfterMs ?? true) : false;
        }
        return isBroken(err) && isIdempotent(init.method, String(input));
      }
    );
  }

  return { baseUrl: url, fetch: request as typeof fetch, tokenProvider };
}

class Answered extends FoundryError {
  readonly retryAfterMs: number | undefined;

  constructor(status: number, errorName: string | undefined, retryAfter: number | undefined) {
    super(status, errorName);
    this.retryAfterMs = retryAfter;
  }
}

const isBroken = (err: unknown): boolean => !(err instanceof FoundryError) || err.status === 0;

/** Reading, and an upload of the same bytes to the same place. Whoever creates, commits or aborts finds out first. */
const isIdempotent = (method = 'GET', url: string): boolean => method === 'GET' || /\/upload(\?|$)/.test(url);

async function errorNameOf(response: Response): Promise<string | undefined> {
  const body = (await response.json().catch(() => undefined)) as { errorName?: unknown } | undefined;
  // A name and nothing else: `parameters` and `message` could quote what was sent.
  return typeof body?.errorName === 'string' && /^[A-Za-z:]{1,80}$/.test(body.errorName) ? body.errorName : undefined;
}

/** Seconds or a date (RFC 9110, section 10.2.3). */
function retryAfterMs(response: Response): number | undefined {
  const text = response.headers.get('Retry-After');
  if (text === null) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isFinite(ms) ? Math.max(ms, 0) : undefined;
}
