import { FhirRepository, type RepositoryMode, type TransactionOptions } from '@medplum/fhir-router';
import type { RepositoryContext } from './context.ts';
import type { SqliteStore } from './store.ts';

export type { Change, Interaction, RepositoryContext, RepositoryHooks } from './context.ts';

export declare class EmbeddedRepository extends FhirRepository {
  readonly store: SqliteStore;
  readonly context: RepositoryContext;
  constructor(store: SqliteStore, context: RepositoryContext);
  /** The same store seen by somebody else. Inside a transaction: still inside it. */
  withContext(context: RepositoryContext): EmbeddedRepository;
  /** The server's own view: no policy, no hooks but afterCommit. */
  systemRepo(): EmbeddedRepository;
  setMode(mode: RepositoryMode): void;
  createResource: FhirRepository['createResource'];
  generateId: FhirRepository['generateId'];
  readResource: FhirRepository['readResource'];
  readReference: FhirRepository['readReference'];
  readReferences: FhirRepository['readReferences'];
  readHistory: FhirRepository['readHistory'];
  readVersion: FhirRepository['readVersion'];
  updateResource: FhirRepository['updateResource'];
  deleteResource: FhirRepository['deleteResource'];
  patchResource: FhirRepository['patchResource'];
  search: FhirRepository['search'];
  searchByReference: FhirRepository['searchByReference'];
  withTransaction<T>(callback: (txRepo: this) => Promise<T>, options: TransactionOptions): Promise<T>;
}
