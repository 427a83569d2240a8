import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ContentType, getExtension, getExtensionValue, type WithId } from '@medplum/core';
import type { AuditEvent, Bot, Resource, Subscription } from '@medplum/fhirtypes';
import { type BotRun, type Bots, botReference } from '../bots/bots.ts';
import type { Interaction } from '../context.ts';
import { describeError, type Services } from '../services.ts';

const SECRET = 'https://www.medplum.com/fhir/StructureDefinition/subscription-secret';
const MAX_ATTEMPTS = 'https://medplum.com/fhir/StructureDefinition/subscription-max-attempts';
const DEFAULT_ATTEMPTS = 4;
const FIRST_DELAY_MS = 1000;
const TIMEOUT_MS = 120_000;

export interface Delivery {
  readonly subscription: WithId<Subscription>;
  readonly resource: WithId<Resource>;
  readonly interaction: Interaction;
}

/** Hands a change to the bot or the address that a Subscription names. */
export async function deliver(services: Services, bots: Bots, delivery: Delivery, stop: AbortSignal): Promise<void> {
  const bot = botReference(delivery.subscription.channel?.endpoint);
  if (bot) await runBot(services, bots, delivery, bot as { reference: string });
  else await post(services, delivery, stop);
}

/** A bot is run once, whatever comes of it. */
async function runBot(services: Services, bots: Bots, delivery: Delivery, reference: { reference: string }) {
  const { subscription, resource, interaction } = delivery;
  const bot = await services.system.readReference<Bot>(reference);
  const requester = resource.meta?.author as BotRun['requester'];
  const projectId = subscription.meta?.project;
  const runAs = bot.runAsUser
    ? requester && (await services.sessions.membershipOf(requester, projectId))
    : await services.sessions.membershipOf(reference, projectId);
  if (!runAs) {
    services.log.warn({ subscription: subscription.id }, 'The bot of a Subscription has no membership');
    return;
  }
  const input = interaction === 'delete' ? { deletedResource: resource } : resource;
  const headers = headersOf(delivery, JSON.stringify(input));
  await bots.run({ subscription, bot, runAs, requester, input, contentType: ContentType.FHIR_JSON, headers });
}

async function post(services: Services, delivery: Delivery, stop: AbortSignal): Promise<void> {
  const { subscription, resource, interaction } = delivery;
  const attempts = getExtension(subscription, MAX_ATTEMPTS)?.valueInteger ?? DEFAULT_ATTEMPTS;
  const body = interaction === 'delete' ? '{}' : JSON.stringify(resource);
  const headers = headersOf(delivery, body);
  for (let attempt = 0; attempt < attempts && !stop.aborted; attempt++) {
    if (attempt > 0) await sleep(FIRST_DELAY_MS * 2 ** (attempt - 1), undefined, { signal: stop, ref: false });
    const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]);
    const status = await fetch(subscription.channel.endpoint as string, { method: 'POST', headers, body, signal }).then(
      (response) => response.status,
      (err: unknown) => {
        services.log.debug({ subscription: subscription.id, ...describeError(err) }, 'A rest-hook was not reached');
        return undefined;
      }
    );
    const success = status !== undefined && status < 400;
    await recordAttempt(
      services,
      delivery,
      success,
      `Attempt ${attempt} received ${status ? `status ${status}` : 'an error'}`
    );
    if (success) return;
  }
}

function headersOf({ subscription, resource, interaction }: Delivery, body: string): Record<string, string> {
  const headers: Record<string, string> = {
    'Content-Type': ContentType.FHIR_JSON,
    'X-Medplum-Subscription': subscription.id,
    'X-Medplum-Interaction': interaction,
  };
  if (interaction === 'delete') headers['X-Medplum-Deleted-Resource'] = `${resource.resourceType}/${resource.id}`;
  for (const header of subscription.channel.header ?? []) {
    // The real server splits at every colon and keeps the first two parts.
    const [name = '', value = ''] = header.split(':');
    headers[name.trim()] = value.trim();
  }
  const secret = getExtensionValue(subscription, SECRET);
  if (typeof secret === 'string') headers['X-Signature'] = createHmac('sha256', secret).update(body).digest('hex');
  return headers;
}

async function recordAttempt(services: Services, delivery: Delivery, success: boolean, text: string): Promise<void> {
  const { subscription, resource } = delivery;
  const now = new Date().toISOString();
  await services.system.createResource<AuditEvent>({
    resourceType: 'AuditEvent',
    meta: { project: subscription.meta?.project },
    type: { system: 'https://medplum.com/CodeSystem/audit-event', code: 'transmit' },
    period: { start: now, end: now },
    recorded: now,
    outcome: success ? '0' : '4',
    outcomeDesc: text,
    agent: [{ who: { reference: subscription.meta?.author?.reference }, requestor: false }] as AuditEvent['agent'],
    source: { observer: { reference: `Subscription/${subscription.id}` } } as AuditEvent['source'],
    entity: [`${resource.resourceType}/${resource.id}`, `Subscription/${subscription.id}`].map((reference) => ({
      what: { reference },
    })),
  });
}
