import { VaultError } from '../../privacy/index.ts';

/** A dependency is down, or busy: the same again later may work. The message is a fixed sentence, without a value. */
export class Unavailable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unavailable';
  }
}

/** Whether trying again later can help: a dependency is down or busy, and the input is not at fault. */
export function isTransient(err: unknown): boolean {
  if (err instanceof Unavailable || isConnectionFailure(err)) return true;
  if (err instanceof VaultError) return err.fault === 'unavailable';
  const code = (err as { outcome?: { issue?: { code?: string }[] } } | undefined)?.outcome?.issue?.[0]?.code;
  return code === 'throttled' || code === 'transient' || code === 'timeout' || code === 'exception';
}

const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_SOCKET',
  // The vault and the outbox in files.
  'ENOSPC',
  'EROFS',
  'EIO',
  'EDQUOT',
]);
const CONNECTION_NAMES = new Set(['TimeoutError', 'AbortError', 'MaxRetriesPerRequestError', 'NetworkingError']);

/** Medplum, Redis, S3 or KMS can't be reached, at whatever depth of `cause` it says so. */
export function isConnectionFailure(err: unknown): boolean {
  for (let e = err, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++) {
    const { code } = e as Error & { code?: unknown };
    if (typeof code === 'string' && CONNECTION_CODES.has(code)) return true;
    if (CONNECTION_NAMES.has(e.name)) return true;
    if (e.message === 'Connection is closed.') return true; // ioredis
    if (e instanceof AggregateError && e.errors.some(isConnectionFailure)) return true;
  }
  return false;
}
