import type { Logger } from 'pino';
import type { Metrics } from '../../config/metrics.ts';
import type { SigningKeys } from '../../config/signing-keys.ts';
import type { Vault } from '../../privacy/index.ts';
import type { Audit } from '../audit/input.ts';
import type { IngestDeps } from '../ingress/deps.ts';
import type { RetryTimes } from './ehr/client.ts';
import type { PullStore } from './store.ts';

export interface PullDeps extends IngestDeps {
  readonly signingKeys: SigningKeys;
  readonly vault: Vault;
  readonly store: PullStore;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly audit: Audit;
  /** The process is asked to end: a run stops at the next group of lines. */
  readonly stopping?: AbortSignal;
  /** How long Medplum, Redis and the vault are waited for. */
  readonly patience?: RetryTimes;
  readonly retry?: RetryTimes;
}
