import { pipeline } from 'node:stream/promises';
import { allOk, badRequest, created, isResource, notFound, OperationOutcomeError, type WithId } from '@medplum/core';
import type { Binary } from '@medplum/fhirtypes';
import express, { type Request, type Response, Router } from 'express';
import type { EmbeddedRepository } from '../repository.ts';
import type { Services } from '../services.ts';
import { repositoryFor } from './authenticate.ts';
import { sendOutcome, sendResource, setResourceHeaders } from './respond.ts';

/**
 * `/fhir/R4/Binary`: content goes in and comes out raw, streamed, whatever its type; only a body that is a Binary
 * resource itself is taken as one. @see https://hl7.org/fhir/R4/binary.html#rest
 */
export function binaryRoutes(services: Services): Router {
  const router = Router();
  const asResource = express.json({ type: 'application/fhir+json', limit: services.maxBodyBytes });
  router.post('/', asResource, (req, res) => write(services, req, res, undefined));
  router.put('/:id', asResource, (req, res) => write(services, req, res, req.params.id as string));
  router.get('/:id', (req, res) => read(services, req, res, req.params.id as string));
  return router;
}

async function write(services: Services, req: Request, res: Response, id: string | undefined): Promise<void> {
  const repo = repositoryFor(services, req);
  const outcome = id ? allOk : created;
  if (isResource<Binary>(req.body, 'Binary')) {
    const resource = await (id ? repo.updateResource(req.body) : repo.createResource(req.body));
    sendResource(req, res, outcome, resource);
    return;
  }
  if (req.headers['content-encoding']) throw new OperationOutcomeError(badRequest('Unsupported content encoding'));
  const context = req.get('X-Security-Context');
  const binary = await storeBinary(services, repo, req.body === undefined ? req : JSON.stringify(req.body), {
    resourceType: 'Binary',
    ...(id ? { id } : {}),
    contentType: req.get('Content-Type') ?? 'application/octet-stream',
    ...(context ? { securityContext: { reference: context } } : {}),
  });
  // Medplum answers with a signed address here; this server's files are read at the Binary itself.
  sendResource(req, res, outcome, { ...binary, url: `Binary/${binary.id}` } as Binary);
}

/** Makes (or replaces) a Binary of the content, as the caller of the repository. */
export async function storeBinary(
  services: Services,
  repo: EmbeddedRepository,
  content: Request | string,
  resource: Binary
): Promise<WithId<Binary>> {
  const received = await services.binaries.receive(content);
  try {
    const binary = await (resource.id ? repo.updateResource(resource) : repo.createResource(resource));
    await received.keepFor(binary);
    return binary;
  } catch (err) {
    await received.drop();
    throw err;
  }
}

async function read(services: Services, req: Request, res: Response, id: string): Promise<void> {
  const binary = await repositoryFor(services, req).readResource<Binary>('Binary', id);
  if (req.get('Accept')?.startsWith('application/fhir+json')) {
    sendResource(req, res, allOk, binary);
    return;
  }
  if (binary.data) {
    setResourceHeaders(req, res, allOk, binary);
    res.type(binary.contentType).send(Buffer.from(binary.data, 'base64'));
    return;
  }
  const file = services.binaries.open(binary);
  file.once('error', () => !res.headersSent && sendOutcome(res, notFound));
  file.once('open', () => {
    setResourceHeaders(req, res, allOk, binary);
    res.type(binary.contentType);
    pipeline(file, res).catch(() => res.destroy());
  });
}
