import { getExtension, Operator, type WithId } from '@medplum/core';
import type { Resource, Subscription } from '@medplum/fhirtypes';
import type { EmbeddedRepository } from '../repository.ts';

const PRE_COMMIT = 'https://medplum.com/fhir/StructureDefinition/pre-commit-bot';
const MANY = 1000;

export function isPreCommit(subscription: Subscription): boolean {
  return getExtension(subscription, PRE_COMMIT)?.valueBoolean === true;
}

/** The active Subscriptions, by project and type of resource: kept in memory, so that no write costs a search. */
export class ActiveSubscriptions {
  readonly #system: EmbeddedRepository;
  #all: Promise<Map<string, WithId<Subscription>[]>> | undefined;

  constructor(system: EmbeddedRepository) {
    this.#system = system;
  }

  async of(projectId: string | undefined, resourceType: string): Promise<readonly WithId<Subscription>[]> {
    if (!projectId) return [];
    this.#all ??= this.#load();
    return (await this.#all).get(`${projectId}/${resourceType}`) ?? [];
  }

  /** Told of every committed write. */
  changed(resource: Resource): void {
    if (resource.resourceType === 'Subscription') this.#all = undefined;
  }

  async #load(): Promise<Map<string, WithId<Subscription>[]>> {
    const all = new Map<string, WithId<Subscription>[]>();
    for (let offset = 0; ; offset += MANY) {
      const page = await this.#system.searchResources<Subscription>({
        resourceType: 'Subscription',
        count: MANY,
        offset,
        filters: [{ code: 'status', operator: Operator.EQUALS, value: 'active' }],
      });
      for (const subscription of page) {
        const key = `${subscription.meta?.project}/${subscription.criteria?.split('?')[0]}`;
        all.set(key, [...(all.get(key) ?? []), subscription]);
      }
      if (page.length < MANY) return all;
    }
  }
}
