import type { MedplumClient } from '@medplum/core';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Namespace } from '../config/namespace.ts';
import type { Settings } from '../config/settings.ts';
import type { Vault } from '../privacy/index.ts';

/** What `main.ts` makes and every worker is handed. */
export interface SyncDeps {
  readonly settings: Settings;
  readonly namespace: Namespace;
  /** Logged in as the ingest client: what it writes has been de-identified. */
  readonly medplum: MedplumClient;
  readonly redis: Redis;
  readonly vault: Vault;
  readonly log: Logger;
}
