import type { AuditFilter } from '../../sync/audit-mirror/filter.ts';
import type { AuditRow } from '../../sync/audit-mirror/flatten.ts';
import type { AuditSearch } from '../../sync/audit-mirror/search.ts';
import type { Table } from './tables.ts';

/**
 * Accounting of disclosures, 45 CFR 164.528: for six years back, of each disclosure (b)(2) the date, who received it,
 * what it was and what for. Left out by (a)(1): those for treatment, payment and health care operations, and those to
 * the individual. `all` lists these too.
 */
export interface Disclosure {
  readonly date: string;
  readonly recipient: string;
  readonly description: string;
  readonly purpose: string;
  readonly exempt: string | null;
  readonly row: AuditRow;
}

const YEARS = 6;
const MOST = 20_000;
const DISCLOSING = ['FHIR_EXPORT', 'FHIR_SYNC', 'FHIR_REVEAL', 'LLM_CALL'] as const;
const EXEMPT: Readonly<Record<string, string>> = {
  TREAT: 'treatment',
  HPAYMT: 'payment',
  HOPERAT: 'operations',
  CARE: 'treatment',
};
const WORDS: Readonly<Record<string, string>> = {
  FHIR_EXPORT: 'pseudonymous record',
  FHIR_SYNC: 'pseudonymous record, to the analytics platform',
  FHIR_REVEAL: 'identified data',
  LLM_CALL: 'redacted text, to a language model',
};

export async function disclosures(
  search: AuditSearch,
  filter: AuditFilter & { readonly entity: string },
  { all, now }: { readonly all: boolean; readonly now: Date }
): Promise<Disclosure[]> {
  const sixYearsAgo = new Date(now);
  sixYearsAgo.setUTCFullYear(now.getUTCFullYear() - YEARS);
  const { events } = await search.find(
    { ...filter, eventTypes: DISCLOSING, outcomes: ['0'], since: filter.since ?? sixYearsAgo.getTime() },
    { limit: MOST, offset: 0 }
  );
  const listed = events.map(
    (row): Disclosure => ({
      date: new Date(row.recorded).toISOString(),
      recipient: row.recipient ?? row.agent ?? 'unknown',
      description: `${WORDS[row.event_type] ?? row.event_type}${row.resources ? `, ${row.resources} resources` : ''}`,
      purpose: row.purpose ?? 'not stated',
      exempt: exemption(row),
      row,
    })
  );
  return all ? listed : listed.filter(({ exempt }) => exempt === null);
}

export function disclosuresTable(token: string, all: boolean, listed: readonly Disclosure[]): Table {
  return {
    title: 'Accounting of disclosures (45 CFR 164.528)',
    notes: [
      `Patient ${token}.`,
      all
        ? 'All disclosures, those too that the accounting need not list.'
        : 'Without disclosures for treatment, payment and operations, and to the individual (164.528(a)(1)).',
    ],
    columns: ['date', 'recipient', 'what', 'purpose', 'exempt', 'event'],
    rows: listed.map(({ date, recipient, description, purpose, exempt, row }) => [
      date,
      recipient,
      description,
      purpose,
      exempt,
      row.id,
    ]),
  };
}

function exemption(row: AuditRow): string | null {
  if (row.agent_role === 'PATIENT' || row.purpose === 'PATRQT') return 'to the individual';
  return EXEMPT[row.purpose ?? ''] ?? null;
}
