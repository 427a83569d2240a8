import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, fetch, type Response } from 'undici';

/** An Atlas and the EHR client that sends to it. */
export interface Target {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly org: string;
}

/** One request to `POST /fhir/inbound/batch`. */
export interface Message {
  /** Named in errors: a file, or what made it. */
  readonly source: string;
  readonly contentType: 'application/fhir+json' | 'application/fhir+ndjson';
  readonly body: string;
  readonly resources: number;
}

export interface Sent {
  readonly resources: number;
  readonly succeeded: number;
  readonly failed: number;
  /** What Medplum calls the patients that were sent. */
  readonly patientIds: readonly string[];
  /** One line a failure, without any value out of a resource. */
  readonly errors: readonly string[];
}

export interface SendOptions {
  /** Requests under way at once. Two keep a store busy: one is looked up while the other is written. */
  readonly concurrency?: number;
  readonly onSent?: (sent: Sent) => void;
  /** How long to go on trying while Atlas is busy or away. */
  readonly patienceMs?: number;
  /** Ends it at once: what is under way is given up, and the rest is not sent. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends all messages, in order of their start, and adds up the answers.
 * @throws the signal's reason, once it aborts
 */
export async function sendAll(
  target: Target,
  messages: Iterable<Message> | AsyncIterable<Message>,
  options: SendOptions = {}
): Promise<Sent> {
  const total = { resources: 0, succeeded: 0, failed: 0, patientIds: [] as string[], errors: [] as string[] };
  const queue = toAsyncIterator(messages);
  const lane = async () => {
    for (let next = await queue.next(); !next.done; next = await queue.next()) {
      options.signal?.throwIfAborted();
      const sent = await send(target, next.value, options);
      total.resources += sent.resources;
      total.succeeded += sent.succeeded;
      total.failed += sent.failed;
      total.patientIds.push(...sent.patientIds);
      total.errors.push(...sent.errors);
      options.onSent?.(sent);
    }
  };
  await Promise.all(Array.from({ length: options.concurrency ?? 2 }, lane));
  return total;
}

// A large bundle may take longer than the five minutes after which fetch would give up waiting for an answer.
const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 });

async function send(target: Target, message: Message, options: SendOptions): Promise<Sent> {
  const { patienceMs = 60_000, signal } = options;
  const { resources } = message;
  const giveUpAt = Date.now() + patienceMs;
  const failed = (why: string): Sent => ({
    resources,
    succeeded: 0,
    failed: resources,
    patientIds: [],
    errors: [`${message.source}: ${why}`],
  });
  for (let attempt = 0; ; attempt++) {
    const backoffMs = Math.min(250 * 2 ** attempt, 5_000);
    let waitMs: number;
    let why: string;
    try {
      const response = await post(target, message, signal);
      if (response.status !== 429 && response.status !== 503) return await outcomeOf(response, message, failed);
      await response.body?.cancel();
      waitMs = retryAfterMs(response) ?? backoffMs;
      why = `HTTP ${response.status}`;
    } catch (err) {
      signal?.throwIfAborted();
      // Not answered: the same message twice leaves one copy, so sending it again is safe.
      waitMs = backoffMs;
      why = reasonOf(err);
    }
    if (Date.now() + waitMs > giveUpAt) return failed(`${why}, given up after ${attempt + 1} attempts`);
    await sleep(waitMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}

function post(target: Target, message: Message, signal: AbortSignal | undefined): Promise<Response> {
  const credentials = Buffer.from(`${target.clientId}:${target.clientSecret}`).toString('base64');
  return fetch(new URL('fhir/inbound/batch', `${target.baseUrl}/`), {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}`, 'content-type': message.contentType, 'x-org-id': target.org },
    body: message.body,
    signal: signal ?? null,
    dispatcher,
  });
}

interface BatchAnswer {
  readonly succeeded?: number;
  readonly failed?: number;
  readonly results?: readonly { resourceType?: string; id?: string; success: boolean; error?: unknown }[];
}

async function outcomeOf(response: Response, message: Message, failed: (why: string) => Sent): Promise<Sent> {
  const answer = (await response.json().catch(() => ({}))) as BatchAnswer & OperationOutcomeLike;
  if (answer.succeeded === undefined) return failed(`HTTP ${response.status} ${outcomeText(answer)}`);
  const results = answer.results ?? [];
  const errors = results
    .filter((result) => !result.success)
    .map((result) => `${message.source}: ${result.resourceType ?? 'resource'}: ${textOf(result.error)}`);
  const patientIds = results.flatMap((r) => (r.success && r.resourceType === 'Patient' && r.id ? [r.id] : []));
  return { resources: message.resources, succeeded: answer.succeeded, failed: answer.failed ?? 0, patientIds, errors };
}

interface OperationOutcomeLike {
  readonly issue?: readonly { details?: { text?: string }; diagnostics?: string; expression?: readonly string[] }[];
}

const textOf = (error: unknown): string =>
  typeof error === 'string' ? error : outcomeText(error as OperationOutcomeLike);

function outcomeText(outcome: OperationOutcomeLike | undefined): string {
  const issues = outcome?.issue ?? [];
  return issues
    .map((i) => [i.details?.text ?? i.diagnostics, i.expression?.join(', ')].filter(Boolean).join(' at '))
    .join('; ');
}

/** Retry-After: seconds or an HTTP date, RFC 9110 section 10.2.3. */
function retryAfterMs(response: Response): number | undefined {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}

function reasonOf(err: unknown): string {
  const cause = (err as { cause?: { code?: string } }).cause;
  return `no answer (${cause?.code ?? (err as Error).message})`;
}

async function* toAsyncIterator<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, undefined> {
  yield* items;
  return undefined;
}
