import { type Request, type RequestHandler, type Response, Router } from 'express';
import { baseOf, issuerOf } from '../../config/smart-issuers.ts';
import { auditOutcome } from '../../sync/audit/input.ts';
import { smartLaunch } from '../../sync/audit/kinds.ts';
import { IngressRunner } from '../../sync/ingress/run.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal, toRefusal } from '../errors.ts';
import type { Page } from '../static.ts';
import { createCookies, newSecret } from './cookies.ts';
import { createDiscovery } from './discovery.ts';
import { createEhrFetch } from './fetch.ts';
import { createIdTokenVerifier } from './id-token.ts';
import { createIntake } from './intake.ts';
import { beginLaunch, finishLaunch, type LaunchTrail, type Query, type SmartDeps } from './launches.ts';
import { callerOfSession, changeSession, liveSession, pullJob } from './live-session.ts';
import { createMedplumLogin, userInfo } from './medplum-login.ts';
import { revokeTokens } from './oauth.ts';
import { PROBLEMS, type ProblemCode, SmartProblem } from './problems.ts';
import { createPulls } from './pull.ts';
import { launchedObservations, launchedPatient, openPatient } from './record.ts';
import { createSessions, type Session } from './sessions.ts';

/**
 * SMART on FHIR: `/launch.html` and `/smart/*`. The gateway is the confidential client; the browser holds a cookie and
 * Medplum's access token, the EHR's tokens stay here.
 *
 * What a person navigates to is answered with a page, also where it went wrong; what the app calls, with JSON.
 */
export interface SmartRouters {
  readonly launch: RequestHandler;
  readonly smart: Router;
}

export function smartRouters(gateway: GatewayDeps, page: Page): SmartRouters {
  const { settings, audit } = gateway;
  const deps = smartDeps(gateway);
  const pulls = createPulls(gateway.redis, deps.intake, gateway.log);
  const cookies = createCookies(settings.baseUrl);
  const home = new URL(settings.baseUrl);

  const begin: RequestHandler = async (req, res) => {
    res.set('Cache-Control', 'no-store');
    // Cookies are of a host: 127.0.0.1 and localhost are two.
    if (isLoopback(req.hostname) && isLoopback(home.hostname) && req.hostname !== home.hostname) {
      res.redirect(303, `${settings.baseUrl}${req.originalUrl}`);
      return;
    }
    const query = req.query as Query;
    if (query.iss === undefined && query.launch === undefined) {
      res.redirect(303, '/launch');
      return;
    }
    const browser = cookies.read(req, 'browser') ?? newSecret();
    try {
      const to = await beginLaunch(deps, query, browser);
      cookies.write(res, 'browser', browser);
      res.redirect(303, to);
    } catch (err) {
      await problemPage(req, res, err, 'launch', {});
    }
  };

  const callback: RequestHandler = async (req, res) => {
    res.set('Cache-Control', 'no-store');
    const trail: LaunchTrail = {};
    try {
      const begun = await finishLaunch(deps, req.query as Query, cookies.read(req, 'browser'), trail);
      const before = cookies.read(req, 'session');
      const session = continued(begun, before ? await deps.sessions.read(before) : undefined);
      await audit.record({ ...launched(session), outcome: '0' });
      const cookie = await deps.sessions.create(session);
      if (before) await deps.sessions.end(before);
      cookies.write(res, 'session', cookie);
      void pulls.ensure(cookie, () => pullJob(deps, cookie)).catch((err) => gateway.log.warn({ err }, 'chart pull'));
      res.redirect(303, '/launched');
    } catch (err) {
      await problemPage(req, res, err, 'callback', trail);
    }
  };

  /** Every failure on the way leaves an AuditEvent, and a page that says what to do. */
  async function problemPage(req: Request, res: Response, err: unknown, step: string, trail: LaunchTrail) {
    const code = problemOf(err);
    const status = PROBLEMS[code];
    if (status >= 500) gateway.log.warn({ err, problem: code, step }, 'smart launch failed');
    const agent = { orgId: trail.orgId, ...(trail.profile ? { profile: trail.profile } : {}) };
    await audit.record({ ...smartLaunch({ agent, step: `smart-${code}` }), outcome: auditOutcome(status), status });
    if (req.accepts(['html', 'json']) === 'html' && (await page.send(res, status, code))) return;
    throw refusal(status, `The SMART launch ended with: ${code}.`);
  }

  const smart = Router();
  smart.get('/login', begin);
  smart.get('/callback', callback);
  smart.get('/userinfo', userInfo(deps.sessions));
  smart.get('/issuers', (_req, res) => {
    res.json(deps.issuers.map((issuer) => ({ iss: issuer.iss, name: issuer.name ?? new URL(issuer.iss).host })));
  });

  /** What follows is called with the session's cookie, and by pages of this origin only. */
  const withSession =
    (work: (session: Session, cookie: string, req: Request, res: Response) => Promise<void>): RequestHandler =>
    async (req, res) => {
      res.set('Cache-Control', 'no-store');
      assertSameOrigin(req, home.origin);
      const cookie = cookies.read(req, 'session') ?? '';
      try {
        await work(await liveSession(deps, cookie), cookie, req, res);
      } catch (err) {
        const code = err instanceof SmartProblem ? err.code : undefined;
        if (code === 'session-ended') cookies.clear(res, 'session');
        throw code
          ? refusal(PROBLEMS[code], `The session can not go on: ${code}.`).with({ 'X-Atlas-Problem': code })
          : err;
      }
    };

  smart.post(
    '/refresh',
    withSession(async (session, cookie, _req, res) => {
      if (session.ehr.patient) await pulls.ensure(cookie, () => pullJob(deps, cookie));
      await audit.record({ ...launched(session, 'smart-refresh'), outcome: '0' });
      res.json(appSession(session));
    })
  );
  smart.get(
    '/session',
    withSession(async (session, cookie, _req, res) => {
      if (session.ehr.patient) await pulls.ensure(cookie, () => pullJob(deps, cookie));
      res.json({ ...context(session), progress: (await pulls.progress(cookie)) ?? null });
    })
  );
  smart.post(
    '/pull',
    withSession(async (_session, cookie, _req, res) => {
      await pulls.again(cookie, () => pullJob(deps, cookie));
      res.status(202).json({ progress: (await pulls.progress(cookie)) ?? null });
    })
  );
  smart.post(
    '/context',
    withSession(async (session, cookie, req, res) => {
      const caller = await callerOfSession(deps, session);
      const patient = await openPatient(deps, caller, session, await readContext(req));
      const changed = await changeSession(deps, cookie, (current) => ({ ...current, patient }));
      await audit.record({ ...launched(changed, 'smart-context'), outcome: '0' });
      res.json(context(changed));
    })
  );
  smart.get(
    '/patient',
    withSession(async (session, _cookie, _req, res) => {
      res.json(await launchedPatient(deps, await callerOfSession(deps, session), session));
    })
  );
  smart.get(
    '/observations',
    withSession(async (session, _cookie, req, res) => {
      res.json(await launchedObservations(deps, await callerOfSession(deps, session), session, req.query as Query));
    })
  );

  /** Ends here whatever the EHR and Medplum answer, and also when the session can't be renewed any more. */
  smart.all('/logout', async (req, res) => {
    res.set('Cache-Control', 'no-store');
    assertSameOrigin(req, home.origin);
    const cookie = cookies.read(req, 'session');
    const session = cookie ? await deps.sessions.read(cookie) : undefined;
    if (cookie && session) {
      await deps.sessions.end(cookie);
      await audit.record({ ...launched(session, 'smart-logout'), outcome: '0' });
      const issuer = issuerOf(deps.issuers, session.iss);
      await Promise.allSettled([
        deps.medplumLogin.end(session.medplum),
        issuer &&
          deps.discovery
            .of(issuer)
            .then((configuration) => revokeTokens(deps.tokens, issuer, configuration, session.ehr)),
      ]);
    }
    cookies.clear(res, 'session');
    if (req.method === 'GET') res.redirect(303, '/');
    else res.status(204).end();
  });

  return { launch: begin, smart };
}

function smartDeps(gateway: GatewayDeps): SmartDeps {
  const { settings, redis, signingKeys } = gateway;
  const fetch = createEhrFetch();
  const runner = new IngressRunner(gateway);
  const sessions = createSessions(redis, runner.vault);
  return {
    gateway,
    issuers: settings.ATLAS_SMART_ISSUERS,
    fetch,
    tokens: { fetch, signingKeys },
    discovery: createDiscovery(fetch),
    verifyIdToken: createIdTokenVerifier(),
    sessions,
    medplumLogin: createMedplumLogin(settings, sessions, gateway.log),
    runner,
    intake: createIntake(gateway, runner),
  };
}

/** A second launch by the same user is the same session of theirs: its windows know each other by the nonce. */
function continued(session: Session, earlier: Session | undefined): Session {
  const same = earlier?.membershipId === session.membershipId && earlier.iss === session.iss;
  return same
    ? { ...session, nonce: earlier.nonce, topic: session.ehr.hubTopic ? session.topic : earlier.topic }
    : session;
}

/** What the app may know: Medplum's token, and the pseudonymous patient. Nothing of the EHR's. */
function appSession(session: Session) {
  const { accessToken, expiresAt, profile, project } = session.medplum;
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: Math.max(0, Math.floor((expiresAt - Date.now()) / 1000)),
    profile,
    project,
    ...context(session),
  };
}

function context({ patient, topic, nonce, iss }: Session) {
  return {
    /** Medplum's id of the pseudonymous Patient; null when none is open. */
    patient: patient?.id ?? null,
    'hub.topic': topic,
    nonce,
    iss: baseOf(iss),
  };
}

function launched(session: Session, step = 'smart-launch') {
  const { profile, project: _project } = session.medplum;
  const agent = { orgId: session.orgId, ...(profile.reference ? { profile: profile.reference } : {}) };
  return smartLaunch({ agent, step, patientTokens: session.patient ? [session.patient.token] : [] });
}

function problemOf(err: unknown): ProblemCode {
  if (err instanceof SmartProblem) return err.code;
  const { status } = toRefusal(err);
  return status >= 500 || status === 429 ? 'atlas-down' : status === 403 ? 'no-consent' : 'ehr-misbehaves';
}

/** SameSite=None brings the cookie along from anywhere, so who asks is looked at (Fetch Metadata, and Origin). */
function assertSameOrigin(req: Request, origin: string): void {
  const site = req.get('sec-fetch-site');
  const from = req.get('origin');
  if ((site !== undefined && site !== 'same-origin' && site !== 'none') || (from !== undefined && from !== origin)) {
    throw refusal(403, 'This is for pages of Atlas only.');
  }
}

const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]', '::1'].includes(host);

const MOST_BYTES = 1_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `{ "patient": "<Medplum id>" }`, or null to leave. */
async function readContext(req: Request): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw refusal(413, 'The body is too large.');
    chunks.push(chunk);
  }
  try {
    const { patient } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { patient?: unknown };
    if (patient === null || (typeof patient === 'string' && UUID.test(patient))) return patient;
  } catch {
    // Said below.
  }
  throw refusal(400, 'A patient is named by its id in Medplum, or null.', 'patient');
}
