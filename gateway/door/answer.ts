import { pipeline } from 'node:stream/promises';
import type { OperationOutcome } from '@medplum/fhirtypes';
import type { Response } from 'express';
import type { Dispatcher } from 'undici';
import { withoutValues } from '../../sync/ingress/outcome-texts.ts';
import { refusal, unavailable } from '../errors.ts';
import { type Rewrites, rewriteStream, rewriteText } from './rewrite.ts';

/**
 * An answer of Medplum on its way out. It is held until its audit event is on disk; up to a limit it is read before,
 * so that the event can say whose data it was, and what is larger passes as a stream.
 */
export interface Answer {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  /** The whole body, or, when `complete` is false, how it begins. */
  readonly start: Buffer;
  readonly complete: boolean;
  send(res: Response, rewrites: Rewrites): Promise<void>;
}

const RESPONSE_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-type',
  'etag',
  'last-modified',
  'ratelimit',
  'retry-after',
  'set-cookie',
] as const;
const ADDRESSES = ['location', 'content-location', 'link'] as const;

/**
 * @param change of an answer that may not go out as it is
 * @throws Refusal when Medplum failed or refused: its words stay behind, as they can quote a value.
 */
export async function takeAnswer(
  response: Dispatcher.ResponseData,
  holdBytes: number,
  errors: 'fhir' | 'oauth' = 'fhir',
  change?: (whole: Buffer) => Buffer
): Promise<Answer> {
  const { statusCode: status, headers, body } = response;
  if (status >= 400) throw await refusedByMedplum(response, errors);
  const chunks: Buffer[] = [];
  let length = 0;
  const reader = body[Symbol.asyncIterator]();
  let complete = false;
  while (length <= holdBytes) {
    const { value, done } = await reader.next();
    if (done) {
      complete = true;
      break;
    }
    chunks.push(value as Buffer);
    length += (value as Buffer).length;
  }
  const read = Buffer.concat(chunks, length);
  if (change && !complete) throw refusal(413, 'The answer is too large.');
  if (complete) return wholeAnswer(status, headers, change ? change(read) : read);
  const start = read;

  async function send(res: Response, rewrites: Rewrites): Promise<void> {
    head(res, status, headers, rewrites);
    async function* whole() {
      yield start;
      for (let next = await reader.next(); !next.done; next = await reader.next()) yield next.value as Buffer;
    }
    if (isRewritten(headers, rewrites)) await pipeline(whole, rewriteStream(rewrites), res);
    else await pipeline(whole, res);
  }

  return { status, headers, start, complete, send };
}

/** An answer whose body is at hand: as Medplum gave it, or made anew. */
export function wholeAnswer(status: number, headers: Answer['headers'], start: Buffer): Answer {
  return {
    status,
    headers,
    start,
    complete: true,
    async send(res, rewrites) {
      head(res, status, headers, rewrites);
      const whole = isRewritten(headers, rewrites)
        ? Buffer.from(rewriteText(start.toString('latin1'), rewrites), 'latin1')
        : start;
      if (res.req.method !== 'HEAD') res.setHeader('content-length', whole.length);
      res.end(whole);
    },
  };
}

/** Of a patient's record, and so not to be kept: what may be seen now may not be tomorrow. */
export const jsonAnswer = (status: number, headers: Answer['headers'], body: unknown): Answer =>
  wholeAnswer(
    status,
    { ...headers, 'content-type': FHIR_JSON, 'cache-control': 'no-store' },
    Buffer.from(JSON.stringify(body))
  );

const FHIR_JSON = 'application/fhir+json; charset=utf-8';

function head(res: Response, status: number, headers: Answer['headers'], rewrites: Rewrites): void {
  res.status(status);
  for (const name of RESPONSE_HEADERS) if (headers[name] !== undefined) res.setHeader(name, headers[name]);
  for (const name of ADDRESSES) {
    const value = headers[name];
    if (typeof value === 'string') res.setHeader(name, rewriteText(value, rewrites));
  }
}

const isRewritten = (headers: Answer['headers'], rewrites: Rewrites): boolean =>
  rewrites.pairs.length > 0 && isJson(headers);

async function refusedByMedplum(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  errors: 'fhir' | 'oauth'
) {
  const text = await body.text();
  if (status === 429) {
    const after = headers['retry-after'];
    const refused = refusal(429, 'Too many requests.');
    return typeof after === 'string' && /^\d+$/.test(after) ? refused.with({ 'Retry-After': after }) : refused;
  }
  if (status === 501) return refusal(501, 'Medplum does not support this.');
  if (status === 502 || status === 503 || status === 504) return unavailable('Medplum');
  const fixed = refusal(status, status >= 500 ? 'Medplum failed on this request.' : 'Medplum refused this.');
  const given = isJson(headers) ? outcomeIn(text) : undefined;
  if (errors === 'oauth' && status < 500) return fixed.sending(oauthError(text));
  return given && status < 500 ? fixed.saying(withoutValues(given)) : fixed;
}

/** RFC 6749, section 5.2: what OAuth clients expect in place of an OperationOutcome. */
function oauthError(text: string): unknown {
  const { error } = (parse(text) ?? {}) as { error?: unknown };
  return { error: typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? error : 'invalid_request' };
}

function outcomeIn(text: string): OperationOutcome | undefined {
  const body = parse(text) as { resourceType?: unknown } | null | undefined;
  return body?.resourceType === 'OperationOutcome' ? (body as OperationOutcome) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isJson(headers: Dispatcher.ResponseData['headers']): boolean {
  return /^application\/([a-z.+-]+\+)?json/.test(String(headers['content-type'] ?? ''));
}
