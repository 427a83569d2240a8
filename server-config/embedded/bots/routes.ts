import {
  allOk,
  badRequest,
  ContentType,
  getStatus,
  isOk,
  isOperationOutcome,
  isResource,
  notFound,
  OperationOutcomeError,
  Operator,
  type WithId,
} from '@medplum/core';
import type { Binary, Bot, Parameters, ProjectMembership } from '@medplum/fhirtypes';
import { type Request, type Response, Router } from 'express';
import { createBot } from '../admin/create.ts';
import { repositoryFor, requireSession } from '../http/authenticate.ts';
import { notSupported, sendOutcome, sendResource } from '../http/respond.ts';
import type { Services } from '../services.ts';
import type { BotResult, BotRun, Bots } from './bots.ts';
import { deploy } from './deploy.ts';

/** `fhir/R4/Bot/…$execute`, `$deploy` and `$init`. */
export function botRoutes(services: Services, bots: Bots): Router {
  const router = Router();
  const execute = (req: Request, res: Response) => answerExecute(services, bots, req, res);
  router.route(['/:id/$execute', '/:id/$execute/*path', '/$execute']).get(execute).post(execute);
  router.post('/:id/$deploy', (req, res) => answerDeploy(services, bots, req, res));
  router.post('/$init', (req, res) => answerInit(services, bots, req, res));
  return router;
}

/** `POST webhook/<membership of the bot>`: without a login, so bot and membership have to allow it. */
export function webhookRoutes(services: Services, bots: Bots): Router {
  const router = Router();
  router.post('/:id', async (req, res) => {
    const runAs = await services.system.readResource<ProjectMembership>('ProjectMembership', req.params.id);
    const refuse = (text: string) => void res.status(403).send(text);
    if (!runAs.profile?.reference?.startsWith('Bot/')) return refuse('ProjectMembership must be for a Bot resource');
    if (!runAs.access && !runAs.accessPolicy) return refuse('ProjectMembership must have an Access Policy');
    const bot = await services.system.readReference<Bot>(runAs.profile as { reference: string });
    if (!bot.publicWebhook) return refuse('Bot is not configured for public webhook access');
    sendResult(req, res, await bots.run({ bot, runAs, ...inputOf(req) }));
  });
  return router;
}

async function answerExecute(services: Services, bots: Bots, req: Request, res: Response): Promise<void> {
  const session = requireSession(req);
  if (req.get('Prefer')?.includes('respond-async')) {
    notSupported(req, res);
    return;
  }
  // Found with the caller's rights, run with all of its fields, hidden ones too.
  const { id } = await findBot(services, req);
  const bot = await services.system.readResource<Bot>('Bot', id);
  const runAs = (await bots.membershipFor(bot, session.membership)) ?? session.membership;
  const requester = session.membership.profile as BotRun['requester'];
  sendResult(req, res, await bots.run({ bot, runAs, requester, ...inputOf(req) }));
}

async function findBot(services: Services, req: Request): Promise<WithId<Bot>> {
  const repo = repositoryFor(services, req);
  if (req.params.id) return repo.readResource<Bot>('Bot', req.params.id as string);
  const { identifier } = req.query;
  if (typeof identifier !== 'string') {
    throw new OperationOutcomeError(badRequest('Must specify bot ID or identifier.'));
  }
  const bot = await repo.searchOne<Bot>({
    resourceType: 'Bot',
    filters: [{ code: 'identifier', operator: Operator.EXACT, value: identifier }],
  });
  if (!bot) throw new OperationOutcomeError(notFound);
  return bot;
}

function inputOf(req: Request): Pick<BotRun, 'input' | 'contentType' | 'headers' | 'traceId' | 'remoteAddress'> {
  return {
    input: req.method === 'POST' ? (req.body ?? {}) : req.query,
    contentType: req.get('Content-Type') as string,
    headers: req.headers,
    traceId: req.get('traceparent'),
    remoteAddress: req.ip,
  };
}

/** Medplum's mapping of what a bot returned or threw to an answer (medplum-facts, 2). */
export function sendResult(req: Request, res: Response, result: BotResult): void {
  if (typeof result.returnValue === 'function') throw new Error('The code of the bot does not end with a semicolon');
  const outcome = result.success ? allOk : badRequest(result.log);
  const value = result.returnValue === undefined ? outcome : result.returnValue;
  if (isOperationOutcome(value) && !isOk(value)) {
    sendOutcome(res, value);
  } else if (isResource<Binary>(value, 'Binary') && value.data) {
    res.status(200).type(value.contentType).send(Buffer.from(value.data, 'base64'));
  } else if (isResource(value)) {
    sendResource(req, res, outcome, value);
  } else {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
    res
      .status(getStatus(outcome))
      .type(answerType(req))
      .send(value === null ? '' : text);
  }
}

function answerType(req: Request): string {
  const type = req.get('Content-Type');
  return type === ContentType.TEXT || type === ContentType.HL7_V2 ? type : ContentType.JSON;
}

async function answerDeploy(services: Services, bots: Bots, req: Request, res: Response): Promise<void> {
  const repo = repositoryFor(services, req);
  const { id } = await repo.readResource<Bot>('Bot', req.params.id as string);
  const bot = await services.system.readResource<Bot>('Bot', id);
  const { code, filename } = (req.body ?? {}) as { code?: string; filename?: string };
  sendOutcome(res, await deploy(services, bots, repo, bot, code, filename));
}

/** `Bot/$init`: a bot with its membership, by a project admin. */
async function answerInit(services: Services, bots: Bots, req: Request, res: Response): Promise<void> {
  const { project, membership } = requireSession(req);
  if (!membership.admin && !project.superAdmin) throw new OperationOutcomeError(badRequest('Forbidden'));
  const given = (req.body as Parameters).parameter ?? [];
  const find = (name: string) => given.find((p) => p.name === name);
  const bot = await createBot(services, requireSession(req), project.id, {
    name: find('name')?.valueString as string,
    description: find('description')?.valueString,
    accessPolicy: find('accessPolicy')?.valueReference as { reference: string } | undefined,
  });
  const data = find('executableCode')?.valueAttachment?.data;
  if (data) {
    const code = Buffer.from(data, 'base64').toString('utf8');
    const outcome = await deploy(services, bots, repositoryFor(services, req), bot, code);
    if (!isOk(outcome)) throw new OperationOutcomeError(outcome);
  }
  res.status(201).type(ContentType.FHIR_JSON).send(JSON.stringify(bot));
}
