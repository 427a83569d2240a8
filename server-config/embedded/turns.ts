import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RequestHandler } from 'express';

/**
 * Everything here is done without waiting for anything, so a batch of forty would keep all other requests waiting until
 * it is done. Between two of its entries they have their turn, and finish, for no longer than `LONGEST_MS`: one that
 * waits for a bot would hold the batch up.
 */
export class Turns {
  #others = 0;

  /** Counts what a batch gives way to: all requests but batches. */
  readonly counted: RequestHandler = (req, res, next) => {
    if (!isBatch(req.method, req.path)) {
      this.#others++;
      res.once('close', () => this.#others--);
    }
    next();
  };

  async give(): Promise<void> {
    // One turn at least, in which those that have come are seen.
    await nextTurn();
    for (const until = performance.now() + LONGEST_MS; this.#others > 0 && performance.now() < until; ) {
      await nextTurn();
    }
  }
}

const LONGEST_MS = 5;
const isBatch = (method: string, path: string): boolean => method === 'POST' && /^\/fhir\/R4\/?$/.test(path);
