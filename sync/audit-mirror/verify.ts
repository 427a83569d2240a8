import fs from 'node:fs/promises';
import path from 'node:path';
import type { MedplumClient } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import type { ChainHead } from '../audit/chain.ts';
import { auditEventsSince } from './fetch.ts';
import type { Finding } from './findings.ts';
import { leafHash } from './merkle.ts';
import { lineOf, type Seal, sealDigest } from './segment.ts';
import type { Signer } from './signer.ts';
import { Chains } from './verify-chains.ts';
import { type Checked, checkSegments } from './verify-segments.ts';

export interface VerifyDeps {
  readonly archive: PayloadStore;
  readonly signer: Signer;
  readonly namespace: Namespace;
  /** Logged in as the gateway's client; without it the segments are verified by themselves. */
  readonly medplum?: MedplumClient | undefined;
  /** Folders of outboxes, as far as they are on this machine. */
  readonly outboxes?: readonly string[];
}

export interface Verification {
  readonly intact: boolean;
  readonly segments: number;
  /** Events that are sealed, and events in the store. */
  readonly sealed: number;
  readonly stored: number;
  /** Stored and not sealed yet: their chains vouch for them. */
  readonly unsealed: number;
  readonly chained: number;
  /** The first that is wrong: segments before the store, the store before the chains, each in its order. */
  readonly first: Finding | undefined;
  readonly findings: readonly Finding[];
}

const MOST_FINDINGS = 1_000;

/**
 * Reads all of the trail again: segments, store and chains. Events are compared by id, so memory grows with the ids of
 * what was not matched yet, and not with the trail.
 */
export async function verifyAudit(deps: VerifyDeps): Promise<Verification> {
  const checked = await checkSegments(deps.archive, deps.signer);
  // Before the store is read: what comes to it while it is read is no event that is gone.
  const heads = deps.medplum ? await readHeads(deps.outboxes ?? []) : [];
  const chains = new Chains(deps.namespace);
  const store = deps.medplum ? await compareWithStore(checked, deps.medplum, chains, deps) : undefined;
  if (!store)
    for (const { segment } of checked.seals) for (const event of await checked.events(segment)) chains.add(event);
  const findings = [
    ...checked.findings,
    ...(store?.findings ?? []),
    ...withoutTold(chains.findings(heads), store?.findings),
  ];
  return {
    intact: findings.length === 0,
    segments: checked.segments,
    sealed: checked.seals.reduce((sum, { events }) => sum + events, 0),
    stored: store?.stored ?? 0,
    unsealed: store?.unsealed ?? 0,
    chained: chains.events,
    first: findings[0],
    findings: findings.slice(0, MOST_FINDINGS),
  };
}

interface Sealed {
  readonly leaf: string;
  readonly segment: number;
  readonly position: number;
  readonly lastUpdated: string;
}

async function compareWithStore(checked: Checked, medplum: MedplumClient, chains: Chains, deps: VerifyDeps) {
  const sealed = new Map<string, Sealed>();
  let until = '';
  for (const { segment } of checked.seals) {
    for (const [position, event] of (await checked.events(segment)).entries()) {
      const lastUpdated = event.meta?.lastUpdated ?? '';
      sealed.set(event.id ?? '', { leaf: leafHash(lineOf(event)).toString('base64'), segment, position, lastUpdated });
      chains.add(event);
      if (lastUpdated > until) until = lastUpdated;
    }
  }
  const changed: (Finding & Sealed)[] = [];
  const added: Finding[] = [];
  let [stored, unsealed] = [0, 0];
  for await (const event of auditEventsSince(medplum, undefined)) {
    stored++;
    const id = event.id ?? '';
    const match = sealed.get(id);
    sealed.delete(id);
    if (!match) {
      if (wasSealedWhenItCame(event, until)) {
        added.push({
          where: 'store',
          kind: 'added',
          id,
          what: 'the event is older than the last seal, and was never sealed',
        });
      } else {
        unsealed++;
        if (!chains.add(event) && chains.events > 0 && isOfAtlas(event, deps.namespace)) {
          added.push({ where: 'store', kind: 'added', id, what: 'the event has no place in a chain' });
        }
        added.push(...headFindings(event, checked.seals, deps.namespace));
      }
    } else if (leafHash(lineOf(event)).toString('base64') !== match.leaf) {
      const what = 'the event in the store is not the one that was sealed';
      changed.push({ ...match, where: 'store', kind: 'changed', id, what });
    }
  }
  const removed = [...sealed].map(([id, place]): Finding & Sealed => ({
    ...place,
    where: 'store',
    kind: 'removed',
    id,
    what: 'the event is sealed, and is not in the store any more',
  }));
  const inOrder = [...changed, ...removed]
    .sort((a, b) => a.segment - b.segment || a.position - b.position)
    .map(({ leaf: _leaf, lastUpdated: _at, ...finding }): Finding => finding);
  return { findings: [...inOrder, ...added], stored, unsealed };
}

/** Events that are stored now may bear a time from before the last seal, when they were slow: by ten minutes at most. */
function wasSealedWhenItCame(event: AuditEvent, until: string): boolean {
  const at = Date.parse(event.meta?.lastUpdated ?? '');
  return until !== '' && at < Date.parse(until) - 10 * 60_000;
}

/** Medplum writes some of its own, of bots and hooks. */
const isOfAtlas = (event: AuditEvent, ns: Namespace): boolean =>
  (event.meta?.tag ?? []).some(({ system }) => system === ns.auditEventId);

/** A run of the mirror left the head of the chain of seals in the trail: a segment that it names has to be there. */
function headFindings(event: AuditEvent, seals: readonly Seal[], ns: Namespace): Finding[] {
  if (event.subtype?.[0]?.code !== 'AUDIT_MIRROR') return [];
  const parts = event.extension?.find(({ url }) => url === ns.auditDetail)?.extension;
  const segment = parts?.find(({ url }) => url === 'segment')?.valueInteger;
  const head = parts?.find(({ url }) => url === 'head')?.valueString;
  if (segment === undefined || !head) return [];
  const seal = seals.find((one) => one.segment === segment);
  if (seal && sealDigest(seal) === head) return [];
  return [
    {
      where: 'segment',
      kind: seal ? 'changed' : 'removed',
      segment,
      what: seal ? 'its seal is not the one that was written' : 'the segment is gone, and all after it',
    },
  ];
}

/** What the store or a segment tells by name, the chain need not tell again. */
function withoutTold(chain: readonly Finding[], told: readonly Finding[] = []): Finding[] {
  const ids = new Set(told.flatMap(({ id }) => (id ? [id] : [])));
  return chain.filter(({ id }) => !id || !ids.has(id));
}

/** What each writer wrote last, where nothing of it waits in its outbox. */
async function readHeads(outboxes: readonly string[]): Promise<ChainHead[]> {
  const heads: ChainHead[] = [];
  for (const folder of outboxes) {
    try {
      heads.push(JSON.parse(await fs.readFile(path.join(folder, 'head.json'), 'utf8')) as ChainHead);
    } catch {
      // No outbox here, or nothing written yet.
    }
  }
  return heads;
}
