import {
  ContentType,
  normalizeOperationOutcome,
  OperationOutcomeError,
  resourceMatchesSubscriptionCriteria,
} from '@medplum/core';
import type { Bot, Project, Resource } from '@medplum/fhirtypes';
import { type Bots, botReference } from '../bots/bots.ts';
import type { Change } from '../context.ts';
import type { Services } from '../services.ts';
import { type ActiveSubscriptions, isPreCommit } from './active.ts';

/**
 * Runs the pre-commit bot of a write (medplum-facts, 3): the first Subscription that matches and no other, for each
 * writer but a super admin and the server itself. The bot refuses by throwing (returning an OperationOutcome does not)
 * and changes by returning the resource.
 */
export async function preCommit(
  services: Services,
  bots: Bots,
  subscriptions: ActiveSubscriptions,
  change: Change
): Promise<Resource | undefined> {
  const { context, resource } = change;
  if (context.system || context.superAdmin) return undefined;
  const candidates = (await subscriptions.of(context.projectId, resource.resourceType)).filter(isPreCommit);
  if (candidates.length === 0 || !(await isSwitchedOn(services, context.projectId as string))) return undefined;
  for (const subscription of candidates) {
    const matches = await resourceMatchesSubscriptionCriteria({
      resource,
      subscription,
      // A create counts as an update here, as it does on the real server.
      context: { interaction: change.interaction === 'delete' ? 'delete' : 'update' },
      getPreviousResource: async () => undefined,
    });
    const reference = botReference(subscription.channel?.endpoint);
    if (!matches || !reference) continue;
    const bot = await services.system.readReference<Bot>(reference as { reference: string });
    const runAs = await services.sessions.membershipOf(reference, context.projectId);
    // A bot without a membership is passed over in silence, as on the real server.
    if (!runAs) continue;
    const result = await bots.run({
      subscription,
      bot,
      runAs,
      input: resource,
      contentType: ContentType.FHIR_JSON,
      headers:
        change.interaction === 'delete'
          ? { 'X-Medplum-Deleted-Resource': `${resource.resourceType}/${resource.id}` }
          : {},
    });
    if (!result.success) throw new OperationOutcomeError(normalizeOperationOutcome(result.returnValue));
    // A copy, because what the bot made belongs to another realm, whose arrays and objects are not ours.
    return isSame(result.returnValue, resource) ? structuredClone(result.returnValue) : undefined;
  }
  return undefined;
}

async function isSwitchedOn(services: Services, projectId: string): Promise<boolean> {
  const project = await services.system.readResource<Project>('Project', projectId);
  return project.setting?.some((s) => s.name === 'preCommitSubscriptionsEnabled' && s.valueBoolean) ?? false;
}

/** Anything else that the bot returned is ignored. */
function isSame(value: unknown, resource: Change['resource']): value is Resource {
  const { resourceType, id } = (value ?? {}) as Partial<Resource>;
  return resourceType === resource.resourceType && id === resource.id;
}
