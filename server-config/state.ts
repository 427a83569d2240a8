import type { Resource } from '@medplum/fhirtypes';
import { PROJECT_ID } from '../config/ids.ts';
import type { Namespace } from '../config/namespace.ts';

export type Stored = Resource & { id: string };

/** One resource as it should be. The files of this folder each make some of these; `plan.ts` compares them. */
export interface Wanted {
  /** For people who read the plan. */
  readonly name: string;
  readonly resource: Stored;
  /**
   * `whole`: what is not listed here must not be there (policies, memberships, subscriptions: an addition widens access).
   * `listed`: only the fields listed here are Atlas'; others may have been set by an operator or by the server.
   */
  readonly owns: 'whole' | 'listed';
  /** Fields that somebody else sets after creation: what was found stays. */
  readonly keep?: readonly string[];
}

/** What the declarative files may know. */
export interface WantedInput {
  readonly namespace: Namespace;
  readonly demo: boolean;
  readonly clientSecrets: { readonly ingest: string; readonly gateway: string };
  /** Secrets of the demo EHR clients and passwords of the demo users, by name. */
  readonly demoSecrets: Readonly<Record<string, string>>;
  /** Where Medplum asks the gateway who a user of an EHR is. */
  readonly userInfoUrl: string;
  /** ATLAS_BOT_DEPLOY: the gateway makes bots. */
  readonly botDeploy: boolean;
  /** Handed to the bots as `event.secrets`. */
  readonly botSecrets: Readonly<Record<string, string>>;
}

export const inProject = { project: PROJECT_ID } as const;
export const reference = (resourceType: string, id: string) => ({ reference: `${resourceType}/${id}` });

/**
 * Project secrets with this prefix are Atlas' own: one that is no longer wanted is taken away. Where the gateway runs
 * the bots (`BOT_RUNTIME=edge`), the keys to the vault have no business in Medplum's database.
 */
export const BOT_SECRET_PREFIX = 'ATLAS_';
