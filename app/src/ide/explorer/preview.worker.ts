import type { BundleEntry } from '@medplum/fhirtypes';
import { entryScanner, lineScanner } from './entries.ts';
import { type Row, rowOf } from './rows.ts';

/**
 * Reads a result as it streams in, away from the page's own thread. The texts stay here; the page gets rows, and the
 * text of one when somebody looks at it.
 */
export type PreviewRequest =
  | { readonly stream: ReadableStream<Uint8Array>; readonly isNdjson: boolean }
  | { readonly show: number };
export type PreviewReply =
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly bytes: number }
  | { readonly kind: 'end'; readonly bytes: number; readonly whole?: string; readonly failed?: boolean }
  /** The first of a document that has no rows and is too large to be shown whole. */
  | { readonly kind: 'beginning'; readonly text: string }
  | { readonly kind: 'text'; readonly at: number; readonly text: string };

/** Up to here a result is shown whole as JSON too. */
const WHOLE_BYTES = 200_000;
/** Rows go over together, so that the page is not drawn anew for each piece of a stream. */
const EVERY_MS = 150;
const texts: string[] = [];
const reply = (message: PreviewReply) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<PreviewRequest>) => {
  if ('show' in data) {
    const text = texts[data.show];
    if (text !== undefined) reply({ kind: 'text', at: data.show, text: shownOf(text) });
    return;
  }
  let bytes = 0;
  try {
    const whole: string[] = [];
    const lines = data.isNdjson ? lineScanner() : undefined;
    const scanner = lines ?? entryScanner('entry');
    const decoder = new TextDecoder();
    let pending: Row[] = [];
    let sentAt = 0;
    const send = () => {
      if (pending.length > 0) reply({ kind: 'rows', rows: pending, bytes });
      pending = [];
      sentAt = Date.now();
    };
    let kept = 0;
    const take = (chunk: string, found = scanner.push(chunk)) => {
      if (kept <= WHOLE_BYTES) whole.push(chunk);
      kept += chunk.length;
      texts.push(...found);
      pending.push(...found.map((one) => rowOf(entryOf(one, data.isNdjson))));
      if (Date.now() - sentAt >= EVERY_MS) send();
    };
    for (const reader = data.stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      take(decoder.decode(value, { stream: true }));
    }
    take(decoder.decode());
    if (lines) take('', lines.end());
    send();
    const isWhole = bytes <= WHOLE_BYTES;
    const json = !isWhole || lines ? undefined : JSON.stringify(JSON.parse(whole.join('')), null, 2);
    if (!isWhole && texts.length === 0) reply({ kind: 'beginning', text: cut(whole.join('')) });
    reply({ kind: 'end', bytes, ...(json !== undefined && { whole: json }) });
  } catch {
    reply({ kind: 'end', bytes, failed: true });
  }
});

function entryOf(text: string, isNdjson: boolean): BundleEntry {
  return isNdjson ? { resource: JSON.parse(text) } : JSON.parse(text);
}

/** Of one member as much as a page can show without being held up. */
const shownOf = (text: string): string => cut(JSON.stringify(JSON.parse(text), null, 2));
const cut = (text: string): string => (text.length > WHOLE_BYTES ? `${text.slice(0, WHOLE_BYTES)}\n…` : text);
