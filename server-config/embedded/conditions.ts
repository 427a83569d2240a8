import type { SQLInputValue } from 'node:sqlite';

/**
 * A part of a WHERE over the rows of `resource AS <alias>`. `driver`, where there is one, lists the rows that fulfil it
 * from an index, for the planner in search.ts to start from.
 */
export interface Condition {
  readonly sql: string;
  readonly args: readonly SQLInputValue[];
  readonly driver?: { readonly sql: string; readonly args: readonly SQLInputValue[] };
}

export const NEVER: Condition = { sql: '0', args: [] };

export const condition = (sql: string, args: readonly SQLInputValue[] = []): Condition => ({ sql, args });

export function not(inner: Condition): Condition {
  return { sql: `NOT (${inner.sql})`, args: inner.args };
}

export function and(conditions: readonly Condition[]): Condition {
  if (conditions.length === 1) return conditions[0]!;
  if (conditions.length === 0) return condition('1');
  return join(conditions, ' AND ');
}

export function or(conditions: readonly Condition[]): Condition {
  if (conditions.length === 1) return conditions[0]!;
  if (conditions.length === 0) return NEVER;
  return join(conditions, ' OR ');
}

/** True of the resources that have an index row of this parameter for which `where` (over `x`) holds. */
export function indexed(alias: string, table: string, param: number, where: Condition): Condition {
  const args = [param, ...where.args];
  const rows = `FROM ${table} AS x WHERE x.param = ? AND (${where.sql})`;
  return {
    sql: `EXISTS (SELECT 1 FROM ${table} AS x WHERE x.rid = ${alias}.rid AND x.param = ? AND (${where.sql}))`,
    args,
    driver: { sql: `SELECT x.rid ${rows}`, args },
  };
}

function join(conditions: readonly Condition[], operator: string): Condition {
  return {
    sql: `(${conditions.map((c) => `(${c.sql})`).join(operator)})`,
    args: conditions.flatMap((c) => c.args),
  };
}
