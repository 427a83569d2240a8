import { OperationOutcomeError, unauthorized } from '@medplum/core';
import type { Request, RequestHandler, Response } from 'express';
import type { EmbeddedRepository } from '../repository.ts';
import type { Services, Session } from '../services.ts';
import { notSupported } from './respond.ts';

const sessions = new WeakMap<Request, Session>();

/** Finds out who is calling. Who needs to know asks `requireSession`; a wrong token is as good as none. */
export function authenticate(services: Services): RequestHandler {
  return async (req, res, next) => {
    if (req.headers['x-medplum-on-behalf-of']) {
      // Ignoring it would run the request with the wrong person's rights.
      notSupported(req, res);
      return;
    }
    const session = await sessionOf(services, req, res);
    if (session) sessions.set(req, session);
    next();
  };
}

/** @throws `unauthorized` when the request bears no valid token. */
export function requireSession(req: Request): Session {
  const session = sessions.get(req);
  if (!session) throw new OperationOutcomeError(unauthorized);
  return session;
}

/** The store as this caller may see it. */
export function repositoryFor(services: Services, req: Request): EmbeddedRepository {
  return services.repositoryOf(requireSession(req), {
    extended: req.headers['x-medplum'] === 'extended',
    remoteAddress: req.ip,
  });
}

async function sessionOf(services: Services, req: Request, res: Response): Promise<Session | undefined> {
  const [scheme, token] = req.headers.authorization?.split(' ') ?? [];
  // Said beforehand, so that it is there whichever route finds the session missing; a 2xx answer ignores it.
  res.locals.authenticateWith = `${scheme === 'Basic' ? 'Basic' : 'Bearer'} realm="${services.issuer}"`;
  if (!token) return undefined;
  if (scheme === 'Bearer') return services.sessions.ofAccessToken(token);
  if (scheme !== 'Basic') return undefined;
  const [id, ...secret] = Buffer.from(token, 'base64').toString('utf8').split(':');
  return id ? services.sessions.ofClientSecret(id, secret.join(':'), req.ip) : undefined;
}
