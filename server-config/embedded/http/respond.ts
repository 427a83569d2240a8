import { ContentType, getOutcomeRedirectUrl, getStatus, isCreated, isRedirect, tooManyRequests } from '@medplum/core';
import type { OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { Request, Response } from 'express';
import { isNotSupported, notSupported as notSupportedOutcome } from '../outcomes.ts';

/** Base URL as the caller reaches this server, perhaps through the gateway (`X-Forwarded-*`); ends with `/`. */
export function callerBaseUrl(req: Request): string {
  const host = req.get('X-Forwarded-Host') ?? req.get('Host');
  return `${req.get('X-Forwarded-Proto') ?? 'http'}://${host}/`;
}

export function sendOutcome(res: Response, outcome: OperationOutcome): void {
  const redirect = isRedirect(outcome) && getOutcomeRedirectUrl(outcome);
  if (redirect) res.set('Location', redirect);
  res.status(statusOf(outcome)).type(ContentType.FHIR_JSON).send(JSON.stringify(outcome));
}

/** Medplum's mapping, and 501 for what only Medplum has. */
function statusOf(outcome: OperationOutcome): number {
  return isNotSupported(outcome) ? 501 : getStatus(outcome);
}

/** A resource with the headers that FHIR asks for. @see https://hl7.org/fhir/R4/http.html#ops */
export function sendResource(req: Request, res: Response, outcome: OperationOutcome, resource: Resource): void {
  setResourceHeaders(req, res, outcome, resource);
  res.type(ContentType.FHIR_JSON).send(JSON.stringify(resource));
}

export function setResourceHeaders(req: Request, res: Response, outcome: OperationOutcome, resource: Resource): void {
  const { versionId, lastUpdated } = resource.meta ?? {};
  const location = `${callerBaseUrl(req)}fhir/R4/${resource.resourceType}/${resource.id}`;
  if (versionId) res.set({ ETag: `W/"${versionId}"`, 'Content-Location': `${location}/_history/${versionId}` });
  if (lastUpdated) res.set('Last-Modified', new Date(lastUpdated).toUTCString());
  if (isCreated(outcome)) res.set('Location', location);
  res.status(getStatus(outcome));
}

/** Routes that Medplum has and this server has not. */
export function notSupported(req: Request, res: Response): void {
  sendOutcome(res, notSupportedOutcome(`${req.method} ${req.baseUrl || req.route?.path || ''}`.trim()));
}

export function tooMany(_req: Request, res: Response): void {
  sendOutcome(res, tooManyRequests);
}
