import type { Resource } from '@medplum/fhirtypes';
import { subjectOf } from '../../../privacy/index.ts';
import type { Line } from '../lines.ts';

/** So many lines are held at a time; a few kilobytes each. */
const HELD = 20_000;
const GROUP = 500;

/**
 * A patient and what he allows can be lines of different files, and an organization with opt-in may store neither
 * without the other. Lines that wait are read again, so many patients at a time that they can be held, and go in
 * together, patient by patient. Nothing of them is kept in between but their numbers.
 */
export function partitionsOf(waiting: ReadonlyMap<string, Buffer>): number {
  let lines = 0;
  for (const bits of waiting.values()) for (const byte of bits) lines += ONES[byte]!;
  return Math.ceil(lines / HELD);
}

const ONES = Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

/** Redis numbers the bits of a byte from the highest (SETBIT). */
export const waits = (bits: Buffer, line: number): boolean => ((bits[line >> 3] ?? 0) & (0x80 >> (line & 7))) !== 0;

export function inPartition(line: Line, partition: number, partitions: number): boolean {
  if (partitions <= 1) return true;
  let hash = 0;
  for (const char of patientKey(line.resource)) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % partitions === partition;
}

/** Groups of about the usual size that never part a patient's lines. */
export function* byPatient(lines: readonly Line[]): Iterable<Line[]> {
  let group: Line[] = [];
  for (const own of Map.groupBy(lines, ({ resource }) => patientKey(resource)).values()) {
    if (group.length > 0 && group.length + own.length > GROUP) {
      yield group;
      group = [];
    }
    group.push(...own);
  }
  if (group.length > 0) yield group;
}

function patientKey(resource: unknown): string {
  const r = resource as (Resource & { id?: string }) | undefined;
  if (r?.resourceType === 'Patient') return `Patient/${r.id}`;
  const { reference, identifier } = ((r && subjectOf(r)?.reference) ?? {}) as {
    reference?: string;
    identifier?: unknown;
  };
  return reference?.split('/').slice(-2).join('/') ?? JSON.stringify(identifier ?? '');
}
