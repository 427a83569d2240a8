import { PROJECT_ID } from '../config/ids.ts';
import type { Wanted, WantedInput } from './state.ts';

/**
 * `transaction-bundles`: without it a transaction is silently run as a batch: HTTP 200, half of it stored.
 * `bots`: the inner phi-gate is one. `cron`: nightly work. `websocket-subscriptions`: the app sees changes live.
 */
export const PROJECT_FEATURES = ['bots', 'cron', 'transaction-bundles', 'websocket-subscriptions'] as const;

/** With the server's setting of the same name: the inner phi-gate runs only where both are true. */
export const PRE_COMMIT_SETTING = 'preCommitSubscriptionsEnabled';

export function project(input: WantedInput): Wanted {
  return {
    name: 'Atlas',
    owns: 'listed',
    resource: {
      resourceType: 'Project',
      id: PROJECT_ID,
      name: 'Atlas',
      strictMode: true,
      features: [...PROJECT_FEATURES],
      setting: [{ name: PRE_COMMIT_SETTING, valueBoolean: true }],
      secret: Object.entries(input.botSecrets).map(([name, valueString]) => ({ name, valueString })),
    },
  };
}
