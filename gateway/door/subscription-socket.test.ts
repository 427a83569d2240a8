import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { Caller } from '../callers.ts';
import { relaySubscriptions } from './subscription-socket.ts';

const notification = (id: string): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'history',
    entry: [{ resource: { resourceType: 'SubscriptionStatus' } }, { resource: { resourceType: 'Observation', id } }],
  });

test('a notification goes on when its resource may be seen by who bound it, and to nobody else', async () => {
  const medplum = new WebSocketServer({ port: 0 });
  const door = new WebSocketServer({ port: 0 });
  const url = (server: WebSocketServer): string => `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const caller = { membershipId: 'm' } as Caller;
  door.on('connection', (client) =>
    relaySubscriptions(client, new WebSocket(url(medplum)), {
      gate: { permits: async (who) => ({ isPermitted: ({ id }) => who === caller && id !== 'withheld' }) },
      subscribers: { of: async (token) => (token === 'known' ? caller : undefined) },
    })
  );
  medplum.on('connection', (socket) =>
    socket.on('message', (data) => {
      if (!String(data).includes('bind')) return;
      for (const id of ['withheld', 'seen']) socket.send(notification(id));
      socket.send(JSON.stringify({ type: 'pong' }));
    })
  );

  const client = new WebSocket(url(door));
  await once(client, 'open');
  const heard: string[] = [];
  const done = new Promise<void>((resolve) =>
    client.on('message', (data) => {
      heard.push(String(data));
      if (String(data).includes('pong')) resolve();
    })
  );
  client.send(JSON.stringify({ type: 'bind-with-token', payload: { token: 'known' } }));
  await done;
  expect(heard).toEqual([notification('seen'), JSON.stringify({ type: 'pong' })]);

  const stranger = new WebSocket(url(door));
  await once(stranger, 'open');
  stranger.send(JSON.stringify({ type: 'bind-with-token', payload: { token: 'made up' } }));
  const [code] = await once(stranger, 'close');
  expect(code).toBe(1008);
  client.terminate();
  for (const server of [medplum, door]) server.close();
});
