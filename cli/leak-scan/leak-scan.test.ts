import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import zlib from 'node:zlib';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../config/settings.ts';
import { makePeople } from '../../seed/people.ts';
import { privateRedis } from '../redis.ts';
import { HIPAA_CATEGORIES, type HipaaCategory } from './identifier.ts';
import { type Find, type LeakScanSummary, leakScan } from './leak-scan.ts';

/** One of each of the 18 kinds, and how a program that leaks would write it. */
const PLANTED: Record<HipaaCategory, string> = {
  name: 'Quintessa Vandersloot',
  geographic: '4711 Wobblethorpe Crescent',
  date: '{"birthDate":"1951-03-27"}',
  phone: '(617) 555-0142',
  fax: '617-555-0199',
  email: 'quintessa.v@wobblethorpe.example',
  ssn: '987654320',
  mrn: 'MRN-00982734',
  'health-plan': 'XHP-4482-9931',
  account: 'ACCT55512380',
  license: 'S99940098',
  vehicle: '1HGCM82633A004352',
  device: 'PM-7741-XZ9',
  url: 'https://quintessa.wobblethorpe.example/me',
  ip: '203.0.113.77',
  biometric: 'FPR-8842-AA71-09',
  photo: Buffer.from('\x89PNG\r\n\x1a\n face of a person, and not of a smaller one', 'latin1').toString('base64'),
  other: '7b5a2e70-9d8c-4b1e-8f10-3c1f6a5d9e42',
};

const TYPE = 'http://terminology.hl7.org/CodeSystem/v2-0203';
const identifier = (code: string, value: string, system = 'urn:oid:1.2.3') => ({
  type: { coding: [{ system: TYPE, code }] },
  system,
  value,
});
const PERSON = {
  resourceType: 'Patient',
  id: PLANTED.other,
  name: [{ family: 'Vandersloot', given: ['Quintessa'] }],
  address: [{ line: ['4711 Wobblethorpe Crescent'], city: 'Wobblethorpe', postalCode: '02139' }],
  birthDate: '1951-03-27',
  telecom: [
    { system: 'phone', value: '617-555-0142' },
    { system: 'fax', value: PLANTED.fax },
    { system: 'email', value: PLANTED.email },
    { system: 'url', value: PLANTED.url },
  ],
  identifier: [
    identifier('SS', '987-65-4320', 'http://hl7.org/fhir/sid/us-ssn'),
    identifier('MR', PLANTED.mrn),
    identifier('MB', PLANTED['health-plan']),
    identifier('AN', PLANTED.account),
    identifier('DL', PLANTED.license),
    identifier('XX', PLANTED.vehicle, 'urn:example:vehicle'),
    identifier('SNO', PLANTED.device),
    identifier('XX', PLANTED.biometric, 'urn:example:fingerprint'),
  ],
  photo: [{ contentType: 'image/png', data: PLANTED.photo }],
  text: { status: 'generated', div: `<div>last seen from ${PLANTED.ip}</div>` },
};

describe('leak-scan', () => {
  let folder: string;
  let dataDir: string;
  let redisPort: number;
  let redisServer: ChildProcess;
  const redisDir = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-leak-redis-'));

  beforeAll(async () => {
    redisPort = await freePort();
    const { command, args, serves } = privateRedis(redisDir, redisPort);
    redisServer = spawn(command, args, { stdio: 'ignore' });
    while (!(await serves!())) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  afterAll(async () => {
    redisServer.kill('SIGTERM');
    await once(redisServer, 'exit');
    fs.rmSync(redisDir, { recursive: true, force: true });
  });
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-leak-'));
    dataDir = path.join(folder, 'data');
    fs.mkdirSync(dataDir);
    fs.writeFileSync(path.join(folder, 'source.json'), JSON.stringify(PERSON));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  async function scan(sources = [path.join(folder, 'source.json')]): Promise<{ finds: Find[]; output: string }> {
    const lines: (Find | LeakScanSummary)[] = [];
    const settings = readSettings({ ATLAS_DATA_DIR: dataDir, ATLAS_REDIS_PORT: `${redisPort}` });
    await leakScan({ sources, settings, print: (line) => lines.push(line), say: () => {} });
    return { finds: lines.slice(0, -1) as Find[], output: JSON.stringify(lines) };
  }

  /** Each way to persist it: what a store would do with a log line that holds the value. */
  const STORES: Record<string, (value: string) => void | Promise<void>> = {
    'a log file': (value) =>
      write('logs/gateway.log', `{"level":30,"msg":"seen ${JSON.stringify(value).slice(1, -1)} today"}\n`),
    'a log file in the middle of others': (value) =>
      write('a.log', `${'x '.repeat(600_000)}${value} ${'y '.repeat(600_000)}`),
    'a gzipped file': (value) => write('old.log.gz', zlib.gzipSync(`something ${value} something`)),
    'a Zstandard file': (value) => write('old.log.zst', zlib.zstdCompressSync(`something ${value} something`)),
    'what only begins like a Zstandard file': (value) =>
      write(
        'bad.zst',
        Buffer.concat([Buffer.from('28b52ffd', 'hex'), Buffer.from(`\xff\xff something ${value} something`)])
      ),
    'what follows a Zstandard frame': (value) =>
      write(
        'more.zst',
        Buffer.concat([zlib.zstdCompressSync('something'), Buffer.from(`something ${value} something`)])
      ),
    'what only begins like a gzipped file': (value) =>
      write('bad.gz', Buffer.concat([Buffer.from('1f8b0800', 'hex'), Buffer.from(` something ${value} something`)])),
    'a deflated file': (value) => write('old.deflate', zlib.deflateRawSync(`something ${value} something`)),
    'Base64 in JSON': (value) =>
      write('b.json', JSON.stringify({ data: Buffer.from(`about ${value} here`).toString('base64') })),
    'Base64url after a path': (value) =>
      write('c.txt', `/bot/x/${Buffer.from(`about ${value} here`).toString('base64url')}`),
    'gzip in Base64': (value) => write('d.json', JSON.stringify(zlib.gzipSync(`about ${value}`).toString('base64'))),
    hex: (value) => write('e.txt', Buffer.from(`about ${value} here`).toString('hex')),
    'UTF-16': (value) => write('f.txt', Buffer.from(`about ${value} here`, 'utf16le')),
    'a URL': (value) => write('g.txt', `GET /Patient?q=${encodeURIComponent(value)}&x=1`),
    'JSON with escapes': (value) => write('h.json', escapeAll(JSON.stringify(JSON.stringify({ value })))),
    'upper case': (value) =>
      write('i.txt', /^[\w /]*=*$/.test(value) && value.length > 40 ? value : ` ${value.toUpperCase()} `),
    'a SQLite row': (value) =>
      sqlite((db) => db.prepare('INSERT INTO t VALUES (?)').run(`{"note":${JSON.stringify(value)}}`)),
    'a SQLite row over many pages': (value) =>
      sqlite((db) => db.prepare('INSERT INTO t VALUES (?)').run(`${'z '.repeat(1_021)}${value} ${'z '.repeat(9_000)}`)),
    'a compressed SQLite blob': (value) =>
      sqlite((db) => db.prepare('INSERT INTO t VALUES (?)').run(zlib.deflateSync(`about ${value} here`))),
    'a deleted SQLite row': (value) =>
      sqlite((db) => {
        db.prepare('INSERT INTO t VALUES (?)').run(`about ${value} here`);
        db.exec('DELETE FROM t');
      }),
    "SQLite's write-ahead log": (value) => writeAheadLog(value),
    'a Redis string': (value) => redis((r) => r.set('job', `about ${value} here`)),
    'a Redis hash': (value) => redis((r) => r.hset('job', 'data', JSON.stringify({ note: value }))),
    'a Redis list': (value) => redis((r) => r.rpush('job', `about ${value} here`)),
    'a Redis stream': (value) => redis((r) => r.xadd('job', '*', 'data', `about ${value} here`)),
    'a Redis sorted set': (value) => redis((r) => r.zadd('job', 1, `about ${value} here`)),
  };

  describe.each(Object.keys(STORES))('%s', (store) => {
    it('is searched for each of the 18 kinds', async () => {
      for (const category of HIPAA_CATEGORIES) {
        await STORES[store]!(PLANTED[category]);
        const { finds, output } = await scan();
        expect(new Set(finds.map((find) => find.category)), category).toContain(category);
        expect(output, 'the value itself is not in the output').not.toContain(PLANTED[category].replaceAll('"', '\\"'));
        await clear();
      }
    });
  });

  it('finds an identifier in the name of a file, and does not repeat the name', async () => {
    write('Quintessa_Vandersloot.json', '{}');
    const { finds, output } = await scan();
    expect(finds.map((find) => find.category)).toContain('name');
    expect(output).not.toMatch(/vandersloot/i);
  });

  it('says where: file and offset, table and row, key', async () => {
    write('x.txt', 'at 12345 Quintessa');
    sqlite((db) => db.prepare('INSERT INTO t VALUES (?)').run('Quintessa'));
    await redis((r) => r.set('job:7', 'Quintessa'));
    const { finds } = await scan();
    const where = finds.map((find) => find.where);
    expect(where).toContainEqual({ file: path.join(dataDir, 'x.txt'), offset: 9 });
    expect(where).toContainEqual({ file: path.join(dataDir, 'x.db'), table: 't', row: '1' });
    expect(where).toContainEqual({ redis: `127.0.0.1:${redisPort}/0`, key: 'job:7' });
    await clear();
  });

  const LEAKS: [string, string][] = [
    ['a birth date in running text', 'born 1951-03-27 in June'],
    ['a birth date alone', '1951-03-27\n'],
    ['a birth date in a value that is no date of care', '{"value":"1951-03-27"}'],
    ['a birth date as a person writes it', 'DOB 3/27/1951'],
    ['a birth date as HL7 v2 writes it', 'PID|||19510327|F'],
    ['a family name in lower case', 'user vandersloot signed in'],
    ['a phone number with a country code', '+1 617-555-0142'],
    ['a ZIP code in an address', 'Cambridge, MA 02139'],
    ['a ZIP code in its field', '"postalCode":"02139"'],
    ['a resource id as a reference', '"reference":"Patient/7b5a2e70-9d8c-4b1e-8f10-3c1f6a5d9e42"'],
  ];
  it.each(LEAKS)('reports %s', async (_, text) => {
    write('y.txt', text);
    expect((await scan()).finds).not.toEqual([]);
  });

  const NOT_LEAKS: [string, string][] = [
    [
      'a moved date of care that falls on the birth date',
      '{"effectiveDateTime":"1951-03-27","onsetDateTime":"1951-03-27"}',
    ],
    ['a time stamp on the birth date', '{"issued":"1951-03-27T10:00:00Z"}'],
    ['a count that is a ZIP code', '{"count":02139,"ms":"02139"}'],
    ['a longer word that begins with the name', 'Vanderslootian Quintessas'],
    ['a longer number that contains the SSN', '19876543201'],
    ['a hash', 'd1b2a59fbea7e20077af9f91b27e95e865061b270be03ff539ab3b73587882e8'],
  ];
  it.each(NOT_LEAKS)('does not report %s', async (_, text) => {
    write('y.json', text);
    expect((await scan()).finds).toEqual([]);
  });

  it('reports nothing of three synthetic people in a record without them', async () => {
    const [kept, ...others] = makePeople({ name: 'North', people: 4 }, 11);
    fs.writeFileSync(path.join(folder, 'source.json'), others.map((b) => JSON.stringify(b)).join('\n'));
    fs.renameSync(path.join(folder, 'source.json'), path.join(folder, 'source.ndjson'));
    // What de-identification leaves of a resource: codes, values, moved dates.
    const left = kept!.entry!.flatMap(({ resource }) => (resource?.resourceType === 'Observation' ? [resource] : []));
    write(
      'z.json',
      JSON.stringify(
        left.map(({ code, valueQuantity, effectiveDateTime }) => ({ code, valueQuantity, effectiveDateTime }))
      )
    );
    expect((await scan([path.join(folder, 'source.ndjson')])).finds).toEqual([]);
  });

  function write(name: string, content: string | Buffer): void {
    const file = path.join(dataDir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }

  function sqlite(work: (db: DatabaseSync) => void): void {
    const db = new DatabaseSync(path.join(dataDir, 'x.db'));
    db.exec('CREATE TABLE t (body)');
    work(db);
    db.close();
  }

  /** As a kill -9 leaves it: written to the log, deleted again, not checkpointed. */
  function writeAheadLog(value: string): void {
    const db = new DatabaseSync(path.join(folder, 'w.db'));
    db.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (body)');
    db.prepare('INSERT INTO t VALUES (?)').run(`about ${value} here`);
    db.exec('DELETE FROM t');
    for (const suffix of ['', '-wal'])
      fs.copyFileSync(path.join(folder, `w.db${suffix}`), path.join(dataDir, `w.db${suffix}`));
    db.close();
    fs.rmSync(path.join(folder, 'w.db'));
  }

  async function redis(work: (client: Redis) => Promise<unknown>): Promise<void> {
    const client = new Redis({ port: redisPort, host: '127.0.0.1' });
    await work(client);
    client.disconnect();
  }

  async function clear(): Promise<void> {
    fs.rmSync(dataDir, { recursive: true });
    fs.mkdirSync(dataDir);
    await redis((r) => r.flushall());
  }
});

/** Every character that is not ASCII, a letter or a digit as an escape; the slash as JSON may write it. */
function escapeAll(json: string): string {
  return json.replaceAll('/', '\\/').replace(/@/g, '\\u0040');
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}
