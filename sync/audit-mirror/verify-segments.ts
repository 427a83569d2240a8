import type { AuditEvent } from '@medplum/fhirtypes';
import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import { sha256 } from '../audit/canonical.ts';
import type { Finding } from './findings.ts';
import { leafHash, merkleRoot } from './merkle.ts';
import {
  type Entry,
  frameOf,
  framesOf,
  isSignedBy,
  lineAt,
  linesOf,
  NO_SEAL,
  type Seal,
  sealDigest,
} from './segment.ts';
import type { Signer } from './signer.ts';
import { readData, readEntries, readSeals } from './store.ts';

/** What the segments hold, as far as it can be believed, and what is wrong with them, in their order. */
export interface Checked {
  readonly findings: Finding[];
  readonly segments: number;
  readonly seals: readonly Seal[];
  /** The events of a segment that are as they were sealed. */
  events(segment: number): Promise<AuditEvent[]>;
}

/** Reads all seals and all segments: the chain of the seals, their signatures, the tree over the events of each. */
export async function checkSegments(archive: PayloadStore, signer: Signer): Promise<Checked> {
  const seals = await readSeals(archive);
  const findings: Finding[] = [];
  let before: Seal | undefined;
  for (const [i, seal] of seals.entries()) {
    const segment = i + 1;
    if (!seal)
      findings.push({ where: 'segment', kind: 'removed', segment, what: 'its seal is missing or can not be read' });
    else findings.push(...(await checkSegment(archive, signer, seal, segment, before)));
    before = seal;
  }
  const known = seals.filter((seal) => seal !== undefined);
  return {
    findings,
    segments: seals.length,
    seals: known,
    events: async (segment) => {
      const [data, entries] = await Promise.all([readData(archive, segment), readEntries(archive, segment)]);
      return data ? trusted(data, entries) : [];
    },
  };
}

async function checkSegment(
  archive: PayloadStore,
  signer: Signer,
  seal: Seal,
  segment: number,
  before: Seal | undefined
): Promise<Finding[]> {
  const [data, entries] = await Promise.all([readData(archive, segment), readEntries(archive, segment)]);
  const whole = (what: string): Finding => ({ where: 'segment', kind: 'changed', segment, what });
  const findings: Finding[] = [];
  if (seal.segment !== segment) findings.push({ ...whole('its seal is that of another segment'), kind: 'reordered' });
  if (!isSignedBy(signer, seal)) findings.push(whole('its seal is not signed by the key of Atlas'));
  const expected = before ? sealDigest(before) : NO_SEAL;
  // A seal that is missing has been told of; the one after it can't be compared.
  if ((before || segment === 1) && seal.previous !== expected)
    findings.push(whole('its seal does not follow the one before'));
  if (!data) return [...findings, { ...whole('its events are missing'), kind: 'removed' }];
  if (sha256(data).toString('hex') === seal.dataSha256 && rootOf(entries) === seal.merkleRoot) return findings;
  return [...findings, ...checkLines(data, entries, seal, segment)];
}

/** Which events differ from what was sealed, the first of them first. */
function checkLines(data: Buffer, entries: readonly Entry[], seal: Seal, segment: number): Finding[] {
  const finding = (kind: Finding['kind'], position: number, id: string | undefined, what: string): Finding => ({
    where: 'segment',
    kind,
    segment,
    position,
    id,
    what,
  });
  const lines = linesOf(data);
  const leaves = lines.map((line) => line && leafHash(line).toString('hex'));
  const sealed = rootOf(entries) === seal.merkleRoot;
  if (!sealed) {
    const whole =
      leaves.every((leaf) => leaf !== undefined) && rootOf(leaves.map((leaf) => ({ leaf }))) === seal.merkleRoot;
    const what = whole
      ? 'its index was changed; the events are as they were sealed'
      : 'both its events and its index were changed; which events, the store and the running hashes tell';
    return [{ where: 'segment', kind: 'changed', segment, what }];
  }
  // As it was cut when it was sealed: a frame that is broken is that of one event.
  const inPlace = broken(data, entries);
  const sameSize = data.length === entries.reduce((sum, { length }) => sum + length, 0);
  if (inPlace !== undefined && sameSize) {
    const others = new Set(leaves);
    const at = entries[inPlace]!;
    if (!others.has(at.leaf)) return [finding('changed', inPlace, at.id, 'the event is not as it was sealed')];
  }
  const findings: Finding[] = [];
  const found = new Set(leaves.filter((leaf) => leaf !== undefined));
  const wanted = new Map(entries.map(({ leaf }, i) => [leaf, i]));
  const gone = entries.flatMap((entry, i) => (found.has(entry.leaf) ? [] : [{ ...entry, i }]));
  const come = leaves.flatMap((leaf, i) => (leaf === undefined || !wanted.has(leaf) ? [i] : []));
  for (const { i, id } of gone) {
    const kind = come.includes(i) || (come.length > 0 && lines.length === entries.length) ? 'changed' : 'removed';
    findings.push(finding(kind, i, id, kind === 'changed' ? 'the event is not as it was sealed' : 'the event is gone'));
  }
  if (lines.length > entries.length - (gone.length - come.length) || come.length > gone.length) {
    for (const i of come.slice(gone.length))
      findings.push(finding('added', i, idIn(lines[i]), 'the event was never sealed'));
  }
  const order = leaves.flatMap((leaf) => (leaf !== undefined && wanted.has(leaf) ? [wanted.get(leaf)!] : []));
  const inOrder = order.toSorted((a, b) => a - b);
  const first = order.findIndex((place, i) => place !== inOrder[i]);
  if (first >= 0) {
    const place = order[first]!;
    findings.push(finding('reordered', first, entries[place]!.id, `the event was sealed at place ${place + 1}`));
  }
  if (findings.length > 0) return findings;
  const at = writtenOtherwise(data, lines);
  return at === undefined
    ? [{ where: 'segment', kind: 'changed', segment, what: 'its bytes are not those that were sealed' }]
    : [finding('changed', at, entries[at]?.id, 'the event reads as it was sealed, its bytes are not those')];
}

/**
 * Some bits of a zstd frame can be changed and it still unpacks to the same. The one frame that is not as Atlas packs its
 * line is where that was; where many are not, another zstd has packed them, and nothing can be said.
 */
function writtenOtherwise(data: Buffer, lines: readonly (Buffer | undefined)[]): number | undefined {
  const frames = framesOf(data);
  if (frames.length !== lines.length) return undefined;
  const other = frames.flatMap((frame, i) => (lines[i] && frameOf(lines[i]).equals(frame) ? [] : [i]));
  return other.length === 1 ? other[0] : undefined;
}

function broken(data: Buffer, entries: readonly Entry[]): number | undefined {
  let offset = 0;
  for (const [i, { leaf, length }] of entries.entries()) {
    const line = lineAt(data, offset, length);
    if (!line || leafHash(line).toString('hex') !== leaf) return i;
    offset += length;
  }
  return undefined;
}

function trusted(data: Buffer, entries: readonly Entry[]): AuditEvent[] {
  const lines = new Map(
    linesOf(data).flatMap((line) => (line ? [[leafHash(line).toString('hex'), line] as const] : []))
  );
  return entries.flatMap(({ leaf }) => {
    const line = lines.get(leaf);
    return line ? [JSON.parse(line.toString('utf8')) as AuditEvent] : [];
  });
}

const rootOf = (entries: readonly { readonly leaf: string | undefined }[]): string =>
  merkleRoot(entries.map(({ leaf }) => Buffer.from(leaf ?? '', 'hex'))).toString('hex');

function idIn(line: Buffer | undefined): string | undefined {
  try {
    return line && ((JSON.parse(line.toString('utf8')) as { id?: string }).id ?? undefined);
  } catch {
    return undefined;
  }
}
