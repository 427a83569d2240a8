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

export async function startStandInModel(): Promise<StandInModel> {
  const server = http.createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
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
    const answer = await model.answer(prompt);
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
    answer: () => ({ pieces: ['Understood.'] }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return model;
}

function chunk({ url, json }: ReceivedPrompt, text: string | undefined): object {
  const fim = url.includes('/completions') && !url.includes('/chat/');
  const choice = fim ? { index: 0, text: text ?? '' } : { index: 0, delta: { content: text }, finish_reason: null };
  return { id: 'x', object: 'chat.completion.chunk', created: 0, model: json?.model, choices: [choice] };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
