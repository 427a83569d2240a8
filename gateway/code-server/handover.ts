import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { PATIENT_TOKEN_PATTERN } from '../../privacy/index.ts';
import type { Audit } from '../../sync/audit/input.ts';
import { ideSession } from '../../sync/audit/kinds.ts';
import { type Callers, callerOf } from '../callers.ts';
import { refusal } from '../errors.ts';
import { fromOwnPage } from './origin.ts';
import { type Sealer, secondsLeft } from './seal.ts';

/** Long enough for a message from the page to the frame in it. */
const CODE_SECONDS = 60;
export const IDE_TOKEN_PREFIX = 'ide.';

const challengeSchema = z.strictObject({
  /** BASE64URL(SHA-256(verifier)), as of RFC 7636 */
  challenge: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  patient: z.string().regex(PATIENT_TOKEN_PATTERN).optional(),
});
const redeemSchema = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  verifier: z.string().regex(/^[A-Za-z0-9._~-]{43,128}$/),
});

interface HandoverDeps {
  readonly redis: Redis;
  readonly sealer: Sealer;
  readonly callers: Callers;
  readonly audit: Audit;
  readonly baseUrl: string;
}

const keyOf = (code: string): string => `atlas:ide:handover:${createHash('sha256').update(code).digest('hex')}`;

/**
 * `POST /ide/handover`, by the page: a code for the extension that made the challenge, good once and for a minute. Who
 * reads the code on its way has no use of it without the verifier.
 */
export function handover({ redis, sealer, audit, baseUrl }: HandoverDeps): RequestHandler {
  return async (req, res) => {
    if (!fromOwnPage(req, baseUrl)) throw refusal(403, 'Only the page of Atlas hands a session over.');
    const asked = challengeSchema.safeParse(req.body);
    if (!asked.success)
      throw refusal(400, 'A challenge (S256) is wanted, and the token of the open patient, if one is.');
    const caller = callerOf(res);
    const { challenge, patient } = asked.data;
    const code = randomBytes(32).toString('base64url');
    const sealed = await sealer.seal('ide-handover', { token: caller.token, patient, challenge }, CODE_SECONDS);
    await redis.set(keyOf(code), sealed, 'EX', CODE_SECONDS);
    await audit.record({
      ...ideSession({ agent: caller, step: 'handover' }),
      outcome: '0',
      patientTokens: patient ? [patient] : [],
    });
    res.status(201).set('Cache-Control', 'no-store').json({ code, expiresIn: CODE_SECONDS });
  };
}

/** `POST /ide/handover/redeem`, by the extension: the code and the verifier against a token for `/llm`. */
export function redeem({ redis, sealer, callers, audit, baseUrl }: HandoverDeps): RequestHandler {
  return async (req, res) => {
    // The extension host is no browser and sends no origin; a page of another site would.
    if (!fromOwnPage(req, baseUrl)) throw refusal(403, 'This page may not take a session over.');
    const asked = redeemSchema.safeParse(req.body);
    if (!asked.success) throw refusal(400, 'A code and its verifier are wanted.');
    const { code, verifier } = asked.data;
    // Gone with the first try, whatever comes of it.
    const sealed = await redis.getdel(keyOf(code));
    const held = sealed ? await sealer.open('ide-handover', sealed) : undefined;
    if (!held || !same(String(held.challenge), createHash('sha256').update(verifier).digest('base64url'))) {
      throw refusal(400, 'The code is not known, was used, or belongs to another verifier.');
    }
    const caller = await callers.byToken(held.token);
    const expiresIn = secondsLeft(held.token);
    const token = `${IDE_TOKEN_PREFIX}${await sealer.seal('ide-token', { token: held.token, patient: held.patient }, expiresIn)}`;
    await audit.record({ ...ideSession({ agent: caller, step: 'redeem' }), outcome: '0' });
    res.set('Cache-Control', 'no-store').json({ token, expiresIn, patient: held.patient });
  };
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Callers by token, those that were handed over too: for the routes that an extension may use. What was handed over for
 * one patient stays with that patient.
 */
export function withIdeTokens(callers: Callers, sealer: Sealer): Callers {
  return {
    ...callers,
    async byToken(token) {
      if (!token.startsWith(IDE_TOKEN_PREFIX)) return callers.byToken(token);
      const held = await sealer.open('ide-token', token.slice(IDE_TOKEN_PREFIX.length));
      if (!held) throw refusal(401, 'The session of the editor is over. Hand it over again.');
      const caller = await callers.byToken(held.token);
      return held.patient ? { ...caller, onlyPatient: held.patient } : caller;
    },
  };
}
