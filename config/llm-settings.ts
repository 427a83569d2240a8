import { z } from 'zod';

/** Settings of the LLM gateway and of code-server behind it. */
export const llmSettings = {
  LLM_BASE_URL: z.url().optional().describe('An OpenAI-compatible API, with its /v1. Without it AI is off.'),
  LLM_API_KEY: z.string().min(1).optional().meta({ secret: true }).describe('Key of that API, where it wants one.'),
  LLM_MODEL: z.string().optional().describe('Model, or Azure deployment. Without it, the first that the API lists.'),
  LLM_COMPLETION_MODEL: z.string().optional().describe('Model of ghost text. Default: LLM_MODEL.'),
  LLM_COMPLETION_API: z
    .enum(['chat', 'fim'])
    .default('chat')
    .describe('`fim`: ghost text by `/completions` with prompt and suffix, for models that fill in the middle.'),
  LLM_AZURE_API_VERSION: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(-preview)?$/)
    .optional()
    .describe('Azure OpenAI: its api-version; LLM_BASE_URL is then the resource, LLM_MODEL the deployment.'),
  LLM_TIMEOUT_SECONDS: z.coerce.number().positive().default(60).describe('Until the first byte, and between two.'),
  LLM_MAX_PROMPT_KB: z.coerce.number().int().positive().default(256).describe('Largest body of a question, kilobytes.'),
  LLM_CONTEXT_TOKENS: z.coerce.number().int().positive().default(6_000).describe('Of the record in one prompt.'),
  LLM_ANSWER_TOKENS: z.coerce.number().int().positive().default(1_500).describe('Longest answer.'),
  LLM_DAILY_REQUESTS: z.coerce.number().int().positive().default(500).describe('Questions a user and day (UTC).'),
  LLM_DAILY_COMPLETIONS: z.coerce.number().int().positive().default(10_000).describe('Ghost texts a user and day.'),
  LLM_DAILY_TOKENS: z.coerce.number().int().positive().default(2_000_000).describe('Tokens a user and day.'),
  ATLAS_INTERNAL_URL: z
    .url()
    .optional()
    .describe('Where Medplum reaches the gateway, for the bot llm-proxy. Default: ATLAS_BASE_URL.'),
  CODE_SERVER_URL: z
    .string()
    .regex(/^https?:\/\/[A-Za-z0-9.{}_-]+(:\d+)?(\/[A-Za-z0-9.{}_/-]*)?$/, 'has to be a URL; {user} may stand in it')
    .optional()
    .describe('code-server behind /ide/. `{user}` stands for the user, where each has a container.'),
  OPEN_VSX_URL: z
    .url()
    .optional()
    .describe("Gallery that code-server's pages may load extensions from, such as https://open-vsx.org."),
};
