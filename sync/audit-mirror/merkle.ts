import { sha256 } from '../audit/canonical.ts';

/**
 * Merkle trees as of RFC 6962, section 2.1 (https://www.rfc-editor.org/rfc/rfc6962#section-2.1): leaves and nodes are
 * hashed under different prefixes, so that a node can't pass for a leaf, and the tree of n leaves is split at the
 * largest power of two below n.
 */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

export const leafHash = (entry: Buffer): Buffer => sha256(LEAF, entry);
const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(NODE, left, right);

export function merkleRoot(leaves: readonly Buffer[], from = 0, to = leaves.length): Buffer {
  if (to === from) return sha256('');
  if (to - from === 1) return leaves[from]!;
  const middle = from + split(to - from);
  return nodeHash(merkleRoot(leaves, from, middle), merkleRoot(leaves, middle, to));
}

/** The siblings on the way from a leaf to the root, lowest first (section 2.1.1). */
export function inclusionProof(leaves: readonly Buffer[], index: number, from = 0, to = leaves.length): Buffer[] {
  if (to - from <= 1) return [];
  const middle = from + split(to - from);
  return index < middle
    ? [...inclusionProof(leaves, index, from, middle), merkleRoot(leaves, middle, to)]
    : [...inclusionProof(leaves, index, middle, to), merkleRoot(leaves, from, middle)];
}

/** The root that a leaf, its place and its proof lead to; whoever has the root compares. */
export function rootOfProof(leaf: Buffer, index: number, size: number, proof: readonly Buffer[]): Buffer | undefined {
  if (index < 0 || index >= size) return undefined;
  const path = [...proof];
  const climb = (from: number, to: number): Buffer | undefined => {
    if (to - from === 1) return leaf;
    const middle = from + split(to - from);
    const sibling = path.pop();
    const below = index < middle ? climb(from, middle) : climb(middle, to);
    if (!sibling || !below) return undefined;
    return index < middle ? nodeHash(below, sibling) : nodeHash(sibling, below);
  };
  const root = climb(0, size);
  return path.length === 0 ? root : undefined;
}

function split(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}
