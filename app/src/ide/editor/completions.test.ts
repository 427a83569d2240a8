import { expect, test } from 'vitest';
import { type Around, completer } from './completions.ts';

const around = (prefix: string, suffix = ''): Around => ({ prefix, suffix, language: 'typescript', path: 'a.ts' });

function asked(answer: string) {
  const prefixes: string[] = [];
  const complete = completer((what) => {
    prefixes.push(what.prefix);
    return Promise.resolve(answer);
  });
  return { complete: (what: Around) => complete(what, new AbortController().signal), prefixes };
}

test('the same place is asked for once', async () => {
  const { complete, prefixes } = asked('bar');
  expect([await complete(around('foo')), await complete(around('foo'))]).toEqual(['bar', 'bar']);
  expect(prefixes).toEqual(['foo']);
});

test('who types what was offered is offered the rest of it', async () => {
  const { complete, prefixes } = asked('search(value)');
  await complete(around('medplum.'));
  expect(await complete(around('medplum.sea'))).toBe('rch(value)');
  expect(prefixes).toHaveLength(1);
});

test.each([
  ['something else is typed', around('medplum.x')],
  ['all of it is typed', around('medplum.search(value)')],
  ['what follows is another', around('medplum.sea', ';')],
])('asks anew when %s', async (_when, next) => {
  const { complete, prefixes } = asked('search(value)');
  await complete(around('medplum.'));
  await complete(next);
  expect(prefixes).toHaveLength(2);
});

test('an answer that came too late is neither shown nor kept', async () => {
  const stopped = new AbortController();
  let calls = 0;
  const complete = completer(() => {
    calls++;
    stopped.abort();
    return Promise.resolve('late');
  });
  expect(await complete(around('a'), stopped.signal)).toBe('');
  await complete(around('a'), new AbortController().signal);
  expect(calls).toBe(2);
});
