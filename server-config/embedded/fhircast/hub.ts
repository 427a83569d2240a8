import { badRequest, generateId, OperationOutcomeError } from '@medplum/core';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { WebSocket } from 'ws';
import { applyUpdates } from './content.ts';

/**
 * The hub of FHIRcast, kept in memory: who listens to a topic, and what is open on it.
 * @see https://build.fhir.org/ig/HL7/fhircast-docs/
 */
export interface ContextEntry {
  readonly key: string;
  readonly resource?: Resource;
  readonly reference?: { reference?: string };
}

export interface CurrentContext {
  readonly 'context.type': string;
  'context.versionId': string;
  readonly context: ContextEntry[];
}

export interface FhircastMessage {
  readonly id: string;
  readonly timestamp: string;
  readonly event: {
    readonly 'hub.topic': string;
    readonly 'hub.event': string;
    readonly context: ContextEntry[];
    'context.versionId'?: string;
    'context.priorVersionId'?: string;
  };
}

interface Subscriber {
  readonly endpoint: string;
  /** Project and topic: a topic of one project is not heard in another. */
  readonly channel: string;
  readonly topic: string;
  readonly events: readonly string[];
  readonly expires: number;
  readonly sockets: Set<WebSocket>;
}

export const LEASE_SECONDS = 3600;
const HEARTBEAT_MS = 10_000;
const ANCHORS = ['Patient', 'Encounter', 'ImagingStudy', 'DiagnosticReport'];
/** Heard by all, whatever they asked for. */
const FOR_ALL = ['heartbeat', 'syncerror'];

export class FhircastHub {
  readonly #subscribers = new Map<string, Subscriber>();
  readonly #contexts = new Map<string, CurrentContext>();
  /** Reports that were left open when another context was opened, by channel and report. */
  readonly #reports = new Map<string, CurrentContext>();
  readonly #heartbeat: NodeJS.Timeout;

  constructor() {
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS).unref();
  }

  close(): void {
    clearInterval(this.#heartbeat);
  }

  /** The endpoint to connect to; each subscriber has its own. */
  subscribe(projectId: string, topic: string, events: readonly string[]): string {
    const endpoint = generateId();
    const expires = Date.now() + LEASE_SECONDS * 1000;
    this.#subscribers.set(endpoint, {
      endpoint,
      channel: `${projectId}:${topic}`,
      topic,
      events: events.map((event) => event.toLowerCase()),
      expires,
      sockets: new Set(),
    });
    return endpoint;
  }

  unsubscribe(projectId: string, topic: string, endpoint: string): boolean {
    const subscriber = this.#subscribers.get(endpoint);
    if (subscriber?.channel !== `${projectId}:${topic}`) return false;
    this.#subscribers.delete(endpoint);
    for (const socket of subscriber.sockets) deny(socket, subscriber, 'Subscriber unsubscribed from topic');
    return true;
  }

  accept(socket: WebSocket, endpoint: string): void {
    const subscriber = this.#subscribers.get(endpoint);
    if (!subscriber || subscriber.expires < Date.now()) {
      deny(socket, undefined, 'invalid endpoint');
      return;
    }
    subscriber.sockets.add(socket);
    socket.on('close', () => subscriber.sockets.delete(socket));
    // What a subscriber says back is that it has heard.
    socket.on('message', () => undefined);
    socket.send(
      JSON.stringify({
        'hub.mode': 'subscribe',
        'hub.topic': subscriber.topic,
        'hub.events': subscriber.events.join(','),
        'hub.lease_seconds': Math.round((subscriber.expires - Date.now()) / 1000),
      })
    );
  }

  current(projectId: string, topic: string): CurrentContext | undefined {
    return this.#contexts.get(`${projectId}:${topic}`);
  }

  /** Changes the topic's context as the event says and tells the subscribers. */
  publish(projectId: string, message: FhircastMessage): void {
    const channel = `${projectId}:${message.event['hub.topic']}`;
    const event = message.event['hub.event'].toLowerCase();
    if (event.endsWith('-open') && event !== 'home-open') this.#open(channel, message.event);
    else if (event.endsWith('-close')) this.#closeContext(channel, message.event);
    else if (event === 'diagnosticreport-update') this.#update(channel, message.event);
    this.#send(channel, event, message);
  }

  #open(channel: string, event: FhircastMessage['event']): void {
    const type = ANCHORS.find((anchor) => event['hub.event'].toLowerCase() === `${anchor.toLowerCase()}-open`);
    if (!type) throw new OperationOutcomeError(badRequest('Invalid anchor resource type'));
    const before = this.#contexts.get(channel);
    if (before?.['context.type'] === 'DiagnosticReport')
      this.#reports.set(`${channel}:${reportOf(before.context)}`, before);
    const kept = this.#reports.get(`${channel}:${reportOf(event.context)}`);
    const versionId = kept?.['context.versionId'] ?? generateId();
    event['context.versionId'] = versionId;
    const content: ContextEntry[] =
      type === 'DiagnosticReport'
        ? [{ key: 'content', resource: { resourceType: 'Bundle', id: generateId(), type: 'collection' } as Bundle }]
        : [];
    this.#contexts.set(
      channel,
      kept ?? { 'context.type': type, context: [...event.context, ...content], 'context.versionId': versionId }
    );
  }

  #closeContext(channel: string, event: FhircastMessage['event']): void {
    this.#contexts.delete(channel);
    this.#reports.delete(`${channel}:${reportOf(event.context)}`);
  }

  #update(channel: string, event: FhircastMessage['event']): void {
    const current = this.#contexts.get(channel);
    if (current?.['context.type'] !== 'DiagnosticReport') {
      throw new OperationOutcomeError(badRequest('No DiagnosticReport currently open for this topic'));
    }
    const prior = current['context.versionId'];
    if (event['context.versionId'] !== prior) {
      throw new OperationOutcomeError(badRequest('event.context.versionId is not the current one'));
    }
    const updates = event.context.find((entry) => entry.key === 'updates')?.resource;
    if (updates?.resourceType !== 'Bundle') {
      throw new OperationOutcomeError(badRequest('Update event requires an update bundle in the context'));
    }
    applyUpdates(current.context, updates);
    event['context.priorVersionId'] = prior;
    event['context.versionId'] = current['context.versionId'] = generateId();
  }

  #send(channel: string, event: string, message: object): void {
    const text = JSON.stringify(message);
    for (const { channel: own, events, sockets } of this.#subscribers.values()) {
      if (own !== channel || !(events.includes(event) || FOR_ALL.includes(event))) continue;
      for (const socket of sockets) socket.send(text);
    }
  }

  #beat(): void {
    const now = Date.now();
    for (const subscriber of this.#subscribers.values()) {
      if (subscriber.expires < now && subscriber.sockets.size === 0) this.#subscribers.delete(subscriber.endpoint);
      const event = {
        'hub.topic': subscriber.topic,
        'hub.event': 'heartbeat',
        context: [{ key: 'period', decimal: String(HEARTBEAT_MS / 1000) }],
      };
      const text = JSON.stringify({ timestamp: new Date(now).toISOString(), id: generateId(), event });
      for (const socket of subscriber.sockets) socket.send(text);
    }
  }
}

const reportOf = (context: readonly ContextEntry[]): string | undefined =>
  context.find((entry) => entry.key === 'report')?.resource?.id;

function deny(socket: WebSocket, subscriber: Subscriber | undefined, reason: string): void {
  const message = {
    'hub.mode': 'denied',
    'hub.topic': subscriber?.topic ?? '',
    'hub.events': subscriber?.events.join(',') ?? '',
    'hub.reason': reason,
  };
  socket.send(JSON.stringify(message), () => socket.close());
}
