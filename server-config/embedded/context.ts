import type { AccessPolicy, Reference, Resource } from '@medplum/fhirtypes';

/** Who is asking: everything that decides what a repository shows and accepts. */
export interface RepositoryContext {
  /** The caller's profile (Practitioner, ClientApplication, Bot, …): becomes `meta.author` of what it writes. */
  readonly author: Reference;
  /** `meta.project` of what is written and the only one that is visible. Undefined with `superAdmin`: all projects. */
  readonly projectId?: string;
  /** Sees and writes every project, may choose ids, may set `meta`; pre-commit does not run for it. */
  readonly superAdmin?: boolean;
  readonly projectAdmin?: boolean;
  /** `X-Medplum: extended`: `meta.author`, `project`, `compartment` and `account(s)` stay in the answers. */
  readonly extendedMode?: boolean;
  /** The server itself: no policy, no project, no hooks. */
  readonly system?: boolean;
  /** With its parameters already put in. Undefined: all of the project but the project admin's types. */
  readonly accessPolicy?: AccessPolicy;
  readonly remoteAddress?: string;
  readonly hooks?: RepositoryHooks;
}

export type Interaction = 'create' | 'update' | 'delete';

export interface Change {
  readonly interaction: Interaction;
  /** The resource as it is (to be) stored, `meta.author` set; of a delete, its last version. */
  readonly resource: Resource & { id: string };
  readonly previous?: Resource & { id: string };
  readonly context: RepositoryContext;
}

export interface RepositoryHooks {
  /**
   * Runs before the write is durable, not for `system` contexts. Throws an OperationOutcomeError to refuse; returns a
   * changed resource (same type and id, else it is ignored) or undefined.
   */
  preCommit?(change: Change): Promise<Resource | undefined>;
  /** After the durable commit, once a transaction; an unchanged update is no change. Runs for every context. */
  afterCommit?(changes: Change[]): void;
}
