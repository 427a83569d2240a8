import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Agent, fetch } from 'undici';
import { z } from 'zod';
import { SMART_CLIENT_ID } from '../../config/ids.ts';
import type { Settings } from '../../config/settings.ts';
import { unauthorized } from '../errors.ts';
import { newSecret } from './cookies.ts';
import { parseJson } from './fetch.ts';
import { SmartProblem } from './problems.ts';
import type { MedplumTokens, Sessions } from './sessions.ts';
import type { AtlasUser } from './users.ts';

/**
 * How a user of an EHR becomes a user of Medplum: its token exchange with an external identity provider
 * (RFC 8693). The identity provider is this gateway: it hands Medplum a token that is worth one question, and answers
 * that question at `/smart/userinfo` with the membership's `externalId`. The EHR's own tokens never leave the gateway.
 */
const SUBJECT_SECONDS = 30;
const TIMEOUT_MS = 20_000;

export interface MedplumLogin {
  /** @throws SmartProblem `unknown-user`, `atlas-down` */
  exchange(user: Pick<AtlasUser, 'externalId' | 'membershipId'>, orgId: string): Promise<MedplumTokens>;
  /** By the refresh token, and where Medplum no longer takes that, by an exchange again. */
  renew(
    tokens: MedplumTokens,
    user: Pick<AtlasUser, 'externalId' | 'membershipId'>,
    orgId: string
  ): Promise<MedplumTokens>;
  /** Ends the login at Medplum. */
  end(tokens: MedplumTokens): Promise<void>;
}

const tokensSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number(),
  profile: z.object({ reference: z.string() }),
  project: z.object({ reference: z.string() }),
});

export function createMedplumLogin(settings: Settings, sessions: Sessions, log: Logger): MedplumLogin {
  const dispatcher = new Agent({ connections: 8, connect: { timeout: 3_000 } });

  async function token(parameters: Record<string, string>): Promise<MedplumTokens | undefined> {
    const asked = Date.now();
    const answer = await fetch(new URL('oauth2/token', settings.medplumUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams(parameters).toString(),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      dispatcher,
    }).catch(() => {
      throw new SmartProblem('atlas-down');
    });
    const text = await answer.text();
    if (answer.status >= 500 || answer.status === 429) throw new SmartProblem('atlas-down');
    const body = parseJson(text);
    const parsed = tokensSchema.safeParse(body);
    if (answer.status !== 200 || !parsed.success) {
      // Medplum could not ask the gateway: its configuration is at fault, and not the user.
      if (
        /user ?info|identity provider/i.test(
          String((body as { error_description?: unknown } | undefined)?.error_description)
        )
      ) {
        log.error('Medplum does not reach /smart/userinfo (ATLAS_USERINFO_URL, allowInsecureExternalAuthUrl)');
        throw new SmartProblem('atlas-down');
      }
      return undefined;
    }
    const { data } = parsed;
    return {
      accessToken: data.access_token,
      refreshToken: data.refresh_token,
      expiresAt: asked + data.expires_in * 1000,
      profile: data.profile,
      project: data.project,
    };
  }

  const login: MedplumLogin = {
    async exchange(user, orgId) {
      const subject = newSecret();
      await sessions.putSubject(subject, orgId, user.externalId, SUBJECT_SECONDS);
      const tokens = await token({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        client_id: SMART_CLIENT_ID,
        subject_token: subject,
        subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        scope: 'openid offline_access',
        membership_id: user.membershipId,
      });
      if (!tokens) throw new SmartProblem('unknown-user');
      return tokens;
    },
    async renew(tokens, user, orgId) {
      const { refreshToken } = tokens;
      const renewed = refreshToken && (await token({ grant_type: 'refresh_token', refresh_token: refreshToken }));
      return renewed || login.exchange(user, orgId);
    },
    async end(tokens) {
      await fetch(new URL('oauth2/logout', settings.medplumUrl), {
        method: 'POST',
        headers: { authorization: `Bearer ${tokens.accessToken}` },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        dispatcher,
      }).then((answer) => answer.body?.cancel());
    },
  };
  return login;
}

/** OpenID Connect's userinfo, for Medplum alone: each token of the exchange is good for one answer. */
export function userInfo(sessions: Sessions): RequestHandler {
  return async (req, res) => {
    const [, secret] = /^Bearer +([A-Za-z0-9_-]{43})$/i.exec(req.get('authorization') ?? '') ?? [];
    const sub = secret && (await sessions.takeSubject(secret));
    if (!sub) throw unauthorized();
    res.set('Cache-Control', 'no-store').json({ sub });
  };
}
