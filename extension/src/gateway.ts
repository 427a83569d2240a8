import { createParser } from 'eventsource-parser';
import type { Session } from './handover.ts';

export interface Ask {
  readonly question: string;
  readonly history?: readonly Said[];
  readonly files?: readonly SentFile[];
}

export interface Said {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

export interface SentFile {
  readonly path: string;
  readonly language: string;
  readonly content: string;
}

/** What `POST /llm/chat` sends, as far as it is shown here (gateway/llm/README.md). */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly mark?: 'restored' | 'unknown' | 'withheld' }
  | { readonly kind: 'sources'; readonly sources: readonly { id: string; reference: string; display?: string }[] };

export interface Completion {
  readonly prefix: string;
  readonly suffix: string;
  readonly language: string;
  readonly path: string;
}

/** The gateway, as the session that was handed over opens it. */
export class Gateway {
  private readonly url: string;
  private readonly session: () => Session | undefined;
  private readonly fetch: typeof globalThis.fetch;

  constructor(url: string, session: () => Session | undefined, fetch: typeof globalThis.fetch = globalThis.fetch) {
    this.url = url;
    this.session = session;
    this.fetch = fetch;
  }

  /** @throws Error with a sentence for the user */
  async *chat({ question, history = [], files = [] }: Ask, signal: AbortSignal): AsyncGenerator<Piece> {
    const messages = [...history, { role: 'user', content: question }];
    const response = await this.post('llm/chat', { messages, files }, 'text/event-stream', signal);
    for await (const { event, data } of eventsOf(response.body!)) {
      if (event === 'delta') yield { kind: 'text', text: data.text, ...(data.kind && { mark: data.kind }) };
      if (event === 'sources') yield { kind: 'sources', sources: data.sources };
      if (event === 'error') throw new Error(sentenceOf(data));
    }
  }

  /** Text to show at the cursor; empty when there is none, or nobody is connected. */
  async complete(around: Completion, signal: AbortSignal): Promise<string> {
    if (!this.session()) return '';
    const response = await this.post('llm/complete', around, 'application/json', signal);
    return ((await response.json()) as { text?: string }).text ?? '';
  }

  /** The slices of the record that a question reads, as text. */
  async context(question: string, signal: AbortSignal): Promise<string> {
    const response = await this.post('llm/context', { question }, 'application/json', signal);
    return ((await response.json()) as { text: string }).text;
  }

  private async post(path: string, body: object, accept: string, signal: AbortSignal): Promise<Response> {
    const session = this.session();
    if (!session) throw new Error('Not connected. Open this editor from a patient in Atlas, and connect.');
    const response = await this.fetch(new URL(path, this.url), {
      method: 'POST',
      headers: { accept, authorization: `Bearer ${session.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, ...(session.patient && { patient: session.patient }) }),
      signal,
    });
    if (!response.ok) throw new Error(sentenceOf(await response.json().catch(() => undefined)));
    return response;
  }
}

interface ServerEvent {
  readonly event: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: the shape goes with the name of the event
  readonly data: any;
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const found: ServerEvent[] = [];
  const parser = createParser({ onEvent: ({ event, data }) => found.push({ event, data: JSON.parse(data) }) });
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    yield* found.splice(0);
  }
}

/** The gateway's refusals say what to do and echo no value. */
function sentenceOf(outcome: unknown): string {
  const issue = (outcome as { issue?: { details?: { text?: string } }[] } | undefined)?.issue?.[0];
  return issue?.details?.text ?? 'Atlas could not answer. Try again later.';
}
