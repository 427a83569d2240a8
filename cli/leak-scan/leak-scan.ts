import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { BOTS } from '../../bots/index.ts';
import { loadSecrets } from '../../config/secrets.ts';
import type { Settings } from '../../config/settings.ts';
import { buildBots } from '../../server-config/bots.ts';
import { collect, type Source } from './collect.ts';
import { HIPAA_CATEGORIES, type HipaaCategory, type Identifier } from './identifier.ts';
import { filesUnder } from './places/files.ts';
import { medplumResources } from './places/medplum.ts';
import type { PlacedPiece, Where } from './places/place.ts';
import { redisKeys } from './places/redis.ts';
import { createScanner } from './scanner.ts';
import { readSources } from './sources.ts';

export interface LeakScanInput {
  readonly sources: readonly string[];
  readonly settings: Settings;
  /** Further files and folders. */
  readonly path?: readonly string[];
  readonly medplum?: string;
  readonly redis?: string;
  readonly print: (value: Find | LeakScanSummary) => void;
  readonly say: (text: string) => void;
}

/** One line of output. It tells what and where, and never the value. */
export interface Find {
  readonly kind: string;
  readonly category: HipaaCategory;
  readonly where: Where;
  readonly encoding?: string;
  readonly sourceFile: string;
}

export interface LeakScanSummary {
  readonly finds: number;
  readonly byCategory: Partial<Record<HipaaCategory, number>>;
  readonly identifiers: number;
  readonly sourceFiles: number;
  readonly megabytes: number;
  readonly seconds: number;
}

/** `atlas leak-scan`: searches all persisted state for identifiers of the people in the source files. */
export async function leakScan(input: LeakScanInput): Promise<LeakScanSummary> {
  const started = performance.now();
  const sources = await readSources(input.sources);
  const identifiers = collect(sources);
  if (identifiers.length === 0) throw new Error('the source files hold no identifier: are they FHIR?');
  const scanner = createScanner(identifiers);
  const reported = new Map<Identifier, Set<string>>();
  const leakyNames = new Set<string>();
  const byCategory: Partial<Record<HipaaCategory, number>> = {};
  let bytes = 0;
  for await (const piece of places(input, sources)) {
    bytes += piece.bytes.length;
    scanner.scan(piece, ({ identifier, offset, encoding }) => {
      const places = reported.get(identifier) ?? new Set();
      if (places.has(piece.place)) return;
      reported.set(identifier, places.add(piece.place));
      const { kind, category, sourceFile } = identifier;
      byCategory[category] = (byCategory[category] ?? 0) + 1;
      if (piece.nameOf) leakyNames.add(piece.nameOf);
      const where = withoutLeakyNames(piece.where(offset), leakyNames);
      input.print({ kind, category, where, ...(encoding && { encoding }), sourceFile });
    });
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const megabytes = Math.round(bytes / 1e5) / 10;
  const counts = Object.fromEntries(HIPAA_CATEGORIES.flatMap((c) => (byCategory[c] ? [[c, byCategory[c]]] : [])));
  const summary = {
    finds: sum(Object.values(counts)),
    byCategory: counts,
    identifiers: identifiers.length,
    sourceFiles: sources.length,
    megabytes,
    seconds,
  };
  input.print(summary);
  return summary;
}

/** The name of a file or key that holds an identifier would repeat it. */
function withoutLeakyNames(where: Where, leakyNames: ReadonlySet<string>): Where {
  if ('file' in where && leakyNames.has(where.file))
    return { ...where, file: path.join(path.dirname(where.file), '(name withheld)') };
  if ('redis' in where && leakyNames.has(where.key)) return { ...where, key: '(name withheld)' };
  return where;
}

async function* places(input: LeakScanInput, sources: readonly Source[]): AsyncGenerator<PlacedPiece> {
  const { settings } = input;
  const sourceFiles = new Set(sources.map((source) => fs.realpathSync(source.file)));
  const isOwnProgram = ownPrograms();
  // A running Atlas renames and removes files while they are listed.
  const realPath = (file: string) => (fs.existsSync(file) ? fs.realpathSync(file) : file);
  const skip = async (file: string) => sourceFiles.has(realPath(file)) || (await isOwnProgram(file));
  const folders = [settings.dataDir, ...(input.path ?? []).map((given) => path.resolve(given))];
  for (const folder of folders) {
    if (!fs.existsSync(folder)) {
      if (folder !== settings.dataDir || (folders.length === 1 && !input.medplum && !input.redis)) {
        throw new Error(`there is no ${folder}`);
      }
      input.say(`there is no data folder ${folder}`);
      continue;
    }
    yield* filesUnder(folder, skip);
  }
  yield* redis(input);
  const medplumUrl = input.medplum ?? (settings.embedded ? undefined : settings.medplumUrl);
  if (medplumUrl) {
    const { superAdminPassword } = await loadSecrets(settings);
    const email = settings.MEDPLUM_SUPER_ADMIN_EMAIL;
    yield* medplumResources({ medplumUrl: medplumUrl.replace(/\/?$/, '/'), email, password: superAdminPassword });
  }
}

/**
 * The bots' code lies in Medplum's binary storage, and knows common names in order to refuse them. What is byte for byte
 * what the bootstrap would deploy is a program, not anybody's data.
 */
function ownPrograms(): (file: string) => Promise<boolean> {
  let built: Promise<{ digests: Set<string>; sizes: Set<number> }> | undefined;
  const build = async () => {
    const bots = await buildBots(BOTS);
    return {
      digests: new Set(bots.map((bot) => bot.digest)),
      sizes: new Set(bots.map((bot) => Buffer.byteLength(bot.code))),
    };
  };
  return async (file) => {
    if (!file.includes(`${path.sep}binary${path.sep}`)) return false;
    built ??= build();
    const { digests, sizes } = await built;
    // Of a running Atlas, a file may be gone between its listing and here; what went away is no program.
    const size = fs.statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined || !sizes.has(size)) return false;
    const code = await fs.promises.readFile(file).catch((err: NodeJS.ErrnoException) => {
      if (err.code === 'ENOENT') return undefined;
      throw err;
    });
    return code !== undefined && digests.has(createHash('sha256').update(code).digest('hex'));
  };
}

/** A Redis that was named has to answer; the private one may not be running, its files have been searched. */
async function* redis({ redis: given, settings, say }: LeakScanInput): AsyncGenerator<PlacedPiece> {
  const url = given ?? settings.redisUrl;
  try {
    yield* redisKeys(url);
  } catch (err) {
    if (given || settings.REDIS_URL) throw new Error(`Redis at ${new URL(url).host} does not answer`, { cause: err });
    say('the private Redis does not run; its files were searched');
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
