/** What was found of one resource type (runbook 2.4), and what this kind of store can have besides. */
export interface TypeResult {
  total: number;
  /** Without a sync state. */
  notSynced: number;
  /** Changed since, longer ago than the stale days. */
  stale: number;
  /** Consent or phi-gate holds them back; they are asked again. */
  withheld: number;
  /** In the sink, and gone from Medplum. */
  ghosts: number;
  enqueued: number;
  errors: number;
}

export interface ReconciliationResult {
  /** ISO 8601. */
  readonly startTime: string;
  readonly endTime: string;
  readonly durationMs: number;
  /** By `encounters`, `observations`, …: each type that Medplum or a sink has something of. */
  readonly [types: string]: TypeResult | string | number | readonly string[];
  /** Vault objects that no resource pointed at; they are removed. */
  readonly orphanPayloads: number;
  /** What went wrong, in words that quote nothing. */
  readonly errors: readonly string[];
}

export const noneFound = (): TypeResult => ({
  total: 0,
  notSynced: 0,
  stale: 0,
  withheld: 0,
  ghosts: 0,
  enqueued: 0,
  errors: 0,
});

/** `encounters`, `medicationRequests`. */
export const keyOf = (resourceType: string): string =>
  `${resourceType[0]!.toLowerCase()}${resourceType.slice(1).replace(/y$/, 'ie')}s`;

/** Types that an answer always names. */
export const ALWAYS: readonly string[] = ['Patient', 'Encounter', 'Observation'];
