import express, { type RequestHandler, Router } from 'express';
import { request } from 'undici';
import { ideSession } from '../../sync/audit/kinds.ts';
import { type Callers, callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { HOW_TO_START } from './absent.ts';
import { handover, redeem, withIdeTokens } from './handover.ts';
import { type CodeServerProxy, codeServerProxy } from './proxy.ts';
import { createSealer } from './seal.ts';
import { type IdeSessions, ideSessions, userLabel } from './session.ts';

const PROBE_MS = 2_000;

/** code-server as the gateway has it: what is mounted, who an extension is, and the way of WebSockets. */
export interface Editor {
  readonly session: Router;
  readonly status: RequestHandler;
  readonly handover: Router;
  readonly redeem: Router;
  readonly proxy: CodeServerProxy;
  /** Those of the gateway, and whoever was handed over to an extension. */
  readonly callers: Callers;
}

export function openEditor(deps: GatewayDeps): Editor {
  const { settings, secrets, callers, log } = deps;
  const sealer = createSealer(secrets.gatewayClientSecret);
  const sessions = ideSessions(sealer, callers, settings.baseUrl);
  const asked = { ...deps, sealer, baseUrl: settings.baseUrl };
  return {
    session: sessionRouter(deps, sessions),
    status: ideStatus(deps),
    handover: posted(handover(asked)),
    redeem: posted(redeem(asked)),
    proxy: codeServerProxy({ settings, sessions, log }),
    callers: withIdeTokens(callers, sealer),
  };
}

function sessionRouter({ audit }: GatewayDeps, sessions: IdeSessions): Router {
  const router = Router();
  router.post('/', async (_req, res) => {
    const caller = callerOf(res);
    const { expiresIn } = await sessions.begin(res, caller);
    await audit.record({ ...ideSession({ agent: caller, step: 'open' }), outcome: '0' });
    res.status(201).set('Cache-Control', 'no-store').json({ expiresIn });
  });
  router.delete('/', (_req, res) => {
    sessions.end(res);
    res.status(204).end();
  });
  return router;
}

const posted = (handler: RequestHandler): Router => Router().post('/', express.json({ limit: '10kb' }), handler);

/** `GET /ide/status`: whether there is an editor for this user, and how to start one. */
function ideStatus({ settings }: GatewayDeps): RequestHandler {
  return async (_req, res) => {
    const url = settings.CODE_SERVER_URL?.replaceAll('{user}', userLabel(callerOf(res)));
    const reachable = url !== undefined && (await answers(url));
    res.set('Cache-Control', 'no-store').json({
      configured: url !== undefined,
      reachable,
      ...(reachable ? {} : { howToStart: HOW_TO_START }),
    });
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(new URL('healthz', url.replace(/\/?$/, '/')), {
      headersTimeout: PROBE_MS,
      bodyTimeout: PROBE_MS,
    });
    await body.dump();
    return statusCode < 500;
  } catch {
    return false;
  }
}
