import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import type { MedplumClient } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../../config/log.ts';
import { namespace } from '../../config/namespace.ts';
import { readSettings } from '../../config/settings.ts';
import { vaultLocation } from '../../config/vault.ts';
import { openVault } from '../../privacy/index.ts';
import { FilePayloadStore } from '../../privacy/vault/payload-store.ts';
import { openChain } from '../audit/chain.ts';
import { auditEvent } from '../audit/events.ts';
import type { Audit } from '../audit/input.ts';
import { inclusionProof, leafHash, merkleRoot, rootOfProof } from './merkle.ts';
import { type MirrorDeps, runAuditMirror } from './mirror.ts';
import { checkProof, proveEvent } from './prove.ts';
import { getAuditMirrorStats } from './runs.ts';
import { framesOf, linesOf, segmentKeys } from './segment.ts';
import { openSigner, type Signer } from './signer.ts';
import { readSeals } from './store.ts';
import { verifyAudit } from './verify.ts';

const ns = namespace();
const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
let folder: string;
let store: AuditEvent[];
let archive: FilePayloadStore;
let signer: Signer;
let deps: MirrorDeps;

/** Medplum as the mirror sees it: AuditEvents by when they were stored. */
const medplum = {
  searchResources: async (_type: string, query: Record<string, string>) => {
    const from = query._lastUpdated?.slice(2) ?? '';
    const found = store
      .filter(({ meta }) => meta!.lastUpdated! >= from)
      .toSorted((a, b) => a.meta!.lastUpdated!.localeCompare(b.meta!.lastUpdated!));
    const offset = Number(query._offset ?? 0);
    return found.slice(offset, offset + Number(query._count));
  },
} as unknown as MedplumClient;

const chain = openChain(ns, 'gateway', undefined);
let clock = Date.parse('2026-01-01T08:00:00Z');

function written(count: number): AuditEvent[] {
  return Array.from({ length: count }, () => {
    clock += 1_000;
    const patients = [{ reference: `Patient/${ORG}`, token: `pt_${'a'.repeat(26)}` }];
    const event = auditEvent(
      {
        type: 'read',
        agent: { profile: `Practitioner/${ORG}`, orgId: ORG },
        entities: [`Patient/${ORG}`],
        outcome: '0',
      },
      {
        id: crypto.randomUUID(),
        namespace: ns,
        site: { name: 'gateway', address: 'http://atlas.test' },
        recorded: new Date(clock),
        traceId: undefined,
        address: undefined,
        patients,
      }
    );
    const id = crypto.randomUUID();
    const stamped = chain.stamp(event);
    const at = new Date(clock).toISOString();
    return { ...stamped, id, meta: { ...stamped.meta, versionId: crypto.randomUUID(), lastUpdated: at } };
  });
}

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-mirror-'));
  archive = new FilePayloadStore(path.join(folder, 'audit-mirror'));
  const settings = readSettings({ ATLAS_DATA_DIR: folder });
  signer = await openSigner(settings, openVault(vaultLocation(settings)));
  const audit: Audit = { record: async () => 'x', begin: () => Promise.reject(new Error('not used here')) };
  deps = { medplum, namespace: ns, archive, signer, audit, log: createLogger('mirror', 'silent'), dataDir: folder };
  chain.restart(undefined);
  store = written(20);
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const verify = () => verifyAudit({ archive, signer, namespace: ns, medplum });
const file = (key: string) => path.join(folder, 'audit-mirror', key);
async function edit(key: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await fs.writeFile(file(key), change(await fs.readFile(file(key))));
}
const rewritten = (change: (lines: string[]) => string[]) => (bytes: Buffer) => {
  const lines = linesOf(bytes).map((line) => line!.toString());
  return Buffer.concat(change(lines).map((line) => zstdCompressSync(line)));
};

describe('the mirror', () => {
  test('copies what is new, once, into segments that follow each other', async () => {
    expect(await runAuditMirror(deps)).toMatchObject({ fetched: 20, mirrored: 20, skipped: 0, errors: 0 });
    expect(await runAuditMirror(deps)).toMatchObject({ mirrored: 0, skipped: 20 });
    store.push(...written(5));
    const result = await runAuditMirror(deps);
    expect(result).toMatchObject({ mirrored: 5, lastSyncedAt: store.at(-1)!.meta!.lastUpdated });
    expect(Object.keys(result)).toEqual([
      'startTime',
      'endTime',
      'durationMs',
      'fetched',
      'mirrored',
      'skipped',
      'errors',
      'lastSyncedAt',
    ]);
    expect((await readSeals(archive)).map((seal) => seal?.events)).toEqual([20, 5]);
    expect(await getAuditMirrorStats(archive)).toMatchObject({
      totalMirrored: 25,
      recentRuns: [{ mirrored: 5 }, {}, {}],
    });
  });

  test('takes an event that was stored with an earlier time than the last one', async () => {
    const [late] = written(1);
    await runAuditMirror(deps);
    store.push({ ...late!, meta: { ...late!.meta, lastUpdated: store[15]!.meta!.lastUpdated } });
    expect(await runAuditMirror(deps)).toMatchObject({ mirrored: 1 });
  });

  test('stops at the limit and goes on from there', async () => {
    expect(await runAuditMirror(deps, { limit: 8 })).toMatchObject({ fetched: 8, mirrored: 8 });
    expect(await runAuditMirror(deps)).toMatchObject({ mirrored: 12, skipped: 8 });
  });

  test('passes a thousand events of one moment', async () => {
    const at = '2026-02-01T00:00:00.000Z';
    store = written(2_500).map((event) => ({ ...event, meta: { ...event.meta, lastUpdated: at } }));
    expect(await runAuditMirror(deps)).toMatchObject({ mirrored: 2_500 });
  });
});

describe('verifying', () => {
  test('passes what nobody has touched, sealed and not sealed yet', async () => {
    await runAuditMirror(deps);
    store.push(...written(3));
    expect(await verify()).toMatchObject({
      intact: true,
      segments: 1,
      sealed: 20,
      stored: 23,
      unsealed: 3,
      chained: 23,
    });
  });

  const at = (n: number) => store[n]!.id!;
  const cases: readonly [string, () => Promise<unknown>, () => object][] = [
    [
      'a byte of an event in a segment',
      () =>
        edit(
          segmentKeys(1).data,
          rewritten((lines) => lines.map((l, i) => (i === 7 ? l.replace('"outcome":"0"', '"outcome":"4"') : l)))
        ),
      () => ({ where: 'segment', kind: 'changed', id: at(7), position: 7 }),
    ],
    [
      'an event that is taken out of a segment',
      () =>
        edit(
          segmentKeys(1).data,
          rewritten((lines) => lines.toSpliced(7, 1))
        ),
      () => ({ where: 'segment', kind: 'removed', id: at(7) }),
    ],
    [
      'an event that is put into a segment',
      () =>
        edit(
          segmentKeys(1).data,
          rewritten((lines) => lines.toSpliced(7, 0, lines[3]!.replace(at(3), ORG)))
        ),
      () => ({ where: 'segment', kind: 'added', id: ORG, position: 7 }),
    ],
    [
      'two that are swapped in a segment',
      () =>
        edit(
          segmentKeys(1).data,
          rewritten((lines) => lines.with(7, lines[9]!).with(9, lines[7]!))
        ),
      () => ({ where: 'segment', kind: 'reordered', id: at(9), position: 7 }),
    ],
    [
      'a segment that is one frame, with a byte changed',
      () =>
        edit(segmentKeys(1).data, (bytes) => {
          const lines = linesOf(bytes).map((line) => line!.toString());
          return zstdCompressSync(lines.join('').replace(at(4), ORG));
        }),
      () => ({ where: 'segment', kind: 'changed', id: at(4) }),
    ],
    [
      'an event whose bytes are others and read the same',
      () =>
        edit(segmentKeys(1).data, (bytes) =>
          Buffer.concat(framesOf(bytes).map((frame, i) => (i === 7 ? zstdCompressSync(linesOf(frame)[0]!) : frame)))
        ),
      () => ({ where: 'segment', kind: 'changed', id: at(7), position: 7 }),
    ],
    ['a row that is deleted in the store', async () => store.splice(7, 1), () => ({ where: 'store', kind: 'removed' })],
    [
      'a row that is changed in the store',
      async () => (store[7] = { ...store[7]!, outcome: '4' }),
      () => ({ where: 'store', kind: 'changed', id: at(7) }),
    ],
    [
      'two rows whose content is swapped in the store',
      async () =>
        ([store[7], store[9]] = [
          { ...store[9]!, id: at(7) },
          { ...store[7]!, id: at(9) },
        ]),
      () => ({ where: 'store', kind: 'changed', id: at(7) }),
    ],
    [
      'a row that is put into the store with an old time',
      async () => store.push({ ...store[3]!, id: ORG, meta: { lastUpdated: '2025-12-31T00:00:00.000Z' } }),
      () => ({ where: 'store', kind: 'added', id: ORG }),
    ],
    [
      'a segment that is gone',
      () => fs.rm(file(segmentKeys(1).seal)),
      () => ({ where: 'segment', kind: 'removed', segment: 1 }),
    ],
    [
      'a seal that was signed by somebody else',
      () => edit(segmentKeys(1).seal, (bytes) => Buffer.from(bytes.toString().replace(/"events":20/, '"events":21'))),
      () => ({ where: 'segment', kind: 'changed', segment: 1 }),
    ],
  ];
  test.each(cases)('names the event: %s', async (_what, change, expected) => {
    await runAuditMirror(deps);
    store.push(...written(2));
    await runAuditMirror(deps);
    const wanted = expected();
    const deleted = store[7]!.id;
    await change();
    const { intact, first } = await verify();
    expect(intact).toBe(false);
    expect(first).toMatchObject(wanted);
    if (_what.includes('deleted')) expect(first!.id).toBe(deleted);
  });

  test('names the very event for any byte of a segment', async () => {
    await runAuditMirror(deps);
    const whole = await fs.readFile(file(segmentKeys(1).data));
    const index = (await fs.readFile(file(segmentKeys(1).index), 'utf8')).trim().split('\n');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (place, mask) => {
        const changed = Buffer.from(whole);
        changed[place] = changed[place]! ^ mask;
        await fs.writeFile(file(segmentKeys(1).data), changed);
        let end = 0;
        const position = index.findIndex((line) => {
          end += Number(line.split(' ')[2]);
          return end > place;
        });
        const { first } = await verifyAudit({ archive, signer, namespace: ns });
        expect(first).toMatchObject({
          where: 'segment',
          kind: 'changed',
          position,
          id: index[position]!.split(' ')[0],
        });
      }),
      { numRuns: 60 }
    );
  });

  test('before the seal: an event that is gone is missed by its number, a changed one by its hash', async () => {
    const [gone] = store.splice(7, 1);
    expect(gone).toBeDefined();
    store[3] = { ...store[3]!, outcome: '4' };
    const { findings } = await verify();
    expect(findings).toEqual([
      expect.objectContaining({ where: 'chain', kind: 'changed', id: at(3), sequence: 4 }),
      expect.objectContaining({ where: 'chain', kind: 'removed', writer: 'gateway', sequence: 8 }),
    ]);
  });

  test('an event that is gone at the end is missed by what its writer remembers', async () => {
    const outbox = path.join(folder, 'outbox');
    await fs.mkdir(outbox);
    await fs.writeFile(path.join(outbox, 'head.json'), JSON.stringify(chain.head()));
    store.pop();
    const { first } = await verifyAudit({ archive, signer, namespace: ns, medplum, outboxes: [outbox] });
    expect(first).toMatchObject({ where: 'chain', kind: 'removed', sequence: 20 });
  });
});

describe('a proof', () => {
  test('leads from an event to the signed root, and not from another', async () => {
    await runAuditMirror(deps);
    const proof = (await proveEvent(archive, signer, store[7]!.id!))!;
    expect(proof).toMatchObject({ segment: 1, leafIndex: 7, treeSize: 20 });
    const line = linesOf(await fs.readFile(file(segmentKeys(1).data)));
    expect(checkProof(proof, line[7]!, signer)).toBe(true);
    expect(checkProof(proof, line[8]!, signer)).toBe(false);
    expect(checkProof({ ...proof, leafIndex: 8 }, line[7]!, signer)).toBe(false);
    expect(await proveEvent(archive, signer, ORG)).toBeUndefined();
  });

  test('is as long as the tree is high, and holds for every leaf of every tree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (size, n) => {
        const leaves = Array.from({ length: size }, (_, i) => leafHash(Buffer.from(String(i))));
        const index = n % size;
        const proof = inclusionProof(leaves, index);
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(rootOfProof(leaves[index]!, index, size, proof)).toEqual(merkleRoot(leaves));
        if (size > 1)
          expect(rootOfProof(leaves[(index + 1) % size]!, index, size, proof)).not.toEqual(merkleRoot(leaves));
      })
    );
  });

  test('uses the trees of RFC 6962: the vectors of Certificate Transparency', () => {
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const leaves = inputs.map((hex) => leafHash(Buffer.from(hex, 'hex')));
    expect(merkleRoot([]).toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(merkleRoot(leaves.slice(0, 1)).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'
    );
    expect(merkleRoot(leaves).toString('hex')).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });
});
