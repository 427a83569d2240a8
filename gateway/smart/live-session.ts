import { issuerOf } from '../../config/smart-issuers.ts';
import { withLocks } from '../../sync/ingress/lock.ts';
import type { Caller } from '../callers.ts';
import { toRefusal } from '../errors.ts';
import { digest } from './cookies.ts';
import { createEhrRecord } from './ehr-record.ts';
import type { SmartDeps } from './launches.ts';
import { type EhrTokens, refreshTokens } from './oauth.ts';
import { SmartProblem } from './problems.ts';
import type { PullJob } from './pull.ts';
import type { Session } from './sessions.ts';

/** A token that ends within this is renewed before it is used or handed on. */
const EHR_MARGIN_MS = 60_000;
const MEDPLUM_MARGIN_MS = 10 * 60_000;
const LOCK_MS = 30_000;

/**
 * The session of a cookie with tokens that are good for a while: renewed here, on the server, as often as the EHR goes
 * along. A session ends with the EHR's authorization: what that no longer renews, Atlas does not go on with.
 * Two windows that ask at once renew once, since refresh tokens are good for one use.
 * @throws SmartProblem `session-ended`, `ehr-down`, `atlas-down`
 */
export async function liveSession(deps: SmartDeps, cookie: string | undefined): Promise<Session> {
  const session = cookie === undefined ? undefined : await deps.sessions.read(cookie);
  if (!cookie || !session) throw new SmartProblem('session-ended');
  if (isFresh(session)) return session;
  return changeSession(deps, cookie, (current) => renewed(deps, current));
}

/** Changes a session while nobody else does. @throws SmartProblem `session-ended` when it is gone */
export async function changeSession(
  deps: SmartDeps,
  cookie: string,
  change: (session: Session) => Promise<Session> | Session
): Promise<Session> {
  return withLocks(deps.gateway.redis, [`atlas:smart:lock:${digest(cookie)}`], LOCK_MS, async () => {
    const session = await deps.sessions.read(cookie);
    if (!session) throw new SmartProblem('session-ended');
    const changed = await Promise.resolve(change(session)).catch(async (err: unknown) => {
      if (err instanceof SmartProblem && err.code === 'session-ended') await deps.sessions.end(cookie);
      throw err;
    });
    if (changed !== session) await deps.sessions.update(cookie, changed);
    return changed;
  });
}

const isFresh = ({ ehr, medplum }: Session, now = Date.now()): boolean =>
  ehr.expiresAt - now > EHR_MARGIN_MS && medplum.expiresAt - now > MEDPLUM_MARGIN_MS;

async function renewed(deps: SmartDeps, session: Session): Promise<Session> {
  if (isFresh(session)) return session;
  const ehr = await renewedAtEhr(deps, session);
  const needed = session.medplum.expiresAt - Date.now() <= MEDPLUM_MARGIN_MS;
  const medplum = needed ? await deps.medplumLogin.renew(session.medplum, session, session.orgId) : session.medplum;
  return { ...session, ehr, medplum };
}

async function renewedAtEhr(deps: SmartDeps, session: Session): Promise<EhrTokens> {
  const { ehr } = session;
  if (ehr.expiresAt - Date.now() > EHR_MARGIN_MS) return ehr;
  // Without a refresh token it ends when it ends, and not a minute before.
  if (!ehr.refreshToken && ehr.expiresAt > Date.now()) return ehr;
  const issuer = issuerOf(deps.issuers, session.iss);
  if (!issuer) throw new SmartProblem('session-ended');
  return refreshTokens(deps.tokens, issuer, await deps.discovery.of(issuer), ehr);
}

/** Who the session is, by Medplum's word. @throws SmartProblem `session-ended` when Medplum no longer knows them */
export async function callerOfSession(deps: SmartDeps, session: Session): Promise<Caller> {
  return deps.gateway.callers.byToken(session.medplum.accessToken).catch((err: unknown) => {
    throw toRefusal(err).status === 401 ? new SmartProblem('session-ended') : err;
  });
}

/** The pull of a session's chart, which asks for a good token each time it needs one. */
export async function pullJob(deps: SmartDeps, cookie: string): Promise<PullJob> {
  const session = await liveSession(deps, cookie);
  const issuer = issuerOf(deps.issuers, session.iss);
  if (!issuer || !session.ehr.patient) throw new SmartProblem('session-ended');
  const token = async () => (await liveSession(deps, cookie)).ehr.accessToken;
  return {
    launcher: { issuer, caller: await callerOfSession(deps, session) },
    record: createEhrRecord(deps.fetch, issuer, token),
    patientId: session.ehr.patient,
  };
}
