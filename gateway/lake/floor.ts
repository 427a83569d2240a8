import type { LakeTable } from '../../sync/sinks/lake/views.ts';
import { assertOneKind, kindOf, type Tables } from './kinds.ts';
import { type Node, QueryRefused } from './statement.ts';

/**
 * The floor: whoever is bound by it gets figures of groups, each over at least so many patients, and no row.
 *
 * A bound query is one SELECT over tables of the lake. It answers aggregates and what it groups by. An aggregate is
 * taken of a plain column, so that no CASE or FILTER makes one patient's figure of a group's; conditions compare columns
 * with constants of their kind (`kinds.ts`), so that nothing can fail for one row and tell of it; ids choose nothing. To
 * each query is added how many patients each table has to give to each group: one with too few is left out whatever its
 * figures are, and before LIMIT and OFFSET count, which would tell that it was there.
 *
 * What it can't stop is the difference of two answers that both pass (one with a condition more than the other). Every
 * query leaves an AuditEvent for that, and queries a minute are limited.
 */
const AGGREGATES = new Set([
  'count',
  'count_star',
  'sum',
  'avg',
  'mean',
  'median',
  'stddev',
  'stddev_samp',
  'stddev_pop',
  'variance',
  'var_samp',
  'var_pop',
  'approx_count_distinct',
]);
/** On a column of any type these answer for every value, and fail for none. */
const SAFE_FUNCTIONS = new Set([
  'lower',
  'upper',
  'year',
  'month',
  'quarter',
  'date_trunc',
  'date_part',
  'isodow',
  'hour',
]);
const OPERATORS = new Set(['=', '!=', '<>', '<', '>', '<=', '>=', '~~', '!~~', 'like', 'ilike', '~~*', '!~~*']);
/** Columns that name one patient or one resource, or hold all of it. */
const NAMING = /^(?:id|patient_id|version_id|resource|org_ids|.*_ref|ingested_at|last_updated)$/;

/** @returns the tables by alias, each of which has to give enough patients. @throws QueryRefused */
export function assertAggregate(root: Node, lake: readonly LakeTable[]): Tables {
  if (root.type !== 'SELECT_NODE') refuse('UNION and the like are not open to you.');
  if (((root.cte_map as { map?: unknown[] } | undefined)?.map ?? []).length > 0) refuse('WITH is not open to you.');
  if (root.having) refuse('HAVING is not open to you: groups with too few patients are left out by themselves.');
  if (root.qualify || root.sample) refuse('QUALIFY and SAMPLE are not open to you.');
  const tables = tablesIn(root.from_table as Node, lake);
  for (const modifier of (root.modifiers as Node[] | undefined) ?? []) {
    if (modifier.type !== 'ORDER_MODIFIER' && modifier.type !== 'LIMIT_MODIFIER')
      refuse('DISTINCT is not open to you; use GROUP BY.');
    for (const { expression } of (modifier.orders as { expression: Node }[] | undefined) ?? []) {
      if (expression.class !== 'CONSTANT') assertShown(expression, tables);
    }
    for (const limit of [modifier.limit, modifier.offset]) {
      if (limit && (limit as Node).class !== 'CONSTANT') refuse('LIMIT has to be a number.');
    }
  }
  const select = root.select_list as Node[];
  const groups = (root.group_expressions as Node[] | undefined) ?? [];
  for (const group of groups) if (group.class !== 'CONSTANT') assertPlain(group, tables);
  for (const shown of select) assertShown(shown, tables);
  if (groups.length === 0 && !select.every(isAggregate))
    refuse('You get figures of groups: use count, sum, avg … with GROUP BY.');
  if (root.where_clause) assertCondition(root.where_clause as Node, tables);
  return tables;
}

/** The same query for groups to which each table gave so many patients. DuckDB reads the tree again. */
export function withFloor(root: Node, tables: Tables, floor: number): Node {
  const children = [...tables.keys()].map((alias) => ({
    class: 'COMPARISON',
    type: 'COMPARE_GREATERTHANOREQUALTO',
    alias: '',
    query_location: 0,
    left: {
      class: 'FUNCTION',
      type: 'FUNCTION',
      alias: '',
      query_location: 0,
      function_name: 'count',
      schema: '',
      children: [column([alias, 'k_subject'])],
      filter: null,
      order_bys: { type: 'ORDER_MODIFIER', orders: [] },
      distinct: true,
      is_operator: false,
      export_state: false,
      catalog: '',
    },
    right: {
      class: 'CONSTANT',
      type: 'VALUE_CONSTANT',
      alias: '',
      query_location: 0,
      value: { type: { id: 'INTEGER', type_info: null }, is_null: false, value: floor },
    },
  }));
  const all = { class: 'CONJUNCTION', type: 'CONJUNCTION_AND', alias: '', query_location: 0, children };
  return { ...root, having: children.length > 1 ? all : children[0] };
}

const column = (names: readonly string[]): Node => ({
  class: 'COLUMN_REF',
  type: 'COLUMN_REF',
  alias: '',
  query_location: 0,
  column_names: names,
});

/** Base tables and joins of them on equal columns. */
function tablesIn(from: Node | undefined, lake: readonly LakeTable[]): Tables {
  if (from?.type === 'BASE_TABLE') {
    if (from.sample) refuse('SAMPLE is not open to you.');
    const called = String(from.table_name).toLowerCase();
    const table = lake.find(({ name, alias }) => name === called || alias?.toLowerCase() === called)!;
    return new Map([[String(from.alias || from.table_name), table.type]]);
  }
  if (from?.type !== 'JOIN') refuse('FROM takes tables of the lake and joins of them.');
  if (from!.ref_type !== 'REGULAR' || ((from!.using_columns as unknown[] | undefined) ?? []).length > 0) {
    refuse('Join with ON, on columns that are equal.');
  }
  const sides = [tablesIn(from!.left as Node, lake), tablesIn(from!.right as Node, lake)];
  const tables = new Map(sides.flatMap((side) => [...side]));
  if (tables.size < sides[0]!.size + sides[1]!.size) refuse('Two tables have one name.');
  for (const part of conjuncts(from!.condition as Node | undefined)) {
    const [left, right] = [part.left as Node, part.right as Node];
    const isEqual = part.type === 'COMPARE_EQUAL' && left?.class === 'COLUMN_REF' && right?.class === 'COLUMN_REF';
    if (!isEqual) refuse('Join with ON, on columns that are equal.');
    assertOneKind([left, right], tables);
  }
  return tables;
}

const conjuncts = (condition: Node | undefined): Node[] =>
  condition?.type === 'CONJUNCTION_AND'
    ? (condition.children as Node[]).flatMap(conjuncts)
    : condition
      ? [condition]
      : [];

const isAggregate = (node: Node): boolean => node.class === 'FUNCTION' && AGGREGATES.has(String(node.function_name));

function assertShown(node: Node, tables: Tables): void {
  if (!isAggregate(node)) {
    assertPlain(node, tables);
    return;
  }
  if (node.filter) refuse('FILTER is not open to you.');
  if (((node.order_bys as { orders?: unknown[] } | null)?.orders ?? []).length > 0)
    refuse('ORDER BY in an aggregate is not open to you.');
  const children = node.children as Node[];
  const isCount = /count/.test(String(node.function_name));
  for (const child of children) {
    if (child.class === 'STAR' && isCount) continue;
    if (child.class !== 'COLUMN_REF') refuse('An aggregate is taken of a column.');
    if (!isCount) assertPlain(child, tables);
  }
}

/** A column that names nobody, or a safe function of one. */
function assertPlain(node: Node, tables: Tables): void {
  if (node.class === 'COLUMN_REF') {
    const name = String((node.column_names as string[]).at(-1)).toLowerCase();
    if (NAMING.test(name) || name === 'k_subject')
      refuse('Columns that name a patient or a resource are counted only.');
    if ((node.column_names as string[]).length > 2) refuse('Only columns of the tables are open to you.');
    return;
  }
  const isSafe = node.class === 'FUNCTION' && SAFE_FUNCTIONS.has(String(node.function_name));
  if (!isSafe) refuse('Here a column, or lower, upper, year, month, quarter or date_trunc of one, is expected.');
  for (const child of node.children as Node[]) if (child.class !== 'CONSTANT') assertPlain(child, tables);
  kindOf(node, tables);
}

function assertCondition(node: Node, tables: Tables): void {
  const children = (node.children as Node[] | undefined) ?? [];
  if (node.class === 'CONJUNCTION' || (node.class === 'OPERATOR' && node.type === 'OPERATOR_NOT')) {
    for (const child of children) assertCondition(child, tables);
    return;
  }
  if (node.class === 'COLUMN_REF') {
    assertPlain(node, tables);
    if (kindOf(node, tables) !== 'boolean') refuse('A column is a condition only when it is true or false.');
    return;
  }
  const operands = operandsOf(node, children);
  for (const operand of operands)
    if (operand.class !== 'CONSTANT' && operand.class !== 'CAST') assertPlain(operand, tables);
  const isLike = node.class === 'FUNCTION';
  assertOneKind(operands, tables);
  if (isLike && kindOf(operands[0]!, tables) !== 'text') refuse('LIKE is of text.');
}

function operandsOf(node: Node, children: readonly Node[]): readonly Node[] {
  if (node.class === 'COMPARISON') return [node.left as Node, node.right as Node];
  if (node.class === 'BETWEEN') return [node.input as Node, node.lower as Node, node.upper as Node];
  const isSet =
    node.class === 'OPERATOR' && /^(?:OPERATOR_IS_(?:NOT_)?NULL|COMPARE_(?:NOT_)?IN)$/.test(String(node.type));
  const isLike = node.class === 'FUNCTION' && OPERATORS.has(String(node.function_name));
  return isSet || isLike ? children : refuse('WHERE compares columns with constants.');
}

function refuse(text: string): never {
  throw new QueryRefused(text);
}
