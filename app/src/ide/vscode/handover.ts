/** What the extension in the frame asks for: a one-time code for its challenge (`gateway/code-server/README.md`). */
export interface HandoverRequest {
  readonly type: 'atlas-handover';
  /** Of the extension's own making; it comes back with the code. */
  readonly nonce: string;
  /** BASE64URL(SHA-256(verifier)). */
  readonly challenge: string;
}

const NONCE = /^[A-Za-z0-9_-]{22,64}$/;
const CHALLENGE = /^[A-Za-z0-9_-]{43}$/;

export interface Arrived {
  readonly origin: string;
  readonly data: unknown;
  /** Whether it came from the editor's frame, or a frame in it. */
  readonly isFromEditor: boolean;
}

/** @returns the request, if it came from the editor at our own origin and its nonce was not seen before */
export function handoverRequest(arrived: Arrived, ownOrigin: string, seen: Set<string>): HandoverRequest | undefined {
  if (arrived.origin !== ownOrigin || !arrived.isFromEditor) return undefined;
  const { type, nonce, challenge } = (arrived.data ?? {}) as Partial<HandoverRequest>;
  if (type !== 'atlas-handover') return undefined;
  if (typeof nonce !== 'string' || !NONCE.test(nonce) || seen.has(nonce)) return undefined;
  if (typeof challenge !== 'string' || !CHALLENGE.test(challenge)) return undefined;
  seen.add(nonce);
  return { type, nonce, challenge };
}
