import {
  codesOf,
  elementsOf,
  isResourceType,
  resourceTypes,
  type SchemaElement,
} from '../../../privacy/schema/schema.ts';
import { goingOn, type Item } from './item.ts';
import { memberAtEnd, type Place, placeAtEnd } from './scan.ts';

/** Completion of FHIR in JSON, or of a resource in an object literal: members, resource types, codes, references. */
export function completeObject(prefix: string, suffix: string, language: 'json' | 'js'): Item[] {
  const place = placeAtEnd(prefix);
  const here = place.around.at(-1);
  if (!here || (here.kind === '(' && language === 'json')) return [];
  const member = place.expects === 'value' ? memberAtEnd(prefix) : undefined;
  if (member === 'resourceType') return values(place, resourceTypes(), language);
  const type = typeAtEnd(place, suffix);
  if (place.expects === 'name') return type ? names(place, type, suffix, language) : startOf(place, language);
  const element = type && member ? elementsOf(type)?.[member] : undefined;
  if (!element) return [];
  if (element.t === 'boolean')
    return goingOn(
      ['true', 'false'].map((label) => ({ label })),
      place.quote ? '' : place.typed
    );
  if (element.t === 'code') return values(place, codesOf(element), language);
  return [];
}

/** The FHIR type of the innermost object, followed down from the resource that it is in. */
function typeAtEnd(place: Place, suffix: string): string | undefined {
  let type: string | undefined;
  for (const [depth, { kind, name, members }] of place.around.entries()) {
    if (kind !== '{') continue;
    const inner = depth === place.around.length - 1;
    const own = members.get('resourceType') ?? (inner ? resourceTypeIn(suffix) : undefined);
    if (isResourceType(own)) type = own;
    else if (type) type = elementNamed(type, name ?? nameOfArray(place, depth))?.t;
  }
  return type;
}

/** Of an object in an array: the member whose value the array is. */
function nameOfArray(place: Place, depth: number): string | undefined {
  const outer = place.around[depth - 1];
  return outer?.kind === '[' ? outer.name : undefined;
}

const elementNamed = (type: string, name: string | undefined): SchemaElement | undefined =>
  name === undefined ? undefined : elementsOf(type)?.[name];

/** What comes after the cursor, in the same object. */
function resourceTypeIn(suffix: string): string | undefined {
  return /^[^{}]*?["']?resourceType["']?\s*:\s*["']([A-Za-z]+)["']/.exec(suffix)?.[1];
}

function names(place: Place, type: string, suffix: string, language: 'json' | 'js'): Item[] {
  const { members } = place.around.at(-1)!;
  const quoted = language === 'json' || place.quote !== '';
  const quote = place.quote || '"';
  const closed = place.quote !== '' && suffix.startsWith(place.quote);
  const candidates = Object.entries(elementsOf(type) ?? {})
    .filter(([name]) => !members.has(name) && name !== 'id' && name !== 'extension' && name !== 'modifierExtension')
    .map(([label, element]) => ({
      label,
      detail: `${element.t}${element.m ? '[]' : ''}`,
      after: closed ? '' : `${quoted ? quote : ''}: ${begun(element, language)}`,
    }));
  return goingOn(candidates, place.typed, quoted && place.quote === '' && place.typed === '' ? '"' : '');
}

/** How a value of the type begins. */
function begun(element: SchemaElement, language: 'json' | 'js'): string {
  const quote = language === 'json' ? '"' : "'";
  const one = /^(boolean|integer|decimal|positiveInt|unsignedInt)$/.test(element.t)
    ? ''
    : /^[a-z]/.test(element.t)
      ? quote
      : '{';
  return element.m ? `[${one}` : one;
}

const startOf = (place: Place, language: 'json' | 'js'): Item[] =>
  language === 'json' && place.around.length === 1 && place.around[0]!.members.size === 0
    ? goingOn(
        [{ label: 'resourceType', after: '": "' }],
        place.typed,
        place.quote === '' && place.typed === '' ? '"' : ''
      )
    : [];

function values(place: Place, labels: readonly string[], language: 'json' | 'js'): Item[] {
  const quote = place.quote || (language === 'json' ? '"' : "'");
  const typed = place.quote === '' ? '' : place.typed;
  return goingOn(
    labels.map((label) => ({ label, after: quote })),
    typed,
    place.quote === '' ? quote : ''
  );
}
