import { randomUUID } from 'node:crypto';
import {
  AccessPolicyInteraction,
  matchesSearchRequest,
  Operator,
  parseSearchRequest,
  satisfiedAccessPolicy,
  type WithId,
} from '@medplum/core';
import type { Bundle, BundleEntry, Resource, Subscription } from '@medplum/fhirtypes';
import type { WebSocket } from 'ws';
import type { Interaction } from '../context.ts';
import { describeError, type Services, type Session } from '../services.ts';

const HEARTBEAT_MS = 60_000;

interface Binding {
  readonly socket: WebSocket;
  readonly subscription: WithId<Subscription>;
  /** Asked again with each event, so that a revoked login hears nothing more. */
  readonly token: string;
  readonly expires: number;
}

/**
 * `ws/subscriptions-r4`: notifications for `MedplumClient.subscribeToCriteria`. The client makes a Subscription, gets a
 * token for it by `$get-ws-binding-token`, and sends that over the socket.
 * @see https://hl7.org/fhir/uv/subscriptions-backport/channels.html#websockets
 */
export class SubscriptionSockets {
  readonly #services: Services;
  /** By project and type of resource. */
  readonly #bindings = new Map<string, Set<Binding>>();
  readonly #heartbeat: NodeJS.Timeout;

  constructor(services: Services) {
    this.#services = services;
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS).unref();
  }

  /** Subscriptions for sockets live as long as their socket: those of an earlier process are over. */
  async start(): Promise<void> {
    const left = await this.#services.system.searchResources<Subscription>({
      resourceType: 'Subscription',
      count: 1000,
      filters: [{ code: 'type', operator: Operator.EQUALS, value: 'websocket' }],
    });
    for (const { id } of left) await this.#forget(id);
  }

  close(): void {
    clearInterval(this.#heartbeat);
  }

  accept(socket: WebSocket): void {
    socket.on('message', (data) => {
      this.#receive(socket, String(data)).catch((err) =>
        this.#services.log.debug(describeError(err), 'A message of a subscription socket was refused')
      );
    });
    socket.on('close', () => {
      for (const binding of this.#all()) {
        if (binding.socket !== socket) continue;
        this.#remove(binding);
        this.#forget(binding.subscription.id).catch(() => undefined);
      }
    });
  }

  /** Tells each bound client whose criteria the resource meets and who may read it. */
  async notify(resource: WithId<Resource>, interaction: Interaction): Promise<void> {
    const bindings = this.#bindings.get(`${resource.meta?.project}/${resource.resourceType}`);
    for (const binding of bindings ?? []) {
      const session = await this.#sessionOf(binding);
      if (!session) {
        this.#remove(binding);
        continue;
      }
      if (!matchesSearchRequest(resource, parseSearchRequest(binding.subscription.criteria))) continue;
      const visible = await this.#asSeenBy(session, resource, interaction);
      if (visible) binding.socket.send(JSON.stringify(this.#notification(binding, visible)));
    }
  }

  async #receive(socket: WebSocket, text: string): Promise<void> {
    const message = JSON.parse(text) as { type?: string; payload?: { token?: string } };
    const token = message.payload?.token;
    if (message.type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
    else if (message.type === 'bind-with-token' && token) await this.#bind(socket, token);
    else if (message.type === 'unbind-from-token' && token) await this.#unbind(socket, token);
  }

  async #bind(socket: WebSocket, token: string): Promise<void> {
    const claims = await this.#services.keys.verify(token);
    const session = await this.#services.sessions.ofAccessToken(token);
    if (!session || typeof claims.subscription_id !== 'string') return;
    const repo = this.#services.repositoryOf(session, { extended: true });
    const subscription = await repo.readResource<Subscription>('Subscription', claims.subscription_id);
    const key = `${session.project.id}/${subscription.criteria.split('?')[0]}`;
    const bindings = this.#bindings.get(key) ?? new Set();
    // A client binds again with a new token before the old one expires.
    for (const old of bindings)
      if (old.socket === socket && old.subscription.id === subscription.id) bindings.delete(old);
    bindings.add({ socket, subscription, token, expires: (claims.exp ?? 0) * 1000 });
    this.#bindings.set(key, bindings);
    socket.send(JSON.stringify(bundle([status(subscription.id, 'handshake')])));
  }

  async #unbind(socket: WebSocket, token: string): Promise<void> {
    const binding = this.#all().find((b) => b.socket === socket && b.token === token);
    if (!binding) return;
    this.#remove(binding);
    await this.#forget(binding.subscription.id);
  }

  async #sessionOf({ token, expires }: Binding): Promise<Session | undefined> {
    return expires > Date.now() ? this.#services.sessions.ofAccessToken(token) : undefined;
  }

  /** Read again with the client's rights, which hides what is hidden from it; of a deleted one its policy decides. */
  async #asSeenBy(session: Session, resource: WithId<Resource>, interaction: Interaction) {
    if (interaction === 'delete') {
      const allowed = satisfiedAccessPolicy(resource, AccessPolicyInteraction.READ, session.accessPolicy);
      return allowed ? ({ resourceType: resource.resourceType, id: resource.id } as WithId<Resource>) : undefined;
    }
    const repo = this.#services.repositoryOf(session, { extended: true });
    return repo.readResource<Resource>(resource.resourceType, resource.id).catch(() => undefined);
  }

  #notification({ subscription }: Binding, resource: WithId<Resource>): Bundle {
    const reference = `${resource.resourceType}/${resource.id}`;
    const timestamp = new Date().toISOString();
    return bundle([
      status(subscription.id, 'event-notification', [{ eventNumber: '0', timestamp, focus: { reference } }]),
      { fullUrl: `${this.#services.issuer}fhir/R4/${reference}`, resource },
    ]);
  }

  #beat(): void {
    for (const binding of this.#all()) {
      binding.socket.send(JSON.stringify(bundle([status(binding.subscription.id, 'heartbeat')])));
    }
  }

  #all(): Binding[] {
    return [...this.#bindings.values()].flatMap((bindings) => [...bindings]);
  }

  #remove(binding: Binding): void {
    for (const bindings of this.#bindings.values()) bindings.delete(binding);
  }

  async #forget(id: string): Promise<void> {
    await this.#services.system.deleteResource('Subscription', id).catch(() => undefined);
  }
}

function bundle(entry: BundleEntry[]): Bundle {
  return { resourceType: 'Bundle', id: randomUUID(), type: 'history', timestamp: new Date().toISOString(), entry };
}

function status(
  subscriptionId: string,
  type: 'handshake' | 'heartbeat' | 'event-notification',
  notificationEvent?: object[]
): BundleEntry {
  return {
    resource: {
      resourceType: 'SubscriptionStatus',
      id: randomUUID(),
      status: 'active',
      type,
      subscription: { reference: `Subscription/${subscriptionId}` },
      ...(notificationEvent ? { notificationEvent } : {}),
    } as Resource,
  };
}
