import express, { type Response, Router } from 'express';
import { z } from 'zod';
import { during } from '../../sync/audit/during.ts';
import { adminAction } from '../../sync/audit/kinds.ts';
import { callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal, toRefusal } from '../errors.ts';
import { parsed } from '../llm/request.ts';
import { contentSchema, MAX_BODY, pathSchema, requireNobody } from './body.ts';
import { WorkbenchBots } from './bot-store.ts';

const deploySchema = z.strictObject({ path: pathSchema, code: contentSchema });
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `/ide/bots`: bots out of the workbench, see README.md. Medplum runs a bot in its own process and without a sandbox, so
 * that who deploys one holds all of Medplum in hand: administrators may where the operator says so (ATLAS_BOT_DEPLOY).
 */
export function workbenchBotsRouter(deps: GatewayDeps): Router {
  const bots = new WorkbenchBots(deps.ingestMedplum, deps.namespace);
  const router = Router();
  router.use((_req, res, next) => {
    const { role, orgId } = callerOf(res);
    if (role !== 'ADMIN' || !orgId) throw refusal(403, 'Bots are deployed by administrators.');
    if (!deps.settings.ATLAS_BOT_DEPLOY)
      throw refusal(403, 'Bots are not deployed from here: ATLAS_BOT_DEPLOY is off.');
    res.set('Cache-Control', 'no-store');
    next();
  });
  router.use(express.json({ limit: MAX_BODY }));

  router.get('/', async (_req, res) => {
    res.json({ bots: await bots.list(orgOf(res)) });
  });

  router.post('/', async (req, res) => {
    const { path, code } = parsed(deploySchema, req.body);
    const bot = await audited(res, 'bot-deploy', () => {
      requireNobody(path, code);
      return bots.deploy(orgOf(res), path, code);
    });
    res.status(201).json(bot);
  });

  router.delete('/:id', async (req, res) => {
    const { id } = req.params;
    if (!UUID.test(id)) throw notFound();
    await audited(res, 'bot-withdraw', async () => {
      await bots.withdraw(orgOf(res), id);
      return { id };
    });
    res.status(204).end();
  });

  function audited<T extends { readonly id: string }>(res: Response, action: string, work: () => Promise<T>) {
    return during(
      deps.audit,
      adminAction({ agent: callerOf(res), action }),
      async () => {
        const result = await work();
        return { result, audited: { entities: [`Bot/${result.id}`] } };
      },
      (err) => toRefusal(err).status
    );
  }

  return router;
}

const orgOf = (res: Response): string => callerOf(res).orgId!;
