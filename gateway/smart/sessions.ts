import type { Redis } from 'ioredis';
import { z } from 'zod';
import { type Vault, VaultError } from '../../privacy/index.ts';
import { digest, newSecret } from './cookies.ts';
import type { EhrTokens } from './oauth.ts';

/**
 * What is remembered of launches, in Redis: everything sealed by the vault's keys, under names that are digests of
 * secrets. In clear are the organization's id and nothing of a patient: an EHR's patient id identifies.
 */
export interface Attempt {
  /** `iss` of the allow-list. */
  readonly iss: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
  readonly inEhr: boolean;
  /** Digest of the browser's cookie. */
  readonly browser: string;
}

export interface MedplumTokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  readonly expiresAt: number;
  readonly profile: { readonly reference?: string | undefined };
  readonly project: { readonly reference?: string | undefined };
}

/** The pseudonymous patient that the session is about: `null` when none is open. */
export interface SessionPatient {
  readonly id: string;
  readonly token: string;
}

export interface Session {
  readonly iss: string;
  readonly orgId: string;
  readonly membershipId: string;
  readonly externalId: string;
  readonly ehr: EhrTokens;
  readonly medplum: MedplumTokens;
  /** Set when the EHR's patient has been taken in. */
  readonly patient?: SessionPatient | null | undefined;
  /** Medplum's id of the launched Encounter. */
  readonly encounter?: string | undefined;
  /** The FHIRcast topic of this session. */
  readonly topic: string;
  /** Shared by the windows of this session: what lacks it in a message is not of ours. */
  readonly nonce: string;
  readonly startedAt: number;
}

const ATTEMPT_SECONDS = 10 * 60;
/** A session nobody used for so long is over; the EHR's authorization may end it before. */
const IDLE_SECONDS = 8 * 3600;
export const LONGEST_SECONDS = 12 * 3600;

export interface Sessions {
  /** @returns the state */
  begin(orgId: string, attempt: Attempt): Promise<string>;
  /** Once only: the second time it is `replayed`. */
  take(state: string): Promise<Attempt | 'replayed' | undefined>;
  /** @returns the value of the session's cookie */
  create(session: Session): Promise<string>;
  read(cookie: string): Promise<Session | undefined>;
  update(cookie: string, session: Session): Promise<void>;
  end(cookie: string): Promise<void>;
  /** Who the subject token of an exchange with Medplum stands for. */
  putSubject(secret: string, orgId: string, externalId: string, seconds: number): Promise<void>;
  /** Once only. */
  takeSubject(secret: string): Promise<string | undefined>;
}

const key = (kind: string, secret: string) => `atlas:smart:${kind}:${digest(secret)}`;
const ORG_AND_SEALED = /^([0-9a-f-]{36})\.(.+)$/;
const USED = 'used';

export function createSessions(redis: Redis, vault: Vault): Sessions {
  const sealed = async (orgId: string, name: string, value: unknown) =>
    `${orgId}.${await vault.sealText(orgId, name, JSON.stringify(value))}`;
  const opened = async (name: string, stored: string | null): Promise<unknown> => {
    const [, orgId, text] = ORG_AND_SEALED.exec(stored ?? '') ?? [];
    if (!orgId || !text) return undefined;
    const json = await vault.openText(orgId, name, text).catch((err: unknown) => {
      // Tampered with, moved to another name, or its key is gone: as good as nothing.
      if (err instanceof VaultError && err.fault !== 'unavailable') return undefined;
      throw err;
    });
    return json === undefined ? undefined : JSON.parse(json);
  };
  const write = async (cookie: string, session: Session) => {
    const name = key('session', cookie);
    const left = Math.floor((session.startedAt + LONGEST_SECONDS * 1000 - Date.now()) / 1000);
    if (left > 0) await redis.set(name, await sealed(session.orgId, name, session), 'EX', Math.min(IDLE_SECONDS, left));
  };
  return {
    async begin(orgId, attempt) {
      const state = newSecret();
      const name = key('state', state);
      await redis.set(name, await sealed(orgId, name, attempt), 'EX', ATTEMPT_SECONDS);
      return state;
    },
    async take(state) {
      const name = key('state', state);
      // In one step, so that of two that come at once one gets it; the mark that stays tells a replay from a guess.
      const stored = await redis.set(name, USED, 'EX', ATTEMPT_SECONDS, 'GET');
      if (stored === null) {
        await redis.del(name);
        return undefined;
      }
      return stored === USED ? 'replayed' : ((await opened(name, stored)) as Attempt | undefined);
    },
    async create(session) {
      const cookie = newSecret();
      await write(cookie, session);
      return cookie;
    },
    async read(cookie) {
      const name = key('session', cookie);
      return sessionOf(await opened(name, await redis.get(name)));
    },
    update: write,
    async end(cookie) {
      await redis.del(key('session', cookie));
    },
    async putSubject(secret, orgId, externalId, seconds) {
      const name = key('subject', secret);
      await redis.set(name, await sealed(orgId, name, externalId), 'EX', seconds);
    },
    async takeSubject(secret) {
      const name = key('subject', secret);
      const text = await opened(name, await redis.getdel(name));
      return typeof text === 'string' ? text : undefined;
    },
  };
}

/** What an earlier version of Atlas wrote may lack something: then the user launches again. */
const sessionShape = z.looseObject({
  iss: z.string(),
  orgId: z.string(),
  membershipId: z.string(),
  externalId: z.string(),
  ehr: z.looseObject({ accessToken: z.string(), expiresAt: z.number() }),
  medplum: z.looseObject({ accessToken: z.string(), expiresAt: z.number() }),
  topic: z.string(),
  nonce: z.string(),
  startedAt: z.number(),
});

function sessionOf(value: unknown): Session | undefined {
  const parsed = sessionShape.safeParse(value);
  return parsed.success ? (parsed.data as unknown as Session) : undefined;
}
