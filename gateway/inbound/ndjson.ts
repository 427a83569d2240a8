import type { Request, Response } from 'express';
import type { IngressOutcome } from '../../bots/ingress/message.ts';
import { failed, type Ingested, mayBeToldLater, type RawEntry } from '../../sync/ingress/ingest-entries.ts';
import { type NdjsonLine, readNdjson } from '../../sync/ingress/ndjson.ts';
import { byPatient } from '../../sync/pull/bulk/waiting.ts';
import { toRefusal } from '../errors.ts';
import { type BatchResult, resultOf } from './answer.ts';

export interface Done {
  readonly patientTokens: readonly string[];
  readonly count: number;
  readonly failed: number;
  readonly entities?: readonly string[];
  /** Sends the answer: only when its AuditEvent is on disk. A streamed answer has been sent already. */
  readonly answer?: () => void;
}

/** What is in memory of one request: lines whose patient is still to come, and results of lines after the first such. */
export interface Held {
  readonly bytes: number;
  readonly results: number;
}

const GROUP = { lines: 500, bytes: 8_000_000 };
const HELD: Held = { bytes: 16_000_000, results: 100_000 };
const MOST_TOKENS = 500;

/**
 * Streamed both ways: a few hundred lines are in memory at a time, and each group's results go out when it is done, one a
 * line, in order. A line whose patient is not known, or has not allowed it, is held in memory and tried again at the end
 * of the input, when all of it is known: nothing identified is put on disk. When more waits than `held` lets, what waits
 * is tried at once, and what then fails has failed: such a file has to have its Patients before what refers to them.
 */
export async function ingestNdjson(
  ingest: (raw: readonly RawEntry[]) => Promise<Ingested>,
  req: Request,
  res: Response,
  held: Held = HELD
): Promise<Done> {
  const tokens = new Set<string>();
  const totals = { total: 0, succeeded: 0, failed: 0 };
  /** In order; without a result while the line waits. */
  let unsent: { result?: BatchResult }[] = [];
  let waiting: { line: NdjsonLine; slot: { result?: BatchResult } }[] = [];
  let waitingBytes = 0;

  const outcomesOf = async (lines: readonly NdjsonLine[]): Promise<(IngressOutcome | undefined)[]> => {
    const raw = lines.map(({ resource }): RawEntry => ({ resource }));
    try {
      const { outcomes, patientTokens } = await ingest(raw);
      for (const token of patientTokens) if (tokens.size < MOST_TOKENS) tokens.add(token);
      return lines.map((_, i) => outcomes.get(i));
    } catch (err) {
      // Before anything has been answered the whole request can still be refused; later only what is left of it.
      if (!res.headersSent) throw err;
      const { status } = toRefusal(err);
      const text =
        status === 503 ? 'Atlas could not reach a service it depends on; send this line again' : 'Not processed';
      return raw.map(({ resource }, i) => failed(i, resource, 'processing', text));
    }
  };

  const settle = async (): Promise<void> => {
    const slots = new Map(waiting.map(({ line, slot }) => [line.line, slot]));
    const lines = waiting.map(({ line }) => ({ file: '', ...line }));
    [waiting, waitingBytes] = [[], 0];
    for (const group of byPatient(lines)) {
      const outcomes = await outcomesOf(group as (NdjsonLine & { file: string })[]);
      for (const [i, { line }] of group.entries()) slots.get(line)!.result = resultOf(outcomes[i]);
    }
  };

  const send = async (): Promise<void> => {
    if (unsent.length === 0) return;
    const results = unsent.map(({ result }) => result!);
    unsent = [];
    const succeeded = results.filter(({ success }) => success).length;
    begin(res, totals.total > 0);
    totals.total += results.length;
    totals.succeeded += succeeded;
    totals.failed += results.length - succeeded;
    if (!res.write(results.map((r) => JSON.stringify(r)).join(','))) await drainedOrGone(res);
  };

  const take = async (lines: readonly NdjsonLine[]): Promise<void> => {
    const outcomes = await outcomesOf(lines);
    for (const [i, line] of lines.entries()) {
      const slot: { result?: BatchResult } = {};
      unsent.push(slot);
      if (!mayBeToldLater(outcomes[i])) slot.result = resultOf(outcomes[i]);
      else {
        waiting.push({ line, slot });
        waitingBytes += line.bytes;
      }
    }
    if (waitingBytes > held.bytes || unsent.length > held.results) await settle();
    if (waiting.length === 0) await send();
  };

  const done = (): Done => ({ patientTokens: [...tokens], count: totals.succeeded, failed: totals.failed });
  try {
    for await (const lines of readNdjson(req as AsyncIterable<Buffer>, GROUP)) {
      await take(lines);
      if (res.closed) break;
    }
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code !== 'ECONNRESET' || totals.total === 0) throw err;
    res.destroy();
  }
  // Nobody is told of the rest, who has to send it again; what was stored by then goes into the audit trail.
  if (res.destroyed) return { ...done(), failed: Math.max(totals.failed, 1) };
  await settle();
  await send();
  if (totals.total === 0) begin(res, false);
  res.end(
    `],"success":${totals.failed === 0},"total":${totals.total},"succeeded":${totals.succeeded},"failed":${totals.failed}}`
  );
  return done();
}

/** A client that went away takes no more, and then there is no `drain` to wait for. */
function drainedOrGone(res: Response): Promise<void> {
  if (res.closed) return Promise.resolve();
  return new Promise((resolve) => {
    const go = () => {
      res.off('drain', go).off('close', go);
      resolve();
    };
    res.on('drain', go).on('close', go);
  });
}

function begin(res: Response, goesOn: boolean): void {
  if (goesOn) res.write(',');
  else res.status(200).type('application/json').write('{"results":[');
}
