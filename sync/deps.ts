import type { MedplumClient } from '@medplum/core';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Metrics } from '../config/metrics.ts';
import type { Namespace } from '../config/namespace.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import type { Vault } from '../privacy/index.ts';
import type { Audit } from './audit/input.ts';
import type { ConsentDesk } from './consents/index.ts';
import type { FhirQueue } from './queue/index.ts';
import type { SyncStates } from './queue/sync-state.ts';
import type { Sink } from './sinks/sink.ts';

/** What `main.ts` makes and every worker is handed. */
export interface SyncDeps {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly namespace: Namespace;
  /** Logged in as the ingest client: what it writes has been de-identified. */
  readonly medplum: MedplumClient;
  readonly redis: Redis;
  readonly vault: Vault;
  /** What patients have consented to, now: asked when a job runs, not when it was made. */
  readonly consents: ConsentDesk;
  /** Each job that touches a record leaves an event (`audit/README.md`). */
  readonly audit: Audit;
  /** Logged in as the gateway's client, which may read AuditEvents. */
  readonly auditMedplum: MedplumClient;
  /** The queue `fhir-sync`, the sinks that its jobs write, and which version of what they have. */
  readonly queue: FhirQueue;
  readonly sinks: readonly Sink[];
  readonly states: SyncStates;
  readonly metrics: Metrics;
  readonly log: Logger;
}
