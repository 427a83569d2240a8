import type { Metrics } from '../../config/metrics.ts';
import { Conversation, findIdentified, redact, type Span } from '../../privacy/redact/index.ts';
import { redactWithModel, type TextModel } from '../../privacy/redact/model/index.ts';
import type { Known } from './last-check.ts';
import { disarmed } from './prompt.ts';

/**
 * Redacts the texts of one request with the same placeholders, one after the other, and remembers what stands behind
 * them.
 */
export interface Protection {
  text(source: string): Promise<string>;
  readonly spans: readonly Span[];
  /** How many values of each type were taken out. */
  counts(): Record<string, number>;
}

/** Redacting can bring words together that then read as one more name; after so many rounds the last check refuses. */
const MOST_ROUNDS = 3;

/** @param model asked once a text; what else a redaction brings together the rules see */
export function protection(known: Known, metrics: Metrics, model?: TextModel): Protection {
  const conversation = new Conversation();
  const spans: Span[] = [];
  const context = { known: known.people, conversation };
  return {
    spans,
    async text(source) {
      const stop = metrics.redactionDuration.startTimer();
      let text = disarmed(source);
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const redacted =
          model && round === 0 ? await redactWithModel(text, { ...context, model }) : redact(text, context);
        spans.push(...redacted.spans);
        text = redacted.text;
        if (redacted.spans.length === 0 || findIdentified(text, context).length === 0) break;
      }
      stop();
      return text;
    },
    counts() {
      const counts: Record<string, number> = {};
      for (const { type } of spans) if (type !== 'PLACEHOLDER') counts[type] = (counts[type] ?? 0) + 1;
      return counts;
    },
  };
}
