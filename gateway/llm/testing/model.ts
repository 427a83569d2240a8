import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** An OpenAI-compatible server for tests: keeps what it is sent, word for word, and answers what it is told to. */
export interface StandInModel {
  /** With `/v1`. */
  readonly url: string;
  readonly received: ReceivedPrompt[];
  /** How many requests were broken off by who asked. */
  cancelled: number;
  answer: (prompt: ReceivedPrompt) => ModelAnswer | Promise<ModelAnswer>;
  close(): Promise<void>;
}

export interface ReceivedPrompt {
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent
  readonly json: any;
}

export interface ModelAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Sent as it is, where it isn't a stream. */
  readonly body?: unknown;
  /** Pieces of the answer; a number is a pause in milliseconds. */
  readonly pieces?: readonly (string | number)[];
  readonly usage?: boolean;
  /** Lines of the stream as they are, in place of pieces. */
  readonly lines?: readonly string[];
  /** Pause before the first byte, milliseconds. */
  readonly after?: number;
}

/** What a test in another process asks for: the answer to prompts that hold a text. */
export interface ToldAnswer extends ModelAnswer {
  readonly match: string;
}

/**
 * Also from another process: `POST /control/answers` takes ToldAnswers, `GET /control/received` gives all that has come.
 */
export async function startStandInModel(): Promise<StandInModel> {
  const told: ToldAnswer[] = [];
  const server = http.createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    if (req.url!.startsWith('/control/')) {
      if (req.method === 'POST') told.unshift(...(JSON.parse(body) as ToldAnswer[]));
      res
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(req.method === 'POST' ? {} : model.received));
      return;
    }
    const prompt = { url: req.url!, headers: req.headers, body, json: body ? JSON.parse(body) : undefined };
    res.on('close', () => {
      if (!res.writableFinished) model.cancelled++;
    });
    if (req.method === 'GET' && req.url!.startsWith('/v1/models')) {
      res.writeHead(200, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ object: 'list', data: [{ id: 'stand-in', object: 'model' }] }));
      return;
    }
    model.received.push(prompt);
    const answer = told.find(({ match }) => body.includes(match)) ?? (await model.answer(prompt));
    if (answer.after) await pause(answer.after);
    if (answer.body !== undefined || (answer.status ?? 200) >= 400) {
      res.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
      res.end(JSON.stringify(answer.body ?? {}));
      return;
    }
    res.writeHead(200, { 'content-type': 'text/event-stream', ...answer.headers });
    for (const line of answer.lines ?? []) res.write(line);
    for (const piece of answer.pieces ?? []) {
      if (typeof piece === 'number') await pause(piece);
      else res.write(`data: ${JSON.stringify(chunk(prompt, piece))}\n\n`);
    }
    if (!answer.lines)
      res.write(
        `data: ${JSON.stringify({ ...chunk(prompt, undefined), choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\n`
      );
    if (answer.usage) {
      const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
      res.write(`data: ${JSON.stringify({ ...chunk(prompt, undefined), choices: [], usage })}\n\n`);
    }
    res.end('data: [DONE]\n\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const model: StandInModel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received: [],
    cancelled: 0,
    answer: repeating,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return model;
}

/** Says the placeholders of the question again, cut in the middle, as models do. */
function repeating({ json }: ReceivedPrompt): ModelAnswer {
  const question = String(json?.messages?.at(-1)?.content ?? json?.prompt ?? '');
  const named = [...new Set(question.match(/\[[A-Z_]+_\d+\]/g) ?? [])];
  return { pieces: ['Understood', ...named.flatMap((one) => [', ', one.slice(0, 5), one.slice(5)]), '.'] };
}

function chunk({ url, json }: ReceivedPrompt, text: string | undefined): object {
  const fim = url.includes('/completions') && !url.includes('/chat/');
  const choice = fim ? { index: 0, text: text ?? '' } : { index: 0, delta: { content: text }, finish_reason: null };
  return { id: 'x', object: 'chat.completion.chunk', created: 0, model: json?.model, choices: [choice] };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
