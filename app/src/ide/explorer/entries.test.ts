import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryScanner, lineScanner } from './entries.ts';

function scanned(text: string, sizes: readonly number[] = [text.length]): unknown[] {
  const scanner = entryScanner('entry');
  const found: string[] = [];
  let at = 0;
  for (let turn = 0; at < text.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length]!);
    found.push(...scanner.push(text.slice(at, at + size)));
    at += size;
  }
  return found.map((one) => JSON.parse(one));
}

test('the entries of a Bundle, and no other list of it', () => {
  const bundle = {
    resourceType: 'Bundle',
    link: [{ relation: 'self' }],
    entry: [{ resource: { entry: [{ no: 1 }] } }, { resource: { note: '}]"{[\\' } }],
    total: 2,
  };
  expect(scanned(JSON.stringify(bundle))).toEqual(bundle.entry);
  expect(scanned(JSON.stringify(bundle, null, 2), [7])).toEqual(bundle.entry);
});

test.each(['{}', '[]', '', '{"entry":[]}', '{"entry":{"a":[{}]}}', '{"a":"entry","b":[{}]}'])(
  'nothing in %s',
  (text) => {
    expect(scanned(text)).toEqual([]);
  }
);

test('property: however the text is cut, the entries are those that JSON.parse finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (entry, sizes, rest) => {
        const text = JSON.stringify({ ...rest, entry });
        expect(scanned(text, sizes)).toEqual(JSON.parse(text).entry);
      }
    )
  );
});

test.each([1, 3, 100])('NDJSON cut every %i characters: a member a line, the last without its end too', (size) => {
  const text = '{"a":1}\n\n{"b":"\\n"}\r\n{"c":3}';
  const scanner = lineScanner();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...scanner.push(text.slice(at, at + size)));
  expect([...found, ...scanner.end()].map((one) => JSON.parse(one))).toEqual([{ a: 1 }, { b: '\n' }, { c: 3 }]);
});
