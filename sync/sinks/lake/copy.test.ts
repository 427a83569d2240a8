import fs from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { Resource } from '@medplum/fhirtypes';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SyncRecord } from '../sink.ts';
import { copyLake, type LakeCopy } from './copy.ts';
import { Lake } from './lake.ts';

let folder: string;
let server: S3rver;
let copy: LakeCopy;
let lake: Lake;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-lake-copy-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: path.join(folder, 's3'),
    configureBuckets: [{ name: 'lake', configs: [] }],
  });
  const { port } = (await server.run()) as AddressInfo;
  const client = new S3Client({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    forcePathStyle: true,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
  copy = { bucket: 'lake', client };
  lake = new Lake(path.join(folder, 'lake'));
});
afterAll(async () => {
  await lake.close();
  await server.close();
  await fs.rm(folder, { recursive: true, force: true });
});

const record = (id: string, patientId: string): SyncRecord => ({
  resource: { resourceType: 'Patient', id } as Resource as SyncRecord['resource'],
  ...{ versionId: `${id}-v1`, lastUpdated: '2026-01-01T00:00:00.000Z', patientId, orgIds: ['north'] },
});

async function copies(): Promise<string[]> {
  const { Contents = [] } = await copy.client.send(new ListObjectsV2Command({ Bucket: 'lake' }));
  return Contents.map(({ Key }) => Key!);
}

test('the copy has the files of the lake, and forgets whom the lake forgets', async () => {
  await lake.write('Patient', [record('kept', 'kept'), record('gone', 'gone')]);
  expect(await copyLake(lake, copy)).toEqual({ copied: 2, removed: 0 });
  expect(await copyLake(lake, copy)).toEqual({ copied: 0, removed: 0 });
  expect(await copies()).toEqual([
    expect.stringMatching(/^raw\/Patient\/\d{4}-\d\d-\d\d\/[0-9a-f]{32}\.ndjson$/),
    expect.stringMatching(/^stg\/stg_patient\/[0-9a-f]{32}\.parquet$/),
  ]);
  await lake.erase({ patientId: 'gone', patientToken: 'pt_x' });
  expect(await copyLake(lake, copy)).toEqual({ copied: 2, removed: 2 });
  const [raw] = await copies();
  const { Body } = await copy.client.send(new GetObjectCommand({ Bucket: 'lake', Key: raw! }));
  const text = await Body!.transformToString();
  expect(text).toContain('kept');
  expect(text).not.toContain('gone');
});
