import type { SQLInputValue } from 'node:sqlite';
import {
  AccessPolicyInteraction,
  DEFAULT_MAX_SEARCH_COUNT,
  DEFAULT_SEARCH_COUNT,
  EMPTY,
  forbidden,
  type SearchRequest,
  validateResourceType,
} from '@medplum/core';
import type { Access } from './access.ts';
import { and, type Condition, condition } from './conditions.ts';
import { type Cursor, parseCursor } from './cursor.ts';
import { filterCondition, type SearchScope } from './filters.ts';
import { fail, failBadRequest, notSupported } from './outcomes.ts';
import { indexedParameter } from './search-parameters.ts';
import { securityConditions } from './security.ts';
import { ANY_TYPE, type Row, type SqliteStore } from './store.ts';

/** What a search finds: one page, the first resource behind it, and how many there are in all if that was asked for. */
export interface Found {
  readonly rows: Row[];
  readonly next: Row | undefined;
  readonly total: number | undefined;
}

/** The page with the defaults of Medplum: 20 entries, at most 1000. */
export interface Page {
  readonly count: number;
  readonly offset: number;
}

/** Drivers that list more rows than this are not told apart. */
const PROBE = 2000;

/**
 * Finds the resources that a search request means and that the caller may see, in a deterministic order. Rows are narrowed
 * by the index that lists the fewest (SQLite would have to guess, a probe of each costs microseconds), the other
 * conditions are then seeks into the index rows of one resource.
 */
export function findRows(store: SqliteStore, access: Access, request: SearchRequest): Found {
  const types = request.types ?? [request.resourceType];
  for (const type of types) assertSearchable(access, type);
  for (const { resourceType } of [...(request.include ?? EMPTY), ...(request.revInclude ?? EMPTY)]) {
    assertSearchable(access, resourceType);
  }
  const { count, offset } = pageOf(request);
  const scope = scopeOf(store, access);
  const cursor = cursorOf(request);
  const wheres = types.map((type) => whereOf(store, access, scope, type, request, cursor));
  let found: Row[] = [];
  if (count > 0) {
    const { sql, args } = union(wheres, request, store);
    const rids = store.all(`${sql} LIMIT ? OFFSET ?`, ...args, count + 1, offset);
    found = rids.map(({ rid }) => store.readRid(rid as number));
  }
  const rows = found.slice(0, count);
  return {
    rows,
    next: found[count],
    total: request.total && request.total !== 'none' ? total(store, wheres) : undefined,
  };
}

/** Does this one resource fulfil the caller's policy for this interaction, by the index? */
export function isVisible(store: SqliteStore, access: Access, row: Row, interaction: AccessPolicyInteraction): boolean {
  const all = and(securityConditions(access, scopeOf(store, access), row.type, 'r', interaction));
  return store.one(`SELECT 1 FROM resource AS r WHERE r.rid = ? AND ${all.sql}`, row.rid, ...all.args) !== undefined;
}

export function pageOf(request: SearchRequest): Page {
  const count = Math.min(request.count ?? DEFAULT_SEARCH_COUNT, DEFAULT_MAX_SEARCH_COUNT);
  const offset = request.offset ?? 0;
  if (Number.isNaN(count) || count < 0) failBadRequest('Invalid _count');
  if (Number.isNaN(offset) || offset < 0) failBadRequest('Invalid _offset');
  return { count, offset };
}

/** All types whose resources decide the answer: a transaction that has written none of them need not ask again. */
export function typesOf(request: SearchRequest): Set<string> {
  const types = new Set<string>(request.types ?? [request.resourceType]);
  for (const { code } of request.filters ?? EMPTY) {
    // Chains name their types only in part (`patient.identifier`): all of them, then.
    if (code.includes('.') || code.startsWith('_has:')) types.add(ANY_TYPE);
  }
  return types;
}

function assertSearchable(access: Access, type: string): void {
  validateResourceType(type);
  if (type === 'Binary') failBadRequest('Cannot search on Binary resource type');
  if (!access.supports(AccessPolicyInteraction.SEARCH, type)) fail(forbidden);
}

function scopeOf(store: SqliteStore, access: Access): SearchScope {
  const scope: SearchScope = {
    param: (type, code) => store.param(type, code),
    visible: (type, alias) => securityConditions(access, scope, type, alias, AccessPolicyInteraction.SEARCH),
  };
  return scope;
}

interface Where {
  readonly type: string;
  readonly condition: Condition;
}

function whereOf(
  store: SqliteStore,
  access: Access,
  scope: SearchScope,
  type: string,
  request: SearchRequest,
  cursor: Cursor | undefined
): Where {
  const conditions = [
    ...(request.filters ?? EMPTY).map((filter) => filterCondition(scope, type, 'r', filter)),
    ...securityConditions(access, scope, type, 'r', AccessPolicyInteraction.SEARCH),
    ...(cursor ? [cursorCondition(cursor)] : []),
  ];
  const driver = cheapestDriver(store, conditions);
  const all = and(conditions);
  if (!driver) {
    return { type, condition: condition(`r.type = ? AND r.deleted = 0 AND ${all.sql}`, [type, ...all.args]) };
  }
  // The plus keeps SQLite from walking all resources of the type instead.
  const sql = `r.rid IN (${driver.sql}) AND +r.type = ? AND +r.deleted = 0 AND ${all.sql}`;
  return { type, condition: condition(sql, [...driver.args, type, ...all.args]) };
}

function cheapestDriver(store: SqliteStore, conditions: Condition[]): Condition['driver'] {
  let best: Condition['driver'];
  let fewest = PROBE;
  for (const { driver } of conditions) {
    if (!driver) continue;
    const sql = `SELECT COUNT(*) AS n FROM (${driver.sql} LIMIT ${fewest})`;
    const n = store.one(sql, ...driver.args)!.n as number;
    if (n < fewest) {
      best = driver;
      fewest = n;
    }
  }
  return best;
}

function union(wheres: Where[], request: SearchRequest, store: SqliteStore): { sql: string; args: SQLInputValue[] } {
  const { keys, order } = ordering(request, wheres, store);
  const columns = ['r.rid AS rid', 'r.updated AS updated', 'r.id AS id', ...keys.map((k) => k.sql)].join(', ');
  const keyArgs = keys.flatMap((k) => k.args);
  return {
    sql: `${wheres.map((w) => `SELECT ${columns} FROM resource AS r WHERE ${w.condition.sql}`).join(' UNION ALL ')} ORDER BY ${order}`,
    args: wheres.flatMap((w) => [...keyArgs, ...w.condition.args]),
  };
}

interface Ordering {
  readonly keys: { readonly sql: string; readonly args: SQLInputValue[] }[];
  readonly order: string;
}

/** Missing values come last, and first when descending, as in PostgreSQL; ties go by time of writing. */
function ordering(request: SearchRequest, wheres: Where[], store: SqliteStore): Ordering {
  const keys: Ordering['keys'] = [];
  const order: string[] = [];
  for (const { code, descending } of request.sortRules ?? EMPTY) {
    const direction = descending ? 'DESC NULLS FIRST' : 'ASC NULLS LAST';
    if (code === '_id' || code === '_lastUpdated') {
      order.push(`${code === '_id' ? 'id' : 'updated'} ${descending ? 'DESC' : 'ASC'}`);
      continue;
    }
    if (wheres.length !== 1) fail(notSupported(`_sort=${code} over several types`));
    const { type } = wheres[0]!;
    const parameter = indexedParameter(type, code);
    if (!parameter) failBadRequest(`Unknown search parameter: ${code}`);
    const column = {
      token: 'value',
      reference: 'value',
      date: descending ? 'high' : 'low',
      string: 'folded',
      number: 'low',
    };
    const pick = descending ? 'MAX' : 'MIN';
    const whole = parameter.table === 'string' ? ' AND s.word = 0' : '';
    keys.push({
      sql: `(SELECT ${pick}(s.${column[parameter.table]}) FROM ${parameter.table} AS s WHERE s.rid = r.rid AND s.param = ?${whole}) AS key${keys.length}`,
      args: [store.param(type, code)],
    });
    order.push(`key${keys.length - 1} ${direction}`);
  }
  const latestFirst = request.sortRules?.[0]?.code === '_lastUpdated' && request.sortRules[0].descending;
  const tie = latestFirst ? ' DESC' : '';
  return { keys, order: [...order, `updated${tie}`, `rid${tie}`].join(', ') };
}

function total(store: SqliteStore, wheres: Where[]): number {
  const sql = wheres.map((w) => `SELECT COUNT(*) AS n FROM resource AS r WHERE ${w.condition.sql}`).join(' UNION ALL ');
  const counts = store.all(sql, ...wheres.flatMap((w) => w.condition.args));
  return counts.reduce((sum, { n }) => sum + (n as number), 0);
}

function cursorOf(request: SearchRequest): Cursor | undefined {
  return request.cursor ? parseCursor(request.cursor) : undefined;
}

function cursorCondition({ instant, excluded }: Cursor): Condition {
  return condition('r.updated >= ? AND r.id NOT IN (SELECT value FROM json_each(?))', [
    instant,
    JSON.stringify(excluded),
  ]);
}
