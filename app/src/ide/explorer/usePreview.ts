import { useCallback, useEffect, useRef, useState } from 'react';
import type { PreviewReply, PreviewRequest } from './preview.worker.ts';
import PreviewWorker from './preview.worker.ts?worker';
import type { Row } from './rows.ts';

export interface PreviewState {
  readonly rows: readonly Row[];
  readonly bytes: number;
  readonly isReading: boolean;
  readonly failed?: boolean;
  /** All of it, where that is little. */
  readonly whole?: string;
  /** The first of what is large and has no rows. */
  readonly beginning?: string;
  readonly shown?: { readonly at: number; readonly text: string };
}

export interface Preview extends PreviewState {
  readonly read: (stream: ReadableStream<Uint8Array>, isNdjson?: boolean) => void;
  readonly show: (at: number) => void;
}

const NOTHING: PreviewState = { rows: [], bytes: 0, isReading: false };

/** A result, row by row as it comes. A worker a result, so that one that is left goes with all that it holds. */
export function usePreview(): Preview {
  const worker = useRef<Worker>(undefined);
  const [state, setState] = useState(NOTHING);
  useEffect(() => () => worker.current?.terminate(), []);

  const read = useCallback((stream: ReadableStream<Uint8Array>, isNdjson = false) => {
    worker.current?.terminate();
    setState({ ...NOTHING, isReading: true });
    const made = new PreviewWorker();
    worker.current = made;
    made.onmessage = ({ data }: MessageEvent<PreviewReply>) => setState((before) => withReply(before, data));
    made.postMessage({ stream, isNdjson } satisfies PreviewRequest, [stream]);
  }, []);
  const show = useCallback((at: number) => worker.current?.postMessage({ show: at } satisfies PreviewRequest), []);
  return { ...state, read, show };
}

function withReply(state: PreviewState, reply: PreviewReply): PreviewState {
  switch (reply.kind) {
    case 'rows':
      return { ...state, rows: state.rows.concat(reply.rows), bytes: reply.bytes };
    case 'end': {
      const { bytes, whole, failed } = reply;
      return { ...state, isReading: false, bytes, ...(whole !== undefined && { whole }), ...(failed && { failed }) };
    }
    case 'beginning':
      return { ...state, beginning: reply.text };
    case 'text':
      return { ...state, shown: reply };
  }
}
