import { badRequest, getStatus, isResource, OperationOutcomeError } from '@medplum/core';
import type { FhirRequest, FhirResponse, HttpMethod } from '@medplum/fhir-router';
import { type Request, type Response, Router } from 'express';
import type { Services } from '../services.ts';
import { repositoryFor, requireSession } from './authenticate.ts';
import { notSupported, sendOutcome, sendResource } from './respond.ts';

/** `/fhir/R4/*`: everything that Medplum's own router knows; the routes with more to them stand before it. */
export function fhirRoutes(services: Services): Router {
  const router = Router();
  router.use(async (req, res) => {
    const { project } = requireSession(req);
    if (req.get('Prefer')?.includes('respond-async')) {
      notSupported(req, res);
      return;
    }
    const request = toFhirRequest(req, project.features?.includes('transaction-bundles') ?? false);
    send(req, res, await services.router.handleRequest(request, repositoryFor(services, req)));
  });
  return router;
}

function toFhirRequest(req: Request, transactions: boolean): FhirRequest {
  const method = req.method === 'HEAD' ? 'GET' : (req.method as HttpMethod);
  if (['POST', 'PUT', 'PATCH'].includes(method) && req.body === undefined && hasBody(req)) {
    throw new OperationOutcomeError(badRequest('Unsupported content type'));
  }
  return {
    method,
    url: req.url,
    pathname: '',
    params: {},
    query: {},
    body: req.body ?? {},
    headers: req.headers,
    config: { transactions },
  };
}

const hasBody = (req: Request): boolean => Number(req.headers['content-length'] ?? 0) > 0;

function send(req: Request, res: Response, [outcome, resource, options]: FhirResponse): void {
  if (!resource) sendOutcome(res, outcome);
  else if (isResource(resource) && !options?.contentType) sendResource(req, res, outcome, resource);
  else {
    // GraphQL's answer is no resource.
    const type = options?.contentType ?? 'application/json';
    res.status(getStatus(outcome)).type(type).send(JSON.stringify(resource));
  }
}
