import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AzureOpenAI,
} from 'openai';
import { Agent, fetch as undiciFetch } from 'undici';
import type { Settings } from '../../config/settings.ts';
import { Refusal, refusal } from '../errors.ts';
import { asEventStream } from './whole-answers.ts';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ModelRequest {
  readonly model: string;
  readonly maxTokens: number;
  /** Looks at the exact body before it leaves, and throws what refuses it. */
  readonly check: (body: string) => void;
  readonly signal: AbortSignal;
  /** Tries after the first, before the first byte. */
  readonly retries: number;
}

export type ModelPiece =
  | { readonly text: string }
  | { readonly finishReason: string }
  | { readonly promptTokens: number; readonly completionTokens: number };

export interface Model {
  /** Resolves when the first byte is there. */
  chat(messages: readonly Message[], request: ModelRequest): Promise<AsyncIterable<ModelPiece>>;
  fillIn(text: { prompt: string; suffix: string }, request: ModelRequest): Promise<AsyncIterable<ModelPiece>>;
  /** What is configured, or the first that the server lists. */
  nameOf(configured: string | undefined): Promise<string>;
  reachable(): Promise<boolean>;
}

const CONNECT_TIMEOUT_MS = 5_000;
/** The SDK wants one; servers on one's own machines ask for none. */
const NO_KEY = 'none';

/**
 * Any OpenAI-compatible server through the `openai` SDK. What servers do not have in common is tried once and
 * remembered: `stream_options` (older Azure, vLLM, Ollama refuse it), `max_tokens` against `max_completion_tokens`.
 */
export function openModel(settings: Settings): Model {
  const timeoutMs = settings.LLM_TIMEOUT_SECONDS * 1000;
  const dispatcher = new Agent({
    connections: 64,
    keepAliveTimeout: 30_000,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const dialect: Dialect = { streamOptions: true, limit: 'max_tokens' };
  let listed: Promise<string> | undefined;

  /** All that the SDK sends goes through here, so what is checked is what leaves. */
  function client(check: (body: string) => void, refused: (why: unknown) => void): OpenAI {
    const fetch = async (url: unknown, init: { body?: unknown } = {}) => {
      try {
        if (typeof init.body === 'string') check(init.body);
        else if (init.body !== undefined && init.body !== null) throw new TypeError('a body that can not be checked');
      } catch (why) {
        refused(why);
        return new Response('{}', { status: 400, headers: { 'x-should-retry': 'false' } });
      }
      // A redirect would take the prompt and the key elsewhere.
      const answer = await undiciFetch(url as string, { ...init, dispatcher, redirect: 'error' } as object);
      return asEventStream(answer as unknown as Response);
    };
    return sdk(settings, fetch as unknown as typeof globalThis.fetch, timeoutMs);
  }

  async function call(
    path: 'chat' | 'fim',
    content: object,
    request: ModelRequest
  ): Promise<AsyncIterable<ModelPiece>> {
    for (;;) {
      let refusedBy: unknown;
      const idle = idleTimer(timeoutMs);
      const signal = AbortSignal.any([request.signal, idle.signal]);
      const used = { ...dialect };
      try {
        const openai = client(request.check, (why) => (refusedBy = why));
        const body = { model: request.model, stream: true, ...content, ...limits(used, path, request.maxTokens) };
        const options = { signal, maxRetries: request.retries };
        const stream =
          path === 'chat'
            ? await openai.chat.completions.create(body as OpenAI.ChatCompletionCreateParamsStreaming, options)
            : await openai.completions.create(body as OpenAI.CompletionCreateParamsStreaming, options);
        return pieces(stream, idle);
      } catch (err) {
        idle.stop();
        if (refusedBy !== undefined) throw refusedBy;
        if (!adapt(dialect, used, err)) throw modelRefusal(err, idle.signal.aborted);
      }
    }
  }

  return {
    chat: (messages, request) => call('chat', { messages }, request),
    fillIn: ({ prompt, suffix }, request) => call('fim', { prompt, ...(suffix ? { suffix } : {}) }, request),
    async nameOf(configured) {
      if (configured) return configured;
      listed ??= firstListed(
        client(
          () => undefined,
          () => undefined
        )
      ).catch((err) => {
        listed = undefined;
        throw modelRefusal(err, false);
      });
      return listed;
    },
    async reachable() {
      const openai = client(
        () => undefined,
        () => undefined
      );
      return openai.models.list({ maxRetries: 0, timeout: 3_000 }).then(
        () => true,
        // A server that lists no models, or wants another key for it, is there all the same.
        (err) => err instanceof APIError && err.status !== undefined && err.status < 500
      );
    },
  };
}

function sdk(settings: Settings, fetch: typeof globalThis.fetch, timeout: number): OpenAI {
  const apiKey = settings.LLM_API_KEY ?? NO_KEY;
  // Nothing from the environment, and not a word into the log: the SDK's own would quote bodies.
  const common = { apiKey, fetch, timeout, logLevel: 'off', organization: null, project: null } as const;
  const url = settings.LLM_BASE_URL!;
  const apiVersion = settings.LLM_AZURE_API_VERSION;
  if (!apiVersion) return new OpenAI({ ...common, adminAPIKey: null, webhookSecret: null, baseURL: url });
  const deployment = settings.LLM_MODEL;
  const azure = { ...common, apiVersion, ...(deployment ? { deployment } : {}) };
  return new URL(url).pathname === '/'
    ? new AzureOpenAI({ ...azure, baseURL: undefined, endpoint: url.replace(/\/$/, '') })
    : new AzureOpenAI({ ...azure, baseURL: url, endpoint: undefined });
}

async function firstListed(openai: OpenAI): Promise<string> {
  const page = await openai.models.list({ maxRetries: 0 });
  const id = page.data[0]?.id;
  if (!id) throw refusal(503, 'The model server lists no model; set LLM_MODEL.');
  return id;
}

interface Dialect {
  streamOptions: boolean;
  limit: 'max_tokens' | 'max_completion_tokens';
}

const limits = (dialect: Dialect, path: 'chat' | 'fim', tokens: number): object => ({
  ...(dialect.streamOptions ? { stream_options: { include_usage: true } } : {}),
  [path === 'fim' ? 'max_tokens' : dialect.limit]: tokens,
});

/** Learns from a 400 that names what the server does not know. @returns whether to ask again */
function adapt(dialect: Dialect, used: Dialect, err: unknown): boolean {
  if (!(err instanceof APIError) || (err.status !== 400 && err.status !== 422)) return false;
  const about = `${err.param ?? ''} ${err.message}`;
  if (used.streamOptions && about.includes('stream_options')) {
    dialect.streamOptions = false;
    return true;
  }
  if (used.limit === 'max_tokens' && about.includes('max_completion_tokens')) {
    dialect.limit = 'max_completion_tokens';
    return true;
  }
  return false;
}

type Chunk = OpenAI.ChatCompletionChunk | OpenAI.Completion;

async function* pieces(stream: AsyncIterable<Chunk>, idle: IdleTimer): AsyncGenerator<ModelPiece> {
  try {
    for await (const chunk of stream) {
      idle.touch();
      // Azure's first chunk and the one with the usage have no choices.
      const choice = chunk.choices?.[0];
      const text = choice === undefined ? undefined : 'delta' in choice ? choice.delta?.content : choice.text;
      if (text) yield { text };
      if (choice?.finish_reason) yield { finishReason: choice.finish_reason };
      const { usage } = chunk;
      if (usage) yield { promptTokens: usage.prompt_tokens ?? 0, completionTokens: usage.completion_tokens ?? 0 };
    }
    // The SDK ends quietly when it is aborted.
    if (idle.signal.aborted) throw modelRefusal(undefined, true);
  } catch (err) {
    throw modelRefusal(err, idle.signal.aborted);
  } finally {
    idle.stop();
  }
}

interface IdleTimer {
  readonly signal: AbortSignal;
  touch(): void;
  stop(): void;
}

function idleTimer(ms: number): IdleTimer {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  return { signal: controller.signal, touch: () => timer.refresh(), stop: () => clearTimeout(timer) };
}

/** What the server said can quote the prompt, so nothing of it is kept but its status. */
export function modelRefusal(err: unknown, timedOut: boolean): Refusal {
  if (err instanceof Refusal) return err;
  if (timedOut || err instanceof APIConnectionTimeoutError) return refusal(504, 'The model did not answer in time.');
  if (err instanceof APIUserAbortError) return refusal(499, 'The question was taken back.');
  if (err instanceof APIConnectionError) return refusal(503, 'The model server can not be reached.');
  if (!(err instanceof APIError)) return refusal(502, 'The answer of the model server is not understood.');
  const { status } = err;
  if (status === 401 || status === 403) return refusal(502, 'The model server refuses the key of Atlas (LLM_API_KEY).');
  if (status === 404) return refusal(502, 'The model server has no such model (LLM_MODEL, LLM_BASE_URL).');
  if (status === 429) return refusal(429, 'The model server has too much to do.').with(retryAfter(err));
  if (err.code === 'context_length_exceeded' || status === 413)
    return refusal(413, 'The conversation is too long for the model.');
  if (err.code === 'content_filter') return refusal(422, 'The content filter of the model server refused this.');
  if (status !== undefined && status < 500) return refusal(502, 'The model server refuses the request.');
  return refusal(503, 'The model server is not available.');
}

function retryAfter(err: InstanceType<typeof APIError>): Record<string, string> {
  const given = err.headers?.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(given) ? { 'Retry-After': given } : {};
}
