import type { BotDefinition } from '../bots/index.ts';
import { BOTS } from '../bots/index.ts';
import { botId } from '../config/ids.ts';

/**
 * `medplum.config.json` at the repository's root, as the Medplum CLI (`npx medplum bot deploy <name>`) wants it.
 * Generated: `node server-config/medplum-config.ts > medplum.config.json`; a test fails when it has drifted.
 */
export function medplumCliConfig(definitions: readonly BotDefinition[] = BOTS): string {
  const bots = definitions.map(({ name, source }) => ({
    name,
    id: botId(name),
    source,
    dist: `dist/bots/${name}.js`,
  }));
  return `${JSON.stringify({ bots }, null, 2)}\n`;
}

if (import.meta.main) process.stdout.write(medplumCliConfig());
