import { ClientStorage, MedplumClient, MemoryStorage } from '@medplum/core';
import { withPurpose } from './breakglass/purpose.ts';

/**
 * The gateway is a Medplum base URL and serves the app, so the page's own origin is all the app ever talks to.
 * Tokens live as long as the tab: `sessionStorage`, or memory where a frame may have none.
 */
export function createMedplumClient(origin: string): MedplumClient {
  return new MedplumClient({
    baseUrl: origin,
    storage: new ClientStorage(tabStorage(), 'atlas:'),
    cacheTime: 30_000,
    fetch: withPurpose((input, init) => fetch(input, init)),
  });
}

function tabStorage(): Storage {
  try {
    window.sessionStorage.getItem('atlas:');
    return window.sessionStorage;
  } catch {
    return new MemoryStorage();
  }
}
