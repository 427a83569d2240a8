import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import type { Source } from './collect.ts';

type Resource = Source['resources'][number];

/** The identified source: FHIR bundles, resources and NDJSON, in files or folders of them. */
export async function readSources(paths: readonly string[]): Promise<Source[]> {
  const files = paths.flatMap(expand);
  if (files.length === 0) throw new Error('there is no .json or .ndjson file in the sources');
  return Promise.all(files.map(async (file) => ({ file, resources: await read(file) })));
}

function expand(given: string): string[] {
  if (!fs.existsSync(given)) throw new Error(`there is no ${given}`);
  if (!fs.statSync(given).isDirectory()) return [given];
  const files = fs.readdirSync(given, { recursive: true, encoding: 'utf8' }).sort();
  return files.filter((name) => /\.(?:nd)?json$/i.test(name)).map((name) => path.join(given, name));
}

async function read(file: string): Promise<Resource[]> {
  if (!/\.ndjson$/i.test(file)) return unbundle(parse(fs.readFileSync(file, 'utf8'), file));
  const resources: Resource[] = [];
  for await (const line of readline.createInterface({ input: fs.createReadStream(file), crlfDelay: Infinity })) {
    if (line.trim()) resources.push(...unbundle(parse(line, file)));
  }
  return resources;
}

/** An entry's `fullUrl` is an identifier of its own. */
function unbundle(parsed: Resource | Resource[]): Resource[] {
  if (Array.isArray(parsed)) return parsed.flatMap(unbundle);
  if (parsed.resourceType !== 'Bundle') return [parsed];
  const entries = (parsed.entry ?? []) as { fullUrl?: string; resource?: Resource }[];
  return entries.flatMap(({ fullUrl, resource }) => [
    ...(fullUrl ? [{ resourceType: 'Bundle.entry', fullUrl }] : []),
    ...(resource ? unbundle(resource) : []),
  ]);
}

/** A parser's own message would quote the text. */
function parse(text: string, file: string): Resource {
  try {
    return JSON.parse(text) as Resource;
  } catch {
    throw new Error(`${file} is not JSON`);
  }
}
