import { formatSearchQuery, notFound, OperationOutcomeError, type SearchRequest, type WithId } from '@medplum/core';
import { FhirRepository } from '@medplum/fhir-router';
import type { Bundle, Reference, Resource } from '@medplum/fhirtypes';
import type { Interaction } from '../interaction.ts';

/** Answers a read or a search with the JSON that the caller may see. @throws OperationOutcomeError */
export type SeenRead = (interaction: Interaction, query: string) => Promise<unknown>;

/** What a caller sees through the door, as the repository that Medplum's router asks. */
export class SeenRepository extends FhirRepository {
  readonly #read: SeenRead;
  readonly #resources = new Map<string, Promise<unknown>>();

  constructor(read: SeenRead) {
    super();
    this.#read = read;
  }

  setMode(): void {}

  readResource<T extends Resource>(type: string, id: string): Promise<WithId<T>> {
    const path = `${type}/${id}`;
    let found = this.#resources.get(path);
    if (!found) {
      found = this.#read({ kind: 'read', path, type, id }, '');
      this.#resources.set(path, found);
    }
    return found as Promise<WithId<T>>;
  }

  async readReference<T extends Resource>({ reference }: Reference<T>): Promise<WithId<T>> {
    const [, type, id] = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9-]{1,64})$/.exec(reference ?? '') ?? [];
    if (!type || !id) throw new OperationOutcomeError(notFound);
    return this.readResource<T>(type, id);
  }

  readReferences<T extends Resource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> {
    return Promise.all(references.map((reference) => this.readReference(reference).catch((err: Error) => err)));
  }

  async search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const type = request.resourceType;
    const query = formatSearchQuery(request).replace(/^\?/, '');
    const found = (await this.#read({ kind: 'search', path: type, type, byPost: false }, query)) as Bundle<WithId<T>>;
    // The resolver takes a Bundle without entries for no answer.
    return { ...found, entry: found.entry ?? [] };
  }

  async searchByReference<T extends Resource>(
    request: SearchRequest<T>,
    code: string,
    references: string[]
  ): Promise<Record<string, WithId<T>[]>> {
    const found = await Promise.all(
      references.map(async (value) => {
        const filters = [...(request.filters ?? []), { code, operator: 'eq' as const, value }];
        const { entry } = await this.search<T>({ ...request, filters } as SearchRequest<T>);
        return [value, (entry ?? []).flatMap(({ resource }) => resource ?? [])] as const;
      })
    );
    return Object.fromEntries(found);
  }

  createResource = closed;
  generateId = (): string => closed();
  readHistory = closed;
  readVersion = closed;
  updateResource = closed;
  deleteResource = closed;
  patchResource = closed;
  withTransaction = closed;
}

function closed(): never {
  throw new Error('GraphQL is for reading here');
}
