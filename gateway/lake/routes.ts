import express, { Router } from 'express';
import { z } from 'zod';
import type { Role } from '../../config/ids.ts';
import { during } from '../../sync/audit/during.ts';
import { fhirExport } from '../../sync/audit/kinds.ts';
import { columnsOf } from '../../sync/sinks/lake/columns.ts';
import { type Caller, callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal, toRefusal } from '../errors.ts';
import { lakeTables, queryLake } from './query.ts';
import { QueryRefused } from './statement.ts';

/** Who may ask the lake. Whoever is not bound by the floor sees the pseudonymous rows of the own organization. */
const ROLES: Readonly<Partial<Record<Role, { readonly bound: boolean }>>> = {
  RESEARCHER: { bound: true },
  CLINICIAN: { bound: true },
  COMPLIANCE: { bound: true },
  ADMIN: { bound: false },
};
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const bodySchema = z.object({ sql: z.string().min(1).max(20_000) });
/** Each query has a database and its memory. */
const AT_ONCE = 2;

/** `POST /lake/query` `{ sql }`: see README.md. `GET /lake/tables`: what can be asked. */
export function lakeRouter(deps: GatewayDeps): Router {
  const { settings } = deps;
  const router = Router();
  let running = 0;

  router.get('/tables', (_req, res) => {
    permitted(callerOf(res));
    const named = lakeTables(settings.lakeDir).flatMap(({ type, name, alias }) => {
      const columns = [...columnsOf(type).map((column) => column.name), 'resource'];
      return (alias ? [alias, name] : [name]).map((table) => [table, columns] as const);
    });
    res.json({ tables: named.map(([table]) => table), columns: Object.fromEntries(named) });
  });

  router.post('/query', express.json({ limit: '50kb', type: '*/*' }), async (req, res) => {
    const caller = callerOf(res);
    const { bound, orgId } = permitted(caller);
    const asked = bodySchema.safeParse(req.body);
    if (!asked.success) throw refusal(400, 'The body has to be { "sql": "SELECT …" }.');
    if (running >= AT_ONCE) throw refusal(429, 'The lake is busy. Try again later.');
    running++;
    const limits = {
      rows: settings.ATLAS_LAKE_QUERY_ROWS,
      seconds: settings.ATLAS_LAKE_QUERY_SECONDS,
      memoryMb: settings.ATLAS_LAKE_QUERY_MEMORY_MB,
    };
    const about = fhirExport({ agent: caller, purpose: 'HRESCH', recipient: 'lake-query' });
    try {
      const answer = await during(
        deps.audit,
        { ...about, operation: 'lake-query' },
        async () => {
          const query = { sql: asked.data.sql, orgId, floor: bound ? settings.ATLAS_LAKE_FLOOR : undefined };
          const result = await queryLake(settings.lakeDir, query, limits).catch((err: unknown) => {
            throw err instanceof QueryRefused ? refusal(400, err.message) : err;
          });
          return { result, audited: { count: result.rowCount } };
        },
        (err) => toRefusal(err).status
      );
      res.set('Cache-Control', 'no-store').json(answer);
    } finally {
      running--;
    }
  });
  return router;
}

/** @throws Refusal 403 */
function permitted({ role, orgId }: Caller): { bound: boolean; orgId: string } {
  const rule = role && ROLES[role];
  if (!rule || !orgId || !UUID.test(orgId)) throw refusal(403, 'Your role may not ask the lake.');
  return { ...rule, orgId };
}
