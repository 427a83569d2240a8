import type { Bundle, Resource } from '@medplum/fhirtypes';
import { WebSocket } from 'ws';
import type { Caller } from '../callers.ts';
import type { Gate } from '../consent/gate.ts';
import type { Subscribers } from './subscribers.ts';

interface Between {
  readonly gate: Pick<Gate, 'permits'>;
  readonly subscribers: Pick<Subscribers, 'of'>;
}

/** Try again later (RFC 6455 registry): what could not be decided is neither sent nor passed over. */
const TRY_AGAIN = 1013;
const NOT_ALLOWED = 1008;

/**
 * R4 subscriptions over a WebSocket, message by message: a notification goes on when its resource may be seen by the one
 * who bound the subscription, as role, care and Consent have it at that moment. One caller a socket.
 */
export function relaySubscriptions(client: WebSocket, medplum: WebSocket, { gate, subscribers }: Between): void {
  let caller: Caller | undefined;
  const fromClient = inOrder(client, async (text) => {
    const message = JSON.parse(text) as { type?: unknown; payload?: { token?: unknown } };
    if (message.type === 'bind-with-token' || message.type === 'unbind-from-token') {
      const bound = await subscribers.of(String(message.payload?.token));
      if (!bound || (caller && caller.membershipId !== bound.membershipId)) {
        client.close(NOT_ALLOWED);
        return;
      }
      caller = bound;
    } else if (message.type !== 'ping') return;
    await opened(medplum);
    medplum.send(text);
  });
  const fromMedplum = inOrder(client, async (text) => {
    const resources = resourcesIn(text);
    if (resources.length > 0) {
      if (!caller) return;
      const permits = await gate.permits(caller, {}, resources);
      if (!resources.every((resource) => permits.isPermitted(resource))) return;
    }
    if (client.readyState === WebSocket.OPEN) client.send(text);
  });
  client.on('message', (data) => fromClient(String(data)));
  medplum.on('message', (data) => fromMedplum(String(data)));
  client.on('close', () => medplum.terminate());
  medplum.on('close', () => client.close());
  for (const socket of [client, medplum]) socket.on('error', () => client.close());
}

/** What a notification is of; nothing of a handshake or a heartbeat. */
function resourcesIn(text: string): Resource[] {
  const message = JSON.parse(text) as Partial<Bundle>;
  return (message.entry ?? []).flatMap(({ resource }) =>
    resource && (resource.resourceType as string) !== 'SubscriptionStatus' ? [resource] : []
  );
}

/** One after the other, as they came. */
function inOrder(client: WebSocket, work: (text: string) => Promise<void>): (text: string) => void {
  let last = Promise.resolve();
  return (text) => {
    last = last.then(() => work(text)).catch(() => client.close(TRY_AGAIN));
  };
}

function opened(socket: WebSocket): Promise<void> {
  if (socket.readyState === WebSocket.OPEN) return Promise.resolve();
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('close', () => reject(new Error('Medplum closed the socket')));
  });
}
