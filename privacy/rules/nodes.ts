import { elementsOf, isResourceType, type SchemaElement } from '../schema/schema.ts';

/** What rules see of an element: the name that FHIRPath knows it by, and its type. */
export interface NodeKind {
  readonly name: string;
  readonly type: string;
  /** Its type in the schema: a backbone element is typed by its path there, and a nested resource is `Resource`. */
  readonly schemaType: string;
  /** Whether it stands in a list. */
  readonly many: boolean;
  /** Whether FHIR requires it. */
  readonly required: boolean;
}

/** @returns undefined when FHIR R4 has no such element; `key` as in JSON, without the `_` of primitive extensions. */
export function childKind(parentType: string, key: string): NodeKind | undefined {
  const elements = elementsOf(isPrimitiveType(parentType) ? 'Element' : parentType);
  if (!elements || !Object.hasOwn(elements, key)) return undefined;
  const element = elements[key]!;
  return {
    name: elementName(key, element),
    type: nodeType(parentType, key, element.t),
    schemaType: element.t,
    many: element.m === 1,
    required: element.n === 1,
  };
}

/** `valueQuantity` is `value` in FHIRPath. */
const elementName = (key: string, element: SchemaElement): string =>
  element.c ? key.slice(0, key.length - element.t.length) : key;

function nodeType(parentType: string, key: string, type: string): string {
  if (key === 'id') return isResourceType(parentType) ? 'id' : 'System.String';
  if (key === 'url' && parentType === 'Extension') return 'System.String';
  return typeName(type);
}

/** Backbone elements have no name of their own; within a data type they are plain elements. */
function typeName(type: string): string {
  const dot = type.indexOf('.');
  if (dot < 0) return type;
  return isResourceType(type.slice(0, dot)) ? 'BackboneElement' : 'Element';
}

/** Primitive types begin with a small letter, and so does no other. */
export const isPrimitiveType = (type: string): boolean => /^[a-z]/.test(type) || type === 'System.String';
