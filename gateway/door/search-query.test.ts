import { expect, test } from 'vitest';
import { searchQuery } from './search-query.ts';

test.each([
  ['StructureDefinition', '_filter=name eq Observation', true],
  ['SearchParameter', '_filter=code eq patient', true],
  ['SearchParameter', '_has:Observation:code:status=final', false],
  ['Observation', '_filter=status eq final', false],
  ['Patient', '_filter=name eq Quackenbush', false],
])('of %s, %s may be asked: %s', (type, query, isOpen) => {
  const asked = () => searchQuery(type, new URLSearchParams(query));
  if (isOpen) expect(asked().upstream.get('_filter')).toBe(new URLSearchParams(query).get('_filter'));
  else expect(asked).toThrow();
});
