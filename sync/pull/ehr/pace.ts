/**
 * How fast a source may be asked: as fast as it lets us, found out with few refusals. The rate grows quickly until the
 * first 429. That tells what the source allows (what it answered, over the time that took and the time it asks to
 * wait): from then on the rate returns to nine tenths of it soon, and beyond that a ten-thousandth a request, so that a
 * source that is asked steadily refuses about one request in a thousand.
 */
export interface Pace {
  /** When the next request may go out, milliseconds from now; that place is taken. */
  take(): number;
  answered(): void;
  /** @param retryAfterMs what the source asks to wait */
  refused(retryAfterMs: number): void;
  /** Requests a second. */
  rate(): number;
}

const FIRST_RATE = 5;
const SLOWEST = 0.05;
/** Fewer answers say nothing about what the source allows. */
const ENOUGH = 5;
const BURST = 10;
/** A source may allow more than it once did: after this without a refusal a quarter more is tried. */
const TRIED_AGAIN_MS = 3_600_000;

export function createPace(mostPerSecond: number, now: () => number = Date.now): Pace {
  let rate = Math.min(FIRST_RATE, mostPerSecond);
  let ceiling: number | undefined;
  let next = Number.NEGATIVE_INFINITY;
  let since = { at: now(), answered: 0 };
  let refusedAt = 0;

  return {
    take() {
      if (ceiling !== undefined && now() - refusedAt > TRIED_AGAIN_MS) {
        ceiling = Math.max(ceiling, rate) * 1.25;
        refusedAt = now();
      }
      // Who has not asked for a while may ask a few times at once.
      const at = Math.max(next, now() - BURST * (1000 / rate));
      next = at + 1000 / rate;
      return Math.max(at - now(), 0);
    },
    answered() {
      since.answered++;
      const step = ceiling === undefined ? rate * 0.05 : rate < 0.9 * ceiling ? rate * 0.01 : ceiling * 0.0001;
      rate = Math.min(rate + step, mostPerSecond);
    },
    refused(retryAfterMs) {
      const at = now();
      const allowed = since.answered / Math.max((at - since.at + retryAfterMs) / 1000, 0.001);
      if (since.answered >= ENOUGH) {
        // Only the first time: later the time before was spent at a pace that was far from any limit.
        const limit = ceiling === undefined ? Math.min(rate, allowed) : rate;
        ceiling = Math.max(limit, SLOWEST);
        rate = Math.max(Math.min(rate * 0.7, limit * 0.9), SLOWEST);
      } else {
        // Several requests that were under way are refused for one reason.
        rate = Math.max(rate * 0.9, SLOWEST);
      }
      refusedAt = at;
      next = Math.max(next, at + retryAfterMs);
      since = { at: at + retryAfterMs, answered: 0 };
    },
    rate: () => rate,
  };
}
