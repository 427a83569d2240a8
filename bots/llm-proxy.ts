import type { MedplumClient } from '@medplum/core';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { isEnvelope, type SealedEnvelope } from './envelope.ts';
import { type BotEvent, requiredSecret } from './event.ts';

/** Body of `POST /llm/chat` (gateway/llm/README.md). */
export interface LlmPrompt {
  readonly patient: string;
  readonly purpose?: string;
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  readonly context?: readonly string[];
  readonly files?: readonly { readonly path: string; readonly language?: string; readonly content: string }[];
}

/** What the envelope holds. */
export interface SealedPrompt {
  readonly prompt: LlmPrompt;
  /** Public key (ECDH-ES+A256KW) that the answer is sealed to. Without it the answer keeps its placeholders. */
  readonly replyTo?: object;
}

/** The gateway's document: `text`, `segments`, `sources`, `usage`, … */
export interface LlmAnswer {
  readonly text: string;
  readonly [more: string]: unknown;
}

/** Where the gateway is reached from where the bot runs. */
export const GATEWAY_SECRET = 'ATLAS_GATEWAY_URL';
/** Says that no Medplum keeps the input: the bot runs in a process of Atlas. */
export const EDGE_SECRET = 'ATLAS_EDGE';

/**
 * The LLM gateway for bots: the same checks, redaction and audit, with the rights of who started the bot.
 *
 * Medplum keeps the full input of every run in clear, so where it runs the bot the prompt is a JWE to the key of the
 * bots (`GET /llm/bot-key`), which goes on to the gateway as it is: Medplum never has the key for it. A plain prompt is
 * refused there, whatever it says, since nobody can tell before it is kept. In a process of Atlas it may be plain.
 */
export async function handler(
  medplum: MedplumClient,
  event: BotEvent<LlmPrompt | SealedEnvelope>
): Promise<LlmAnswer | SealedEnvelope> {
  const sealed = isEnvelope(event.input);
  if (!sealed && event.secrets[EDGE_SECRET]?.valueString !== 'true') {
    throw refused('The prompt has to be sealed to the key of the bots: Medplum keeps the input of every run.');
  }
  const gateway = requiredSecret(event, GATEWAY_SECRET).replace(/\/$/, '');
  const response = await fetch(`${gateway}/llm/${sealed ? 'sealed' : 'chat'}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${medplum.getAccessToken()}`,
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify(event.input),
  });
  const answer = (await response.json()) as LlmAnswer | SealedEnvelope | OperationOutcome;
  if (response.ok) return answer as LlmAnswer | SealedEnvelope;
  const said = (answer as OperationOutcome).issue?.[0]?.details?.text;
  throw refused(said ?? 'The LLM gateway refuses this.');
}

/** A plain object: of an Error Medplum keeps the text alone. */
const refused = (text: string): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  id: 'invalid',
  issue: [{ severity: 'error', code: 'processing', details: { text } }],
});
