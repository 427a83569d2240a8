import type { RequestHandler } from 'express';
import type { JWK } from 'jose';
import { isEnvelope, openEnvelope, sealEnvelope } from '../../bots/envelope.ts';
import type { SealedPrompt } from '../../bots/llm-proxy.ts';
import { callerOf } from '../callers.ts';
import { refusal } from '../errors.ts';
import { chatOver } from './chat.ts';
import type { Llm } from './llm.ts';
import { asDocument, goneOf } from './sse.ts';

/**
 * `POST /llm/sealed`: a question whose way goes through a place that keeps what it is sent. In, a JWE of a SealedPrompt
 * to the bots' key; out, a JWE to the key that it names. Where it names none the answer is plain, with its placeholders.
 */
export function sealed(llm: Llm): RequestHandler {
  const privateJwk = llm.deps.secrets.botKey?.privateJwk as JWK;
  return async (req, res) => {
    if (!isEnvelope(req.body)) throw refusal(400, 'A sealed envelope is wanted here: { jwe }.');
    const { prompt, replyTo } = await openEnvelope<SealedPrompt>(req.body, privateJwk).catch(() => {
      throw refusal(400, 'The envelope is not sealed to the key of the bots.');
    });
    if (replyTo && (replyTo as JWK).d !== undefined) throw refusal(400, 'replyTo has to be a public key.');
    const answer = asDocument(goneOf(res), async (document) => {
      const sent = replyTo ? await sealEnvelope(document, replyTo as JWK) : document;
      res.set('Cache-Control', 'no-store').json(sent);
    });
    await chatOver(llm, callerOf(res), prompt, answer, replyTo !== undefined);
  };
}

/** `GET /llm/bot-key`: what a prompt for the bot is sealed to. */
export function botKey({ deps }: Llm): RequestHandler {
  return (_req, res) => {
    res.json({ publicJwk: deps.secrets.botKey.publicJwk });
  };
}
