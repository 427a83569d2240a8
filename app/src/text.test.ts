import { describe, expect, test } from 'vitest';
import { en } from './text/en/index.ts';
import { es } from './text/es/index.ts';
import { pt } from './text/pt/index.ts';
import { languageOf } from './text.ts';

describe('the language is the first of the wanted ones that there is', () => {
  test.each([
    [['pt-BR', 'en'], 'pt'],
    [['fr', 'es-419'], 'es'],
    [[undefined, 'DE'], 'en'],
    [['constructor'], 'en'],
    [[], 'en'],
  ] as const)('%j', (tags, wanted) => {
    expect(languageOf(tags)).toBe(wanted);
  });
});

/** Paths of all sentences, and how many arguments each takes. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, below]) => shape(below, `${path}/${key}`));
}

test.each([
  ['es', es],
  ['pt', pt],
] as const)('%s says everything that English says, codes included', (_language, translated) => {
  expect(shape(translated).sort()).toEqual(shape(en).sort());
});
