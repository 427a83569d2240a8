import { AsyncLocalStorage } from 'node:async_hooks';

/** Where a request came from, for the AuditEvents that are written while it is answered. */
export interface AuditOrigin {
  /** Never an IP address, which can be a patient's: a keyed hash of it, the same for the same address. */
  readonly address: string;
}

const origins = new AsyncLocalStorage<AuditOrigin>();

export const withOrigin = <T>(origin: AuditOrigin, fn: () => T): T => origins.run(origin, fn);
export const currentOrigin = (): AuditOrigin | undefined => origins.getStore();
