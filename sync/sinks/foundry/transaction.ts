import { setTimeout as sleep } from 'node:timers/promises';
import { Branches, Files, Transactions } from '@osdk/foundry.datasets';
import { type FoundryContext, FoundryError } from './client.ts';

/** A dataset's branch, where one transaction may be open at a time. */
export interface FoundryPlace {
  readonly context: FoundryContext;
  readonly datasetRid: string;
  readonly branchName: string;
}

export type TransactionType = 'APPEND' | 'UPDATE' | 'SNAPSHOT' | 'DELETE';

const TRIES = 6;
const FIRST_WAIT_MS = 200;

/**
 * Does work in one transaction: committed when it ends well, aborted when it doesn't. An answer that was lost is looked
 * up, so that none is committed twice and none is left open.
 * https://www.palantir.com/docs/foundry/data-integration/datasets#transactions
 */
export async function inTransaction(
  place: FoundryPlace,
  type: TransactionType,
  work: (transactionRid: string) => Promise<void>
): Promise<void> {
  const rid = await begin(place, type);
  try {
    await work(rid);
    await end(place, rid, 'COMMITTED');
  } catch (err) {
    await end(place, rid, 'ABORTED').catch(() => undefined);
    throw err;
  }
}

/** Files go in one by one under paths that their content has given them. */
export async function uploadFile(place: FoundryPlace, rid: string, path: string, body: string): Promise<void> {
  const blob = new Blob([body], { type: 'application/octet-stream' });
  await Files.upload(place.context as never, place.datasetRid, path, blob, { transactionRid: rid });
}

/** @returns false when the branch has no such file */
export async function hasFile({ context, datasetRid, branchName }: FoundryPlace, path: string): Promise<boolean> {
  try {
    await Files.get(context as never, datasetRid, path, { branchName });
    return true;
  } catch (err) {
    if (err instanceof FoundryError && err.status === 404) return false;
    throw err;
  }
}

async function begin(place: FoundryPlace, transactionType: TransactionType): Promise<string> {
  const { context, datasetRid, branchName } = place;
  for (let attempt = 1; ; attempt++) {
    try {
      const made = await Transactions.create(context as never, datasetRid, { transactionType }, { branchName });
      return made.rid;
    } catch (err) {
      const isOpen = err instanceof FoundryError && err.status === 409;
      const isLost = err instanceof FoundryError && err.status === 0;
      if ((!isOpen && !isLost) || attempt >= TRIES) throw err;
      // Atlas alone writes these datasets, one batch at a time: what is open now, a lost answer or a crash has left.
      await abortOpen(place);
      await sleep(FIRST_WAIT_MS * attempt);
    }
  }
}

/** Aborts the transaction that the branch has open, if it has one. */
async function abortOpen(place: FoundryPlace): Promise<void> {
  const { context, datasetRid, branchName } = place;
  const branch = await Branches.get(context as never, datasetRid, branchName).catch((err: unknown) => {
    if (err instanceof FoundryError && err.status === 404) return undefined;
    throw err;
  });
  if (!branch?.transactionRid) return;
  if ((await statusOf(place, branch.transactionRid)) === 'OPEN') await end(place, branch.transactionRid, 'ABORTED');
}

/** Commits or aborts. A refusal, or an answer that was lost, is no failure when it is so in the end. */
async function end(place: FoundryPlace, rid: string, wanted: 'COMMITTED' | 'ABORTED'): Promise<void> {
  const { context, datasetRid } = place;
  for (let attempt = 1; ; attempt++) {
    try {
      if (wanted === 'COMMITTED') await Transactions.commit(context as never, datasetRid, rid);
      else await Transactions.abort(context as never, datasetRid, rid);
      return;
    } catch (err) {
      const status = await statusOf(place, rid).catch(() => undefined);
      if (status === wanted) return;
      const isFinal = err instanceof FoundryError && err.status >= 400 && err.status < 500 && err.status !== 409;
      if ((status !== undefined && status !== 'OPEN') || isFinal || attempt >= TRIES) throw err;
      await sleep(FIRST_WAIT_MS * attempt);
    }
  }
}

async function statusOf({ context, datasetRid }: FoundryPlace, rid: string): Promise<string> {
  return (await Transactions.get(context as never, datasetRid, rid)).status;
}
