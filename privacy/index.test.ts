import { expect, test } from 'vitest';
import * as library from './index.ts';
import * as redact from './redact/index.ts';
import * as rules from './rules/index.ts';

test('the public names; to widen them is a decision', () => {
  expect({ library: names(library), rules: names(rules), redact: names(redact) }).toMatchSnapshot();
});

const names = (module: object): string[] => Object.keys(module).sort();
