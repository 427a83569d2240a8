import type { Dirent } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { botId } from '../config/ids.ts';
import type { Settings } from '../config/settings.ts';

/** Long enough to look at what a run was given, when something went wrong just now. */
const KEPT_MS = 60_000;
/** Bots that are given what may be identified: by who got past the door, or sealed. */
const BOTS: ReadonlySet<unknown> = new Set(['phi-gate', 'epic-ingress'].map(botId));

/** Where Medplum keeps the inputs of bots, when that is a folder that this process can reach. */
export function botInputsFolder(settings: Settings): string | undefined {
  if (settings.ATLAS_BOT_INPUTS_DIR) return path.resolve(settings.ATLAS_BOT_INPUTS_DIR);
  return settings.embedded ? path.join(settings.dataDir, 'medplum', 'binary', 'bot') : undefined;
}

/**
 * Medplum keeps the full input of every bot run in clear, with no switch. So a write that got past the door and was
 * refused by the phi-gate inside Medplum is in no table, and all the same on its disk. This takes it away again.
 */
export async function removeBotInputs(folder: string | undefined, now: number): Promise<{ removed: number }> {
  let removed = 0;
  for (const file of folder === undefined ? [] : await oldInputs(folder, now)) {
    await fs.rm(file, { force: true });
    removed++;
  }
  return { removed };
}

/** Inputs of these bots that are older than a minute. */
async function oldInputs(folder: string, now: number): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(absent);
  const old: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const stat = await fs.stat(file).catch(() => undefined);
    if (stat && now - stat.mtimeMs > KEPT_MS && (await isOfTheseBots(file))) old.push(file);
  }
  return old;
}

async function isOfTheseBots(file: string): Promise<boolean> {
  try {
    return BOTS.has((JSON.parse(await fs.readFile(file, 'utf8')) as { botId?: unknown }).botId);
  } catch {
    return false;
  }
}

/** Until the first bot has run there is no folder. */
function absent(err: unknown): Dirent[] {
  if ((err as { code?: unknown }).code === 'ENOENT') return [];
  throw err;
}
