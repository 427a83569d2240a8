import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { namespace } from '../../../config/namespace.ts';
import type { SyncRecord } from '../sink.ts';
import { compactType } from './compact.ts';
import { pathOf } from './files.ts';
import { Lake } from './lake.ts';
import { tablesOf } from './views.ts';

let folder: string;
let lake: Lake;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-lake-'));
  lake = new Lake(folder);
});
afterEach(async () => {
  await lake.close();
  await fs.rm(folder, { recursive: true, force: true });
});

const HOUR = 3_600_000;

function record(type: string, id: string, version: number, given: object = {}, patientId = 'p1'): SyncRecord {
  return {
    resource: { resourceType: type, id, ...given } as Resource as SyncRecord['resource'],
    versionId: `${id}-v${version}`,
    lastUpdated: new Date(Date.UTC(2026, 0, 1) + version * HOUR).toISOString(),
    patientId,
    orgIds: ['north'],
  };
}

async function rows(table: string, what = 'id, version_id'): Promise<Record<string, unknown>[]> {
  const { select } = tablesOf(folder, lake.catalog).find(({ name, alias }) => name === table || alias === table)!;
  const connection = await lake.parquet.connection();
  const found = await connection.runAndReadAll(`SELECT ${what} FROM (${select}) ORDER BY id`);
  return found.getRowObjectsJson();
}

async function rawLines(): Promise<Record<string, unknown>[]> {
  const texts = await Promise.all(lake.catalog.files('raw').map((file) => fs.readFile(pathOf(folder, file), 'utf8')));
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line));
}

describe('the lake', () => {
  test('keeps a batch as NDJSON and as Parquet, with what a table needs beside the elements', async () => {
    const observation = {
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '8310-5', display: 'Body temperature' }] },
      valueQuantity: { value: 37.2, unit: 'Cel' },
      effectiveDateTime: '2024-01-15T10:00:00+02:00',
    };
    await lake.write('Observation', [record('Observation', 'o1', 1, observation)]);
    expect(await rawLines()).toEqual([
      expect.objectContaining({
        resourceType: 'Observation',
        ...observation,
        version_id: 'o1-v1',
        last_updated: '2026-01-01T01:00:00.000Z',
        fhir_version: '4.0.1',
        ingested_at: expect.any(String),
        patient_id: 'p1',
      }),
    ]);
    expect(await rows('ObservationAll', 'id, code, value, unit, effective, patient_id, fhir_version')).toEqual([
      {
        id: 'o1',
        code: '8310-5',
        value: 37.2,
        unit: 'Cel',
        effective: '2024-01-15 08:00:00',
        patient_id: 'p1',
        fhir_version: '4.0.1',
      },
    ]);
  });

  test('has the age band of a Patient, whatever the namespace', async () => {
    const banded = { extension: [{ url: namespace('https://example.org').ageBand, valueString: '40-49' }] };
    await lake.write('Patient', [record('Patient', 'p1', 1, banded, 'p1'), record('Patient', 'p2', 1, {}, 'p2')]);
    expect(await rows('stg_patient', 'age_band')).toEqual([{ age_band: '40-49' }, { age_band: null }]);
  });

  test('the same batch twice leaves one copy, in whatever order', async () => {
    const batch = ['a', 'b', 'c'].map((id) => record('Encounter', id, 1));
    await lake.write('Encounter', batch);
    await lake.write('Encounter', batch.toReversed());
    expect(await rawLines()).toHaveLength(3);
    expect(await rows('EncounterAll')).toHaveLength(3);
  });

  test('newest version wins, in whatever order versions come', async () => {
    await lake.write('Patient', [record('Patient', 'a', 2), record('Patient', 'b', 1)]);
    await lake.write('Patient', [record('Patient', 'a', 1), record('Patient', 'b', 3)]);
    await lake.write('Patient', [record('Patient', 'b', 2), record('Patient', 'b', 4)]);
    expect(await rows('PatientAll')).toEqual([
      { id: 'a', version_id: 'a-v2' },
      { id: 'b', version_id: 'b-v4' },
    ]);
  });

  test('has the tables that everyone asks for before anything has come', async () => {
    for (const name of ['PatientAll', 'EncounterAll', 'ObservationAll', 'stg_patient'])
      expect(await rows(name)).toEqual([]);
  });

  test('dates of a year or a month are read', async () => {
    await lake.write('Condition', [
      record('Condition', 'a', 1, { onsetDateTime: '2019' }),
      record('Condition', 'b', 1, { onsetDateTime: '2019-03' }),
      record('Condition', 'c', 1, { onsetDateTime: 'no date' }),
    ]);
    expect((await rows('stg_condition', 'id, onset')).map(({ onset }) => onset)).toEqual([
      '2019-01-01 00:00:00',
      '2019-03-01 00:00:00',
      null,
    ]);
  });

  test('two writers at once, as two processes would be, leave each resource once at its newest version', async () => {
    const other = new Lake(folder);
    const ids = Array.from({ length: 40 }, (_, i) => `r${i}`);
    await Promise.all(
      [1, 2, 3, 4].map((version) =>
        (version % 2 ? lake : other).write(
          'Observation',
          ids.map((id) => record('Observation', id, version))
        )
      )
    );
    await other.close();
    const found = await rows('ObservationAll');
    expect(found).toHaveLength(40);
    for (const { id, version_id } of found) expect(version_id).toBe(`${id}-v4`);
  });

  test('files are merged when they are many, with the newest versions', async () => {
    for (let version = 1; version <= 40; version++) {
      await lake.write('Observation', [record('Observation', `o${version % 7}`, version)]);
    }
    expect(lake.catalog.files('parquet', 'Observation').length).toBeLessThan(20);
    await compactType(lake, 'Observation');
    expect(lake.catalog.files('parquet', 'Observation')).toHaveLength(1);
    expect((await rows('ObservationAll')).map(({ version_id }) => version_id)).toEqual(
      [35, 36, 37, 38, 39, 40, 34].map((version) => `o${version % 7}-v${version}`)
    );
    await lake.sweep(0);
    expect(await fs.readdir(path.join(folder, 'stg', 'stg_observation'))).toHaveLength(1);
  });

  test('what is taken out is out, and can come again', async () => {
    await lake.write('Patient', [record('Patient', 'a', 1), record('Patient', 'b', 1)]);
    expect(await lake.remove('Patient', ['a', 'unknown'])).toBe(1);
    expect(await rows('PatientAll')).toEqual([{ id: 'b', version_id: 'b-v1' }]);
    await lake.write('Patient', [record('Patient', 'a', 2)]);
    expect(await rows('PatientAll')).toHaveLength(2);
  });

  test('what a crash has left behind is no part of the lake, and is swept', async () => {
    await lake.write('Patient', [record('Patient', 'a', 1)]);
    const left = path.join(folder, 'stg', 'stg_patient', 'left-behind.parquet');
    await fs.writeFile(left, 'half a file');
    expect(await rows('PatientAll')).toHaveLength(1);
    expect(await lake.sweep()).toBe(0);
    expect(await lake.sweep(-1)).toBe(1);
    expect(await rows('PatientAll')).toHaveLength(1);
  });
});

describe('erasure', () => {
  test('leaves no byte of the patient in any file, and keeps what is of others', async () => {
    for (let version = 1; version <= 3; version++) {
      await lake.write('Observation', [
        record('Observation', `mine${version}`, version, { note: [{ text: 'mark-of-the-erased' }] }, 'gone-patient'),
        record('Observation', `other${version}`, version, {}, 'kept-patient'),
      ]);
    }
    await lake.write('Patient', [record('Patient', 'gone-patient', 1, {}, 'gone-patient')]);
    await compactType(lake, 'Observation');
    await lake.write('Observation', [record('Observation', 'mine4', 4, {}, 'gone-patient')]);
    const performer = [{ reference: 'Patient/gone-patient' }];
    const ours = record('Observation', 'mine5', 5, { performer }, 'kept-patient');
    await lake.write('Observation', [{ ...ours, alsoOf: ['gone-patient'] }]);
    const patient = { patientId: 'gone-patient', patientToken: 'pt_x' };
    expect(await lake.erase(patient)).toEqual({ sink: 'lake', resources: 6, files: expect.any(Number) });
    expect((await rows('ObservationAll')).map(({ id }) => id)).toEqual(['other1', 'other2', 'other3']);
    expect(await rows('PatientAll')).toEqual([]);
    expect((await rawLines()).map(({ id }) => id).sort()).toEqual(['other1', 'other2', 'other3']);
    for (const text of await everyFile(folder)) expect(text).not.toMatch(/mine\d|mark-of-the-erased/);
    expect(await lake.erase(patient)).toEqual({ sink: 'lake', resources: 0, files: 0 });
  });

  test('a batch that was under way does not bring the patient back', async () => {
    await lake.erase({ patientId: 'gone-patient', patientToken: 'pt_x' });
    const beside = { ...record('Observation', 'c', 1, {}, 'kept-patient'), alsoOf: ['gone-patient'] };
    await lake.write('Observation', [
      record('Observation', 'a', 1, {}, 'gone-patient'),
      record('Observation', 'b', 1),
      beside,
    ]);
    expect(await rows('ObservationAll')).toEqual([{ id: 'b', version_id: 'b-v1' }]);
  });
});

async function everyFile(root: string): Promise<string[]> {
  const entries = await fs.readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('catalog.db'));
  return Promise.all(files.map((entry) => fs.readFile(path.join(entry.parentPath, entry.name), 'latin1')));
}
