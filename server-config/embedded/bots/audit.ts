import { createReference, isResource } from '@medplum/core';
import type { AuditEvent, AuditEventEntity, Reference } from '@medplum/fhirtypes';
import { describeError, type Services } from '../services.ts';
import type { BotResult, BotRun } from './bots.ts';

const MAX_OUTPUT = 10 * 1024;

/**
 * Leaves the AuditEvent that Medplum leaves of a run, which quotes what the bot printed or threw (but not its input).
 * Names of the resources are left out, as with `redactAuditEvents`.
 */
export async function recordRun(services: Services, run: BotRun, result: BotResult, start: string): Promise<void> {
  const { bot, runAs, requester } = run;
  const trigger = bot.auditEventTrigger ?? 'always';
  if (
    trigger === 'never' ||
    (trigger === 'on-error' && result.success) ||
    (trigger === 'on-output' && result.log === '') ||
    (bot.auditEventDestination && !bot.auditEventDestination.includes('resource'))
  ) {
    return;
  }
  const now = new Date().toISOString();
  const event: AuditEvent = {
    resourceType: 'AuditEvent',
    meta: { project: runAs.project.reference?.split('/')[1], accounts: bot.meta?.accounts },
    type: { system: 'https://medplum.com/CodeSystem/audit-event', code: 'execute' },
    period: { start, end: now },
    recorded: now,
    outcome: result.success ? '0' : '4',
    ...(result.log ? { outcomeDesc: result.log.slice(-MAX_OUTPUT) } : {}),
    agent: [
      ...(requester ? [{ who: bare(requester), requestor: true }] : []),
      { who: bare(runAs.profile as Reference), requestor: !requester },
    ] as AuditEvent['agent'],
    source: { observer: { reference: `Bot/${bot.id}` } },
    entity: entitiesOf(run),
  };
  try {
    await services.system.createResource(event);
  } catch (err) {
    services.log.warn({ bot: bot.id, ...describeError(err) }, 'The AuditEvent of a bot run could not be stored');
  }
}

function entitiesOf({ bot, input, subscription }: BotRun): AuditEventEntity[] {
  const what: Reference[] = [{ reference: `Bot/${bot.id}` }];
  if (isResource(input) && input.id) what.push(bare(createReference(input)));
  if (subscription) what.push({ reference: `Subscription/${subscription.id}` });
  return what.map((reference) => ({ what: reference }));
}

const bare = (reference: Reference): Reference => ({ reference: reference.reference });
