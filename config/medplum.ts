import { ClientStorage, MedplumClient, MemoryStorage } from '@medplum/core';
import { Agent, fetch as undiciFetch } from 'undici';
import { GATEWAY_CLIENT_ID, INGEST_CLIENT_ID } from './ids.ts';
import type { Metrics } from './metrics.ts';
import type { Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

/** A transaction of 100 resources takes up to 5 s on a busy Medplum; past this it counts as down. */
const ANSWER_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 3_000;

export function gatewayMedplum(settings: Settings, secrets: Secrets, metrics?: Metrics): MedplumClient {
  return medplumClient(settings.medplumUrl, GATEWAY_CLIENT_ID, secrets.gatewayClientSecret, metrics);
}

export function ingestMedplum(settings: Settings, secrets: Secrets, metrics?: Metrics): MedplumClient {
  return medplumClient(settings.medplumUrl, INGEST_CLIENT_ID, secrets.ingestClientSecret, metrics);
}

/**
 * A client with its own keep-alive pool. It logs in on its first 401 and again whenever the token has expired, so
 * nothing waits for Medplum at start. It never retries by itself: a transaction whose answer was lost may have been
 * committed, and only the caller knows how to find out.
 */
export function medplumClient(
  baseUrl: string,
  clientId: string,
  clientSecret: string,
  metrics?: Metrics
): MedplumClient {
  const dispatcher = new Agent({
    connections: 32,
    keepAliveTimeout: 30_000,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: ANSWER_TIMEOUT_MS,
    bodyTimeout: ANSWER_TIMEOUT_MS,
  });
  const fetch = async (url: string, init?: { method?: string }) => {
    const end = metrics?.databaseQueryDuration.startTimer({ database: 'medplum', operation: init?.method ?? 'GET' });
    try {
      return await undiciFetch(url, { ...init, dispatcher });
    } finally {
      end?.();
      metrics?.databaseConnections.set({ database: 'medplum' }, connectionsOf(dispatcher));
    }
  };
  return new MedplumClient({
    baseUrl,
    clientId,
    clientSecret,
    fetch: fetch as unknown as typeof globalThis.fetch,
    storage: new ClientStorage(new MemoryStorage()),
    cacheTime: 0,
    maxRetries: 0,
  });
}

function connectionsOf({ stats }: Agent): number {
  return Object.values(stats).reduce((sum, { connected }) => sum + Number(connected), 0);
}
