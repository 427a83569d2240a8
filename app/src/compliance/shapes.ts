/** What `/fhir/admin/compliance` answers (gateway/compliance/README.md). */

export interface AuditRow {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly recorded: number;
  readonly event_type?: string;
  readonly interaction?: string;
  readonly operation?: string;
  readonly action?: string;
  readonly outcome?: string;
  readonly status?: number;
  readonly agent?: string;
  readonly agent_role?: string;
  readonly purpose?: string;
  readonly patients?: readonly string[];
  readonly entities?: readonly string[];
  readonly resource_type?: string;
  readonly decision?: string;
  /** Segment of the mirror that it is sealed in; 0 until then. */
  readonly segment?: number;
}

export interface EventsAnswer {
  readonly total: number;
  /** False while events that are not sealed yet are still being fetched. */
  readonly complete: boolean;
  readonly events: readonly AuditRow[];
}

export interface EventDetailAnswer {
  readonly event: unknown;
  readonly row: AuditRow;
  readonly decision?: {
    readonly result?: string;
    readonly consent?: string;
    readonly provision?: string;
    readonly rule?: string;
  };
  readonly integrity?: unknown;
}

export interface Bucket {
  readonly start: number;
  readonly total: number;
  readonly refused: number;
  readonly failed: number;
}

export interface HeatCell {
  /** Monday is 0. */
  readonly weekday: number;
  readonly hour: number;
  readonly count: number;
}

export type Facets = Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;

export interface Finding {
  readonly rule: string;
  readonly agent: string;
  readonly role?: string;
  readonly count: number;
  readonly explanation: string;
  readonly evidence: readonly {
    readonly id: string;
    readonly recorded: number | string;
    readonly patients?: readonly string[];
  }[];
}

export interface Review {
  readonly taskId: string;
  readonly patient: string;
  readonly clinician: string;
  readonly openedAt: string;
  readonly due: string;
  readonly overdue?: boolean;
  readonly status: string;
  readonly verdict?: string;
  readonly reason?: string;
}

export interface Filters {
  readonly agentReference?: string;
  readonly entityReference?: string;
  readonly eventTypes?: string;
  readonly actions?: string;
  readonly purpose?: string;
  readonly outcome?: string;
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
}

/** The query of a filter; what is empty is left out. */
export function queryOf(filters: Filters, more: Readonly<Record<string, string | number>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, ...more })) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.toString();
}
