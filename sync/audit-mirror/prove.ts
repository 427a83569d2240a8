import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import { inclusionProof, leafHash, rootOfProof } from './merkle.ts';
import { isSignedBy, lineAt, type Seal } from './segment.ts';
import type { Signer } from './signer.ts';
import { readData, readEntries, readSeals } from './store.ts';

/**
 * That an event is sealed, for whoever has the seal and the public key, without the other events: RFC 6962, section
 * 2.1.1. The leaf is SHA-256 of a zero byte and the line, its newline with it.
 */
export interface InclusionProof {
  readonly id: string;
  readonly segment: number;
  /** From 0. */
  readonly leafIndex: number;
  readonly treeSize: number;
  readonly leafHash: string;
  /** Lowest first, hex. */
  readonly auditPath: readonly string[];
  readonly seal: Seal;
  readonly publicKey: string;
  /** The line itself. */
  readonly event: unknown;
}

/** @returns undefined when no segment has the event, or what it has there is not what was sealed */
export async function proveEvent(
  archive: PayloadStore,
  signer: Signer,
  id: string
): Promise<InclusionProof | undefined> {
  for (const seal of (await readSeals(archive)).toReversed()) {
    if (!seal) continue;
    const entries = await readEntries(archive, seal.segment);
    const leafIndex = entries.findIndex((entry) => entry.id === id);
    if (leafIndex < 0) continue;
    const data = await readData(archive, seal.segment);
    const offset = entries.slice(0, leafIndex).reduce((sum, { length }) => sum + length, 0);
    const line = data && lineAt(data, offset, entries[leafIndex]!.length);
    if (!line) return undefined;
    const leaves = entries.map(({ leaf }) => Buffer.from(leaf, 'hex'));
    const proof: InclusionProof = {
      id,
      segment: seal.segment,
      leafIndex,
      treeSize: entries.length,
      leafHash: leafHash(line).toString('hex'),
      auditPath: inclusionProof(leaves, leafIndex).map((hash) => hash.toString('hex')),
      seal,
      publicKey: signer.publicKey,
      event: JSON.parse(line.toString('utf8')),
    };
    return checkProof(proof, line, signer) ? proof : undefined;
  }
  return undefined;
}

/** Checks a proof from its parts: the line leads to the root, and the root is signed. */
export function checkProof(proof: InclusionProof, line: Buffer, signer: Signer): boolean {
  const path = proof.auditPath.map((hash) => Buffer.from(hash, 'hex'));
  const root = rootOfProof(leafHash(line), proof.leafIndex, proof.treeSize, path);
  return root?.toString('hex') === proof.seal.merkleRoot && isSignedBy(signer, proof.seal);
}
