import type { AuditEvent } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namespace } from '../../config/namespace.ts';
import { canonicalJson } from './canonical.ts';
import { isIntact, linkOf, openChain } from './chain.ts';

const ns = namespace();
const event = (id: string): AuditEvent =>
  ({ resourceType: 'AuditEvent', meta: { tag: [{ system: ns.auditEventId, code: id }] }, outcome: '0' }) as AuditEvent;
/** As Medplum gives it back: with an id and meta of its own, and its keys in another order. */
const stored = (given: AuditEvent): AuditEvent => {
  const reversed = Object.fromEntries(Object.entries(given).reverse()) as unknown as AuditEvent;
  const meta = { versionId: 'x', lastUpdated: '2026-01-01T00:00:00Z', ...given.meta, accounts: [] };
  return { ...reversed, id: crypto.randomUUID(), meta };
};

describe('a chain', () => {
  test('numbers its events, and each holds the hash before', () => {
    const chain = openChain(ns, 'gateway', undefined);
    const events = ['a', 'b', 'c'].map((id) => stored(chain.stamp(event(id))));
    const links = events.map((one) => linkOf(one, ns)!);
    expect(links.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(links[2]!.previous).toBe(links[1]!.hash);
    expect(events.every((one, i) => isIntact(one, links[i]!, ns))).toBe(true);
  });

  test('goes on after a restart with a chain that names the head of the one before', () => {
    const before = openChain(ns, 'gateway', undefined);
    const last = linkOf(before.stamp(event('a')), ns)!;
    const after = openChain(ns, 'gateway', before.head());
    const first = linkOf(after.stamp(event('b')), ns)!;
    expect(first).toMatchObject({ sequence: 1, previous: last.hash, after: { chain: last.chain, sequence: 1 } });
    expect(first.chain).not.toBe(last.chain);
  });

  test.each<[string, (one: AuditEvent) => AuditEvent]>([
    ['outcome', (one) => ({ ...one, outcome: '4' })],
    ['an element more', (one) => ({ ...one, action: 'R' })],
    ['the tag', (one) => ({ ...one, meta: { ...one.meta, tag: [{ system: ns.auditEventId, code: 'other' }] } })],
  ])('shows a change: %s', (_what, change) => {
    const one = change(openChain(ns, 'gateway', undefined).stamp(event('a')));
    expect(isIntact(one, linkOf(one, ns)!, ns)).toBe(false);
  });
});

test('canonical JSON is the same whatever the order of keys, and reads as the same', () => {
  const withoutUndefined = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), withoutUndefined), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    })
  );
});
