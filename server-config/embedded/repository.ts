import { randomUUID } from 'node:crypto';
import {
  AccessPolicyInteraction,
  applyPatch,
  deepClone,
  fhirpathPatchTypedValue,
  forbidden,
  getSearchParameter,
  gone,
  isGone,
  isNotFound,
  isUUID,
  normalizeOperationOutcome,
  notFound,
  type Operation,
  OperationOutcomeError,
  Operator,
  parseFhirPathPatchParameters,
  parseReference,
  preconditionFailed,
  type SearchRequest,
  toTypedValue,
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
import type { Interaction, RepositoryContext } from './context.ts';
import { historyBundle } from './history.ts';
import { fail, failBadRequest } from './outcomes.ts';
import { pageOf } from './search.ts';
import type { SqliteStore } from './store.ts';
import { retrying, Transaction } from './transaction.ts';
import { type Stored, View } from './view.ts';
import { assertWritable, newVersion } from './write.ts';

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
    return this.#show<T>(this.#view.read(type, id).resource);
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
    return this.#write<T>({ ...resource, id: assigned ?? this.generateId() }, 'create');
  }

  async updateResource<T extends Resource>(resource: T, options?: UpdateResourceOptions): Promise<WithId<T>> {
    return this.#write<T>(resource, 'update', options?.ifMatch);
  }

  /** https://datatracker.ietf.org/doc/html/rfc6902, or FHIRPath Patch when it comes as Parameters. */
  async patchResource<T extends Resource>(
    type: T['resourceType'],
    id: string,
    patch: Operation[] | Parameters,
    options?: UpdateResourceOptions
  ): Promise<WithId<T>> {
    return this.withTransaction(
      async (repo) => {
        const resource = deepClone(repo.#view.read(type, id).resource);
        applyPatchTo(resource, patch);
        if (resource.resourceType !== type) failBadRequest('Incorrect resource type');
        if (resource.id !== id) failBadRequest('Incorrect ID');
        return repo.#write<T>(resource as WithId<T>, 'update', options?.ifMatch);
      },
      { resourceTypes: [type] }
    );
  }

  async deleteResource(type: string, id: string, options?: DeleteResourceOptions): Promise<void> {
    const found = this.#readUnlessGone(type, id);
    if (!found) return;
    this.#assertDeletable(found, options);
    await this.#preCommit(found.resource, 'delete', found.resource);
    // The hook may have taken its time: what is deleted is what is there now.
    const current = this.#readUnlessGone(type, id);
    if (!current) return;
    this.#assertDeletable(current, options);
    const { resource, version: expected } = current;
    const version = this.generateId();
    const { context } = this;
    this.#view.write({
      interaction: 'delete',
      resource,
      previous: resource,
      version,
      expected,
      deleted: true,
      context,
    });
  }

  async search<T extends Resource>(request: SearchRequest<T>, options?: SearchOptions): Promise<Bundle<WithId<T>>> {
    const page = pageOf(request);
    const found = this.#view.search(request);
    const resources = found.rows.map((row) => JSON.parse(row.json!) as WithId<T>);
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
      entry,
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

  /** Everything after the hook happens in one go: no other write comes between what is read here and what is written. */
  async #write<T extends Resource>(input: T, interaction: 'create' | 'update', ifMatch?: string): Promise<WithId<T>> {
    const view = this.#view;
    assertWritable(view.access, input, interaction);
    const hooked = await this.#preCommit(input as WithId<T>, interaction);
    assertWritable(view.access, hooked, interaction);
    const { resourceType: type, id } = hooked;
    const existing = interaction === 'update' ? this.#existing(type, id) : undefined;
    if (existing) {
      if (!view.access.allows(AccessPolicyInteraction.UPDATE, existing.resource)) fail(forbidden);
      if (ifMatch && ifMatch !== existing.version) fail(preconditionFailed);
    }
    const made = newVersion(this.#surroundings(), hooked, existing?.resource, interaction);
    if (!made) return this.#show<T>(existing!.resource);
    const output = this.#show<T>(deepClone(made.resource));
    view.write({
      ...made,
      interaction,
      previous: existing?.resource,
      // Of an update that restores what was deleted: the deletion.
      expected: existing?.version ?? (interaction === 'update' ? view.currentVersion(type, id) : undefined),
      deleted: false,
      context: this.context,
      output,
    });
    return output;
  }

  /** Undefined where the caller may make the resource anew: it is deleted, or it is not there and they may choose ids. */
  #existing(type: string, id: string): Stored | undefined {
    try {
      return this.#view.read(type, id);
    } catch (err) {
      const outcome = normalizeOperationOutcome(err);
      if (isGone(outcome) || (isNotFound(outcome) && this.#view.access.mayWriteProtectedMeta)) return undefined;
      throw err;
    }
  }

  #readUnlessGone(type: string, id: string): Stored | undefined {
    try {
      return this.#view.read(type, id);
    } catch (err) {
      if (isGone(normalizeOperationOutcome(err))) return undefined;
      throw err;
    }
  }

  #assertDeletable({ resource, version }: Stored, options: DeleteResourceOptions | undefined): void {
    if (!this.#view.access.allows(AccessPolicyInteraction.DELETE, resource)) fail(forbidden);
    if (options?.ifMatch && options.ifMatch !== version) fail(preconditionFailed);
  }

  /** Old versions are the business of whoever may see the current one; of a deleted resource, of the whole project. */
  #assertPast(type: string, id: string, interaction: AccessPolicyInteraction): void {
    const current = this.#readUnlessGone(type, id);
    if (current && !this.#view.access.allows(interaction, current.resource)) fail(forbidden);
  }

  /** Not for the server itself and, as in Medplum, not for super admins. A result of another type or id is ignored. */
  async #preCommit<T extends Resource>(
    input: WithId<T>,
    interaction: Interaction,
    previous?: WithId<Resource>
  ): Promise<WithId<T>> {
    const { context } = this;
    if (!context.hooks?.preCommit || context.system || context.superAdmin) return input;
    const resource = deepClone({ ...input, meta: { ...input.meta, author: context.author } });
    const existing = previous ?? (interaction === 'update' ? this.#peek(input) : undefined);
    const changed = await context.hooks.preCommit({ interaction, resource, previous: existing, context });
    const same = changed?.resourceType === input.resourceType && changed.id === input.id;
    return same ? (changed as WithId<T>) : input;
  }

  #peek({ resourceType, id }: WithId<Resource>): WithId<Resource> | undefined {
    try {
      return this.#view.read(resourceType, id).resource;
    } catch {
      return undefined;
    }
  }

  #surroundings() {
    const view = this.#view;
    return {
      access: view.access,
      accountsOf: (patient: string) => view.accountsOf(patient),
      search: (request: SearchRequest) =>
        view.search(request).rows.map((row) => JSON.parse(row.json!) as WithId<Resource>),
    };
  }

  #show<T extends Resource>(resource: WithId<Resource>): WithId<T> {
    return this.#view.access.hide(resource) as WithId<T>;
  }
}

function applyPatchTo(resource: Resource, patch: Operation[] | Parameters): void {
  try {
    if (!Array.isArray(patch)) {
      fhirpathPatchTypedValue(toTypedValue(resource), parseFhirPathPatchParameters(patch));
      return;
    }
    // The messages of the failed operations name paths and operations, not values.
    const failures = applyPatch(resource, patch).filter((result) => result !== null);
    if (failures.length > 0) failBadRequest(failures.map((failure) => failure.message).join('\n'));
  } catch (err) {
    throw new OperationOutcomeError(normalizeOperationOutcome(err));
  }
}
