import type { BundleEntry } from '@medplum/fhirtypes';
import { entryScanner } from './entries.ts';
import { type Row, rowOf } from './rows.ts';

/**
 * Reads a result as it streams in, away from the page's own thread. The texts stay here; the page gets rows, and the
 * text of one when somebody looks at it.
 */
export type PreviewRequest = { readonly stream: ReadableStream<Uint8Array> } | { readonly show: number };
export type PreviewReply =
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly bytes: number }
  | { readonly kind: 'end'; readonly bytes: number; readonly whole?: string; readonly failed?: boolean }
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
    if (text !== undefined) reply({ kind: 'text', at: data.show, text: JSON.stringify(JSON.parse(text), null, 2) });
    return;
  }
  let bytes = 0;
  try {
    const whole: string[] = [];
    const scanner = entryScanner('entry');
    const decoder = new TextDecoder();
    let pending: Row[] = [];
    let sentAt = 0;
    const send = () => {
      if (pending.length > 0) reply({ kind: 'rows', rows: pending, bytes });
      pending = [];
      sentAt = Date.now();
    };
    const take = (chunk: string) => {
      if (bytes <= WHOLE_BYTES) whole.push(chunk);
      const found = scanner.push(chunk);
      texts.push(...found);
      pending.push(...found.map((one) => rowOf(JSON.parse(one) as BundleEntry)));
      if (Date.now() - sentAt >= EVERY_MS) send();
    };
    for (const reader = data.stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      take(decoder.decode(value, { stream: true }));
    }
    take(decoder.decode());
    send();
    const json = bytes <= WHOLE_BYTES ? JSON.stringify(JSON.parse(whole.join('')), null, 2) : undefined;
    reply({ kind: 'end', bytes, ...(json !== undefined && { whole: json }) });
  } catch {
    reply({ kind: 'end', bytes, failed: true });
  }
});
