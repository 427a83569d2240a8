import { MedplumClient } from '@medplum/core';
import { elementsOf, isResourceType, resourceTypes } from '../../../privacy/schema/schema.ts';
import { completeObject } from './fhir-object.ts';
import { goingOn, type Item } from './item.ts';
import { searchParametersOf } from './search-parameters.ts';

/** Calls of `@medplum/core`, search parameters, and members of FHIR types that are declared in the text. */
export function completeTypeScript(prefix: string, suffix: string): Item[] {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const search =
    /\.search(?:Resources|One|ResourcePages|)?\(\s*(["'`])([A-Za-z]+)\1\s*,\s*(?:(["'`])(?:[^"'`]*&)?|\{(?:[^{}]*,)?\s*["'`]?)([\w:-]*)$/.exec(
      line
    );
  if (search) return parameters(search[2]!, search[4]!, search[3] === undefined ? ': ' : '=');
  const typeArgument =
    /\b(?:\w+)\.(?:search|searchOne|searchResources|searchResourcePages|readResource|deleteResource|patchResource|readHistory|createResourceIfNoneExist|fhirUrl|invalidateSearches)\(\s*(["'`])([A-Za-z]*)$/.exec(
      line
    );
  if (typeArgument)
    return goingOn(
      resourceTypes().map((label) => ({ label, after: typeArgument[1]! })),
      typeArgument[2]!
    );
  const generic = /(?:<|:\s*)([A-Z][A-Za-z]*)$/.exec(line);
  const chain = /([A-Za-z_$][\w$]*)((?:\??\.[A-Za-z]+|\??\.?\[[^\]]*\]|!)*)\??\.([A-Za-z]*)$/.exec(line);
  if (chain) return members(prefix, chain[1]!, chain[2]!, chain[3]!);
  const object = completeObject(prefix, suffix, 'js');
  if (object.length > 0) return object;
  return generic && generic[1]!.length >= 2
    ? goingOn(
        resourceTypes().map((label) => ({ label })),
        generic[1]!
      )
    : [];
}

function parameters(type: string, typed: string, after: string): Item[] {
  return goingOn(
    searchParametersOf(type).map(({ code, type: detail }) => ({ label: code, detail, after })),
    typed
  );
}

const CLIENT = Object.getOwnPropertyNames(MedplumClient.prototype)
  .filter(
    (name) =>
      name !== 'constructor' &&
      !name.startsWith('_') &&
      typeof Object.getOwnPropertyDescriptor(MedplumClient.prototype, name)?.value === 'function'
  )
  .sort();
/** What is written most comes first. */
const FIRST = [
  'searchResources',
  'searchOne',
  'readResource',
  'createResource',
  'updateResource',
  'patchResource',
  'executeBatch',
  'executeBot',
  'readReference',
  'graphql',
];
const METHODS = [...FIRST.filter((name) => CLIENT.includes(name)), ...CLIENT.filter((name) => !FIRST.includes(name))];

function members(text: string, variable: string, path: string, typed: string): Item[] {
  if (path === '' && /medplum|client/i.test(variable)) {
    return goingOn(
      METHODS.map((label) => ({ label, detail: 'MedplumClient', after: '(' })),
      typed
    );
  }
  let type = declared(text, variable);
  for (const [, name] of path.matchAll(/\.([A-Za-z]+)/g)) type = elementsOf(type ?? '')?.[name!]?.t;
  const elements = Object.entries(elementsOf(type ?? '') ?? {});
  return goingOn(
    elements.map(([label, element]) => ({ label, detail: `${element.t}${element.m ? '[]' : ''}` })),
    typed
  );
}

/** By its annotation, or by the call that it comes from. */
function declared(text: string, variable: string): string | undefined {
  const name = variable.replace(/\$/g, '\\$');
  const found = [
    new RegExp(`\\b${name}\\??\\s*:\\s*(?:WithId<)?([A-Z][A-Za-z]+)`, 'g'),
    new RegExp(`\\b${name}\\s*=\\s*(?:await\\s+)?\\w+\\.\\w+(?:<[^>]*>)?\\(\\s*["'\`]([A-Z][A-Za-z]+)["'\`]`, 'g'),
    new RegExp(`\\b${name}\\s*=\\s*[^;\\n]*\\bas\\s+([A-Z][A-Za-z]+)`, 'g'),
    new RegExp(
      `\\b(?:const|let)\\s+${name}\\s+of\\s+(?:await\\s+)?\\w+\\.searchResources\\(\\s*["'\`]([A-Z][A-Za-z]+)`,
      'g'
    ),
  ].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
  return found.findLast((type) => isResourceType(type) || elementsOf(type) !== undefined);
}
