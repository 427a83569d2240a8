import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';

/**
 * What a browser or an extension holds of a session: the Medplum token it rests on, sealed by the gateway, for one use
 * (`audience`), until that token ends. Nothing is kept on the server, so any gateway opens it; whoever has it can do
 * what it is for and nothing else, and as long as Medplum takes the token inside.
 */
export interface Sealed {
  readonly token: string;
  /** The one patient that it is open for. */
  readonly patient?: string | undefined;
}
export type Audience = 'ide-cookie' | 'ide-handover' | 'ide-token';

export interface Sealer {
  seal(audience: Audience, content: Sealed & Record<string, unknown>, seconds: number): Promise<string>;
  /** Undefined for what was not sealed here, was sealed for another use, or is over. */
  open(audience: Audience, sealed: string): Promise<(Sealed & Record<string, unknown>) | undefined>;
}

/** @param secret of the gateway; the key is derived from it for this alone (RFC 5869) */
export function createSealer(secret: string): Sealer {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'atlas/ide-session', 32));
  return {
    seal: (audience, content, seconds) =>
      new EncryptJWT(content)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${seconds}s`)
        .encrypt(key),
    open: (audience, sealed) =>
      jwtDecrypt(sealed, key, {
        audience,
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      }).then(
        ({ payload }) => payload as unknown as Sealed & Record<string, unknown>,
        () => undefined
      ),
  };
}

const LONGEST_SECONDS = 3_600;

/** How long a token still lasts, by its own word; Medplum is asked besides. */
export function secondsLeft(token: string, now = Date.now()): number {
  try {
    const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
      exp?: unknown;
    };
    if (typeof exp === 'number') return Math.max(0, Math.min(LONGEST_SECONDS, Math.floor(exp - now / 1000)));
  } catch {
    // Not every token is a JWT.
  }
  return LONGEST_SECONDS;
}
