import { getStatus, OperationOutcomeError } from '@medplum/core';
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';
import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { VaultError } from '../privacy/index.ts';
import { isConnectionFailure, Unavailable } from '../sync/ingress/failures.ts';
import { LineTooLong } from '../sync/ingress/ndjson.ts';
import { withoutValues } from '../sync/ingress/outcome-texts.ts';

/**
 * Every refusal of the gateway is an OperationOutcome (https://hl7.org/fhir/R4/operationoutcome.html) with the status
 * it goes out with. Texts are fixed sentences: no value out of a request or a resource is ever part of one.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly outcome: OperationOutcome;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in place of the outcome, where a protocol has its own form of errors. */
  readonly body: unknown;

  constructor(
    status: number,
    outcome: OperationOutcome,
    headers: Readonly<Record<string, string>> = {},
    body: unknown = undefined
  ) {
    super(`refused with ${status}`);
    this.name = 'Refusal';
    this.status = status;
    this.outcome = outcome;
    this.headers = headers;
    this.body = body;
  }

  with(headers: Readonly<Record<string, string>>): Refusal {
    return new Refusal(this.status, this.outcome, { ...this.headers, ...headers });
  }

  saying(outcome: OperationOutcome): Refusal {
    return new Refusal(this.status, outcome, this.headers);
  }

  sending(body: unknown): Refusal {
    return new Refusal(this.status, this.outcome, this.headers, body);
  }
}

type IssueCode = OperationOutcomeIssue['code'];

const CODES: Readonly<Record<number, IssueCode>> = {
  400: 'invalid',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-supported',
  409: 'conflict',
  412: 'conflict',
  413: 'too-long',
  415: 'not-supported',
  422: 'processing',
  429: 'throttled',
  500: 'exception',
  501: 'not-supported',
  503: 'transient',
};

export const RETRY_AFTER_SECONDS = 5;

/** @param expression FHIRPath of the element, never its value. */
export function refusal(status: number, text: string, expression?: string): Refusal {
  const headers: Record<string, string> =
    status === 401
      ? { 'WWW-Authenticate': 'Bearer realm="Atlas", Basic realm="Atlas"' }
      : status === 503 || status === 429
        ? { 'Retry-After': String(RETRY_AFTER_SECONDS) }
        : {};
  return new Refusal(status, outcome(CODES[status] ?? 'processing', text, expression), headers);
}

export const unauthorized = () => refusal(401, 'A valid access token is required.');
export const notFound = () => refusal(404, 'Not found.');
export const unavailable = (what: string) => refusal(503, `${what} is not available. Try again later.`);

export function outcome(code: IssueCode, text: string, expression?: string): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: [
      { severity: 'error', code, details: { text }, ...(expression === undefined ? {} : { expression: [expression] }) },
    ],
  };
}

/** Express' one error handler: whatever was thrown leaves as an OperationOutcome. */
export function errorEdge(log: Logger): ErrorRequestHandler {
  return (err, _req, res, _next) => {
    const refused = toRefusal(err);
    if (refused.status >= 500 && refused.status !== 501) log.error({ err, status: refused.status }, 'request failed');
    if (res.headersSent) {
      res.destroy();
      return;
    }
    sendRefusal(res, refused);
  };
}

export function sendRefusal(res: Response, refused: Refusal): void {
  const type = refused.body === undefined ? 'application/fhir+json' : 'application/json';
  res
    .status(refused.status)
    .set(refused.headers)
    .type(type)
    .send(JSON.stringify(refused.body ?? refused.outcome));
}

export function toRefusal(err: unknown): Refusal {
  if (err instanceof Refusal) return err;
  if (err instanceof OperationOutcomeError) return ofMedplum(err);
  if (err instanceof VaultError && err.fault === 'unavailable') return unavailable('The vault');
  if (err instanceof Unavailable) return refusal(503, err.message);
  if (isConnectionFailure(err)) return unavailable('A service that Atlas depends on');
  const status = (err as { status?: unknown } | undefined)?.status;
  if (err instanceof LineTooLong) return refusal(413, err.message);
  if (status === 413) return refusal(413, 'The body is too large.');
  if (status === 415) return refusal(415, 'This content type is not supported here.');
  if (typeof status === 'number' && status >= 400 && status < 500) return refusal(status, 'The request is malformed.');
  return refusal(500, 'Atlas failed on this request. The correlation id in the answer leads to its log.');
}

/** What MedplumClient threw: its status stays, its text only as far as it is known to hold no value. */
function ofMedplum(err: OperationOutcomeError): Refusal {
  const status = getStatus(err.outcome);
  if (status === 429) return refusal(429, 'Too many requests.');
  if (status >= 500) return unavailable('Medplum');
  return new Refusal(status, withoutValues(err.outcome), refusal(status, '').headers);
}
