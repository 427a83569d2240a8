import { z } from 'zod';
import { isPurposeOfUse } from '../../consent/purposes.ts';
import { PATIENT_TOKEN_PATTERN } from '../../privacy/index.ts';
import { refusal } from '../errors.ts';

/**
 * What may be asked. Strict: a `system` message, a tool, an image, a `user` field or a model name of the client's own
 * would be a way around the redaction, so what is not listed here is refused and not ignored.
 */
const MOST_MESSAGES = 100;
const MOST_FILES = 20;

const patient = z.string().regex(PATIENT_TOKEN_PATTERN, 'has to be a patient token');
const purpose = z.string().refine(isPurposeOfUse, 'has to be a code of v3 PurposeOfUse, such as TREAT');
const text = z.string({ error: 'has to be text' });
const commands = z.array(text.max(200).regex(/^\//, 'has to be slash commands')).max(20).default([]);
const file = z.strictObject({ path: text.min(1).max(500), language: text.max(40).optional(), content: text });

export const chatSchema = z.strictObject({
  patient: patient.optional(),
  purpose: purpose.optional(),
  messages: z
    .array(z.strictObject({ role: z.enum(['user', 'assistant'], 'has to be user or assistant'), content: text }))
    .min(1, 'has to hold a question')
    .max(MOST_MESSAGES)
    .refine((all) => all.at(-1)?.role === 'user', 'has to end with a message of the user'),
  context: commands,
  files: z.array(file).max(MOST_FILES).default([]),
});
export type ChatRequest = z.infer<typeof chatSchema>;

export const contextSchema = z.strictObject({
  patient: patient.optional(),
  purpose: purpose.optional(),
  question: text.default(''),
  context: commands,
});

export const completeSchema = z.strictObject({
  patient: patient.optional(),
  purpose: purpose.optional(),
  prefix: text,
  suffix: text.default(''),
  language: text.max(40).default('plaintext'),
  path: text.max(500).optional(),
});
export type CompleteRequest = z.infer<typeof completeSchema>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'has to be a SHA-256 in hex');
const count = z.number().int().min(0).max(100_000);
export const patchSchema = z.strictObject({
  patient: patient.optional(),
  path: text.min(1).max(500),
  before: sha256,
  after: sha256,
  hunks: z.strictObject({ accepted: count, rejected: count }),
});

/** @throws Refusal 400 that names the element and never quotes what it held */
export function parsed<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  // The name of a member that is not known is the client's own text.
  const why = issue.code === 'unrecognized_keys' ? 'holds a member that is not known here' : issue.message;
  const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  throw refusal(400, `${path.slice(1) || 'The body'}: ${why}.`);
}
