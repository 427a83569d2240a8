import r4 from './r4.json' with { type: 'json' };

/** One element of a type: `t` its type (a backbone element is typed by its path), `b` the value set of a required
 * binding, `r` the resource types that a Reference may point to, `n` set when it has to be there, `c` when it is one
 * form of a choice (`valueQuantity` of `value[x]`), `m` when there may be many. */
export interface SchemaElement {
  t: string;
  b?: string;
  r?: string[];
  n?: 1;
  c?: 1;
  m?: 1;
}

export interface R4Schema {
  types: Record<string, Record<string, SchemaElement>>;
  /** Concrete resource types, Medplum's own included. */
  resources: string[];
  /** Codes by value set, for required bindings that can be enumerated. */
  codes: Record<string, string[]>;
}

const schema = r4 as R4Schema;
const codeSets = new Map(Object.entries(schema.codes).map(([id, codes]) => [id, new Set(codes)]));
const typeSet = new Set(schema.resources);
const byLowerCase = new Map(schema.resources.map((t) => [t.toLowerCase(), t]));

export const isResourceType = (type: unknown): type is string => typeof type === 'string' && typeSet.has(type);

/** `observation` → `Observation`; undefined when there is no such type. */
export const resourceTypeIgnoringCase = (type: string): string | undefined => byLowerCase.get(type.toLowerCase());

export const elementsOf = (type: string): Readonly<Record<string, SchemaElement>> | undefined => schema.types[type];

/** Whether a `code` is one of its required value set; true for bindings that can't be enumerated. */
export const codeIsBound = (element: SchemaElement, code: string): boolean =>
  element.b === undefined || (codeSets.get(element.b)?.has(code) ?? true);

/** Elements by type: what the schema knows, whole. */
export const allElements = (): Readonly<Record<string, Readonly<Record<string, SchemaElement>>>> => schema.types;

/** All that are not abstract. */
export const resourceTypes = (): readonly string[] => schema.resources;

/** The codes of a required binding; none where they can't be enumerated. */
export const codesOf = (element: SchemaElement): readonly string[] =>
  element.b === undefined ? [] : (schema.codes[element.b] ?? []);
