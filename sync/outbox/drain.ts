import type { IngressOutcome } from '../../bots/ingress/message.ts';
import type { OutboxRow, OutboxStore, RowOutcome } from './outbox.ts';
import { postgresOutbox } from './postgres.ts';
import { sqliteOutbox } from './sqlite.ts';

const ROWS_AT_ONCE = 100;
/** One run of the clock; what is left is the next run's. */
const MOST_ROUNDS = 100;

/** Brings identified resources in, as the inbound endpoint would. @throws when a dependency is down */
export type Ingest = (resources: readonly unknown[]) => Promise<ReadonlyMap<number, IngressOutcome>>;

export function openOutbox(url: string): OutboxStore {
  return url.startsWith('sqlite:')
    ? sqliteOutbox(url.slice('sqlite:'.length).replace(/^\/\//, ''))
    : postgresOutbox(url);
}

export interface DrainResult {
  readonly ingested: number;
  readonly skipped: number;
  readonly failed: number;
}

/** Takes what the application has written into Medplum, through ingress. What came from an EHR does not go round again. */
export async function drainOutbox(store: OutboxStore, ingest: Ingest): Promise<DrainResult> {
  const total = { ingested: 0, skipped: 0, failed: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const taken = await store.take(ROWS_AT_ONCE, async (rows) => {
      const own = rows.filter(({ origin }) => origin !== 'ehr');
      const outcomes = own.length > 0 ? await ingest(own.map(({ resource }) => resource)) : new Map();
      total.skipped += rows.length - own.length;
      return rows.map((row) => outcomeOf(row, own, outcomes, total));
    });
    if (taken < ROWS_AT_ONCE) break;
  }
  return total;
}

function outcomeOf(
  row: OutboxRow,
  own: readonly OutboxRow[],
  outcomes: ReadonlyMap<number, IngressOutcome>,
  total: { ingested: number; failed: number }
): RowOutcome {
  const index = own.indexOf(row);
  if (index < 0) return { done: true };
  const outcome = outcomes.get(index);
  if (outcome && outcome.status !== 'failed') {
    total.ingested++;
    return { done: true };
  }
  total.failed++;
  // A code word: the text names elements, and the application can ask for it by sending the resource itself.
  return { failed: outcome?.code ?? 'processing' };
}
