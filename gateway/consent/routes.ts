import express, { type Request, type Response, Router } from 'express';
import { vaultLocation } from '../../config/vault.ts';
import { openVault } from '../../privacy/index.ts';
import { createOrganizations } from '../../sync/ingress/organizations.ts';
import { callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { breakGlassRouter } from './break-glass-routes.ts';
import { createConsentLife } from './life.ts';
import { PREVIEW_COLUMNS } from './preview.ts';

/** A signed form of some pages. */
const MOST_BODY = '12mb';

/**
 * `/fhir/consent/*`: what a patient has consented to, told, recorded, amended, revoked, and shown before it is; and
 * break-glass. Answers are `{ success: true, … }`, refusals OperationOutcomes. See README.md for the table.
 */
export function consentRouter(deps: GatewayDeps): Router {
  const vault = openVault(vaultLocation(deps.settings));
  const life = createConsentLife(deps, vault);
  const organizations = createOrganizations(deps);
  const router = Router();
  const json = express.json({ limit: MOST_BODY, type: ['application/json', 'application/fhir+json'] });
  const answer =
    (work: (req: Request, res: Response) => Promise<object>, status = 200) =>
    async (req: Request, res: Response) => {
      const found = await work(req, res);
      res
        .status(status)
        .set('Cache-Control', 'no-store')
        .json({ success: true, ...found });
    };
  const token = (req: Request): string => String(req.params.token);
  const id = (req: Request): string => String(req.params.id);

  router.use('/break-glass', breakGlassRouter(deps, vault));
  router.get(
    '/patient/:token',
    answer(async (req, res) => {
      const caller = callerOf(res);
      const consents = await life.list(caller, token(req));
      return { policy: await organizations.consentPolicy(caller.orgId!), count: consents.length, consents };
    })
  );
  router.post(
    '/patient/:token',
    json,
    answer(async (req, res) => ({ consent: await life.record(callerOf(res), token(req), req.body) }), 201)
  );
  router.get(
    '/patient/:token/preview',
    answer(async (req, res) => ({
      columns: PREVIEW_COLUMNS,
      rows: await life.preview(callerOf(res), token(req), undefined, req.query.actor),
    }))
  );
  router.post(
    '/patient/:token/preview',
    json,
    answer(async (req, res) => ({
      columns: PREVIEW_COLUMNS,
      rows: await life.preview(callerOf(res), token(req), req.body, req.query.actor),
    }))
  );
  router.get(
    '/:id/history',
    answer(async (req, res) => ({ versions: await life.history(callerOf(res), id(req)) }))
  );
  router.get(
    '/:id/form',
    answer(async (req, res) => ({ form: await life.form(callerOf(res), id(req)) }))
  );
  router.post(
    '/:id/amend',
    json,
    answer(async (req, res) => ({ consent: await life.amend(callerOf(res), id(req), req.body) }))
  );
  router.post(
    '/:id/revoke',
    answer(async (req, res) => ({ consent: await life.revoke(callerOf(res), id(req)) }))
  );
  router.post(
    '/:id/expire',
    json,
    answer(async (req, res) => ({ consent: await life.expire(callerOf(res), id(req), req.body) }))
  );
  return router;
}
