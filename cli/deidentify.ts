import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { PROFILES } from '../privacy/profiles/profiles.ts';
import { KEY_NAMES, type Keys, readConfiguration } from '../privacy/rules/configuration.ts';
import type { Batch } from '../privacy/rules/ndjson.ts';
import { mergeReports, type ReportLine } from '../privacy/rules/report.ts';
import { type DeidentifyJob, type PreparedJob, prepare } from './deidentify-job.ts';

export interface DeidentifyRequest {
  /** File of a configuration. */
  readonly config?: string;
  /** Name of a profile that ships. */
  readonly profile?: string;
  /** File of keys that the configuration leaves empty. */
  readonly keys?: string;
  readonly scopeName?: string;
  readonly strict?: boolean;
  readonly report?: boolean;
  readonly workers?: number;
  readonly input: Readable;
  readonly output: Writable;
  readonly say: (text: string) => void;
}

export interface DeidentifySummary {
  readonly resources: number;
  readonly failed: number;
  readonly report: readonly ReportLine[];
}

/**
 * `atlas deidentify`: NDJSON in, NDJSON out, in the same order. Batches of lines go to workers, as many as there are
 * cores; no more than a few batches a worker are under way, so memory does not grow with the input.
 */
export async function deidentifyStream(request: DeidentifyRequest): Promise<DeidentifySummary> {
  const job = jobOf(request);
  const pool = await Pool.start(job, request.workers ?? os.availableParallelism());
  const total = { lines: 0, resources: 0, failed: 0 };
  const pending: Promise<Batch>[] = [];
  const settle = async (): Promise<void> => {
    const { output, lines, resources, failures } = await pending.shift()!;
    for (const { line, reason } of failures) request.say(`line ${total.lines + line + 1}: ${reason}`);
    total.lines += lines;
    total.resources += resources;
    total.failed += failures.length;
    if (output.length > 0 && !request.output.write(output)) await once(request.output, 'drain');
  };
  try {
    for await (const batch of wholeLines(request.input)) {
      if (pending.length >= pool.size * 2) await settle();
      pending.push(pool.run(batch));
    }
    while (pending.length > 0) await settle();
    return { resources: total.resources, failed: total.failed, report: mergeReports(await pool.reports()) };
  } finally {
    await pool.close();
  }
}

/** Keys are settled here, once, so that all workers have the same. */
function jobOf(request: DeidentifyRequest): DeidentifyJob {
  const configuration = readProfileOrFile(request);
  const given = request.keys ? (JSON.parse(fs.readFileSync(request.keys, 'utf8')) as Keys) : {};
  const random = (): string => randomBytes(16).toString('hex');
  const keys = Object.fromEntries(KEY_NAMES.map((name) => [name, given[name] || random()]));
  const options = { keys, strict: request.strict };
  const { warnings } = readConfiguration(configuration, options);
  for (const warning of warnings) request.say(warning);
  const { scopeName } = request;
  return { configuration, options, scopeName, report: request.report ?? false, now: new Date() };
}

function readProfileOrFile({ config, profile }: DeidentifyRequest): unknown {
  if ((config === undefined) === (profile === undefined)) throw new Error('give either --config or --profile');
  if (profile !== undefined) {
    if (!Object.hasOwn(PROFILES, profile)) {
      throw new Error(`there is no profile "${profile}", only ${Object.keys(PROFILES).join(', ')}`);
    }
    return PROFILES[profile];
  }
  try {
    return JSON.parse(fs.readFileSync(config!, 'utf8').replace(/^\uFEFF/, ''));
  } catch (err) {
    throw new Error(err instanceof SyntaxError ? `${config} is not JSON` : (err as Error).message);
  }
}

/** A worker keeps nothing for long; left to itself, V8 lets what is short-lived grow with the input. */
const YOUNG_MB = 32;
const BATCH_BYTES = 1 << 20;
/** A line has to fit into memory; one longer than this is no resource. */
const LONGEST_LINE = 1 << 28;
const NEWLINE = 10;

/** Cuts a stream after line ends into pieces of about {@link BATCH_BYTES}. */
async function* wholeLines(input: Readable): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    held.push(chunk);
    size += chunk.length;
    if (size < BATCH_BYTES) continue;
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      if (size > LONGEST_LINE) throw new Error('a line of the input is longer than 256 MB');
      continue;
    }
    held[held.length - 1] = chunk.subarray(0, end);
    yield Buffer.concat(held);
    held = [chunk.subarray(end)];
    size = chunk.length - end;
  }
  if (size > 0) yield Buffer.concat(held);
}

interface Lane {
  readonly worker: Worker;
  readonly waiting: { resolve(answer: unknown): void; reject(err: Error): void }[];
}

/** Workers, each with a queue of its own; with one core the work is done right here. */
class Pool {
  readonly #lanes: Lane[];
  readonly #here: PreparedJob | undefined;

  private constructor(lanes: Lane[], here: PreparedJob | undefined) {
    this.#lanes = lanes;
    this.#here = here;
  }

  static async start(job: DeidentifyJob, size: number): Promise<Pool> {
    if (size <= 1) return new Pool([], await prepare(job));
    return new Pool(
      Array.from({ length: size }, () => startLane(job)),
      undefined
    );
  }

  get size(): number {
    return Math.max(1, this.#lanes.length);
  }

  run(batch: Buffer): Promise<Batch> {
    if (this.#here) return Promise.resolve(this.#here.batch(batch));
    const lane = this.#lanes.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    const bytes = new Uint8Array(batch);
    return ask(lane, { batch: bytes }, [bytes.buffer]) as Promise<Batch>;
  }

  async reports(): Promise<ReportLine[][]> {
    if (this.#here) return [this.#here.report()];
    const answers = await Promise.all(this.#lanes.map((lane) => ask(lane, 'report', [])));
    return answers.map((answer) => (answer as { report: ReportLine[] }).report);
  }

  async close(): Promise<void> {
    await Promise.all(this.#lanes.map(({ worker }) => worker.terminate()));
  }
}

function startLane(workerData: DeidentifyJob): Lane {
  const worker = new Worker(new URL('./deidentify-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const waiting: Lane['waiting'] = [];
  worker.on('message', (answer) => waiting.shift()?.resolve(answer));
  worker.on('error', (err: Error) => {
    for (const one of waiting.splice(0)) one.reject(err);
  });
  return { worker, waiting };
}

function ask(lane: Lane, message: unknown, transfer: ArrayBuffer[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    lane.waiting.push({ resolve, reject });
    lane.worker.postMessage(message, transfer);
  });
}
