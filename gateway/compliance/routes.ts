import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { PATIENT_TOKEN_PATTERN } from '../../privacy/index.ts';
import { during } from '../../sync/audit/during.ts';
import { auditReport } from '../../sync/audit/kinds.ts';
import type { AuditRow } from '../../sync/audit-mirror/flatten.ts';
import type { Caller } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, toRefusal } from '../errors.ts';
import { breakGlass } from './break-glass.ts';
import type { AuditDesk } from './desk.ts';
import { type Disclosure, disclosures, disclosuresTable } from './disclosures.ts';
import { eventOf, eventsOf, eventsTable } from './events.ts';
import { type Asked, parsed, readFilter } from './query.ts';
import { facets, heatmap, timeline } from './sums.ts';
import { sendTable } from './tables.ts';
import { unusual } from './unusual.ts';
import { officer } from './who.ts';

const MOST_EXPORTED = 100_000;
/** A PDF is to be read by people. */
const MOST_IN_PDF = 5_000;
/** For what is unusual, unless `since` says otherwise. */
const LOOKED_BACK_MS = 31 * 86_400_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const format = <const F extends readonly [string, ...string[]]>(formats: F) =>
  z.object({ format: z.enum(formats).default(formats[0]) });

/** `/fhir/admin/compliance/*`: the trail, for the compliance officer's console. See the README for every path. */
export function complianceRouter(deps: GatewayDeps, desk: AuditDesk): Router {
  const router = Router();

  /** Reading the trail is in the trail too. */
  const report =
    (
      name: string,
      answer: (asked: Asked, req: Request, res: Response, caller: Officer) => Promise<number | undefined>
    ) =>
    async (req: Request, res: Response) => {
      const caller = officer(res);
      const token = String(req.params.token ?? '');
      const about = auditReport({
        agent: caller,
        report: name,
        patientTokens: PATIENT_TOKEN_PATTERN.test(token) ? [token] : [],
      });
      await during(
        deps.audit,
        about,
        async () => {
          const asked = readFilter(req.query, caller.orgId, { fallback: 50 });
          res.set('Cache-Control', 'no-store');
          return { result: undefined, audited: { count: await answer(asked, req, res, caller) } };
        },
        (err) => toRefusal(err).status
      );
    };

  router.get(
    '/events',
    report('events', async ({ filter, limit, offset }, _req, res) => {
      const { total, events, complete } = await (await desk.search()).find(filter, { limit, offset, hurry: true });
      res.json({ success: true, total, limit, offset, complete, events });
      return events.length;
    })
  );
  router.get(
    '/events/export',
    report('events-export', async ({ filter }, req, res) => {
      const asked = parsed(format(['csv', 'ndjson', 'pdf']), { format: req.query.format });
      const limit = asked.format === 'pdf' ? MOST_IN_PDF : MOST_EXPORTED;
      const { total, events } = await (await desk.search()).find(filter, { limit, offset: 0 });
      if (asked.format === 'ndjson') {
        res
          .type('application/x-ndjson')
          .set('Content-Disposition', 'attachment; filename="audit-events.ndjson"')
          .send(events.map((row) => `${JSON.stringify(row)}\n`).join(''));
      } else {
        const notes = [`${events.length} of ${total} events, newest first.`];
        await sendTable(res, eventsTable('AuditEvents', notes, events), asked.format, 'audit-events');
      }
      return events.length;
    })
  );
  router.get(
    '/events/:id',
    report('event', async (_asked, req, res, caller) => {
      const row = await rowOf(deps, desk, String(req.params.id), caller.orgId);
      const detail = await eventOf(deps, desk, row);
      if (!detail) throw notFound();
      const { decision: result, consent, provision, rule } = row;
      res.json({ success: true, row, decision: { result, consent, provision, rule }, ...detail });
      return 1;
    })
  );
  router.get(
    '/timeline',
    report('timeline', async ({ filter }, req, res) => {
      const interval = parsed(z.object({ interval: z.enum(['hour', 'day', 'week']).default('day') }), {
        interval: req.query.interval,
      });
      res.json({ success: true, ...interval, buckets: await timeline(await desk.search(), filter, interval.interval) });
      return undefined;
    })
  );
  router.get(
    '/heatmap',
    report('heatmap', async ({ filter }, req, res) => {
      const { offsetMinutes } = parsed(clock, req.query);
      res.json({ success: true, cells: await heatmap(await desk.search(), filter, offsetMinutes) });
      return undefined;
    })
  );
  router.get(
    '/facets',
    report('facets', async ({ filter }, _req, res) => {
      res.json({ success: true, facets: await facets(await desk.search(), filter) });
      return undefined;
    })
  );
  router.get(
    '/disclosures/:token',
    report('disclosures', async ({ filter }, req, res) => {
      const token = String(req.params.token);
      if (!PATIENT_TOKEN_PATTERN.test(token)) throw notFound();
      const asked = parsed(format(['json', 'csv', 'pdf', 'fhir']).extend({ all: z.stringbool().default(false) }), {
        format: req.query.format,
        all: req.query.all,
      });
      const options = { all: asked.all, now: new Date() };
      const listed = await disclosures(await desk.search(), { ...filter, entity: token }, options);
      if (asked.format === 'csv' || asked.format === 'pdf') {
        await sendTable(res, disclosuresTable(token, asked.all, listed), asked.format, 'disclosures');
      } else if (asked.format === 'fhir') {
        res.type('application/fhir+json').send(JSON.stringify(await asBundle(deps, desk, listed)));
      } else {
        const shown = listed.map(({ row, ...disclosure }) => ({ ...disclosure, event: row.id }));
        res.json({ success: true, patientToken: token, count: shown.length, disclosures: shown });
      }
      return listed.length;
    })
  );
  router.get(
    '/access',
    report('access', async ({ filter }, req, res) => {
      const asked = parsed(format(['json', 'csv', 'pdf']).extend({ agentReference: z.string() }), {
        format: req.query.format,
        agentReference: req.query.agentReference,
      });
      const limit = asked.format === 'pdf' ? MOST_IN_PDF : MOST_EXPORTED;
      const { total, events } = await (await desk.search()).find(filter, { limit, offset: 0 });
      const patients = new Set(events.flatMap((row) => row.patients));
      if (asked.format === 'json') {
        res.json({
          success: true,
          agent: filter.agent,
          total,
          patients: [...patients],
          events: events.slice(0, 1_000),
        });
      } else {
        const notes = [`${filter.agent}: ${total} events, ${patients.size} patients.`];
        await sendTable(res, eventsTable('Accesses of one user', notes, events), asked.format, 'access');
      }
      return events.length;
    })
  );
  router.get(
    '/break-glass',
    report('break-glass', async ({ filter }, _req, res) => {
      const sessions = await breakGlass(await desk.search(), filter);
      res.json({ success: true, count: sessions.length, sessions });
      return sessions.length;
    })
  );
  router.get(
    '/unusual',
    report('unusual', async ({ filter }, req, res) => {
      const options = { ...parsed(clock, req.query), hasEncounter: (patient: string) => hasEncounter(deps, patient) };
      const until = filter.until ?? Date.now();
      const looked = { ...filter, until, since: filter.since ?? until - LOOKED_BACK_MS };
      const findings = await unusual(await desk.search(), looked, options);
      const [from, to] = [looked.since, looked.until].map((time) => new Date(time).toISOString());
      res.json({ success: true, since: from, until: to, count: findings.length, findings });
      return findings.length;
    })
  );
  router.get(
    '/integrity',
    report('integrity', async (_asked, _req, res) => {
      res.json({ success: true, verification: (await desk.verification()) ?? null });
      return undefined;
    })
  );
  router.post(
    '/integrity/verify',
    report('integrity-verify', async (_asked, _req, res) => {
      res.json({ success: true, verification: await desk.verify() });
      return undefined;
    })
  );
  return router;
}

type Officer = Caller & { readonly orgId: string };

const hour = (fallback: number) => z.coerce.number().int().min(0).max(24).default(fallback);
/** Working hours and the clock on the wall; minutes east of UTC, as `-new Date().getTimezoneOffset()` gives them. */
const clock = z.object({
  from: hour(7),
  to: hour(20),
  offsetMinutes: z.coerce.number().int().min(-840).max(840).default(0),
  manyPatients: z.coerce.number().int().min(1).max(100_000).default(30),
});

/** When it was recorded is asked of the store, so that one row group is looked through and not the whole index. */
async function rowOf({ medplum }: GatewayDeps, desk: AuditDesk, id: string, orgId: string): Promise<AuditRow> {
  if (!UUID.test(id)) throw notFound();
  const search = await desk.search();
  const stored = await medplum.readResource('AuditEvent', id, { cache: 'no-store' }).catch(() => undefined);
  const since = stored && Date.parse(stored.recorded);
  const places = [...(since ? [{ since, until: since + 1 }] : []), {}];
  for (const place of places) {
    const [row] = (await search.find({ org: orgId, id, ...place }, { limit: 1, offset: 0 })).events;
    if (row) return row;
  }
  throw notFound();
}

async function asBundle(deps: GatewayDeps, desk: AuditDesk, listed: readonly Disclosure[]) {
  const events = await eventsOf(
    deps,
    desk,
    listed.map(({ row }) => row)
  );
  const entry = events.map((resource) => ({ resource }));
  return { resourceType: 'Bundle', type: 'collection', timestamp: new Date().toISOString(), entry };
}

async function hasEncounter({ medplum, namespace }: GatewayDeps, patient: string): Promise<boolean> {
  const query = patient.startsWith('Patient/')
    ? { subject: patient }
    : { 'subject:Patient.identifier': `${namespace.patientToken}|${patient}` };
  const found = await medplum.search('Encounter', { ...query, _count: '1', _fields: 'id' }, { cache: 'no-store' });
  return (found.entry ?? []).length > 0;
}
