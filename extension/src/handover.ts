import { createHash, randomBytes } from 'node:crypto';

/** A handover that has begun: the page is told nonce and challenge, the verifier stays here (RFC 7636). */
export interface Handover {
  readonly nonce: string;
  readonly challenge: string;
  readonly verifier: string;
}

export interface Session {
  readonly token: string;
  /** Token of the patient who is open in the page. */
  readonly patient?: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

export function beginHandover(): Handover {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { nonce: randomBytes(16).toString('base64url'), challenge, verifier };
}

/** @returns the code that the view passed on, if it answers this handover */
export function codeFor(handover: Handover | undefined, message: unknown): string | undefined {
  const { type, nonce, code } = (message ?? {}) as Record<string, unknown>;
  if (!handover || type !== 'atlas-handover-code' || nonce !== handover.nonce) return undefined;
  return typeof code === 'string' && /^[A-Za-z0-9_-]{43}$/.test(code) ? code : undefined;
}

/** @throws Error when the code is not good, or not good any more */
export async function redeem(
  url: string,
  code: string,
  { verifier }: Handover,
  fetch: typeof globalThis.fetch = globalThis.fetch,
  now: number = Date.now()
): Promise<Session> {
  const response = await fetch(new URL('ide/handover/redeem', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, verifier }),
  });
  if (!response.ok) throw new Error('The handover did not succeed. Connect again.');
  const { token, expiresIn, patient } = (await response.json()) as {
    token: string;
    expiresIn: number;
    patient?: string;
  };
  return { token, until: now + expiresIn * 1000, ...(patient && { patient }) };
}
