import { allOk, ContentType, forbidden, notFound, OperationOutcomeError } from '@medplum/core';
import type { Project } from '@medplum/fhirtypes';
import { type Request, Router } from 'express';
import { refuse, userByEmail } from '../auth/logins.ts';
import { repositoryFor, requireSession } from '../http/authenticate.ts';
import { notSupported, sendOutcome, sendResource } from '../http/respond.ts';
import type { Services } from '../services.ts';
import { createBot, createClient } from './create.ts';
import { invite } from './invite.ts';
import { setPassword } from './set-password.ts';

/** `admin/projects/*`: for the project's admins, who work on their own project whatever id they send. */
export function projectAdminRoutes(services: Services): Router {
  const router = Router();
  router.use((req, _res, next) => {
    const { membership, project } = requireSession(req);
    if (!membership.admin && !project.superAdmin) throw new OperationOutcomeError(forbidden);
    next();
  });
  router.post('/setpassword', async (req, res) => {
    const { project } = requireSession(req);
    const user = await userByEmail(services, String(req.body?.email), project.id);
    if (!user || user.project?.reference !== `Project/${project.id}`) throw refuse('User not found');
    await setPassword(services, user, req.body?.password);
    sendOutcome(res, allOk);
  });
  router.post('/:projectId/client', async (req, res) => {
    if (!req.body?.name) throw refuse('Client name is required', 'name');
    const client = await createClient(services, requireSession(req), projectIdOf(req), req.body);
    res.status(201).type(ContentType.FHIR_JSON).send(JSON.stringify(client));
  });
  router.post('/:projectId/bot', async (req, res) => {
    if (!req.body?.name) throw refuse('Bot name is required', 'name');
    const bot = await createBot(services, requireSession(req), projectIdOf(req), req.body);
    res.status(201).type(ContentType.FHIR_JSON).send(JSON.stringify(bot));
  });
  router.post('/:projectId/invite', async (req, res) => {
    sendResource(req, res, allOk, await invite(services, projectIdOf(req), req.body ?? {}));
  });
  router.get('/:projectId', async (req, res) => {
    const { id, name, setting, secret, site } = await projectOf(services, req);
    res.json({ project: { id, name, setting, secret, site } });
  });
  for (const [path, field] of [
    ['settings', 'setting'],
    ['secrets', 'secret'],
    ['sites', 'site'],
  ] as const) {
    router.post(`/:projectId/${path}`, async (req, res) => {
      const project = { ...(await projectOf(services, req)), [field]: req.body };
      sendResource(req, res, allOk, await repositoryFor(services, req).updateResource<Project>(project));
    });
  }
  router.use(notSupported);
  return router;
}

async function projectOf(services: Services, req: Request): Promise<Project & { id: string }> {
  return services.system.readResource<Project>('Project', projectIdOf(req)).catch(() => {
    throw new OperationOutcomeError(notFound);
  });
}

function projectIdOf(req: Request): string {
  const { project } = requireSession(req);
  return project.superAdmin ? (req.params.projectId as string) : project.id;
}
