import OpenAI from 'openai';
import type { StandInModel } from './testing/model.ts';

/** What the gateway adds to a question, and how long ghost text takes from end to end. */
export interface LlmBench {
  readonly gatewayUrl: string;
  /** A clinician's. */
  readonly token: string;
  readonly patient: string;
  readonly model: StandInModel;
  /** Questions and completions each. */
  readonly n: number;
}

export interface LlmFigures {
  /** What a question of 8 kB took longer through the gateway than the same straight to the model, 95th percentile, ms. */
  readonly overheadMs: number;
  /** The same with a slice of the record. */
  readonly overheadWithRecordMs: number;
  /** Ghost text to its last byte, median, ms, with a model that takes 150 ms. */
  readonly ghostTextMs: number;
  /** Of the completions that were taken back, how many were taken back from the model, 0 to 1. */
  readonly cancelled: number;
}

const WARM_UP = 20;
const PROMPT_BYTES = 8_192;
export const MODEL_MS = 150;
const TAKEN_BACK = 20;

export async function benchLlm(of: LlmBench): Promise<LlmFigures> {
  const { model } = of;
  model.answer = () => ({ pieces: ['Understood.'] });
  const overheadMs = await overhead(of, text());
  const overheadWithRecordMs = await overhead(of, `/labs ${text()}`);
  model.answer = () => ({ after: MODEL_MS, pieces: ['.name'] });
  const code = `// for the ward\n${'const found = await medplum.searchOne("Observation");\n'.repeat(60)}return found`;
  const times: number[] = [];
  for (let i = 0; i < of.n; i++) {
    const started = performance.now();
    await post(of, 'complete', { patient: of.patient, prefix: `${code}${i}`, suffix: '\n}', language: 'typescript' });
    times.push(performance.now() - started);
  }
  return { overheadMs, overheadWithRecordMs, ghostTextMs: quantile(times, 0.5), cancelled: await takenBack(of, code) };
}

async function overhead(of: LlmBench, question: string): Promise<number> {
  const openai = new OpenAI({ baseURL: of.model.url, apiKey: 'none', logLevel: 'off' });
  const messages = [{ role: 'user' as const, content: question }];
  const straight = () =>
    timed(async () => {
      for await (const _chunk of await openai.chat.completions.create({ model: 'm', messages, stream: true }));
    });
  const through = () => timed(() => post(of, 'chat', { patient: of.patient, messages }));
  for (let i = 0; i < WARM_UP; i++) await Promise.all([straight(), through()]);
  const differences: number[] = [];
  for (let i = 0; i < of.n; i++) {
    const direct = await straight();
    differences.push((await through()) - direct);
  }
  return quantile(differences, 0.95);
}

async function takenBack(of: LlmBench, code: string): Promise<number> {
  of.model.answer = () => ({ pieces: ['a', 30_000, 'b'] });
  const before = of.model.cancelled;
  for (let i = 0; i < TAKEN_BACK; i++) {
    const controller = new AbortController();
    const asked = of.model.received.length;
    const answer = post(
      of,
      'complete',
      { patient: of.patient, prefix: `${code} ${i}`, language: 'typescript' },
      controller.signal
    );
    answer.catch(() => undefined);
    while (of.model.received.length === asked) await new Promise((resolve) => setTimeout(resolve, 2));
    controller.abort();
    await answer.catch(() => undefined);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (of.model.cancelled - before) / TAKEN_BACK;
}

/** With identifiers in it, as prompts are. */
function text(): string {
  const line = 'Zelda Ipswich (617-555-0182, zelda@mailbox.example) was seen on 3/4/2021; metformin 500 mg goes on. ';
  return line.repeat(Math.ceil(PROMPT_BYTES / line.length)).slice(0, PROMPT_BYTES);
}

async function post(of: LlmBench, path: string, body: object, signal?: AbortSignal): Promise<void> {
  const response = await fetch(`${of.gatewayUrl}/llm/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${of.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  const said = await response.text();
  if (response.status !== 200 || !said.includes('event: done'))
    throw new Error(`the question that was measured failed: ${response.status}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.ceil(sorted.length * q) - 1]! * 100) / 100;
}
