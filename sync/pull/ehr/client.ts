import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher, request } from 'undici';
import type { Metrics } from '../../../config/metrics.ts';
import type { SigningKeys } from '../../../config/signing-keys.ts';
import type { PullSource } from '../sources.ts';
import { EhrError, isPassing } from './error.ts';
import { createPace, type Pace } from './pace.ts';
import { retryAfterMs } from './retry-after.ts';
import { createTokens } from './token.ts';

/** Requests to one EHR: with its token, at its pace, tried again where that can help. */
export interface EhrClient {
  /**
   * A GET or DELETE. 429 and what is transient is waited out; every other status is the caller's to judge.
   * @throws EhrError when the EHR could not be reached in all the attempts
   */
  ask(url: string, options?: AskOptions): Promise<Dispatcher.ResponseData>;
  /** The same, with its body as JSON. @throws EhrError for a status of 400 and above too */
  json(
    url: string,
    options?: AskOptions
  ): Promise<{ status: number; headers: Dispatcher.ResponseData['headers']; body: unknown }>;
  readonly pace: Pace;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly method?: 'GET' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** Without the access token: a link that is signed itself. */
  readonly anonymous?: boolean;
  /** Past the pace: files, which come from a store and not from the FHIR server. */
  readonly unpaced?: boolean;
}

export interface EhrClientOptions {
  readonly source: PullSource;
  readonly keys: SigningKeys;
  readonly keySetUrl: string;
  readonly metrics?: Metrics;
  readonly retry?: RetryTimes;
}

export interface RetryTimes {
  readonly firstMs: number;
  readonly mostMs: number;
  readonly attempts: number;
}

const RETRY: RetryTimes = { firstMs: 500, mostMs: 30_000, attempts: 8 };
/** A refusal for pace is not counted as a failure, but does not go on for ever. */
const MOST_REFUSALS = 100;
const MOST_REDIRECTS = 5;
const LARGEST_JSON_BYTES = 64_000_000;

export function createEhrClient({ source, keys, keySetUrl, metrics, retry = RETRY }: EhrClientOptions): EhrClient {
  const dispatcher = new Agent({
    connections: 16,
    connect: { timeout: 10_000 },
    headersTimeout: 120_000,
    bodyTimeout: 120_000,
  });
  const pace = createPace(source.requestsPerSecond);
  const tokens = createTokens({ source, keys, keySetUrl, send: sendForToken });

  async function ask(url: string, options: AskOptions = {}): Promise<Dispatcher.ResponseData> {
    let refusals = 0;
    for (let failures = 0; ; ) {
      if (!options.unpaced) await sleep(pace.take());
      const answer = await once(url, options).catch((cause: unknown) => {
        if (cause instanceof EhrError) throw cause;
        count('error');
        return cause instanceof Error ? cause : new Error('no answer');
      });
      if (answer instanceof Error) {
        if (++failures >= retry.attempts) throw new EhrError('The EHR could not be reached', 0, { cause: answer });
        await sleep(backoff(retry, failures));
        continue;
      }
      count(statusClass(answer.statusCode));
      const wait = retryAfterMs(answer.headers['retry-after']);
      if (answer.statusCode === 429 && ++refusals < MOST_REFUSALS) {
        await answer.body.dump();
        const ms = wait ?? backoff(retry, refusals);
        if (options.unpaced) await sleep(ms);
        else pace.refused(ms);
        continue;
      }
      if (answer.statusCode !== 429 && isPassing(answer.statusCode) && ++failures < retry.attempts) {
        await answer.body.dump();
        await sleep(wait ?? backoff(retry, failures));
        continue;
      }
      if (!options.unpaced) pace.answered();
      return answer;
    }
  }

  /** One exchange, with redirects followed; the token goes to the origin that was asked and to no other. */
  async function once(
    url: string,
    { method = 'GET', headers = {}, anonymous }: AskOptions
  ): Promise<Dispatcher.ResponseData> {
    const origin = new URL(url).origin;
    for (let attempt = 0; ; attempt++) {
      const token = anonymous ? undefined : await tokens.get();
      let at = url;
      for (let redirects = 0; ; redirects++) {
        const authorization = token && new URL(at).origin === origin ? { authorization: `Bearer ${token}` } : {};
        const answer = await request(at, { method, headers: { ...headers, ...authorization }, dispatcher });
        const location = answer.headers.location;
        if ([301, 302, 303, 307, 308].includes(answer.statusCode) && typeof location === 'string') {
          await answer.body.dump();
          if (redirects >= MOST_REDIRECTS) throw new EhrError('The EHR redirects in a circle', answer.statusCode);
          at = new URL(location, at).href;
          continue;
        }
        // A token can end, or be taken back, before its time.
        if (answer.statusCode === 401 && token && attempt === 0) {
          await answer.body.dump();
          tokens.forget(token);
          break;
        }
        return answer;
      }
    }
  }

  async function sendForToken(url: string, init: { method?: 'POST'; headers: Record<string, string>; body?: string }) {
    for (let failures = 0; ; ) {
      const answer = await request(url, { ...init, dispatcher }).catch(() => undefined);
      if (answer && (!isPassing(answer.statusCode) || failures + 1 >= retry.attempts)) {
        return { status: answer.statusCode, json: parsed(await answer.body.text()) };
      }
      await answer?.body.dump();
      if (++failures >= retry.attempts) throw new EhrError('The token endpoint could not be reached', 0);
      await sleep(retryAfterMs(answer?.headers['retry-after']) ?? backoff(retry, failures));
    }
  }

  async function json(url: string, options: AskOptions = {}) {
    const [answer, body] = await whole(url, options);
    if (answer.statusCode >= 400) throw new EhrError(`The EHR answered ${answer.statusCode}`, answer.statusCode);
    return { status: answer.statusCode, headers: answer.headers, body };
  }

  /** An answer whose body breaks off is asked for again. */
  async function whole(url: string, options: AskOptions): Promise<[Dispatcher.ResponseData, unknown]> {
    for (let failures = 1; ; failures++) {
      const answer = await ask(url, options);
      try {
        return [answer, parsed(await text(answer))];
      } catch (cause) {
        if (cause instanceof EhrError) throw cause;
        if (failures >= retry.attempts) throw new EhrError('The EHR breaks its answers off', 0, { cause });
        await sleep(backoff(retry, failures));
      }
    }
  }

  const count = (status: string) => metrics?.pullRequests.inc({ source: source.name, status });

  return { ask, json, pace, close: () => dispatcher.close() };
}

/** Exponential, with a quarter at random. */
export function backoff({ firstMs, mostMs }: RetryTimes, failures: number): number {
  return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (0.75 + Math.random() / 2);
}

async function text(answer: Dispatcher.ResponseData): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer.body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_JSON_BYTES) throw new EhrError('The EHR answered more than can be held', answer.statusCode);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const statusClass = (status: number): string => (status === 429 ? '429' : `${Math.floor(status / 100)}xx`);
