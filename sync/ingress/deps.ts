import type { MedplumClient } from '@medplum/core';
import type { Redis } from 'ioredis';
import type { Namespace } from '../../config/namespace.ts';
import type { Secrets } from '../../config/secrets.ts';
import type { Settings } from '../../config/settings.ts';

/** What it takes to bring identified FHIR in: the gateway has it, and so has a worker. */
export interface IngestDeps {
  readonly settings: Settings;
  readonly secrets: Pick<Secrets, 'botKey'>;
  readonly namespace: Namespace;
  /** Logged in as the ingest client: writes de-identified resources. */
  readonly ingestMedplum: MedplumClient;
  /** Holds the locks. */
  readonly redis: Redis;
}
