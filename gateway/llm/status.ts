import type { RequestHandler } from 'express';
import { callerOf } from '../callers.ts';
import type { Llm } from './llm.ts';

const PROBED_MS = 15_000;

/** `GET /llm/status`: whether AI is on and answers, and what is left of today's limits. */
export function status({ deps, model, quotas }: Llm): RequestHandler {
  const { settings } = deps;
  let probe: { readonly reachable: Promise<boolean>; readonly until: number } | undefined;
  const reachable = () => {
    if (!model) return undefined;
    if (!probe || probe.until < Date.now()) probe = { reachable: model.reachable(), until: Date.now() + PROBED_MS };
    return probe.reachable;
  };
  return async (_req, res) => {
    const quota = await quotas.state(callerOf(res).membershipId);
    res.set('Cache-Control', 'no-store').json({
      enabled: model !== undefined,
      ...(model ? { model: settings.LLM_MODEL, reachable: await reachable() } : {}),
      completion: model ? 'model' : 'local',
      quota,
      codeServer: { configured: settings.CODE_SERVER_URL !== undefined },
    });
  };
}
