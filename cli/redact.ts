import fs from 'node:fs';
import readline from 'node:readline';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { Conversation, KnownPeople, type RedactContext, redact, type Span } from '../privacy/redact/index.ts';
import { redactWithModel, type TextModel } from '../privacy/redact/model/index.ts';

export interface RedactOptions {
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  /** A Patient, or a Bundle with the people a text is about. */
  readonly known?: string;
  /** All lines are one conversation, so that they share placeholders. */
  readonly conversation: boolean;
  /** Plain text too is answered as `{ text, spans }`. */
  readonly json: boolean;
  /** Asked besides the rules. */
  readonly model?: TextModel;
}

export interface RedactSummary {
  readonly lines: number;
  /** Numbers of the lines that were not `{ "text": … }`. */
  readonly failed: readonly number[];
}

/**
 * `atlas redact`: NDJSON of `{ "text": … }` comes back line by line with `spans`, other members as they were; any
 * other input is one text. Spans are written without what stood there: that would be the identifiers again.
 */
export async function redactStream(options: RedactOptions): Promise<RedactSummary> {
  const known = options.known ? KnownPeople.of(...peopleIn(options.known)) : undefined;
  const shared = options.conversation ? new Conversation() : undefined;
  const context = (): Context => ({ known, conversation: shared, model: options.model });
  const failed: number[] = [];
  const rest: string[] = [];
  let lines = 0;
  let ndjson: boolean | undefined;
  for await (const line of readline.createInterface({ input: options.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lines++;
    ndjson ??= line.trim() === '' ? undefined : textOf(line) !== undefined || BEGUN.test(line);
    if (!ndjson) {
      rest.push(line);
      continue;
    }
    if (line.trim() === '') continue;
    const record = textOf(line);
    if (record) options.write(`${JSON.stringify({ ...record, ...(await answer(record.text, context())) })}\n`);
    else failed.push(lines);
  }
  if (!ndjson) {
    const { text, spans } = await answer(rest.join('\n'), context());
    options.write(options.json ? `${JSON.stringify({ text, spans })}\n` : `${text}\n`);
  }
  return { lines, failed };
}

/** A first line that was meant as NDJSON and is broken is told, not taken for prose. */
const BEGUN = /^\s*\{.*"text"\s*:/;

interface Context extends RedactContext {
  readonly model?: TextModel;
}

interface Answer {
  readonly text: string;
  readonly spans: readonly Omit<Span, 'value'>[];
}

async function answer(source: string, { model, ...context }: Context): Promise<Answer> {
  const { text, spans } = model ? await redactWithModel(source, { ...context, model }) : redact(source, context);
  return { text, spans: spans.map(({ start, end, type, placeholder }) => ({ start, end, type, placeholder })) };
}

function textOf(line: string): { text: string } | undefined {
  try {
    const record = JSON.parse(line) as { text?: unknown } | null;
    return typeof record?.text === 'string' ? (record as { text: string }) : undefined;
  } catch {
    return undefined;
  }
}

function peopleIn(file: string): Resource[] {
  const resource = JSON.parse(fs.readFileSync(file, 'utf8')) as Resource;
  if (resource.resourceType !== 'Bundle') return [resource];
  const resources = (resource as Bundle).entry?.flatMap((entry) => entry.resource ?? []) ?? [];
  return resources.filter((one) => PEOPLE.has(one.resourceType));
}

const PEOPLE: ReadonlySet<string> = new Set(['Patient', 'RelatedPerson', 'Person', 'Practitioner', 'Organization']);
