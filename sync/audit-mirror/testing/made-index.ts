import fs from 'node:fs/promises';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { FilePayloadStore, type PayloadStore } from '../../../privacy/vault/payload-store.ts';
import { COLUMNS } from '../columns.ts';
import { INDEX_VERSION, type IndexFiles, writeFiles } from '../index-files.ts';
import { indexCache } from '../mirror.ts';

/** What the made events are about. */
export const MADE = {
  org: 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1',
  people: 500,
  patients: 200_000,
  months: 12,
  begin: Date.UTC(2025, 0, 1),
  monthMs: 30 * 86_400_000,
  agent: (n: number) => `Practitioner/00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  token: (n: number) => `pt_${'a'.repeat(20)}${String(n).padStart(6, '0')}`,
} as const;

/**
 * An index of so many events of one year and no segments, below `dataDir` where the gateway looks for it. Made of
 * hashes of their number, so that every run has the same, and no two columns go together: the worst case for sums.
 */
export async function makeIndex(dataDir: string, events: number): Promise<{ archive: PayloadStore; cache: string }> {
  const cache = indexCache(dataDir);
  const archive = new FilePayloadStore(path.join(dataDir, 'audit-mirror'));
  await fs.mkdir(cache, { recursive: true });
  const db = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '3GB', temp_directory: cache });
  const connection = await db.connect();
  const each = Math.floor(events / MADE.months);
  const months: Record<string, IndexFiles> = {};
  for (let month = 0; month < MADE.months; month++) {
    const name = `2025-${String(month + 1).padStart(2, '0')}`;
    await connection.run(
      `CREATE OR REPLACE TABLE made AS SELECT ${columnsOf(month, each)} FROM range(${each}) AS t(i)`
    );
    await writeFiles(connection, {
      events: 'SELECT * FROM made',
      keys: `SELECT unnest(patients || entities || ['agent ' || agent]) AS key, * FROM made`,
      to: (kind) => path.join(cache, `${kind}-${name}.parquet`),
    });
    const key = (kind: string) => `index/${kind}-${name}.parquet`;
    months[name] = { events: key('events'), keys: key('keys'), hours: key('hours'), rows: each };
  }
  connection.closeSync();
  db.closeSync();
  const state = { version: INDEX_VERSION, segment: 1, months, replaced: [] };
  await archive.put('index/current.json', Buffer.from(JSON.stringify(state)));
  return { archive, cache };
}

function columnsOf(month: number, each: number): string {
  const one = (of: number, seed: number) => `(hash(i + ${month * each} + ${seed}000000007) % ${of})`;
  const uuid = (kind: number, of: string) => `printf('%08x-0000-4000-8000-%012d', ${kind}, ${of})`;
  const pick = (seed: number, shares: Readonly<Record<string, number>>, rest: string) => {
    const cases = Object.entries(shares).map(([value, of]) => `WHEN ${one(of, seed)} = 0 THEN '${value}'`);
    return `CASE ${cases.join(' ')} ELSE '${rest}' END`;
  };
  const patient = one(MADE.patients, 1);
  const agent = one(MADE.people, 2);
  const given: Record<string, string> = {
    id: `printf('%08x-0000-4000-8000-%012d', ${one(4_294_967_295, 3)}, i)`,
    recorded: `make_timestamp_ms(${MADE.begin + month * MADE.monthMs} + (i * ${MADE.monthMs} // ${each}))`,
    event_type: pick(4, { FHIR_REVEAL: 20, FHIR_EXPORT: 19, FHIR_UPDATE: 18, FHIR_EXECUTE: 17 }, 'FHIR_READ'),
    interaction: "'read'",
    action: pick(4, { R: 19, U: 18, E: 17 }, 'R'),
    outcome: pick(5, { '8': 4_999, '4': 50 }, '0'),
    org: `'${MADE.org}'`,
    agent: `printf('Practitioner/00000000-0000-4000-8000-%012d', ${agent})`,
    agent_role: `CASE ${agent} % 10 WHEN 0 THEN 'ADMIN' WHEN 1 THEN 'COMPLIANCE' ELSE 'CLINICIAN' END`,
    client: "'atlas'",
    address: `printf('address-%d', ${agent})`,
    purpose: pick(6, { HOPERAT: 10, HRESCH: 9 }, 'TREAT'),
    patients: `[printf('pt_${'a'.repeat(20)}%06d', ${patient})]`,
    entities: `['Patient/' || ${uuid(1, patient)}, 'Observation/' || ${uuid(month, 'i')}]`,
    resource_type: pick(7, { Patient: 5, Encounter: 4, Condition: 3 }, 'Observation'),
    resources: '1',
    decision: pick(8, { deny: 50, filter: 40 }, 'permit'),
    rule: "'purpose'",
    consent: `'Consent/' || ${uuid(2, patient)}`,
    provision: "'provision.provision[0]'",
    encounter: `'Encounter/' || ${uuid(3, patient)}`,
    correlation: `md5((i + ${month * each})::VARCHAR)`,
    writer: "'gateway'",
    chain: "'bench'",
    sequence: 'i::INTEGER',
    segment: '1',
    position: 'i::INTEGER',
  };
  return Object.entries(COLUMNS)
    .map(([name, type]) => `(${given[name] ?? 'NULL'})::${type} AS ${name}`)
    .join(', ');
}
