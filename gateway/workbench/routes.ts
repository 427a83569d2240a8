import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Role } from '../../config/ids.ts';
import { during } from '../../sync/audit/during.ts';
import { ideSession } from '../../sync/audit/kinds.ts';
import { callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal, toRefusal } from '../errors.ts';
import { parsed } from '../llm/request.ts';
import { contentSchema, MAX_BODY, pathSchema, requireNobody } from './body.ts';
import { browserKey } from './browser-key.ts';
import { type FileEntry, WorkbenchFiles } from './file-store.ts';

const ROLES: readonly (Role | undefined)[] = ['CLINICIAN', 'RESEARCHER', 'ADMIN'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const newSchema = z.strictObject({ path: pathSchema, content: contentSchema });
const changedSchema = z.strictObject({ content: contentSchema });

/** `/ide/files`: what the workbench saves, see README.md. */
export function workbenchRouter(deps: GatewayDeps): Router {
  const files = new WorkbenchFiles(deps.ingestMedplum, deps.namespace);
  const router = Router();
  router.use((_req, res, next) => {
    if (!ROLES.includes(callerOf(res).role)) throw refusal(403, 'Your role has no files here.');
    res.set('Cache-Control', 'no-store');
    next();
  });
  router.use(express.json({ limit: MAX_BODY }));

  router.get('/', async (_req, res) => {
    res.json({ files: await files.list(callerOf(res).profile) });
  });

  router.get('/key', async (_req, res) => {
    res.json({ key: await browserKey(deps.vault, callerOf(res).profile) });
  });

  router.get('/:id', async (req, res) => {
    const file = await files.read(callerOf(res).profile, idOf(req));
    tagged(res, file).json(file);
  });

  router.post('/', async (req, res) => {
    const { path, content } = parsed(newSchema, req.body);
    const file = await saved(res, 'file-create', path, content, (owner) => files.create(owner, path, content));
    tagged(res.status(201), file).json(file);
  });

  router.put('/:id', async (req, res) => {
    const { content } = parsed(changedSchema, req.body);
    const [id, version] = [idOf(req), versionOf(req)];
    const file = await saved(res, 'file-update', '', content, (owner) => files.update(owner, id, version, content));
    tagged(res, file).json(file);
  });

  router.delete('/:id', async (req, res) => {
    const [id, version] = [idOf(req), versionOf(req)];
    await audited(res, 'file-delete', async () => {
      await files.delete(callerOf(res).profile, id, version);
      return { id };
    });
    res.status(204).end();
  });

  async function saved(
    res: Response,
    step: string,
    path: string,
    text: string,
    save: (owner: string) => Promise<FileEntry>
  ): Promise<FileEntry> {
    return audited(res, step, () => {
      requireNobody(path, text);
      return save(callerOf(res).profile);
    });
  }

  function audited<T extends { readonly id: string }>(res: Response, step: string, work: () => Promise<T>): Promise<T> {
    return during(
      deps.audit,
      ideSession({ agent: callerOf(res), step }),
      async () => {
        const result = await work();
        return { result, audited: { entities: [`DocumentReference/${result.id}`] } };
      },
      (err) => toRefusal(err).status
    );
  }

  return router;
}

function idOf(req: Request): string {
  const { id } = req.params;
  if (typeof id !== 'string' || !UUID.test(id)) throw notFound();
  return id;
}

/** @throws Refusal 428 when the request does not say which version it changes */
function versionOf(req: Request): string {
  const [, version] = /^(?:W\/)?"([^"]+)"$/.exec(req.get('If-Match') ?? '') ?? [];
  if (!version) throw refusal(428, 'If-Match has to name the version that is changed.');
  return version;
}

function tagged(res: Response, { version }: FileEntry): Response {
  return res.set('ETag', `W/"${version}"`);
}
