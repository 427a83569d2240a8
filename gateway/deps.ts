import type { MedplumClient } from '@medplum/core';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Metrics } from '../config/metrics.ts';
import type { Namespace } from '../config/namespace.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import type { SigningKeys } from '../config/signing-keys.ts';
import type { Vault } from '../privacy/index.ts';
import type { TextModel } from '../privacy/redact/model/index.ts';
import type { Audit } from '../sync/audit/input.ts';
import type { ConsentDesk } from '../sync/consents/index.ts';
import type { PullQueue, PullSource } from '../sync/pull/index.ts';
import type { FhirQueue } from '../sync/queue/index.ts';
import type { Callers } from './callers.ts';
import type { Gate } from './consent/gate.ts';
import type { GraphqlResolver } from './door/graphql/resolver.ts';

export interface Pulls {
  readonly sources: readonly PullSource[];
  readonly queue: PullQueue;
}

/** What `main.ts` makes and every part of the gateway is handed; tests hand in their own. */
export interface GatewayDeps {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly namespace: Namespace;
  /** Logged in as the gateway's client: reads memberships and consents, writes AuditEvents. */
  readonly medplum: MedplumClient;
  /** Logged in as the ingest client: writes de-identified resources. */
  readonly ingestMedplum: MedplumClient;
  readonly redis: Redis;
  readonly audit: Audit;
  readonly callers: Callers;
  /** What patients have consented to, now. */
  readonly consents: ConsentDesk;
  /** Who may see what of whose: asked before anything of a patient's goes out. */
  readonly gate: Gate;
  /** Answers GraphQL queries of what the caller may see. */
  readonly graphql: GraphqlResolver;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** What Atlas proves itself with to EHRs. */
  readonly signingKeys: SigningKeys;
  readonly vault: Vault;
  /** What `REDACT_MODEL` names: asked besides the redactor's own rules. */
  readonly textModel?: TextModel;
  /** The queue `fhir-sync`, to steer it. */
  readonly queue: FhirQueue;
  /** The EHRs that are pulled from, and the queue that pulls are asked of. */
  readonly pulls: Pulls;
  /** What readiness depends on, by name (`medplum`, `redis`, `vault`): resolves when it works. */
  readonly probes: Readonly<Record<string, () => Promise<void>>>;
}
