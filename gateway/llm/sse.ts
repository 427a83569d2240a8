import type { OperationOutcome } from '@medplum/fhirtypes';
import type { Request, Response } from 'express';

/** Where an answer goes, event by event. */
export interface Answer {
  /** Aborts when whoever asked has gone. */
  readonly gone: AbortSignal;
  /** Whether something has been sent, so that a refusal can no longer be a status. */
  readonly begun: boolean;
  send(event: string, data: object): Promise<void>;
  fail(outcome: OperationOutcome): void;
  end(): Promise<void>;
}

const KEEP_ALIVE_MS = 10_000;

/** Events as they come (https://html.spec.whatwg.org/multipage/server-sent-events.html), or one document at the end. */
export function answerTo(req: Request, res: Response): Answer {
  const gone = goneOf(res);
  const wantsJson = req.accepts(['text/event-stream', 'application/json']) === 'application/json';
  return wantsJson && !/event-stream/.test(req.get('accept') ?? '')
    ? asDocument(gone, async (document) => void res.set('Cache-Control', 'no-store').json(document))
    : asEvents(res, gone);
}

export function goneOf(res: Response): AbortSignal {
  const left = new AbortController();
  res.on('close', () => {
    if (!res.writableFinished) left.abort();
  });
  return left.signal;
}

function asEvents(res: Response, gone: AbortSignal): Answer {
  let begun = false;
  let timer: NodeJS.Timeout | undefined;
  function begin(): void {
    if (begun) return;
    begun = true;
    res.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    timer = setInterval(() => res.write(': keep-alive\n\n'), KEEP_ALIVE_MS);
    res.once('close', () => clearInterval(timer));
  }
  /** Events that come at once leave in one packet. */
  let waiting = '';
  const flush = () => {
    if (waiting !== '') res.write(waiting);
    waiting = '';
  };
  const write = (event: string, data: object) => {
    if (waiting === '') process.nextTick(flush);
    waiting += `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
  };
  return {
    gone,
    get begun() {
      return begun;
    },
    async send(event, data) {
      if (gone.aborted) return;
      begin();
      write(event, data);
      if (res.writableNeedDrain) await drained(res);
    },
    fail(outcome) {
      if (!gone.aborted) write('error', outcome);
      void this.end();
    },
    async end() {
      clearInterval(timer);
      flush();
      res.end();
    },
  };
}

/** All of it at the end. @param deliver is handed `{ prompt, sources, segments, text, … }` */
export function asDocument(gone: AbortSignal, deliver: (document: object) => Promise<void>): Answer {
  const document: Record<string, unknown> = {};
  const segments: { text: string }[] = [];
  return {
    gone,
    begun: false,
    async send(event, data) {
      if (event === 'delta') segments.push(data as { text: string });
      else Object.assign(document, event === 'prompt' ? { prompt: data } : data);
    },
    fail() {
      throw new Error('a document fails as a whole, by its status');
    },
    async end() {
      const text = segments.map((segment) => segment.text).join('');
      if (!gone.aborted) await deliver({ ...document, segments, text });
    },
  };
}

/** A reader that has gone drains nothing. */
function drained(res: Response): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      res.off('drain', done).off('close', done);
      resolve();
    };
    res.on('drain', done).on('close', done);
  });
}
