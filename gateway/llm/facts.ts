import type { Metrics } from '../../config/metrics.ts';
import type { AuditDecision } from '../../sync/audit/input.ts';

/** What is told of one question, in its AuditEvent and the metrics: sizes, types and times, never text. */
export interface Facts {
  readonly started: number;
  purpose?: string;
  /** What role, care and consent decided. */
  decision?: AuditDecision;
  model?: string;
  promptChars: number;
  answerChars: number;
  restored: number;
  redactions: Record<string, number>;
  /** References of what was read for it. */
  sources: readonly string[];
  withheld: number;
  usage?: Usage;
}

export interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** The server did not count. */
  readonly estimated: boolean;
}

export const newFacts = (): Facts => ({
  started: performance.now(),
  promptChars: 0,
  answerChars: 0,
  restored: 0,
  redactions: {},
  sources: [],
  withheld: 0,
});

export const elapsedMs = ({ started }: Facts): number => Math.round(performance.now() - started);

/** For the AuditEvent. */
export function detailsOf(facts: Facts): Record<string, string | number> {
  return {
    promptBytes: facts.promptChars,
    answerBytes: facts.answerChars,
    sources: facts.sources.length,
    withheld: facts.withheld,
    restored: facts.restored,
    ...Object.fromEntries(Object.entries(facts.redactions).map(([type, n]) => [`redacted.${type}`, n])),
    ...(facts.usage ? { promptTokens: facts.usage.promptTokens, completionTokens: facts.usage.completionTokens } : {}),
    latencyMs: elapsedMs(facts),
  };
}

export function tell(metrics: Metrics, route: 'chat' | 'complete', facts: Facts, status: number): void {
  const reason = reasonOf(status);
  metrics.llmRequests.inc({ route, status: outcomeOf(status) });
  metrics.llmDuration.observe({ route }, (performance.now() - facts.started) / 1000);
  for (const [type, n] of Object.entries(facts.redactions)) metrics.redactions.inc({ type }, n);
  if (facts.usage) {
    metrics.llmTokens.inc({ route, direction: 'prompt' }, facts.usage.promptTokens);
    metrics.llmTokens.inc({ route, direction: 'completion' }, facts.usage.completionTokens);
  }
  if (reason) metrics.llmRefusals.inc({ route, reason });
  if (reason === 'quota') metrics.llmQuotaRefused.inc({ route });
}

function outcomeOf(status: number): string {
  if (status < 400) return 'success';
  if (status === 422) return 'blocked';
  return status < 499 ? 'refused' : 'error';
}

function reasonOf(status: number): string | undefined {
  if (status < 400 || status === 499) return undefined;
  if (status === 429) return 'quota';
  if (status === 422) return 'identified';
  if (status === 401 || status === 403 || status === 404) return 'forbidden';
  return status >= 500 ? 'unavailable' : 'invalid';
}
