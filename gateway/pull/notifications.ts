import { type Request, type Response, Router } from 'express';
import {
  createNotificationTokens,
  createPullStore,
  type PullDeps,
  parseNotification,
  receiveNotification,
} from '../../sync/pull/index.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal } from '../errors.ts';
import { readJson } from '../inbound/body.ts';
import { limitByAddress } from '../limits.ts';

/** A pause between notifications is not expected of an EHR; a loop of one that went wrong is held up. */
const A_MINUTE = 6_000;

/**
 * `POST|PUT|DELETE /fhir/notify/:source/:token[/Type/id]`: rest-hook notifications of an EHR on a signed URL, which
 * `atlas notify-url <name>` prints. The URL is the EHR's credential, so it is in no log.
 */
export function notificationRouter(deps: GatewayDeps): Router {
  const tokens = createNotificationTokens(deps.vault);
  const { sources, queue } = deps.pulls;
  const pullDeps: PullDeps = {
    ...deps,
    store: createPullStore(deps.redis),
    // The EHR waits for the answer: it is told to come again.
    retry: { firstMs: 250, mostMs: 1_000, attempts: 3 },
    patience: { firstMs: 250, mostMs: 1_000, attempts: 2 },
  };
  const maxBytes = deps.settings.ATLAS_MAX_BODY_MB * 1_000_000;
  const router = Router();

  const receive = async (req: Request, res: Response) => {
    const source = sources.find(({ name }) => name === req.params.source);
    // Which sources there are is told to nobody: a wrong name and a wrong token are the same.
    const signed = await tokens.isFor(String(req.params.source), String(req.params.token));
    if (!signed || !source?.notifications) throw notFound();
    if (!['POST', 'PUT', 'DELETE'].includes(req.method)) throw refusal(405, 'Notifications are POST, PUT or DELETE.');
    const path = ([] as string[]).concat(req.params.what ?? []).join('/');
    const notification = parseNotification(req.method, path, await bodyOf(req, maxBytes));
    const received = await receiveNotification(pullDeps, queue, source, notification);
    deps.log.info({ source: source.name, ...received }, 'notification');
    res.status(200).json({ success: true, ...received });
  };
  router.all('/:source/:token{/*what}', limitByAddress(A_MINUTE), receive);
  return router;
}

/** A notification without payload has no body, or an empty one, whatever its content type says. */
async function bodyOf(req: Request, maxBytes: number): Promise<unknown> {
  const length = req.headers['content-length'];
  if (length === '0' || (length === undefined && req.headers['transfer-encoding'] === undefined)) return undefined;
  const body = await readJson(req, maxBytes, { mayBeEmpty: true });
  if (body !== undefined && (typeof body !== 'object' || body === null))
    throw refusal(400, 'The body is no FHIR resource.');
  return body;
}
