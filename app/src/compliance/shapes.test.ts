import { expect, test } from 'vitest';
import { readViews, writeViews } from './savedViews.ts';
import { queryOf } from './shapes.ts';

test('a query names what is asked for and nothing that is empty', () => {
  expect(queryOf({ outcome: '8', purpose: '' }, { limit: 50 })).toBe('outcome=8&limit=50');
});

test('saved views come back, and what is no JSON is none', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  writeViews(storage, { refused: { outcome: '4' } });
  expect(readViews(storage)).toEqual({ refused: { outcome: '4' } });
  expect(readViews({ getItem: () => '{' })).toEqual({});
});
