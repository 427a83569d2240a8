import { resourceMatchesSubscriptionCriteria } from '@medplum/core';
import type { Bots } from '../bots/bots.ts';
import type { Change } from '../context.ts';
import { describeError, type Services } from '../services.ts';
import { type ActiveSubscriptions, isPreCommit } from './active.ts';
import { type Delivery, deliver } from './rest-hook.ts';
import type { SubscriptionSockets } from './sockets.ts';

const AT_ONCE = 5;

/**
 * What follows a commit: each Subscription that matches is delivered, a few at a time and in order. Nothing of it is
 * kept over a restart, which is why nothing in Atlas relies on one having been delivered.
 */
export class AfterCommit {
  readonly #services: Services;
  readonly #bots: Bots;
  readonly #subscriptions: ActiveSubscriptions;
  readonly #sockets: SubscriptionSockets;
  readonly #waiting: Delivery[] = [];
  readonly #stop = new AbortController();
  #running = 0;

  constructor(services: Services, bots: Bots, subscriptions: ActiveSubscriptions, sockets: SubscriptionSockets) {
    this.#services = services;
    this.#bots = bots;
    this.#subscriptions = subscriptions;
    this.#sockets = sockets;
  }

  async dispatch(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      // Medplum never fires for these: a bot's run leaves an AuditEvent, which would fire the bot again.
      if (change.resource.resourceType === 'AuditEvent' || this.#stop.signal.aborted) continue;
      try {
        await this.#dispatchOne(change);
      } catch (err) {
        this.#services.log.warn(describeError(err), 'Subscriptions of a change could not be found');
      }
    }
  }

  close(): void {
    this.#stop.abort();
    this.#waiting.length = 0;
  }

  async #dispatchOne({ resource, previous, interaction }: Change): Promise<void> {
    await this.#sockets.notify(resource, interaction);
    const candidates = await this.#subscriptions.of(resource.meta?.project, resource.resourceType);
    for (const subscription of candidates) {
      if (isPreCommit(subscription) || subscription.channel?.type !== 'rest-hook') continue;
      const matches = await resourceMatchesSubscriptionCriteria({
        resource,
        subscription,
        context: { interaction },
        getPreviousResource: async () => previous,
      });
      if (matches) this.#waiting.push({ subscription, resource, interaction });
    }
    this.#work();
  }

  #work(): void {
    while (this.#running < AT_ONCE) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#running++;
      deliver(this.#services, this.#bots, next, this.#stop.signal)
        .catch((err) => {
          if (this.#stop.signal.aborted) return;
          const subscription = next.subscription.id;
          this.#services.log.warn({ subscription, ...describeError(err) }, 'A Subscription could not be delivered');
        })
        .finally(() => {
          this.#running--;
          this.#work();
        });
    }
  }
}
