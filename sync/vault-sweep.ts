import type { MedplumClient } from '@medplum/core';
import type { Resource, ResourceType } from '@medplum/fhirtypes';
import { findByTokens, payloadLocation, type Stored } from '../bots/ingress/store.ts';
import type { Namespace } from '../config/namespace.ts';
import type { Vault } from '../privacy/index.ts';

/** A message takes seconds; what is unsettled after this was left by a crash or a refusal. */
export const GRACE_MS = 10 * 60_000;

export interface SweepResult {
  readonly looked: number;
  /** Pointed at after all: the crash came after the transaction. */
  readonly settled: number;
  /** Nothing pointed at them: removed. */
  readonly removed: number;
}

/**
 * Finds payloads in the vault that no resource points at, and removes them. Only payloads with an intent are looked
 * at (see {@link Vault}), so that the cost is that of what went wrong, not of the vault's size.
 */
export async function sweepVault(
  deps: { readonly vault: Vault; readonly medplum: MedplumClient; readonly namespace: Namespace },
  now: number,
  graceMs: number = GRACE_MS
): Promise<SweepResult> {
  const result = { looked: 0, settled: 0, removed: 0 };
  for await (const { address, members, at } of deps.vault.unsettled()) {
    if (now - at < graceMs) continue;
    result.looked++;
    const location = `/payloads/${address.orgId}/${address.token}/${address.objectName}`;
    if (await isPointedAt(deps, members, location)) {
      await deps.vault.settle(address);
      result.settled++;
    } else {
      await deps.vault.discard(address);
      result.removed++;
    }
  }
  return result;
}

async function isPointedAt(
  deps: { readonly medplum: MedplumClient; readonly namespace: Namespace },
  members: readonly string[],
  location: string
): Promise<boolean> {
  const { medplum, namespace: ns } = deps;
  const byType = Map.groupBy(members, (m) => m.slice(0, m.indexOf('/')));
  const wanted = new Map(
    [...byType].map(([type, ms]) => [type, ms.map((m) => `${ns.sourceId}|${m.slice(m.indexOf('/') + 1)}`)])
  );
  const stored: { type: string; found: Stored }[] = [];
  for (const [type, found] of await findByTokens(medplum, ns, wanted)) {
    for (const one of found.values()) {
      if (one.payload?.endsWith(location)) return true;
      stored.push({ type, found: one });
    }
  }
  // An earlier version may be the one that points at it: a later message has moved the resource on.
  for (const { type, found } of stored) {
    const history = await medplum.readHistory(type as ResourceType, found.id);
    const versions = (history.entry ?? []).flatMap((e): Resource[] => (e.resource ? [e.resource as Resource] : []));
    if (versions.some((v) => payloadLocation(v, ns)?.endsWith(location))) return true;
  }
  return false;
}
