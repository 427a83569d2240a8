import type { IncomingMessage } from 'node:http';
import { refuseTooDeep } from '../depth.ts';
import { refusal } from '../errors.ts';

/** The whole body, up to a limit. @throws Refusal 413, or 415 for a body that is compressed. */
export async function readBody(req: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw refusal(415, 'A compressed body is not supported here.');
  if (Number(req.headers['content-length'] ?? 0) > limitBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limitBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const JSON_TYPES: ReadonlySet<string> = new Set([
  'application/json',
  'application/fhir+json',
  'application/json-patch+json',
]);

/** @throws Refusal 415 for what isn't JSON by its name, 422 for what is nested too deeply, 400 for what isn't by its content: the parser's words quote it. */
export async function readJson(req: IncomingMessage, limitBytes: number): Promise<unknown> {
  if (!JSON_TYPES.has(mediaType(req))) throw refusal(415, 'The body has to be JSON: application/fhir+json.');
  const bytes = await readBody(req, limitBytes);
  if (bytes.length === 0) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(UTF8.decode(bytes));
  } catch {
    throw refusal(400, 'The body is not JSON.');
  }
  refuseTooDeep(json);
  return json;
}

export function mediaType(req: IncomingMessage): string {
  return (req.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
}

export function hasBody(req: IncomingMessage): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function tooLarge() {
  return refusal(413, 'The body is too large.');
}
