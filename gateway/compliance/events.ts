import type { AuditEvent } from '@medplum/fhirtypes';
import { isIntact, linkOf } from '../../sync/audit/chain.ts';
import type { AuditRow } from '../../sync/audit-mirror/flatten.ts';
import { leafHash } from '../../sync/audit-mirror/merkle.ts';
import { lineAt, lineOf } from '../../sync/audit-mirror/segment.ts';
import { readData, readEntries } from '../../sync/audit-mirror/store.ts';
import type { GatewayDeps } from '../deps.ts';
import type { AuditDesk } from './desk.ts';
import type { Table } from './tables.ts';

/** One event in full, with what vouches for it. */
export interface EventDetail {
  readonly event: AuditEvent;
  readonly integrity: {
    readonly sealed: boolean;
    readonly segment: number | null;
    readonly position: number | null;
    /** The line in the segment is the one that was sealed; null before it is. */
    readonly asSealed: boolean | null;
    /** The store holds the same; null when it can't be asked. */
    readonly storeAgrees: boolean | null;
    /** Its running hash is that of its content. */
    readonly hashHolds: boolean | null;
  };
}

/** The event of a row: as it is sealed, else as the store has it. Undefined when neither has it. */
export async function eventOf(deps: GatewayDeps, desk: AuditDesk, row: AuditRow): Promise<EventDetail | undefined> {
  const sealed =
    row.segment > 0 && row.position !== null ? await sealedLine(desk, row.segment, row.position) : undefined;
  const stored = await deps.medplum.readResource('AuditEvent', row.id, { cache: 'no-store' }).catch(() => undefined);
  const event = sealed ? (JSON.parse(sealed.line.toString('utf8')) as AuditEvent) : stored;
  if (!event) return undefined;
  const link = linkOf(event, deps.namespace);
  return {
    event,
    integrity: {
      sealed: row.segment > 0,
      segment: row.segment || null,
      position: row.position,
      asSealed: row.segment > 0 ? (sealed?.holds ?? false) : null,
      storeAgrees: sealed && stored ? lineOf(stored).equals(sealed.line) : null,
      hashHolds: link ? isIntact(event, link, deps.namespace) : null,
    },
  };
}

async function sealedLine(desk: AuditDesk, segment: number, position: number) {
  const [data, entries] = await Promise.all([readData(desk.archive, segment), readEntries(desk.archive, segment)]);
  const entry = entries[position];
  if (!data || !entry) return undefined;
  const offset = entries.slice(0, position).reduce((sum, { length }) => sum + length, 0);
  const line = lineAt(data, offset, entry.length);
  return line && { line, holds: leafHash(line).toString('hex') === entry.leaf };
}

/** Rows as a report: ids, tokens and code words, as everywhere. */
export function eventsTable(title: string, notes: readonly string[], rows: readonly AuditRow[]): Table {
  return {
    title,
    notes,
    columns: [
      'time',
      'event',
      'operation',
      'outcome',
      'who',
      'role',
      'whom',
      'what',
      'resources',
      'why',
      'consent',
      'provision',
      'correlation',
    ],
    rows: rows.map((row) => [
      new Date(row.recorded).toISOString(),
      row.event_type,
      row.operation,
      row.status ? `${row.outcome} (HTTP ${row.status})` : row.outcome,
      row.agent,
      row.agent_role,
      row.patients.join(' '),
      row.entities.find((one) => !one.startsWith('Patient/')) ?? row.resource_type,
      row.resources,
      row.purpose,
      row.consent,
      row.provision,
      row.correlation,
    ]),
  };
}
