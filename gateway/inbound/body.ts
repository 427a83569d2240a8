import type { Request } from 'express';
import { isTooDeep, refuseTooDeep } from '../depth.ts';
import { refusal } from '../errors.ts';

const JSON_TYPES = ['application/fhir+json', 'application/json'];
const NDJSON_TYPES = ['application/fhir+ndjson', 'application/ndjson', 'application/x-ndjson'];
/** One resource; the largest of Synthea are below 1 MB. */
const MAX_LINE_BYTES = 16_000_000;

/** @throws Refusal 415 for a content type that this route does not take. */
export function bodyKind(req: Request, accepts: { ndjson: boolean }): 'json' | 'ndjson' {
  const type = (req.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw refusal(415, 'Compressed bodies are not taken here; send the body as it is.');
  }
  if (JSON_TYPES.includes(type)) return 'json';
  if (accepts.ndjson && NDJSON_TYPES.includes(type)) return 'ndjson';
  const others = accepts.ndjson ? `, or ${NDJSON_TYPES[0]}` : '';
  throw refusal(415, `Send ${JSON_TYPES[0]}${others}.`);
}

/** The whole body as JSON. @throws Refusal 413, 400; the message never quotes the body. */
export async function readJson(req: Request, maxBytes: number): Promise<unknown> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks));
}

/** Lines of NDJSON in groups, as they arrive; a line that is no JSON, or nested too deeply, is undefined. Blank lines don't count. */
export async function* readNdjson(req: Request, linesAGroup: number): AsyncIterable<unknown[]> {
  let rest: Buffer[] = [];
  let restBytes = 0;
  let group: unknown[] = [];
  const line = (bytes: Buffer): void => {
    if (bytes.toString('utf8').trim() !== '') group.push(parseLine(bytes));
  };
  for await (const chunk of req as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      line(Buffer.concat([...rest, chunk.subarray(from, at)]));
      rest = [];
      restBytes = 0;
      from = at + 1;
      if (group.length >= linesAGroup) {
        yield group;
        group = [];
      }
    }
    rest.push(chunk.subarray(from));
    restBytes += chunk.length - from;
    if (restBytes > MAX_LINE_BYTES) throw refusal(413, 'A line of the NDJSON body is too large for one resource.');
  }
  line(Buffer.concat(rest));
  if (group.length > 0) yield group;
}

function parse(body: Buffer): unknown {
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    throw refusal(400, 'The body is not JSON.');
  }
  refuseTooDeep(json);
  return json;
}

function parseLine(bytes: Buffer): unknown {
  try {
    const json: unknown = JSON.parse(bytes.toString('utf8'));
    return isTooDeep(json) ? undefined : json;
  } catch {
    return undefined;
  }
}

const tooLarge = (maxBytes: number) =>
  refusal(413, `The body is larger than ${Math.floor(maxBytes / 1e6)} MB; send it in parts, or as NDJSON.`);
