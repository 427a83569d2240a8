import {
  AccessPolicyInteraction,
  escapeSearchValue,
  forbidden,
  gone,
  isUUID,
  notFound,
  Operator,
  type SearchRequest,
  validateResourceType,
  type WithId,
} from '@medplum/core';
import type { Reference, Resource, StructureDefinition } from '@medplum/fhirtypes';
import { Access } from './access.ts';
import { fail } from './outcomes.ts';
import { type Found, findRows, isVisible } from './search.ts';
import type { SqliteStore } from './store.ts';
import { commitWrite, type Transaction, type Write } from './transaction.ts';
import { accountReferences } from './write.ts';

/** A resource as it is stored, everything in it, and its version in the store. */
export interface Stored {
  readonly resource: WithId<Resource>;
  readonly version: string;
}

const SERVER = new Access({ author: { reference: 'system' }, system: true });

export const resourcesOf = (found: Found): WithId<Resource>[] => found.rows.map((row) => JSON.parse(row.json!));

/** The store as one caller sees it, with the writes of the transaction that it is in, if it is in one. */
export class View {
  readonly store: SqliteStore;
  readonly access: Access;
  readonly transaction: Transaction | undefined;

  constructor(store: SqliteStore, access: Access, transaction: Transaction | undefined) {
    this.store = store;
    this.access = access;
    this.transaction = transaction;
  }

  /** Throws Medplum's outcomes: forbidden (the type), not found (also what the caller may not see) or gone. */
  read(type: string, id: string): Stored {
    if (!isUUID(id)) fail(notFound);
    validateResourceType(type);
    if (!this.access.supports(AccessPolicyInteraction.READ, type)) fail(forbidden);
    const stored = this.#stored(type, id);
    if (!stored) return fail(notFound);
    const { access } = this;
    if (!access.unlimited && stored.project !== access.context.projectId) fail(notFound);
    if (!stored.resource) return fail(gone);
    if (!access.allows(AccessPolicyInteraction.READ, stored.resource) && !this.#isVisible(type, id)) fail(notFound);
    this.#assertBinaryVisible(stored.resource);
    return { resource: stored.resource, version: stored.version };
  }

  /** The version of a resource in the store, deleted ones and those that the caller may not see included. */
  currentVersion(type: string, id: string): string | undefined {
    return this.#stored(type, id)?.version;
  }

  searchResources(request: SearchRequest): WithId<Resource>[] {
    return resourcesOf(this.search(request));
  }

  search(request: SearchRequest): Found {
    return this.transaction?.search(this.access, request) ?? findRows(this.store, this.access, request);
  }

  /** Durable when this returns; in a transaction, when that has committed. */
  write(write: Write): void {
    if (this.transaction) this.transaction.write(write);
    else commitWrite(this.store, write);
  }

  accountsOf(patient: string): Reference[] {
    const [type = '', id = ''] = patient.split('/');
    return isUUID(id) ? accountReferences(this.#stored(type, id)?.resource?.meta) : [];
  }

  profile(url: string): StructureDefinition | undefined {
    if (this.store.param('StructureDefinition', 'url') < 0) return undefined;
    const filters = [{ code: 'url', operator: Operator.EQUALS, value: escapeSearchValue(url) }];
    const request: SearchRequest = { resourceType: 'StructureDefinition', filters, count: 1 };
    return resourcesOf(findRows(this.store, SERVER, request))[0] as StructureDefinition | undefined;
  }

  /** A Binary is for those who may see what it belongs to. */
  #assertBinaryVisible(resource: Resource): void {
    if (resource.resourceType !== 'Binary' || !resource.securityContext || this.access.unlimited) return;
    const [type = '', id = ''] = resource.securityContext.reference?.split('/') ?? [];
    if (type === 'Binary') fail(notFound);
    this.read(type, id);
  }

  #stored(type: string, id: string): { resource?: WithId<Resource>; version: string; project?: string } | undefined {
    const written = this.transaction?.written(type, id);
    if (written) {
      const { resource, version, deleted } = written;
      return { resource: deleted ? undefined : structuredClone(resource), version, project: resource.meta?.project };
    }
    const row = this.transaction ? this.transaction.read(type, id) : this.store.read(type, id);
    if (!row) return undefined;
    const resource = row.json === null ? undefined : JSON.parse(row.json);
    return { resource, version: row.version, project: row.project ?? undefined };
  }

  /** The index knows what Medplum's matcher doesn't, such as `*?…` criteria and chains. */
  #isVisible(type: string, id: string): boolean {
    const look = () => isVisible(this.store, this.access, this.store.read(type, id)!, AccessPolicyInteraction.READ);
    return this.transaction ? this.transaction.preview(new Set([type]), look) : look();
  }
}
