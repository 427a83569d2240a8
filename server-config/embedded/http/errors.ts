import {
  badRequest,
  contentTooLarge,
  isUnauthenticated,
  normalizeOperationOutcome,
  notFound,
  OperationOutcomeError,
  unsupportedMediaType,
} from '@medplum/core';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { describeError, type Log } from '../services.ts';
import { sendOutcome } from './respond.ts';

/** What body-parser calls its refusals. */
const BODY_ERRORS: Readonly<Record<string, ReturnType<typeof badRequest>>> = {
  'entity.too.large': contentTooLarge('Request body too large'),
  'entity.parse.failed': badRequest('Content could not be parsed'),
  'encoding.unsupported': unsupportedMediaType,
  'charset.unsupported': unsupportedMediaType,
  'request.aborted': badRequest('Request aborted'),
};

/** The one edge where exceptions become OperationOutcomes. */
export function answerErrors(log: Log): ErrorRequestHandler {
  return (err, _req, res, next) => {
    if (res.headersSent) {
      next(err);
      return;
    }
    const outcome =
      err instanceof OperationOutcomeError
        ? normalizeOperationOutcome(err)
        : BODY_ERRORS[(err as { type: string })?.type];
    if (!outcome) {
      log.error(describeError(err), 'Request failed');
      res.status(500).json({ msg: 'Internal Server Error' });
      return;
    }
    if (isUnauthenticated(outcome)) res.set('WWW-Authenticate', res.locals.authenticateWith);
    sendOutcome(res, outcome);
  };
}

export const answerUnknownRoute: RequestHandler = (_req, res) => sendOutcome(res, notFound);
