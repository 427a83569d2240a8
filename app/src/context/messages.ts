/**
 * Messages between the windows of one session. A window is told things by whoever can reach it, so a message counts
 * only when it comes from an origin that is expected and bears the session's nonce, which the gateway hands to windows
 * of the session alone.
 */
export type WindowMessage =
  /** A window has been opened on a patient: who has another one says so. */
  | { readonly type: 'opened'; readonly patient: string }
  | { readonly type: 'open-here'; readonly patient: string }
  /** The session is about this patient from now on. */
  | { readonly type: 'switched'; readonly patient: string | null };

export interface Trusted {
  readonly origins: readonly string[];
  readonly nonce: string;
}

export type Enveloped = WindowMessage & { readonly nonce: string; readonly from: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TYPES: ReadonlySet<unknown> = new Set(['opened', 'open-here', 'switched']);

/** @returns the message, or undefined for what is not of this session */
export function accepted(
  { origin, data }: { readonly origin: string; readonly data: unknown },
  { origins, nonce }: Trusted
): Enveloped | undefined {
  if (!origins.includes(origin) || typeof data !== 'object' || data === null) return undefined;
  const message = data as Partial<Enveloped>;
  if (nonce === '' || message.nonce !== nonce || typeof message.from !== 'string') return undefined;
  if (!TYPES.has(message.type)) return undefined;
  const { patient } = message;
  const patientless = message.type === 'switched' && patient === null;
  return patientless || (typeof patient === 'string' && UUID.test(patient)) ? (message as Enveloped) : undefined;
}
