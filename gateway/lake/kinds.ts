import { columnsOf } from '../../sync/sinks/lake/columns.ts';
import { type Node, QueryRefused } from './statement.ts';

/** What can be compared without a cast, and so without failing for one row and not for another. */
export type Kind = 'text' | 'number' | 'time' | 'boolean' | 'list';

/** The tables of a query, by what it calls them, with the FHIR type of each. */
export type Tables = ReadonlyMap<string, string>;

const KINDS: Readonly<Record<string, Kind>> = {
  TIMESTAMP: 'time',
  DATE: 'time',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  'VARCHAR[]': 'list',
};
const PARTS = new Set(['year', 'quarter', 'month', 'week', 'day', 'hour']);
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z?)?$/;
/** DuckDB makes one DECIMAL of both sides of a comparison, of at most 38 digits. */
const MOST_DIGITS = 15;

/**
 * The kind of a column, a constant or a safe function of a column.
 * @throws QueryRefused for what has none, or could fail for a value of a row
 */
export function kindOf(node: Node, tables: Tables): Kind | 'null' {
  if (node.class === 'COLUMN_REF') return kindOfColumn(node.column_names as string[], tables);
  if (node.class === 'CONSTANT') return kindOfConstant(node);
  if (node.class === 'CAST') return kindOfTyped(node);
  const name = String(node.function_name);
  const children = node.children as Node[];
  if (name === 'lower' || name === 'upper') return of('text', children, tables) && 'text';
  if (name === 'date_trunc' || name === 'date_part') {
    const [part, ...rest] = children;
    if (part?.class !== 'CONSTANT' || !PARTS.has(String((part.value as { value?: unknown }).value)))
      refuse(`The part of a time is one of ${[...PARTS].join(', ')}.`);
    return of('time', rest, tables) && (name === 'date_trunc' ? 'time' : 'number');
  }
  return of('time', children, tables) && 'number';
}

/** @throws QueryRefused when the sides of a comparison are not of one kind */
export function assertOneKind(operands: readonly Node[], tables: Tables): void {
  const kinds = new Set(operands.map((operand) => kindOf(operand, tables)));
  kinds.delete('null');
  const isTime = kinds.has('time') && kinds.delete('text');
  if (isTime && !operands.every((one) => kindOf(one, tables) !== 'text' || isIso(one))) unlike();
  if (kinds.size > 1) unlike();
}

function of(kind: Kind, [only, ...others]: readonly Node[], tables: Tables): true {
  if (!only || others.length > 0 || only.class === 'CONSTANT' || kindOf(only, tables) !== kind)
    refuse(`This function is of one ${kind} column.`);
  return true;
}

function kindOfColumn(names: readonly string[], tables: Tables): Kind {
  const name = names.at(-1)!.toLowerCase();
  const table = names.length > 1 ? names[0]!.toLowerCase() : undefined;
  for (const [alias, type] of tables) {
    if (table !== undefined && alias.toLowerCase() !== table) continue;
    const column = columnsOf(type).find((one) => one.name === name);
    if (column) return column.as ? KINDS[column.as]! : 'text';
  }
  return refuse('The query names a column that its tables have not.');
}

function kindOfConstant({ value }: Node): Kind | 'null' {
  const { type, is_null } = value as {
    type: { id: string; type_info?: { width?: number } | null };
    is_null?: boolean;
  };
  if (is_null) return 'null';
  if (type.id === 'VARCHAR') return 'text';
  const isSmall = type.id === 'DECIMAL' && (type.type_info?.width ?? Infinity) <= MOST_DIGITS;
  return isSmall || ['INTEGER', 'BIGINT', 'DOUBLE'].includes(type.id)
    ? 'number'
    : refuse(`A number here has at most ${MOST_DIGITS} digits.`);
}

/** `DATE '2026-01-31'`, `TRUE`: whatever else a constant is cast to may fail, and only where a row comes to it. */
function kindOfTyped(node: Node): Kind {
  const to = String((node.cast_type as { id?: unknown }).id);
  const child = node.child as Node;
  if (to === 'BOOLEAN' && ['t', 'f'].includes(textOf(child) ?? '')) return 'boolean';
  if (/^(?:DATE|TIMESTAMP)/.test(to) && isIso(child)) return 'time';
  return refuse("A typed constant is a time such as DATE '2026-01-31', TRUE or FALSE.");
}

const textOf = (node: Node): string | undefined => {
  const text = node.class === 'CONSTANT' ? (node.value as { value?: unknown }).value : undefined;
  return typeof text === 'string' ? text : undefined;
};

function isIso(node: Node): boolean {
  const text = textOf(node);
  if (text === undefined || !ISO.test(text)) return false;
  const day = new Date(text.slice(0, 10));
  const time = new Date(text.replace(' ', 'T'));
  return (
    !Number.isNaN(time.getTime()) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10))
  );
}

function unlike(): never {
  throw new QueryRefused(
    "Compare what is alike: text with text, numbers with numbers, times with a time such as DATE '2026-01-31'."
  );
}

function refuse(text: string): never {
  throw new QueryRefused(text);
}
