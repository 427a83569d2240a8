import type { AuditEvent } from '@medplum/fhirtypes';
import { isIntact, linkOf } from '../../sync/audit/chain.ts';
import type { AuditRow } from '../../sync/audit-mirror/flatten.ts';
import { leafHash } from '../../sync/audit-mirror/merkle.ts';
import { type Entry, lineAt, lineOf } from '../../sync/audit-mirror/segment.ts';
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
  return detailOf(deps, row, row.segment > 0 ? await readSegment(desk, row.segment) : undefined);
}

/** Those of many rows, in their order. Each segment is read once, and one at a time: it may be ten megabytes. */
export async function eventsOf(deps: GatewayDeps, desk: AuditDesk, rows: readonly AuditRow[]): Promise<AuditEvent[]> {
  const found = new Map<string, AuditEvent>();
  for (const [number, some] of Map.groupBy(rows, ({ segment }) => segment)) {
    const segment = number > 0 ? await readSegment(desk, number) : undefined;
    for (const row of some) {
      const line = segment && sealedLine(segment, row.position)?.line;
      const event = line ? (JSON.parse(line.toString('utf8')) as AuditEvent) : await stored(deps, row.id);
      if (event) found.set(row.id, event);
    }
  }
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}

async function detailOf(deps: GatewayDeps, row: AuditRow, segment: Segment | undefined) {
  const sealed = segment && sealedLine(segment, row.position);
  const inStore = await stored(deps, row.id);
  const event = sealed ? (JSON.parse(sealed.line.toString('utf8')) as AuditEvent) : inStore;
  if (!event) return undefined;
  const link = linkOf(event, deps.namespace);
  return {
    event,
    integrity: {
      sealed: row.segment > 0,
      segment: row.segment || null,
      position: row.position,
      asSealed: row.segment > 0 ? (sealed?.holds ?? false) : null,
      storeAgrees: sealed && inStore ? lineOf(inStore).equals(sealed.line) : null,
      hashHolds: link ? isIntact(event, link, deps.namespace) : null,
    },
  };
}

const stored = ({ medplum }: GatewayDeps, id: string): Promise<AuditEvent | undefined> =>
  medplum.readResource('AuditEvent', id, { cache: 'no-store' }).catch(() => undefined);

interface Segment {
  readonly data: Buffer | undefined;
  readonly entries: readonly Entry[];
}

async function readSegment({ archive }: AuditDesk, segment: number): Promise<Segment> {
  const [data, entries] = await Promise.all([readData(archive, segment), readEntries(archive, segment)]);
  return { data, entries };
}

function sealedLine({ data, entries }: Segment, position: number | null) {
  const entry = position === null ? undefined : entries[position];
  if (!data || !entry) return undefined;
  const offset = entries.slice(0, position!).reduce((sum, { length }) => sum + length, 0);
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
