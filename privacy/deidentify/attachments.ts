import { isPlainCode } from './plain-codes.ts';

type Json = Record<string, unknown>;

export interface AttachmentContext {
  date(value: string): string | undefined;
  url(url: string): string | undefined;
  redactText(text: string): string | undefined;
}

/**
 * What of a document may stay: its kind, its date, a pseudonym of where it lies, and, when it is text, its text
 * redacted. Size and hash are of the original.
 * @returns undefined when nothing stays
 */
export function keptAttachment(attachment: Json, context: AttachmentContext): Json | undefined {
  const { language, creation, url, title, data } = attachment;
  const contentType = code(mediaType(attachment.contentType), 'contentType');
  const out: Json = {};
  const keep = (name: string, value: string | undefined): void => {
    if (value) out[name] = value;
  };
  keep('contentType', contentType);
  keep('language', code(language, 'language'));
  if (typeof data === 'string') keep('data', redactedText(data, contentType, context));
  if (typeof url === 'string') keep('url', context.url(url));
  if (typeof title === 'string') keep('title', context.redactText(title));
  if (typeof creation === 'string') keep('creation', context.date(creation));
  for (const _ in out) return out;
  return undefined;
}

const code = (value: unknown, name: string): string | undefined =>
  typeof value === 'string' && isPlainCode(value, undefined, `Attachment.${name}`) ? value : undefined;

/** Text in base64. What is not UTF-8 can not be read, and what can not be read does not stay. */
function redactedText(data: string, contentType: string | undefined, context: AttachmentContext) {
  if (contentType === undefined || !READABLE.has(contentType)) return undefined;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(data, 'base64'));
  } catch {
    return undefined;
  }
  const redacted = context.redactText(text);
  if (redacted === undefined) return undefined;
  return redacted === text ? data : Buffer.from(redacted, 'utf8').toString('base64');
}

const READABLE: ReadonlySet<string> = new Set(['text/plain', 'text/html', 'text/markdown']);

/** Without its parameters. */
const mediaType = (value: unknown): unknown => (typeof value === 'string' ? value.split(';')[0]!.trim() : value);
