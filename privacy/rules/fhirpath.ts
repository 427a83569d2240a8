import { createRequire } from 'node:module';
import type { Model } from 'fhirpath';
import { isResourceType } from '../schema/schema.ts';
import { ProcessingError } from './errors.ts';
import { childKind } from './nodes.ts';

/** Where a match of an expression stands: the object that holds it, its key there, and its place in a list. */
export interface Location {
  readonly holder: object;
  readonly key: string;
  readonly index: number | undefined;
  /** The element itself when it is an object; undefined for a primitive. */
  readonly element: object | undefined;
}

type Json = Record<string, unknown>;

/** What is used of the evaluator's own nodes; its types leave them open. */
interface Node {
  readonly ctx: object;
  readonly data: unknown;
  readonly _data: unknown;
  readonly parentResNode: Node | null;
  readonly fhirNodeDataType: string | null;
  readonly propName: string | null;
  readonly index: number | null;
}

/**
 * The evaluator is loaded when a configuration first needs it: the profiles that ship don't, and a bot that runs by one
 * does not carry it.
 */
type Fhirpath = typeof import('fhirpath');
let loaded: { readonly fhirpath: Fhirpath; readonly r4: Model } | undefined;
function evaluator() {
  if (!loaded) {
    const require = createRequire(import.meta.url);
    loaded = { fhirpath: require('fhirpath') as Fhirpath, r4: require('fhirpath/fhir-context/r4') as Model };
  }
  return loaded;
}

/** @throws for what is no FHIRPath, and for a function that there is not, wherever in the expression it is called. */
export function checkExpression(expression: string): void {
  for (const name of calledIn(evaluator().fhirpath.parse(expression))) {
    if (!Object.hasOwn(FUNCTIONS, name) && !STANDARD_FUNCTIONS.has(name))
      throw new Error(`there is no function ${name}()`);
  }
}

interface Syntax {
  readonly type: string;
  readonly text?: string;
  readonly children?: readonly Syntax[];
}

function* calledIn(tree: Syntax): Generator<string> {
  if (tree.type === 'FunctionInvocation' && tree.text) yield tree.text;
  for (const child of tree.children ?? []) yield* calledIn(child);
}

/** The functions of FHIRPath and of FHIR's own; the evaluator says only while it evaluates that it has none such. */
const STANDARD_FUNCTIONS: ReadonlySet<string> = new Set(
  `resolve memberOf empty not exists all allTrue anyTrue allFalse anyFalse subsetOf supersetOf isDistinct distinct count where
    extension select coalesce sort aggregate sum min max avg weight ordinal single first last type ofType is as tail take
    skip combine union intersect exclude iif trace defineVariable toInteger toLong toDecimal toString toDate toDateTime
    toTime toBoolean toQuantity hasValue getValue convertsToBoolean convertsToInteger convertsToLong convertsToDecimal
    convertsToString convertsToDate convertsToDateTime convertsToTime convertsToQuantity indexOf lastIndexOf substring
    startsWith endsWith contains upper lower replace matches matchesFull replaceMatches length toChars join split trim
    encode decode escape unescape abs ceiling exp floor ln log power round sqrt truncate lowBoundary highBoundary now
    today timeOfDay repeat children descendants conformsTo subsumes subsumedBy htmlChecks elementDefinition slice
    comparable`.split(/\s+/)
);

/** @returns a function that finds what an expression selects from a resource, as places in that resource. */
export function compileSelect(expression: string): (resource: object) => Location[] {
  const { fhirpath, r4 } = evaluator();
  const evaluate = fhirpath.compile(expression, r4, { ...OPTIONS, userInvocationTable: FUNCTIONS });
  return (resource) => {
    let found: unknown[];
    try {
      found = evaluate(resource) as unknown[];
    } catch (err) {
      throw new ProcessingError(`a path could not be evaluated (${(err as Error).name})`);
    }
    return found.flatMap((node) => location(node as Node, resource) ?? []);
  };
}

export type Primitive = string | number | boolean;

export interface PrimitiveExpression {
  /** True for true, and for empty, as the tool whose configurations these are has it. */
  holds(value: Primitive, type: string): boolean;
  scalar(value: Primitive, type: string): Primitive | undefined;
}

/** An expression on one primitive value, which is `$this` in it. */
export function compilePrimitive(expression: string): PrimitiveExpression {
  checkExpression(expression);
  const { fhirpath, r4 } = evaluator();
  const evaluate = fhirpath.compile(`Parameters.parameter.value.select(${expression})`, r4, {
    ...OPTIONS,
    userInvocationTable: STRINGS,
  });
  const run = (value: Primitive, type: string): unknown[] => {
    const key = `value${type[0]!.toUpperCase()}${type.slice(1)}`;
    return evaluate({ resourceType: 'Parameters', parameter: [{ name: 'x', [key]: value }] }) as unknown[];
  };
  return {
    holds(value, type) {
      const result = run(value, type);
      if (result.length === 0) return true;
      const one = plain(result[0]);
      return result.length > 1 || typeof one !== 'boolean' || one;
    },
    scalar(value, type) {
      const result = run(value, type);
      if (result.length > 1) throw new ProcessingError('an expression gave more than one value');
      const one = result.length === 0 ? undefined : plain(result[0]);
      if (one === undefined || typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
        return one;
      throw new ProcessingError('an expression gave no primitive value');
    },
  };
}

const OPTIONS = { async: false, resolveInternalTypes: false } as const;

/** FHIRPath's own types as JSON values. */
const plain = (value: unknown): unknown => evaluator().fhirpath.resolveInternalTypes([value])[0];

/** The same replacement template as in .NET, whose named groups are `${name}`. */
const STRINGS = {
  replaceMatches: {
    fn: (inputs: unknown[], pattern: string, replacement: string): unknown[] => {
      if (inputs.length === 0) return [];
      const template = replacement.replace(/\$\{(\w+)\}/g, (_, name) =>
        /^\d+$/.test(name) ? `$${name}` : `$<${name}>`
      );
      return [String(inputs[0]).replace(new RegExp(pattern, 'gu'), template)];
    },
    arity: { 2: ['String' as const, 'String' as const] },
  },
};

const FUNCTIONS = {
  ...STRINGS,
  nodesByType: nodesBy((node, type) => nodeTypeOf(node) === type),
  nodesByName: nodesBy((node, name) => node.propName === name),
};

/** The nodes and all below them, without nested resources, that are of a type or name. */
function nodesBy(matches: (node: Node, argument: string) => boolean) {
  return {
    fn: (inputs: Node[], argument: string): Node[] => {
      const found: Node[] = [];
      const visit = (node: Node): void => {
        if (matches(node, argument)) found.push(node);
        for (const child of children(node)) if (!isNestedResource(child)) visit(child);
      };
      for (const node of inputs) visit(node);
      return found;
    },
    arity: { 1: ['String' as const] },
    internalStructures: true,
  };
}

const isNestedResource = (node: Node): boolean => isResourceType((node.data as Json | null)?.resourceType);

function children(node: Node): Node[] {
  const type = schemaTypeOf(node);
  const data = (typeof node.data === 'object' ? node.data : undefined) ?? node._data;
  if (typeof data !== 'object' || data === null) return [];
  const names = new Set<string>();
  for (const key of Object.keys(data)) {
    const kind = key === 'resourceType' ? undefined : childKind(type, key.replace(/^_/, ''));
    if (kind) names.add(kind.name);
  }
  const { fhirpath, r4 } = evaluator();
  return [...names].flatMap((name) => fhirpath.util.makeChildResNodes(node.ctx, node, name, r4) as Node[]);
}

/** Types as the schema has them, found by walking down from the resource. */
function schemaTypeOf(node: Node): string {
  const data = node.data as Json | null;
  if (isResourceType(data?.resourceType)) return data.resourceType;
  if (!node.parentResNode) return node.fhirNodeDataType ?? 'Element';
  return kindOf(node)?.schemaType ?? 'Element';
}

function nodeTypeOf(node: Node): string | undefined {
  const data = node.data as Json | null;
  if (isResourceType(data?.resourceType)) return data.resourceType;
  return kindOf(node)?.type;
}

function kindOf(node: Node) {
  const parent = node.parentResNode;
  const key = keyOf(node);
  return parent && key !== undefined ? childKind(schemaTypeOf(parent), key) : undefined;
}

function location(node: Node, root: object): Location | undefined {
  if (typeof node !== 'object' || node === null || !('parentResNode' in node)) return undefined;
  const element = typeof node.data === 'object' && node.data !== null ? node.data : undefined;
  if (!node.parentResNode) return { holder: root, key: '', index: undefined, element: root };
  const key = keyOf(node);
  const holder = holderOf(node.parentResNode);
  if (key === undefined || !holder) return undefined;
  const list = Array.isArray((holder as Json)[key] ?? (holder as Json)[`_${key}`]);
  const plainElement = element && isPlain(element) ? element : undefined;
  return { holder, key, index: list ? (node.index ?? 0) : undefined, element: plainElement };
}

/** Dates and numbers may be objects of the evaluator's own. */
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

const holderOf = (node: Node): object | undefined =>
  typeof node.data === 'object' && node.data !== null && isPlain(node.data)
    ? node.data
    : ((node._data as object | null) ?? undefined);

/** `value` stands as `valueQuantity` in JSON. */
function keyOf(node: Node): string | undefined {
  const parent = node.parentResNode;
  const holder = parent && (holderOf(parent) as Json | undefined);
  if (!holder || node.propName === null) return undefined;
  if (node.propName in holder || `_${node.propName}` in holder) return node.propName;
  const type = schemaTypeOf(parent);
  for (const key of Object.keys(holder)) {
    const name = key.replace(/^_/, '');
    if (childKind(type, name)?.name === node.propName) return name;
  }
  return undefined;
}
