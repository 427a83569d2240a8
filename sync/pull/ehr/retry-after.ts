/** Beyond this an EHR is not waited for in one go. */
const LONGEST_MS = 3_600_000;

/** Retry-After: seconds or an HTTP date (RFC 9110, section 10.2.3). @returns milliseconds; undefined without one */
export function retryAfterMs(header: string | string[] | undefined, now: number = Date.now()): number | undefined {
  const text = (Array.isArray(header) ? header[0] : header)?.trim();
  if (!text) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_MS);
}
