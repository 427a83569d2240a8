import fs from 'node:fs/promises';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { namespace } from '../../config/namespace.ts';
import { FilePayloadStore } from '../../privacy/vault/payload-store.ts';
import { COLUMNS } from './columns.ts';
import { PARQUET, quoted } from './index-files.ts';
import { type AuditFilter, openAuditSearch } from './search.ts';

/** Made of hashes of their number, so that every run has the same: 500 people, 200,000 patients, one year. */
const MONTHS = 12;
const BEGIN = Date.UTC(2025, 0, 1);
const MONTH_MS = 30 * 86_400_000;
const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const ROUNDS = 5;

/** @returns the median milliseconds of each kind of search over an index of so many events, and how it was made */
export async function benchAuditSearch(folder: string, events: number): Promise<{ name: string; ms: number }[]> {
  const cache = path.join(folder, 'audit-index');
  const archive = new FilePayloadStore(path.join(folder, 'audit-mirror'));
  await fs.mkdir(cache, { recursive: true });
  const months = await makeIndex(cache, events);
  await archive.put('index/current.json', Buffer.from(JSON.stringify({ segment: 1, months })));
  const search = await openAuditSearch({ archive, namespace: namespace(), cache });
  const figures: { name: string; ms: number }[] = [];
  for (const [name, filter] of SEARCHES) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await search.find(filter, { limit: 100, offset: 0 });
      times.push(performance.now() - start);
    }
    figures.push({ name, ms: times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]! });
  }
  search.close();
  return figures;
}

const person = (n: number) => `Practitioner/00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const SEARCHES: readonly [string, AuditFilter][] = [
  ['the newest of an organization', { org: ORG }],
  ['by agent', { org: ORG, agent: person(7) }],
  ['by patient', { org: ORG, entity: `pt_${'a'.repeat(20)}000077` }],
  ['by type and outcome', { org: ORG, eventTypes: ['FHIR_REVEAL'], outcomes: ['4'] }],
  ['one day', { org: ORG, since: BEGIN + 5 * MONTH_MS, until: BEGIN + 5 * MONTH_MS + 86_400_000 }],
  [
    'by patient, type and time',
    { org: ORG, entity: `pt_${'a'.repeat(20)}000077`, actions: ['R'], since: BEGIN + 6 * MONTH_MS },
  ],
];

async function makeIndex(cache: string, events: number) {
  const db = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB', temp_directory: cache });
  const connection = await db.connect();
  const each = Math.floor(events / MONTHS);
  const months: Record<string, { events: string; entities: string; rows: number }> = {};
  for (let month = 0; month < MONTHS; month++) {
    const begin = BEGIN + month * MONTH_MS;
    const given: Record<string, string> = {
      id: `printf('%08x-0000-4000-8000-%012d', ${month}, i)`,
      recorded: `make_timestamp_ms(${begin} + (i * ${MONTH_MS} // ${each}))`,
      event_type:
        "CASE hash(i) % 20 WHEN 0 THEN 'FHIR_REVEAL' WHEN 1 THEN 'FHIR_EXPORT' WHEN 2 THEN 'FHIR_UPDATE' ELSE 'FHIR_READ' END",
      interaction: "'read'",
      action: "'R'",
      outcome: "CASE WHEN hash(i + 1) % 50 = 0 THEN '4' ELSE '0' END",
      org: quoted(ORG),
      agent: "printf('Practitioner/00000000-0000-4000-8000-%012d', hash(i + 2) % 500)",
      agent_role: "'CLINICIAN'",
      purpose: "'TREAT'",
      patients: `[printf('pt_${'a'.repeat(20)}%06d', hash(i + 3) % 200000)]`,
      entities: `[printf('Observation/%08x-0000-4000-8000-%012d', ${month}, i)]`,
      writer: "'gateway'",
      chain: "'bench'",
      sequence: 'i::INTEGER',
      segment: '1',
      position: 'i::INTEGER',
    };
    const columns = Object.entries(COLUMNS).map(([name, type]) => `${given[name] ?? 'NULL'}::${type} AS ${name}`);
    await connection.run(`CREATE OR REPLACE TABLE made AS SELECT ${columns.join(', ')} FROM range(${each}) AS t(i)`);
    const name = `2025-${String(month + 1).padStart(2, '0')}`;
    await connection.run(
      `COPY (SELECT * FROM made ORDER BY recorded) TO ${quoted(path.join(cache, `events-${name}.parquet`))} (${PARQUET})`
    );
    await connection.run(
      `COPY (SELECT unnest(patients || entities) AS key, * FROM made ORDER BY key, recorded) TO ${quoted(path.join(cache, `entities-${name}.parquet`))} (${PARQUET})`
    );
    months[name] = { events: `index/events-${name}.parquet`, entities: `index/entities-${name}.parquet`, rows: each };
  }
  connection.closeSync();
  db.closeSync();
  return months;
}
