import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../config/settings.ts';
import { Refusal, refusal } from '../errors.ts';
import { type Model, type ModelPiece, openModel } from './model.ts';
import { type ModelAnswer, type StandInModel, startStandInModel } from './testing/model.ts';

let server: StandInModel;
beforeAll(async () => {
  server = await startStandInModel();
});
afterAll(() => server?.close());
beforeEach(() => {
  server.received.length = 0;
  server.cancelled = 0;
  server.answer = () => ({ pieces: ['Hello ', 'there'], usage: true });
});

const SECRET = 'Zorblatt';
const open = (env: Record<string, string> = {}): Model =>
  openModel(readSettings({ LLM_BASE_URL: server.url, LLM_API_KEY: 'sk-secret', ...env }));
const request = (more: object = {}) => ({
  model: 'm',
  maxTokens: 50,
  signal: new AbortController().signal,
  retries: 2,
  check: () => undefined,
  ...more,
});
const ask = async (model: Model, more: object = {}) =>
  collect(await model.chat([{ role: 'user', content: SECRET }], request(more)));

async function collect(pieces: AsyncIterable<ModelPiece>) {
  const all: ModelPiece[] = [];
  for await (const piece of pieces) all.push(piece);
  return { text: all.map((piece) => ('text' in piece ? piece.text : '')).join(''), all };
}

async function refusedBy(asked: Promise<unknown>): Promise<Refusal> {
  const err = await asked.then(
    () => undefined,
    (thrown) => thrown
  );
  expect(err).toBeInstanceOf(Refusal);
  return err as Refusal;
}

describe('a model server', () => {
  test('is asked for a stream with its usage, and nothing of the client goes along', async () => {
    const { text, all } = await ask(open());
    expect(text).toBe('Hello there');
    expect(all).toContainEqual({ promptTokens: 11, completionTokens: 7 });
    expect(all).toContainEqual({ finishReason: 'stop' });
    expect(Object.keys(server.received[0]!.json).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'stream',
      'stream_options',
    ]);
  });

  test('that wants no key gets none of anybody', async () => {
    await ask(open({ LLM_API_KEY: '' }));
    expect(server.received[0]!.headers.authorization).toBe('Bearer none');
  });

  test('without LLM_MODEL is asked which it has', async () => {
    expect(await open().nameOf(undefined)).toBe('stand-in');
  });

  test('of Azure is asked by deployment and version, with its own header', async () => {
    const root = new URL(server.url).origin;
    await ask(open({ LLM_BASE_URL: root, LLM_AZURE_API_VERSION: '2024-06-01', LLM_MODEL: 'my-gpt' }), {
      model: 'my-gpt',
    });
    const [sent] = server.received;
    expect(sent!.url).toBe('/openai/deployments/my-gpt/chat/completions?api-version=2024-06-01');
    expect(sent!.headers['api-key']).toBe('sk-secret');
    expect(sent!.headers.authorization).toBeUndefined();
  });

  test.each([
    ['keep-alive comments', [': OPENROUTER PROCESSING\n\n', ': ping\n\n', chunkOf('Hi'), 'data: [DONE]\n\n']],
    [
      'a first chunk without choices',
      ['data: {"choices":[],"prompt_filter_results":[]}\n\n', chunkOf('Hi'), 'data: [DONE]\n\n'],
    ],
    ['no usage and no [DONE]', [chunkOf('Hi')]],
    ['a chunk cut in two', [chunkOf('Hi').slice(0, 20), chunkOf('Hi').slice(20)]],
    [
      'null contents and reasoning',
      ['data: {"choices":[{"delta":{"role":"assistant","content":null,"reasoning_content":"hm"}}]}\n\n', chunkOf('Hi')],
    ],
    ['carriage returns', [chunkOf('Hi').replaceAll('\n', '\r\n')]],
  ])('that sends %s is understood', async (_what, lines) => {
    server.answer = () => ({ lines });
    expect((await ask(open())).text).toBe('Hi');
  });

  test('that answers a stream with one document is understood', async () => {
    server.answer = () => ({
      body: {
        choices: [{ message: { content: 'Whole' }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 2 },
      },
    });
    expect(await ask(open())).toMatchObject({
      text: 'Whole',
      all: expect.arrayContaining([{ promptTokens: 1, completionTokens: 2 }]),
    });
  });

  test('that does not know stream_options is asked without, from then on', async () => {
    server.answer = ({ json }) =>
      json.stream_options
        ? { status: 400, body: { error: { message: 'Unrecognized request argument supplied: stream_options' } } }
        : { pieces: ['Hi'] };
    const model = open();
    expect((await ask(model)).text).toBe('Hi');
    expect((await ask(model)).text).toBe('Hi');
    expect(server.received).toHaveLength(3);
  });

  test('that wants max_completion_tokens gets it', async () => {
    server.answer = ({ json }) =>
      json.max_tokens
        ? {
            status: 400,
            body: {
              error: {
                message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
                param: 'max_tokens',
              },
            },
          }
        : { pieces: ['Hi'] };
    expect((await ask(open())).text).toBe('Hi');
    expect(server.received[1]!.json.max_completion_tokens).toBe(50);
  });

  test('that fills in the middle is asked at /completions', async () => {
    const pieces = await open().fillIn({ prompt: 'a', suffix: 'b' }, request());
    expect((await collect(pieces)).text).toBe('Hello there');
    expect(server.received[0]).toMatchObject({
      url: '/v1/completions',
      json: { prompt: 'a', suffix: 'b', stream: true },
    });
  });
});

describe('a model server that fails', () => {
  test('for the moment is asked again, after as long as it says', async () => {
    const failures: ModelAnswer[] = [
      { status: 429, headers: { 'retry-after': '1' }, body: { error: { message: SECRET } } },
      { status: 503, headers: { 'retry-after-ms': '10' }, body: {} },
    ];
    server.answer = () => failures.shift() ?? { pieces: ['Hi'] };
    const started = Date.now();
    expect((await ask(open())).text).toBe('Hi');
    expect(server.received).toHaveLength(3);
    expect(Date.now() - started).toBeGreaterThan(1_000);
  });

  test.each([
    [401, { error: { message: SECRET } }, 502],
    [404, { error: { message: SECRET } }, 502],
    [400, { error: { message: SECRET, code: 'context_length_exceeded' } }, 413],
    [400, { error: { message: SECRET, code: 'content_filter' } }, 422],
    [400, { error: { message: SECRET } }, 502],
    [429, { error: { message: SECRET } }, 429],
    [500, { error: { message: SECRET } }, 503],
  ])('with %i %j is a refusal with %i, and nothing of what it said', async (status, body, wanted) => {
    server.answer = () => ({ status, body, headers: { 'retry-after': '77', 'x-should-retry': 'false' } });
    const refused = await refusedBy(ask(open()));
    expect(refused.status).toBe(wanted);
    if (wanted === 429) expect(refused.headers['Retry-After']).toBe('77');
    expect(JSON.stringify([refused.outcome, refused.message, String(refused.stack), refused.cause])).not.toContain(
      SECRET
    );
  });

  test('in the middle of a stream, or says nonsense, is a refusal', async () => {
    for (const line of [`data: {"error":{"message":"${SECRET}"}}\n\n`, `data: ${SECRET}\n\n`]) {
      server.answer = () => ({ lines: [chunkOf('Hi'), line] });
      const refused = await refusedBy(ask(open()));
      expect(refused.status).toBeGreaterThanOrEqual(502);
      expect(JSON.stringify(refused.outcome)).not.toContain(SECRET);
    }
  });

  test('to answer in time is given up, before the first byte and between two', async () => {
    for (const pieces of [[5_000], ['Hi', 5_000, 'there']]) {
      server.answer = () => ({ pieces, after: typeof pieces[0] === 'number' ? 5_000 : 0 });
      expect((await refusedBy(ask(open({ LLM_TIMEOUT_SECONDS: '0.2' }), { retries: 0 }))).status).toBe(504);
    }
  });

  test('to be there is 503; one that redirects elsewhere is not followed', async () => {
    expect((await refusedBy(ask(open({ LLM_BASE_URL: 'http://127.0.0.1:9/v1' }), { retries: 0 }))).status).toBe(503);
    const elsewhere = await startStandInModel();
    server.answer = () => ({ status: 307, headers: { location: `${elsewhere.url}/chat/completions` }, body: {} });
    await refusedBy(ask(open(), { retries: 0 }));
    expect(elsewhere.received).toHaveLength(0);
    await elsewhere.close();
  });
});

test('what the check refuses is not sent, and not tried again', async () => {
  const check = (body: string) => {
    if (body.includes(SECRET)) throw refusal(422, 'no');
  };
  expect((await refusedBy(ask(open(), { check }))).status).toBe(422);
  expect(server.received).toHaveLength(0);
});

test('a question that is taken back is taken back from the server too', async () => {
  server.answer = () => ({ pieces: ['Hi', 10_000, 'there'] });
  const controller = new AbortController();
  const pieces = await open().chat([{ role: 'user', content: 'x' }], request({ signal: controller.signal }));
  for await (const piece of pieces) if ('text' in piece) controller.abort();
  await expect.poll(() => server.cancelled).toBe(1);
});

function chunkOf(content: string): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
}
