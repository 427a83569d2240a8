import { completeObject } from './fhir-object.ts';
import { completeFhirPath } from './fhirpath.ts';
import type { Item } from './item.ts';
import { completeTypeScript } from './typescript.ts';

/** What FHIR's own definitions say can come next; nothing leaves the gateway for it. */
export function completeLocally({
  prefix,
  suffix,
  language,
}: {
  prefix: string;
  suffix: string;
  language: string;
}): Item[] {
  const near = prefix.slice(-MOST_READ);
  switch (language.toLowerCase()) {
    case 'json':
    case 'fhir-json':
    case 'jsonc':
      return completeObject(near, suffix, 'json');
    case 'fhirpath':
      return completeFhirPath(near);
    case 'typescript':
    case 'typescriptreact':
    case 'javascript':
    case 'javascriptreact':
      return completeTypeScript(near, suffix);
    default:
      return [];
  }
}

/** Longer texts are read from the end: what is farther away does not decide what comes next. */
const MOST_READ = 60_000;
