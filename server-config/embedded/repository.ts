import { randomUUID } from 'node:crypto';
import {
  AccessPolicyInteraction,
  forbidden,
  getSearchParameter,
  gone,
  isUUID,
  notFound,
  type Operation,
  OperationOutcomeError,
  Operator,
  parseReference,
  type SearchRequest,
  type WithId,
} from '@medplum/core';
import {
  type CreateResourceOptions,
  type DeleteResourceOptions,
  FhirRepository,
  getExtraEntries,
  type ReadHistoryOptions,
  type RepositoryMode,
  type SearchOptions,
  type TransactionOptions,
  type UpdateResourceOptions,
} from '@medplum/fhir-router';
import type { Bundle, BundleEntry, Parameters, Reference, Resource } from '@medplum/fhirtypes';
import { accessOf } from './access.ts';
import { searchLinks, subset } from './bundles.ts';
import type { RepositoryContext } from './context.ts';
import { findDefinition, isDefinitionType, searchWithDefinitions } from './definition-resources.ts';
import { historyBundle } from './history.ts';
import { createOrUpdate, patched, readUnlessGone, remove } from './interactions.ts';
import { fail, failBadRequest } from './outcomes.ts';
import { pageOf } from './search.ts';
import type { SqliteStore } from './store.ts';
import { retrying, Transaction } from './transaction.ts';
import { resourcesOf, View } from './view.ts';

export type { Change, Interaction, RepositoryContext, RepositoryHooks } from './context.ts';

/** Medplum's default is 2. Here only a real collision costs an attempt, so that more of them are cheap. */
const TRANSACTION_ATTEMPTS = 8;
const HISTORY_PAGE = 100;

/** Medplum's repository over SQLite, for one caller. */
export class EmbeddedRepository extends FhirRepository {
  readonly store: SqliteStore;
  readonly context: RepositoryContext;
  readonly #view: View;

  constructor(store: SqliteStore, context: RepositoryContext, transaction?: Transaction) {
    super();
    this.store = store;
    this.context = context;
    this.#view = new View(store, accessOf(context), transaction);
  }

  /** The same store seen by somebody else. Inside a transaction: still inside it. */
  withContext(context: RepositoryContext): EmbeddedRepository {
    return new EmbeddedRepository(this.store, context, this.#view.transaction);
  }

  get inTransaction(): boolean {
    return this.#view.transaction !== undefined;
  }

  /** The server's own view: no policy, no pre-commit hooks. */
  systemRepo(): EmbeddedRepository {
    return this.withContext({ author: { reference: 'system' }, system: true, hooks: this.context.hooks });
  }

  /** May the caller do this to some resources of the type at least? */
  supportsInteraction(interaction: AccessPolicyInteraction, type: string): boolean {
    return this.#view.access.supports(interaction, type);
  }

  setMode(_mode: RepositoryMode): void {
    // One process, one database: there is no reader to prefer.
  }

  generateId(): string {
    return randomUUID();
  }

  async readResource<T extends Resource>(type: string, id: string): Promise<WithId<T>> {
    const definition = findDefinition(type, id);
    return this.#show<T>(definition ?? this.#view.read(type, id).resource);
  }

  async readReference<T extends Resource>(reference: Reference<T>): Promise<WithId<T>> {
    let parts: [string, string];
    try {
      parts = parseReference(reference);
    } catch {
      return failBadRequest('Invalid reference');
    }
    return this.readResource<T>(...parts);
  }

  async readReferences<T extends Resource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> {
    return references.map((reference) => {
      const [type, id] = /^([A-Z][A-Za-z]+)\/([^/]+)$/.exec(reference.reference ?? '')?.slice(1) ?? [];
      try {
        return type && id ? this.#show<T>(this.#view.read(type, id).resource) : new OperationOutcomeError(notFound);
      } catch (err) {
        return err as Error;
      }
    });
  }

  async readHistory<T extends Resource>(
    type: string,
    id: string,
    options?: ReadHistoryOptions
  ): Promise<Bundle<WithId<T>>> {
    this.#assertPast(type, id, AccessPolicyInteraction.HISTORY);
    const row = this.store.read(type, id);
    if (!row) return fail(notFound);
    const limit = Math.min(Math.max(0, options?.limit ?? HISTORY_PAGE), 1000);
    const versions = this.store.history(row, limit, Math.max(0, options?.offset ?? 0));
    const show = (json: string) => this.#show<T>(JSON.parse(json));
    return historyBundle(this.store.baseUrl, row, versions, this.store.historyLength(row), show);
  }

  async readVersion<T extends Resource>(type: string, id: string, vid: string): Promise<WithId<T>> {
    if (!isUUID(vid)) fail(notFound);
    this.#assertPast(type, id, AccessPolicyInteraction.VREAD);
    const row = this.store.read(type, id);
    const version = row && this.store.version(row, vid);
    if (!version) return fail(notFound);
    if (version.json === null) return fail(gone);
    return this.#show<T>(JSON.parse(version.json));
  }

  async createResource<T extends Resource>(resource: T, options?: CreateResourceOptions): Promise<WithId<T>> {
    const assigned = options?.assignedId ? resource.id : undefined;
    if (assigned && this.#view.currentVersion(resource.resourceType, assigned)) {
      failBadRequest('Assigned ID is already in use');
    }
    const input = { ...resource, id: assigned ?? this.generateId() };
    return (await createOrUpdate(this.#view, input, 'create')) as WithId<T>;
  }

  async updateResource<T extends Resource>(resource: T, options?: UpdateResourceOptions): Promise<WithId<T>> {
    return (await createOrUpdate(this.#view, resource, 'update', options?.ifMatch)) as WithId<T>;
  }

  /** In a transaction, so that a patch is never applied to a version that has been replaced meanwhile. */
  async patchResource<T extends Resource>(
    type: T['resourceType'],
    id: string,
    patch: Operation[] | Parameters,
    options?: UpdateResourceOptions
  ): Promise<WithId<T>> {
    return this.withTransaction(
      async (repo) => {
        const result = patched(repo.#view.read(type, id).resource, patch);
        return (await createOrUpdate(repo.#view, result, 'update', options?.ifMatch)) as WithId<T>;
      },
      { resourceTypes: [type] }
    );
  }

  async deleteResource(type: string, id: string, options?: DeleteResourceOptions): Promise<void> {
    await remove(this.#view, type, id, options?.ifMatch);
  }

  async search<T extends Resource>(request: SearchRequest<T>, options?: SearchOptions): Promise<Bundle<WithId<T>>> {
    const page = pageOf(request);
    const found = isDefinitionType(request.resourceType)
      ? searchWithDefinitions(this.#view, request, page)
      : this.#view.search(request);
    const resources = resourcesOf(found) as WithId<T>[];
    const fullUrl = (type: string, id: string) => `${this.store.baseUrl}fhir/R4/${type}/${id}`;
    const entry = resources.map(
      (resource): BundleEntry<WithId<T>> => ({
        fullUrl: fullUrl(resource.resourceType, resource.id),
        search: { mode: 'match' },
        resource,
      })
    );
    if (request.include || request.revInclude) {
      await getExtraEntries(this, request, resources, entry as BundleEntry[], { fullUrl });
    }
    for (const { resource } of entry) {
      if (!resource) continue;
      this.#view.access.hide(resource);
      subset(resource, request);
    }
    const link = options?.resourceOnly ? undefined : searchLinks(this.store.baseUrl, request, page, found);
    const total = found.total;
    return {
      resourceType: 'Bundle',
      type: 'searchset',
      ...(entry.length > 0 && { entry }),
      ...(total !== undefined && { total }),
      ...(link && { link }),
    };
  }

  async searchByReference<T extends Resource>(
    request: SearchRequest<T>,
    code: string,
    references: string[]
  ): Promise<Record<string, WithId<T>[]>> {
    if (getSearchParameter(request.resourceType, code)?.type !== 'reference') {
      failBadRequest(`Invalid reference search parameter on ${request.resourceType}: ${code}`);
    }
    const found: Record<string, WithId<T>[]> = {};
    for (const value of references) {
      const filters = [...(request.filters ?? []), { code, operator: Operator.EQUALS, value }];
      found[value] = await this.searchResources({ ...request, filters });
    }
    return found;
  }

  /** See transaction.ts. A transaction inside another is a part of it. */
  async withTransaction<R>(callback: (repo: this) => Promise<R>, options: TransactionOptions): Promise<R> {
    const outer = this.#view.transaction;
    if (outer) {
      if (options.serializable) outer.serializable = true;
      const rollback = outer.savepoint();
      try {
        return await callback(this);
      } catch (err) {
        rollback();
        throw err;
      }
    }
    return retrying(TRANSACTION_ATTEMPTS, async () => {
      const transaction = new Transaction(this.store);
      transaction.serializable = Boolean(options.serializable);
      const result = await callback(new EmbeddedRepository(this.store, this.context, transaction) as this);
      transaction.commit();
      return result;
    });
  }

  /** Old versions are the business of whoever may see the current one; of a deleted resource, of the whole project. */
  #assertPast(type: string, id: string, interaction: AccessPolicyInteraction): void {
    const current = readUnlessGone(this.#view, type, id);
    if (current && !this.#view.access.allows(interaction, current.resource)) fail(forbidden);
  }

  #show<T extends Resource>(resource: WithId<Resource>): WithId<T> {
    return this.#view.access.hide(resource) as WithId<T>;
  }
}
