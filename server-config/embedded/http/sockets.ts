import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FhircastHub } from '../fhircast/hub.ts';
import type { SubscriptionSockets } from '../subscriptions/sockets.ts';

const MAX_MESSAGE = 1024 * 1024;

/** `ws/subscriptions-r4` and `ws/fhircast/<endpoint>`, on the same port. */
export function serveSockets(server: Server, subscriptions: SubscriptionSockets, hub: FhircastHub): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });
  server.on('upgrade', (request, socket, head) => {
    const [, root, kind, endpoint = ''] = (request.url ?? '').split('?')[0]!.split('/');
    if (root !== 'ws' || (kind !== 'subscriptions-r4' && kind !== 'fhircast')) {
      socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted: WebSocket) => {
      // Without a listener a broken connection would end the process.
      accepted.on('error', () => accepted.terminate());
      if (kind === 'fhircast') hub.accept(accepted, endpoint);
      else subscriptions.accept(accepted);
    });
  });
  return sockets;
}
