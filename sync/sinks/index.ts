import type { Redis } from 'ioredis';
import type { Settings } from '../../config/settings.ts';
import { foundryContext } from './foundry/client.ts';
import { Foundry } from './foundry/foundry.ts';
import { Lake } from './lake/lake.ts';
import type { Sink } from './sink.ts';

/** The sinks that the settings name. */
export function openSinks({ settings, redis }: { readonly settings: Settings; readonly redis: Redis }): Sink[] {
  return settings.ATLAS_SINKS.map((name) =>
    name === 'lake' ? new Lake(settings.lakeDir) : openFoundry(settings, redis)
  );
}

/** The settings have been checked to be there (`config/sync-settings.ts`). */
function openFoundry(settings: Settings, redis: Redis): Foundry {
  const context = foundryContext({
    url: settings.FOUNDRY_URL!,
    clientId: settings.FOUNDRY_CLIENT_ID!,
    clientSecret: settings.FOUNDRY_CLIENT_SECRET!,
  });
  return new Foundry({ context, datasets: settings.FOUNDRY_DATASETS, branchName: settings.FOUNDRY_BRANCH, redis });
}
