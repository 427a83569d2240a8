import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lake } from '../../sync/sinks/lake/lake.ts';
import type { SyncRecord } from '../../sync/sinks/sink.ts';
import { type LakeAnswer, queryLake } from './query.ts';
import { QueryRefused } from './statement.ts';

const NORTH = '00000000-0000-4000-8000-000000000001';
const SOUTH = '00000000-0000-4000-8000-000000000002';
const LIMITS = { rows: 100, seconds: 10, memoryMb: 256 };
let folder: string;

function record(type: string, id: string, patientId: string, orgId: string, given: object): SyncRecord {
  return {
    resource: { resourceType: type, id, ...given } as Resource as SyncRecord['resource'],
    ...{ versionId: `${id}-v1`, lastUpdated: '2026-01-01T00:00:00.000Z', patientId, orgIds: [orgId] },
  };
}

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-lake-query-'));
  await fs.writeFile(path.join(folder, 'secret.txt'), 'secret');
  const lake = new Lake(folder);
  // 20 women, 10 men, one other; the other has the one high value.
  const patients = Array.from({ length: 31 }, (_, i) => ({
    id: `p${i}`,
    gender: i < 20 ? 'female' : i < 30 ? 'male' : 'other',
  }));
  await lake.write('Patient', [
    ...patients.map(({ id, gender }) => record('Patient', id, id, NORTH, { gender })),
    record('Patient', 'south', 'south', SOUTH, { gender: 'female' }),
  ]);
  await lake.write(
    'Observation',
    patients.map(({ id }, i) =>
      record('Observation', `o${i}`, id, NORTH, {
        code: { coding: [{ system: 'http://loinc.org', code: '8310-5' }] },
        valueQuantity: { value: i === 30 ? 42 : 37, unit: 'Cel' },
        effectiveDateTime: '2026-01-01',
      })
    )
  );
  await lake.close();
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

const asAdmin = (sql: string, limits = LIMITS): Promise<LakeAnswer> =>
  queryLake(folder, { sql, orgId: NORTH, floor: undefined }, limits);
const asResearcher = (sql: string): Promise<LakeAnswer> => queryLake(folder, { sql, orgId: NORTH, floor: 11 }, LIMITS);

describe('a query', () => {
  test('sees the tables of the lake, as one organization has them', async () => {
    expect((await asAdmin('SELECT count(*) AS n FROM PatientAll')).rows).toEqual([[31]]);
    expect((await asAdmin('SELECT count(*) FROM stg_observation')).rows).toEqual([[31]]);
    expect((await asAdmin('SELECT count(*) FROM EncounterAll')).rows).toEqual([[0]]);
    const south = await queryLake(folder, { sql: 'SELECT id FROM PatientAll', orgId: SOUTH, floor: undefined }, LIMITS);
    expect(south.rows).toEqual([['south']]);
  });

  test('answers so many rows and says that there are more', async () => {
    const answer = await asAdmin('SELECT id, gender FROM PatientAll ORDER BY id', { ...LIMITS, rows: 5 });
    expect(answer).toMatchObject({ rowCount: 5, truncated: true, columns: [{ name: 'id' }, { name: 'gender' }] });
    expect((await asAdmin('SELECT id FROM PatientAll')).truncated).toBe(false);
  });

  test('may use WITH, windows and joins when it is not bound', async () => {
    const sql = `WITH w AS (SELECT p.gender, avg(o.value) AS mean FROM PatientAll p
      JOIN ObservationAll o ON o.patient_id = p.id GROUP BY 1) SELECT gender, mean FROM w ORDER BY mean DESC LIMIT 1`;
    expect((await asAdmin(sql)).rows).toEqual([['other', 42]]);
  });

  test.each([
    ['two statements', 'SELECT 1; SELECT 2'],
    ['a second one behind a comment', 'SELECT 1 /* ; */; DROP VIEW PatientAll'],
    ['COPY', "COPY (SELECT 1) TO '/tmp/atlas-lake-out.csv'"],
    ['ATTACH', "ATTACH '/tmp/x.db'"],
    ['INSTALL', 'INSTALL httpfs'],
    ['SET', 'SET enable_external_access = true'],
    ['PRAGMA', 'PRAGMA database_list'],
    ['CALL', 'CALL pragma_version()'],
    ['CREATE', 'CREATE TABLE t AS SELECT 1'],
    ['INSERT', 'INSERT INTO PatientAll VALUES (1)'],
    ['DESCRIBE', 'DESCRIBE PatientAll'],
    ['SUMMARIZE', 'SUMMARIZE PatientAll'],
    ['EXPLAIN', 'EXPLAIN SELECT 1'],
    ['no SQL', 'hello'],
    ['nothing', ';'],
    ['a file as a table', "SELECT * FROM '/etc/passwd'"],
    ['read_csv', "SELECT * FROM read_csv('/etc/passwd')"],
    ['read_text', "SELECT * FROM read_text('/etc/passwd')"],
    ['read_parquet of the lake itself', "SELECT * FROM read_parquet('stg/stg_patient/*.parquet')"],
    ['glob', "SELECT * FROM glob('/*')"],
    ['read_text in a subquery', "SELECT (SELECT content FROM read_text('/etc/passwd'))"],
    ['the environment', "SELECT getenv('PATH')"],
    ['settings', "SELECT current_setting('memory_limit')"],
    ['settings as a table', 'SELECT * FROM duckdb_settings()'],
    ['the schema', 'SELECT * FROM information_schema.tables'],
    ['views with their SQL', 'SELECT sql FROM duckdb_views()'],
    ['SQL as text', "SELECT * FROM query('SELECT 1')"],
    ['a table by its name as text', "SELECT * FROM query_table('stg_patient')"],
    ['a network', "SELECT * FROM 'https://example.org/x.parquet'"],
    ['an unknown table', 'SELECT * FROM other_table'],
    ['a qualified table', 'SELECT * FROM memory.main.stg_patient'],
  ])('is refused when it is %s', async (_, sql) => {
    await expect(asAdmin(sql)).rejects.toThrow(QueryRefused);
    await expect(asResearcher(sql)).rejects.toThrow(QueryRefused);
  });

  test('an error quotes no value', async () => {
    const err = await asAdmin('SELECT CAST(gender AS INTEGER) FROM PatientAll').catch((e: Error) => e);
    expect((err as Error).message).toBe('The query could not be run (Conversion Error).');
  });

  test('is ended when it takes too long, or too much memory', async () => {
    // One stream of numbers: a join would hold one side, and be ended for its memory first.
    const endless = 'SELECT count(*) FROM range(1000000000000) a WHERE hash(a.range) = 3';
    await expect(asAdmin(endless, { ...LIMITS, seconds: 1 })).rejects.toThrow('The query took too long.');
    const large = "SELECT list(a.range || repeat('x', 1000)) FROM range(10000000) a";
    await expect(asAdmin(large, { ...LIMITS, memoryMb: 64 })).rejects.toThrow('Out of Memory Error');
  });
});

describe('whoever is bound by the floor', () => {
  test.each<[string, unknown[][]]>([
    ['SELECT count(*) FROM PatientAll', [[31]]],
    ['SELECT gender, count(*) AS n FROM PatientAll GROUP BY gender', [['female', 20]]],
    ["SELECT count(*) FROM PatientAll WHERE gender = 'other'", []],
    ["SELECT count(*) FROM PatientAll WHERE gender = 'nobody'", []],
    [
      "SELECT gender, count(DISTINCT id) FROM PatientAll WHERE gender IN ('female', 'male') GROUP BY 1 ORDER BY 2 DESC",
      [['female', 20]],
    ],
    [
      'SELECT code, avg(value), count(*) FROM ObservationAll WHERE value BETWEEN 30 AND 40 GROUP BY code',
      [['8310-5', 37, 30]],
    ],
    [
      'SELECT p.gender, count(*) FROM PatientAll p JOIN ObservationAll o ON o.patient_id = p.id GROUP BY p.gender',
      [['female', 20]],
    ],
    ['SELECT value, count(*) FROM ObservationAll GROUP BY value', [[37, 30]]],
    // Only those that are left: a group with too few has no place among them.
    ['SELECT value, count(*) FROM ObservationAll GROUP BY value ORDER BY value DESC LIMIT 1', [[37, 30]]],
    ['SELECT value, count(*) FROM ObservationAll GROUP BY value ORDER BY value DESC OFFSET 1', []],
    [
      "SELECT year(effective), count(*) FROM ObservationAll WHERE effective >= DATE '2026-01-01' GROUP BY 1",
      [[2026, 31]],
    ],
    ["SELECT count(*) FROM ObservationAll WHERE effective < TIMESTAMP '2026-01-02 00:00:00' AND value < 37.5", [[30]]],
    ["SELECT count(*) FROM ObservationAll WHERE effective BETWEEN '2026-01-01' AND '2026-12-31'", [[31]]],
    ["SELECT date_trunc('month', effective), count(*) FROM ObservationAll GROUP BY 1", [['2026-01-01 00:00:00', 31]]],
    ['SELECT count(*) FROM PatientAll WHERE deceased = TRUE OR NOT deceased OR deceased IS NULL', [[31]]],
    ["SELECT count(*) FROM ObservationAll WHERE unit LIKE 'C%' AND lower(unit) IN ('cel', NULL)", [[31]]],
  ])('gets figures of groups that are large enough: %s', async (sql, rows) => {
    expect((await asResearcher(sql)).rows).toEqual(rows);
  });

  test.each([
    ['rows', 'SELECT * FROM PatientAll'],
    ['a column', 'SELECT gender FROM PatientAll'],
    ['DISTINCT', 'SELECT DISTINCT gender FROM PatientAll'],
    ['an id as a group', 'SELECT id, count(*) FROM PatientAll GROUP BY id'],
    ['an id under another function', 'SELECT lower(id), count(*) FROM PatientAll GROUP BY 1'],
    ['the whole resource', 'SELECT resource, count(*) FROM PatientAll GROUP BY resource'],
    ['min', 'SELECT min(value) FROM ObservationAll'],
    ['max', 'SELECT max(value) FROM ObservationAll'],
    ['any_value', 'SELECT any_value(gender) FROM PatientAll'],
    ['list', 'SELECT list(gender) FROM PatientAll'],
    ['string_agg', "SELECT string_agg(gender, ',') FROM PatientAll"],
    ['arg_max', 'SELECT arg_max(gender, id) FROM PatientAll'],
    ['the sum of a CASE', "SELECT sum(CASE WHEN gender = 'other' THEN 1 ELSE 0 END) FROM PatientAll"],
    ['the sum of a condition', "SELECT sum((gender = 'other')::INT) FROM PatientAll"],
    ['FILTER', "SELECT count(*) FILTER (WHERE gender = 'other') FROM PatientAll"],
    ['a count that is not of a column', "SELECT count(nullif(gender, 'female')) FROM PatientAll"],
    ['figures of figures', 'SELECT sum(n) FROM (SELECT gender, count(*) AS n FROM PatientAll GROUP BY gender)'],
    [
      'a subquery as a figure',
      "SELECT count(*), (SELECT count(*) FROM PatientAll WHERE gender = 'other') FROM PatientAll",
    ],
    ['a subquery as a condition', 'SELECT count(*) FROM PatientAll WHERE (SELECT max(value) FROM ObservationAll) > 40'],
    ['EXISTS', 'SELECT count(*) FROM PatientAll WHERE EXISTS (SELECT 1 FROM ObservationAll WHERE value > 40)'],
    ['WITH', 'WITH x AS (SELECT * FROM PatientAll) SELECT count(*) FROM x'],
    ['UNION', 'SELECT count(*) FROM PatientAll UNION ALL SELECT count(*) FROM ObservationAll'],
    ['HAVING', 'SELECT gender, count(*) FROM PatientAll GROUP BY gender HAVING count(*) < 11'],
    ['a window', 'SELECT count(*) OVER (PARTITION BY gender) FROM PatientAll'],
    ['QUALIFY', 'SELECT gender, count(*) FROM PatientAll GROUP BY gender QUALIFY row_number() OVER () = 1'],
    ['one patient by id', "SELECT count(*) FROM PatientAll WHERE id = 'p30'"],
    ['one patient left out by id', "SELECT count(*) FROM PatientAll WHERE id <> 'p30'"],
    ['an id range', "SELECT count(*) FROM PatientAll WHERE patient_id BETWEEN 'p0' AND 'p1'"],
    ['text of the resource', "SELECT count(*) FROM PatientAll WHERE resource LIKE '%p30%'"],
    [
      'an error that tells',
      "SELECT count(*) FROM PatientAll WHERE CASE WHEN gender = 'other' THEN error('x') ELSE true END",
    ],
    ['a cast that tells', 'SELECT count(*) FROM PatientAll WHERE CAST(gender AS INT) = 1'],
    // No row comes so far, so that it fails for none: who asks would learn that there is one.
    [
      'a comparison that tells: text with a number',
      "SELECT count(*) FROM ObservationAll WHERE code = 'none' AND unit = 5",
    ],
    ['text with numbers', "SELECT count(*) FROM ObservationAll WHERE code = 'none' AND unit IN (5, 6)"],
    ['text with a date', "SELECT count(*) FROM ObservationAll WHERE code = 'none' AND unit < DATE '2026-01-01'"],
    ['text with a column of numbers', "SELECT count(*) FROM ObservationAll WHERE code = 'none' AND unit = value"],
    ['text as a condition', "SELECT count(*) FROM ObservationAll WHERE code = 'none' AND unit"],
    ['a number with text', "SELECT count(*) FROM ObservationAll WHERE code = 'none' AND value = 'x'"],
    [
      'a time with text that is none',
      "SELECT count(*) FROM ObservationAll WHERE code = 'none' AND effective > '2026-02-30'",
    ],
    [
      'a cast constant that is none',
      "SELECT count(*) FROM ObservationAll WHERE code = 'none' AND effective > CAST('x' AS DATE)",
    ],
    [
      'a number too long',
      'SELECT count(*) FROM ObservationAll WHERE year(effective) = 1.0000000000000000000000000000000',
    ],
    [
      'a part of a time by a column',
      "SELECT count(*) FROM ObservationAll WHERE code = 'none' AND date_part(unit, effective) = 1",
    ],
    ['a part of a time that is none', "SELECT date_trunc('x', effective), count(*) FROM ObservationAll GROUP BY 1"],
    ['a join that tells', 'SELECT count(*) FROM ObservationAll a JOIN ObservationAll b ON a.unit = b.value'],
    ['arithmetic that tells', 'SELECT count(*) FROM ObservationAll WHERE 9223372036854775807 + value::BIGINT > 0'],
    ['a join that is none', 'SELECT b.gender, count(*) FROM PatientAll a CROSS JOIN PatientAll b GROUP BY b.gender'],
    [
      'a join on a condition',
      "SELECT count(*) FROM PatientAll a JOIN PatientAll b ON a.id = b.id AND b.gender = 'other'",
    ],
    ['the counted column', 'SELECT k_subject, count(*) FROM PatientAll GROUP BY 1'],
    ['GROUP BY ALL of a row', 'SELECT id, gender, count(*) FROM PatientAll GROUP BY ALL'],
    ['a sample', 'SELECT count(*) FROM PatientAll USING SAMPLE 1'],
    ['columns by pattern', "SELECT COLUMNS('.*') FROM PatientAll"],
  ])('does not get %s', async (_, sql) => {
    await expect(asResearcher(sql)).rejects.toThrow(QueryRefused);
  });

  test('does not get a few of one table by many of another', async () => {
    const sql = `SELECT o.unit, p.gender, count(*) FROM ObservationAll o JOIN PatientAll p ON p.fhir_version = o.fhir_version
      GROUP BY o.unit, p.gender`;
    expect((await asResearcher(sql)).rows).toEqual([['Cel', 'female', 20 * 31]]);
  });
});
