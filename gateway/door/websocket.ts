import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocket, WebSocketServer } from 'ws';
import { traceFrom, withTrace } from '../../config/log.ts';
import type { Audit } from '../../sync/audit/input.ts';
import type { Gate } from '../consent/gate.ts';
import type { Subscribers } from './subscribers.ts';
import { relaySubscriptions } from './subscription-socket.ts';

/**
 * Medplum's WebSockets: R4 subscriptions, which a client binds to with a token that it got through the door, and
 * FHIRcast, whose address is the secret. Neither takes a resource from the client. Agents, which carry HL7 v2 with
 * names in it, and everything else stay closed.
 */
const SUBSCRIPTIONS = /^\/ws\/subscriptions-r4$/;
const OPEN = [SUBSCRIPTIONS, /^\/ws\/fhircast\/[A-Za-z0-9-]{1,80}$/];
const EDITOR = /^\/ide\//;
const FORWARDED = [
  'connection',
  'upgrade',
  'sec-websocket-key',
  'sec-websocket-version',
  'sec-websocket-protocol',
  'sec-websocket-extensions',
] as const;
const CONNECT_TIMEOUT_MS = 5_000;

interface WebSocketDoor {
  readonly medplumUrl: string;
  readonly audit: Audit;
  readonly log: Logger;
  readonly gate: Gate;
  readonly subscribers: Subscribers;
  /** What is below `/ide/` is its own. */
  readonly editor: { upgrade(req: http.IncomingMessage, socket: Duplex, head: Buffer): Promise<void> };
}

/** @returns what closes the connections that are open: a server doesn't count them as its own, and waits for them */
export function webSocketDoor(
  server: http.Server,
  { medplumUrl, audit, log, editor, gate, subscribers }: WebSocketDoor
): () => void {
  const open = new Set<Duplex>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  server.on('upgrade', (req, socket, head) => {
    withTrace(traceFrom(req.headers.traceparent as string | undefined), () => {
      const way = EDITOR.test(req.url ?? '') ? editor.upgrade : pipe;
      way(req, socket, head).catch((err: unknown) => {
        log.warn({ err }, 'websocket');
        refuse(socket, '503 Service Unavailable');
      });
    });
  });
  async function pipe(req: http.IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    client.on('error', () => client.destroy());
    const path = (req.url ?? '').split('?')[0]!;
    if (!OPEN.some((one) => one.test(path))) return refuse(client, '404 Not Found');
    const operation = path.split('/')[2];
    if (SUBSCRIPTIONS.test(path)) {
      await audit.record({ type: 'WEBSOCKET', agent: {}, outcome: '0', operation, status: 101 });
      open.add(client);
      client.on('close', () => open.delete(client));
      const url = new URL(path.slice(1), medplumUrl);
      sockets.handleUpgrade(req, client, head, (socket) =>
        relaySubscriptions(socket, new WebSocket(url, { handshakeTimeout: CONNECT_TIMEOUT_MS }), { gate, subscribers })
      );
      return;
    }
    const { response, socket, head: first } = await upgrade(new URL(path.slice(1), medplumUrl), req.headers);
    socket.on('error', () => socket.destroy());
    await audit.record({ type: 'WEBSOCKET', agent: {}, outcome: '0', operation, status: 101 }).catch((err: unknown) => {
      socket.destroy();
      throw err;
    });
    client.write(`HTTP/1.1 101 Switching Protocols\r\n${headerLines(response)}\r\n`);
    client.write(first);
    socket.write(head);
    for (const [from, to] of [
      [client, socket],
      [socket, client],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  }

  return () => {
    for (const socket of open) socket.destroy();
  };
}

interface Upgraded {
  readonly response: http.IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

function upgrade(url: URL, given: http.IncomingHttpHeaders): Promise<Upgraded> {
  const headers: http.OutgoingHttpHeaders = {};
  for (const name of FORWARDED) if (given[name] !== undefined) headers[name] = given[name];
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false, timeout: CONNECT_TIMEOUT_MS });
    asked.on('upgrade', (response, socket, head) => resolve({ response, socket, head }));
    asked.on('response', (response) => {
      response.resume();
      reject(new Error('Medplum did not upgrade the connection'));
    });
    asked.on('timeout', () => asked.destroy(new Error('Medplum did not answer the upgrade')));
    asked.on('error', reject);
    asked.end();
  });
}

function headerLines(response: http.IncomingMessage): string {
  const kept = ['upgrade', 'connection', 'sec-websocket-accept', 'sec-websocket-protocol', 'sec-websocket-extensions'];
  return kept
    .filter((name) => response.headers[name] !== undefined)
    .map((name) => `${name}: ${String(response.headers[name])}\r\n`)
    .join('');
}

function refuse(socket: Duplex, status: string): void {
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
