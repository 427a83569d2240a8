import { Agent, fetch as undiciFetch } from 'undici';
import { isConnectionFailure } from '../../sync/ingress/failures.ts';
import { SmartProblem } from './problems.ts';

/** The way to EHRs: with limits on time and size, and no redirect followed that could carry a token elsewhere. */
export type EhrFetch = (url: string, init?: EhrRequest) => Promise<EhrAnswer>;

export interface EhrRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface EhrAnswer {
  readonly status: number;
  readonly text: string;
}

const TIMEOUT_MS = { connect: 4_000, answer: 30_000 };
const MAX_BYTES = 50_000_000;
const MOST_REDIRECTS = 3;

/** @throws SmartProblem `ehr-down` when it can't be reached, is too slow, or answers 5xx or 429 */
export function createEhrFetch(): EhrFetch & { close(): Promise<void> } {
  const dispatcher = new Agent({
    connections: 16,
    connect: { timeout: TIMEOUT_MS.connect },
    headersTimeout: TIMEOUT_MS.answer,
    bodyTimeout: TIMEOUT_MS.answer,
    maxResponseSize: MAX_BYTES,
  });
  const ask = async (url: string, init: EhrRequest = {}, redirects = 0): Promise<EhrAnswer> => {
    const answer = await undiciFetch(url, { ...init, redirect: 'manual', dispatcher }).catch(down);
    const location = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && location && init.method !== 'POST') {
      await answer.body?.cancel();
      const next = new URL(location, url);
      // Discovery documents move; what is asked with a token stays where it was sent.
      if (init.headers?.authorization && next.origin !== new URL(url).origin) throw new SmartProblem('ehr-misbehaves');
      if (redirects >= MOST_REDIRECTS) throw new SmartProblem('ehr-misbehaves');
      return ask(next.href, init, redirects + 1);
    }
    const text = await answer.text().catch(down);
    if (answer.status >= 500 || answer.status === 429) throw new SmartProblem('ehr-down');
    return { status: answer.status, text };
  };
  return Object.assign((url: string, init?: EhrRequest) => ask(url, init), { close: () => dispatcher.close() });
}

/** The JSON at a URL; undefined where there is none. */
export async function readJson(fetch: EhrFetch, url: string): Promise<unknown> {
  const { status, text } = await fetch(url, { headers: { accept: 'application/json, application/fhir+json' } });
  return status === 200 ? parseJson(text) : undefined;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `fetch failed` with the reason as its cause: the cause is not kept, it names addresses. */
function down(err: unknown): never {
  if (err instanceof SmartProblem) throw err;
  throw new SmartProblem(isConnectionFailure(err) || err instanceof TypeError ? 'ehr-down' : 'ehr-misbehaves');
}
