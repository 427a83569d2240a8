import { elementsOf, isResourceType, resourceTypes } from '../../../privacy/schema/schema.ts';
import { goingOn, type Item } from './item.ts';

/** FHIRPath N1 functions (http://hl7.org/fhirpath/N1) and FHIR's own (https://hl7.org/fhir/R4/fhirpath.html). */
const FUNCTIONS =
  'where exists empty not all allTrue anyTrue allFalse anyFalse subsetOf supersetOf count distinct isDistinct select repeat ofType single first last tail skip take intersect exclude union combine iif toBoolean toInteger toDate toDateTime toDecimal toQuantity toString toTime indexOf substring startsWith endsWith contains upper lower replace matches replaceMatches length toChars abs ceiling floor round children descendants trace now today timeOfDay extension hasValue getValue resolve memberOf conformsTo as is'.split(
    ' '
  );
/** Of these, what comes out is what went in. */
const SAME = /^(?:where|first|last|tail|skip|take|single|distinct|trace|exclude|intersect|repeat)$/;

/** Members of the type that the path so far has come to, and functions. */
export function completeFhirPath(prefix: string): Item[] {
  const path = pathAtEnd(prefix);
  const typed = path.at(-1) ?? '';
  const around = enclosing(prefix);
  if (path.length === 1 && !around)
    return goingOn(
      resourceTypes().map((label) => ({ label })),
      typed
    );
  const type = path.length === 1 ? around : typeOf(path.slice(0, -1), around);
  const elements = Object.entries(elementsOf(type ?? '') ?? {}).map(([label, element]) => ({
    label,
    detail: `${element.t}${element.m ? '[]' : ''}`,
  }));
  const choices = [
    ...new Set(elements.filter(({ label }) => isChoice(type, label)).map(({ label }) => choiceName(type!, label))),
  ];
  const own = elements.filter(({ label }) => !isChoice(type, label) && !HIDDEN.has(label));
  const functions = FUNCTIONS.map((label) => ({ label, detail: 'function', after: '(' }));
  return goingOn([...choices.map((label) => ({ label, detail: 'choice' })), ...own, ...functions], typed);
}

const HIDDEN = new Set(['id', 'extension', 'modifierExtension', 'contained', 'implicitRules', 'language']);

/** `Patient.name.where(use = 'official').fam` → `['Patient', 'name', 'where()', 'fam']` */
function pathAtEnd(text: string): string[] {
  const parts: string[] = [];
  let at = text.length;
  let word = '';
  while (at > 0) {
    const sign = text.charAt(at - 1);
    if (/[\w%$]/.test(sign)) {
      word = sign + word;
      at--;
    } else if (sign === '.') {
      parts.unshift(word);
      word = '';
      at--;
    } else if (sign === ')' || sign === ']') {
      const from = opening(text, at - 1);
      if (from < 0) break;
      word = sign === ')' ? `(${text.slice(from + 1, at - 1)})` : word;
      at = from;
      if (sign === ')') {
        const name = /[A-Za-z]+$/.exec(text.slice(0, at))?.[0] ?? '';
        word = name + word;
        at -= name.length;
      }
    } else break;
  }
  parts.unshift(word);
  return parts;
}

function opening(text: string, at: number): number {
  const [close, open] = text.charAt(at) === ')' ? [')', '('] : [']', '['];
  let depth = 0;
  for (let i = at; i >= 0; i--) {
    if (text.charAt(i) === close) depth++;
    else if (text.charAt(i) === open && --depth === 0) return i;
  }
  return -1;
}

/** In the brackets of a function, a path goes on from what the function stands on. */
function enclosing(text: string): string | undefined {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const sign = text.charAt(i);
    if (sign === ')') depth++;
    else if (sign === '(' && depth-- === 0) {
      const before = pathAtEnd(text.slice(0, i));
      return typeOf(before.slice(0, -1), enclosing(text.slice(0, i)));
    }
  }
  return undefined;
}

function typeOf(path: readonly string[], around: string | undefined): string | undefined {
  let type: string | undefined;
  for (const [i, part] of path.entries()) {
    const [, name = '', argument] = /^([A-Za-z%$]*)(?:\((.*)\))?$/s.exec(part) ?? [];
    if (i === 0 && isResourceType(name)) type = name;
    else if (i === 0 && name === '$this') type = around;
    else if (argument !== undefined)
      type = name === 'ofType' || name === 'as' ? argument.trim() : SAME.test(name) ? type : undefined;
    else type = elementType(i === 0 ? around : type, name);
    if (type === undefined) return undefined;
  }
  return type;
}

function elementType(of: string | undefined, name: string): string | undefined {
  const elements = elementsOf(of ?? '') ?? {};
  const choice = Object.entries(elements).some(
    ([key, { c, t }]) => c === 1 && key === `${name}${t.charAt(0).toUpperCase()}${t.slice(1)}`
  );
  return elements[name]?.t ?? (choice ? UNDECIDED : undefined);
}
/** `Observation.value`: a type that `ofType` decides. */
const UNDECIDED = 'value[x]';

const isChoice = (type: string | undefined, name: string): boolean => elementsOf(type ?? '')?.[name]?.c === 1;

/** `valueQuantity` → `value` */
function choiceName(type: string, name: string): string {
  const { t } = elementsOf(type)![name]!;
  return name.slice(0, name.length - t.length);
}
