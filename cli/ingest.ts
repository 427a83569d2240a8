import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { SingleBar } from 'cli-progress';
import { type Message, sendAll, type Target } from '../seed/send.ts';
import { readDemo } from './demo.ts';

export interface IngestSummary {
  readonly files: number;
  readonly resources: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly seconds: number;
  readonly resourcesPerSecond: number;
}

/** `atlas ingest`: sends files, or folders of them, through the inbound endpoint. Errors and progress go to stderr. */
export async function ingest(paths: readonly string[], target: Target): Promise<IngestSummary> {
  const started = performance.now();
  const files = (await Promise.all(expand(paths).map(look))).filter((file) => file.resources > 0);
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {value}/{total} resources | {eta_formatted} left',
    clearOnComplete: true,
  });
  bar.start(sum(files.map((file) => file.resources)), 0);
  const total = { resources: 0, succeeded: 0, failed: 0 };
  const errors: string[] = [];
  // One rank after the other: what is referred to is there before what refers to it.
  for (const rank of RANKS) {
    const messages = messagesOf(files.filter((file) => file.rank === rank));
    const sent = await sendAll(target, messages, { onSent: (one) => bar.increment(one.resources) });
    for (const key of ['resources', 'succeeded', 'failed'] as const) total[key] += sent[key];
    errors.push(...sent.errors);
  }
  bar.stop();
  reportErrors(errors);
  const seconds = Math.max((performance.now() - started) / 1000, 0.001);
  const rate = total.resources / seconds;
  return { files: files.length, ...total, seconds: round(seconds), resourcesPerSecond: round(rate) };
}

/** Address and client: what is given, and the rest from the demo Atlas on this data folder. */
export function ingestTarget(
  dataDir: string,
  given: { url?: string; clientId?: string; clientSecret?: string; org?: string }
): Target {
  const demo = readDemo(dataDir);
  const client = demo?.clients.find(({ clientId, org }) =>
    given.clientId ? clientId === given.clientId : !given.org || org === given.org
  );
  const target = {
    baseUrl: (given.url ?? demo?.baseUrl)?.replace(/\/$/, ''),
    clientId: given.clientId ?? client?.clientId,
    clientSecret: given.clientSecret ?? client?.clientSecret,
    org: given.org ?? client?.org,
  };
  const { baseUrl, clientId, clientSecret, org } = target;
  if (!baseUrl || !clientId || !clientSecret || !org) {
    const missing = Object.entries(target).filter(([, value]) => !value);
    throw new Error(
      `no ${missing.map(([name]) => name).join(', ')}: there is no demo.json in ${dataDir} that says so. ` +
        'Start Atlas there, or give --url, --client-id, --client-secret and --org'
    );
  }
  return { baseUrl, clientId, clientSecret, org };
}

/** 0: what others refer to and what refers to no patient; 1: with its Patient; 2: about patients sent before. */
const RANKS = [0, 1, 2] as const;
interface SourceFile {
  readonly file: string;
  readonly ndjson: boolean;
  readonly resources: number;
  readonly rank: (typeof RANKS)[number];
}

const SHARED_TYPES = new Set(
  'Organization Practitioner PractitionerRole Location HealthcareService Endpoint Medication Substance'.split(' ')
);

function expand(paths: readonly string[]): string[] {
  return paths.flatMap((given) => {
    if (!fs.statSync(given).isDirectory()) return [given];
    const files = fs.readdirSync(given, { recursive: true, encoding: 'utf8' }).sort();
    return files.filter((name) => /\.(nd)?json$/i.test(name)).map((name) => path.join(given, name));
  });
}

async function look(file: string): Promise<SourceFile> {
  const ndjson = /\.ndjson$/i.test(file);
  const types = new Set<string>();
  let resources = 0;
  const count = (resource: FhirLike | undefined) => {
    resources++;
    types.add(resource?.resourceType ?? '');
  };
  if (ndjson) for await (const line of lines(file)) count(parse(line, file));
  else for (const resource of resourcesIn(parse(fs.readFileSync(file, 'utf8'), file))) count(resource);
  const rank = types.has('Patient') ? 1 : [...types].every((type) => SHARED_TYPES.has(type)) ? 0 : 2;
  return { file, ndjson, resources, rank };
}

async function* messagesOf(files: readonly SourceFile[]): AsyncGenerator<Message> {
  for (const { file, ndjson, resources } of files) {
    if (ndjson) yield* ndjsonMessages(file);
    else yield { source: file, contentType: 'application/fhir+json', body: bundleText(file), resources };
  }
}

// Below the gateway's limit, and small enough that a message that is sent again costs little.
const CHUNK_CHARS = 8 * 1024 * 1024;
const CHUNK_LINES = 1_000;

async function* ndjsonMessages(file: string): AsyncGenerator<Message> {
  let chunk: string[] = [];
  let chars = 0;
  const message = (): Message => ({
    source: file,
    contentType: 'application/fhir+ndjson',
    body: `${chunk.join('\n')}\n`,
    resources: chunk.length,
  });
  for await (const line of lines(file)) {
    if (chunk.length >= CHUNK_LINES || chars + line.length > CHUNK_CHARS) {
      yield message();
      chunk = [];
      chars = 0;
    }
    chunk.push(line);
    chars += line.length;
  }
  if (chunk.length > 0) yield message();
}

async function* lines(file: string): AsyncGenerator<string> {
  for await (const line of readline.createInterface({ input: fs.createReadStream(file), crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line;
  }
}

function bundleText(file: string): string {
  const text = fs.readFileSync(file, 'utf8');
  const parsed = parse(text, file);
  if (parsed.resourceType === 'Bundle') return text;
  const entry = resourcesIn(parsed).map((resource) => ({ resource }));
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry });
}

interface FhirLike {
  readonly resourceType?: string;
  readonly entry?: readonly { readonly resource?: FhirLike }[];
}

function resourcesIn(parsed: FhirLike | readonly FhirLike[]): readonly (FhirLike | undefined)[] {
  if (Array.isArray(parsed)) return parsed;
  const one = parsed as FhirLike;
  return one.resourceType === 'Bundle' ? (one.entry ?? []).map((entry) => entry.resource) : [one];
}

/** A parser's own message would quote the text. */
function parse(text: string, file: string): FhirLike {
  try {
    return JSON.parse(text) as FhirLike;
  } catch {
    throw new Error(`${file} is not JSON`);
  }
}

const ERRORS_SHOWN = 20;

function reportErrors(errors: readonly string[]): void {
  for (const error of errors.slice(0, ERRORS_SHOWN)) process.stderr.write(`${error}\n`);
  if (errors.length > ERRORS_SHOWN) process.stderr.write(`and ${errors.length - ERRORS_SHOWN} more\n`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const round = (value: number): number => Math.round(value * 10) / 10;
