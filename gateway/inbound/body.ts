import type { Request } from 'express';
import { refuseTooDeep } from '../depth.ts';
import { refusal } from '../errors.ts';

const JSON_TYPES = ['application/fhir+json', 'application/json'];
const NDJSON_TYPES = ['application/fhir+ndjson', 'application/ndjson', 'application/x-ndjson'];

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
export async function readJson(req: Request, maxBytes: number, { mayBeEmpty = false } = {}): Promise<unknown> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  if (mayBeEmpty && size === 0) return undefined;
  return parse(Buffer.concat(chunks));
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

const tooLarge = (maxBytes: number) =>
  refusal(413, `The body is larger than ${Math.floor(maxBytes / 1e6)} MB; send it in parts, or as NDJSON.`);
