import terminology from './terminology.json' with { type: 'json' };

const systems = new Map(
  Object.entries(terminology.systems as Record<string, string[]>).map(([url, codes]) => [url, new Set(codes)])
);
const words: ReadonlySet<string> = new Set(terminology.words);

/** The codes of a code system that FHIR's definitions enumerate; undefined for one that they don't. */
export const codesOfSystem = (system: string): ReadonlySet<string> | undefined => systems.get(system);

/** Whether a word, lower-case and without diacritics, is one that terms of published code systems are made of. */
export const isTermWord = (word: string): boolean => words.has(word);
