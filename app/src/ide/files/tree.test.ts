import { expect, test } from 'vitest';
import { treeOf } from './tree.ts';

test('folders come first, and a file is where its path says', () => {
  expect(treeOf(['b.ts', 'a/z.ts', 'a/c/d.ts', 'a.ts'])).toEqual([
    {
      value: 'a',
      label: 'a',
      children: [
        { value: 'a/c', label: 'c', children: [{ value: 'a/c/d.ts', label: 'd.ts' }] },
        { value: 'a/z.ts', label: 'z.ts' },
      ],
    },
    { value: 'a.ts', label: 'a.ts' },
    { value: 'b.ts', label: 'b.ts' },
  ]);
});
