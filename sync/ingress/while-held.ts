import type { MedplumClient } from '@medplum/core';

/**
 * The client of a writer that holds a lock: once the lock is lost, each further call throws the reason, so that the
 * writer stops before its next write. What was under way then is whole: one transaction, or a read.
 */
export function whileHeld(medplum: MedplumClient, lost: AbortSignal): MedplumClient {
  return new Proxy(medplum, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        lost.throwIfAborted();
        return (member as (...args: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}
