import type { BotDefinition } from '../bots/index.ts';
import { accessPolicies } from './access-policies.ts';
import { bots } from './bots.ts';
import { clients } from './clients.ts';
import { organizations } from './organizations.ts';
import { project } from './project.ts';
import type { Wanted, WantedInput } from './state.ts';
import { subscriptions } from './subscriptions.ts';
import { users } from './users.ts';

/**
 * The map of what Medplum is brought to, in the order in which it is written: what is referred to comes first, and the
 * inner phi-gate stands before anybody but Atlas gets a membership.
 */
export function wantedState(definitions: readonly BotDefinition[], input: WantedInput): Wanted[] {
  return [
    project(input),
    ...accessPolicies(input),
    ...organizations(input),
    ...bots(definitions, input),
    ...subscriptions(),
    ...clients(input),
    ...users(input),
  ];
}
